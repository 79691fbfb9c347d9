#include "ui/window/WindowMenu.h"

#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowStage.h"

#include <QMenu>

using namespace tarjuman;
using namespace tarjuman::ui::test;
using namespace Qt::StringLiterals;
using ui::LanguageChoice;

class tst_WindowMenu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEntryHasALetterOfItsOwn_data()
    {
        QTest::addColumn<LanguageChoice>("language");
        QTest::newRow("English") << LanguageChoice::English;
        QTest::newRow("French") << LanguageChoice::French;
        QTest::newRow("Arabic") << LanguageChoice::Arabic;
    }

    void everyEntryHasALetterOfItsOwn()
    {
        QFETCH(LanguageChoice, language);
        WindowStage stage(QGuiApplication::layoutDirection());
        stage.interface.setChoice(language);
        QTRY_VERIFY(stage.child<QAction>("newRelease")->isEnabled());
        stage.child<QAction>("newRelease")->trigger();
        QTRY_VERIFY(stage.window->openRelease());
        auto* menu = stage.child<QMenu>("windowMenu");
        QVERIFY(menu);
        QCOMPARE(wrongIn(*menu), QStringList());
    }

private:
    static QStringList wrongIn(QMenu& menu)
    {
        menu.popup({0, 0});
        menu.close();
        QStringList wrong;
        QString taken;
        for (const QAction* action : menu.actions()) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            const qsizetype mark = action->text().indexOf(u'&');
            const QChar letter = mark < 0 ? QChar() : action->text().at(mark + 1).toLower();
            if (letter.isNull() || taken.contains(letter))
                wrong.append(action->text());
            taken += letter;
            if (action->menu())
                wrong += wrongIn(*action->menu());
        }
        return wrong;
    }
};

TARJUMAN_WIDGET_TEST(tst_WindowMenu)
#include "tst_WindowMenu.moc"
