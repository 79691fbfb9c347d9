#include "app/storage/ParagraphTable.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using release::Release;
using release::Role;
using ParagraphEdit = std::function<void(Release&)>;

class tst_ParagraphTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s));
        QVERIFY(m_database);
        SUCCEED(m_database->run(u"PRAGMA synchronous = OFF"_s)); // Not what is tried here, and slow.
        m_stored = ReleaseRepository(*m_database).insert({longRelease(300)}).value().first();
    }
    void cleanup() { m_database.reset(); }

    void onlyWhatChangedIsWritten_data()
    {
        QTest::addColumn<ParagraphEdit>("edit");
        QTest::addColumn<int>("rows");
        const auto row = [](const char* name, int rows, const ParagraphEdit& edit) {
            QTest::newRow(name) << edit << rows;
        };
        row("nothing", 0, [](Release&) {});
        row("one text", 1, [](Release& release) { release.paragraphs.french[7].text += u'x'; });
        row("one role", 1, [](Release& release) { release.paragraphs.arabic[299].role = Role::Quotation; });
        row("a text in each language", 2, [](Release& release) {
            release.paragraphs.french[0].text.clear();
            release.paragraphs.arabic[0].text.clear();
        });
        row("a paragraph at the top", 1, [](Release& release) {
            release.paragraphs.french.prepend(paragraph(release, Role::Mention, u"Pour diffusion"_s));
        });
        row("a paragraph in the middle", 1, [](Release& release) {
            release.paragraphs.arabic.insert(150, paragraph(release, Role::Body, u"جديد"_s));
        });
        row("a paragraph at the end", 1, [](Release& release) {
            release.paragraphs.arabic.append(paragraph(release, Role::EndMark, u"انتهى"_s));
        });
        row("a paragraph taken out", 1, [](Release& release) { release.paragraphs.french.removeAt(5); });
        row("the first moved to the end", 1,
            [](Release& release) { release.paragraphs.french.move(0, 299); });
        row("the last moved to the top", 1, [](Release& release) { release.paragraphs.french.move(299, 0); });
        row("two that changed places", 1,
            [](Release& release) { release.paragraphs.french.swapItemsAt(10, 11); });
        row("a split", 2, [](Release& release) {
            release.paragraphs.french[3].text = u"Paragraphe"_s;
            release.paragraphs.french.insert(4, paragraph(release, Role::Body, u"numéro 4."_s));
        });
        row("a paragraph that went over to the other language", 1, [](Release& release) {
            release.paragraphs.arabic.insert(20, release.paragraphs.french.takeAt(20));
        });
        row("all texts", 600, [](Release& release) {
            for (const auto language : text::bothLanguages) {
                for (auto& paragraph : release.paragraphs[language])
                    paragraph.text += u'.';
            }
        });
        row("nothing left", 600, [](Release& release) { release.paragraphs = {}; });
    }

    void onlyWhatChangedIsWritten()
    {
        QFETCH(const ParagraphEdit, edit);
        QFETCH(const int, rows);
        Release current = m_stored;
        edit(current);
        const qint64 before = rowsWritten(*m_database);
        SUCCEED(ParagraphTable(*m_database).write(m_stored, current));
        QCOMPARE(rowsWritten(*m_database) - before, rows);

        Release loaded;
        loaded.id = m_stored.id;
        SUCCEED(ParagraphTable(*m_database).load(loaded));
        QCOMPARE(loaded.paragraphs, current.paragraphs);
    }

    void aHundredParagraphsPutInAtOnePlaceKeepTheirOrder()
    {
        for (int i = 0; i < 100; ++i) {
            Release current = m_stored;
            current.paragraphs.french.insert(1, paragraph(current, Role::Body, QString::number(i)));
            SUCCEED(ParagraphTable(*m_database).write(m_stored, current));
            m_stored = current;
        }
        Release loaded;
        loaded.id = m_stored.id;
        SUCCEED(ParagraphTable(*m_database).load(loaded));
        QCOMPARE(loaded.paragraphs, m_stored.paragraphs);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Release m_stored;
};

TARJUMAN_TEST(tst_ParagraphTable)
#include "tst_ParagraphTable.moc"
