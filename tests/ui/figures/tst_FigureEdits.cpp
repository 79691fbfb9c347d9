#include "ui/figures/FigureEdits.h"

#include "app/desk/Desk.h"

#include "tests/support/TestMain.h"
#include "tests/ui/figures/FigureSamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Figure;

class tst_FigureEdits : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;

    void open(release::Status status = release::Status::Draft)
    {
        release::Release release = ui::testing::threePairs();
        release.status = status;
        m_release = std::make_shared<desk::OpenRelease>(m_desk->releases(), release);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<desk::Desk>(m_folder.filePath(u"archive.tarjuman"_s), QString());
        open();
    }
    void cleanup()
    {
        m_release.reset();
        m_desk.reset();
    }

    void eachStepIsUndoneAlone()
    {
        FigureEdits edits;
        edits.setRelease(m_release);
        const qint64 first = edits.insert({.image = "a"});
        const qint64 second = edits.insert({.image = "b"});
        QVERIFY(first != second);
        Figure changed = *edits.figure(first);
        changed.credit = u"L. Haddad"_s;
        edits.change(changed);
        edits.remove(second);
        QCOMPARE(edits.figures(), QList{changed});
        edits.history().undo();
        QCOMPARE(edits.figures().size(), 2);
        QCOMPARE(edits.figures().last().id, second);
        edits.history().undo();
        QCOMPARE(edits.figure(first)->credit, QString());
        edits.history().redo();
        QCOMPARE(edits.figure(first)->credit, u"L. Haddad"_s);
        while (edits.history().canUndo())
            edits.history().undo();
        QVERIFY(edits.figures().isEmpty());
    }

    void whatChangesNothingIsNoStep()
    {
        FigureEdits edits;
        edits.setRelease(m_release);
        const qint64 id = edits.insert({.image = "a"});
        edits.change(*edits.figure(id));
        edits.remove(id + 100);
        QCOMPARE(edits.history().count(), 1);
    }

    void aPublishedReleaseKeepsItsPictures()
    {
        open(release::Status::Published);
        FigureEdits edits;
        edits.setRelease(m_release);
        QVERIFY(!edits.isEditable());
        QCOMPARE(edits.insert({.image = "a"}), 0);
        QVERIFY(edits.figures().isEmpty());
    }

    void withoutAReleaseThereIsNothingToDo()
    {
        FigureEdits edits;
        QVERIFY(edits.figures().isEmpty());
        QCOMPARE(edits.insert({.image = "a"}), 0);
    }
};

TARJUMAN_TEST(tst_FigureEdits)
#include "tst_FigureEdits.moc"
