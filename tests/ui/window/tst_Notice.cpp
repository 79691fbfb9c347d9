#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/window/Notice.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_Notice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(SchemeChoice::Light);
        m_parent = std::make_unique<QWidget>();
        m_parent->resize(800, 400);
        m_notice = new Notice(m_parent.get());
        m_parent->show();
        m_notice->placeIn(m_parent->rect());
    }

    void cleanup()
    {
        m_parent.reset();
        m_appearance.reset();
    }

    void itSaysItsSentenceWithinTheWindowAndTakesNoFocus()
    {
        m_notice->tell(u"A sentence that is long enough to be broken, "_s.repeated(6));
        QVERIFY(m_notice->isVisible());
        QVERIFY(m_parent->rect().contains(m_notice->geometry()));
        QVERIFY(!m_notice->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!child<QPushButton>("noticeButton")->isVisible());
    }

    void itsButtonDoesTheDeedOnce()
    {
        int deeds = 0;
        m_notice->offer(u"One release deleted"_s, u"Undo"_s, [&deeds] { ++deeds; });
        child<QPushButton>("noticeButton")->click();
        QVERIFY(!m_notice->isVisible());
        child<QPushButton>("noticeButton")->click();
        QCOMPARE(deeds, 1);
    }

    void aNewSentenceTakesTheOldOffersPlace()
    {
        int deeds = 0;
        m_notice->offer(u"One release deleted"_s, u"Undo"_s, [&deeds] { ++deeds; });
        m_notice->tell(u"Not saved"_s, Notice::Kind::Trouble);
        QCOMPARE(m_notice->sentence(), u"Not saved"_s);
        child<QPushButton>("noticeButton")->click();
        QCOMPARE(deeds, 0);
    }

    void itGoesWhenItIsClosed()
    {
        m_notice->tell(u"Not saved"_s, Notice::Kind::Trouble);
        child<QToolButton>("noticeClose")->click();
        QVERIFY(!m_notice->isVisible());
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_notice->findChild<Widget*>(QLatin1StringView(name));
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QWidget> m_parent;
    Notice* m_notice = nullptr;
};

TARJUMAN_WIDGET_TEST(tst_Notice)
#include "tst_Notice.moc"
