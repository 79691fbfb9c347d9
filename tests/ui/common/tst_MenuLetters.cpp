#include "ui/common/MenuLetters.h"

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/Fonts.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_MenuLetters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entriesGetLettersOfTheirOwn_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("the first of all") << QStringList{u"New release"_s} << QStringList{u"&New release"_s};
        QTest::newRow("the next word's")
            << QStringList{u"New"_s, u"New release"_s} << QStringList{u"&New"_s, u"New &release"_s};
        QTest::newRow("one within") << QStringList{u"New"_s, u"Next"_s} << QStringList{u"&New"_s, u"N&ext"_s};
        QTest::newRow("one that another can do without")
            << QStringList{u"No"_s, u"N"_s} << QStringList{u"N&o"_s, u"&N"_s};
        QTest::newRow("none left") << QStringList{u"N"_s, u"N"_s} << QStringList{u"&N"_s, u"N"_s};
        QTest::newRow("not an accent") << QStringList{u"Éditer"_s} << QStringList{u"É&diter"_s};
        QTest::newRow("the Arabic letter itself")
            << QStringList{u"بيان جديد"_s} << QStringList{u"&بيان جديد"_s};
        QTest::newRow("behind the Arabic article") << QStringList{u"البحث"_s} << QStringList{u"ال&بحث"_s};
        QTest::newRow("not a hamza that takes two keys")
            << QStringList{u"إدراج صورة"_s} << QStringList{u"إدراج &صورة"_s};
        QTest::newRow("one's own before all") << QStringList{u"Find"_s, u"Repla&ce"_s, u"&Fix"_s}
                                              << QStringList{u"F&ind"_s, u"Repla&ce"_s, u"&Fix"_s};
        QTest::newRow("a sign that is meant")
            << QStringList{u"R"_s, u"R && D"_s} << QStringList{u"&R"_s, u"R && &D"_s};
        QTest::newRow("not in a remark")
            << QStringList{u"X\tClosed"_s, u"X\tClosed"_s} << QStringList{u"&X\tClosed"_s, u"X\tClosed"_s};
        QTest::newRow("none beside a number behind")
            << QStringList{u"Word\t&1"_s, u"Word"_s} << QStringList{u"Word\t&1"_s, u"&Word"_s};
        QTest::newRow("numbers have none") << QStringList{u"100 %"_s} << QStringList{u"100 %"_s};
    }

    void entriesGetLettersOfTheirOwn()
    {
        QFETCH(QStringList, texts);
        QFETCH(QStringList, shown);
        QCOMPARE(withLetters(texts), shown);
        QCOMPARE(withLetters(shown), shown); // each time that the menu opens
    }

    void theMarkIsReadApart()
    {
        QCOMPARE(markedWords(u"ال&بحث"_s).words, u"البحث"_s);
        QCOMPARE(markedWords(u"ال&بحث"_s).letter, 2);
        QCOMPARE(markedWords(u"R && &D"_s).words, u"R & D"_s);
        QCOMPARE(markedWords(u"R && &D"_s).letter, 4);
        QCOMPARE(markedWords(u"100 %"_s).letter, -1);
    }

    // A letter that is marked joins its neighbours as it does without the mark.
    void aMarkedLetterStaysJoined()
    {
        const Appearance appearance(SchemeChoice::Light);
        const auto ink = [](const QString& text) {
            QImage image(120, 28, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionMenuItem item;
            item.rect = image.rect();
            item.direction = Qt::RightToLeft;
            item.state = QStyle::State_Enabled;
            item.menuItemType = QStyleOptionMenuItem::Normal;
            item.text = text;
            item.font = uiFont();
            QApplication::style()->drawControl(QStyle::CE_MenuItem, &item, &painter);
            painter.end();
            return image;
        };
        const QImage plain = ink(u"معتمد"_s);
        const QImage marked = ink(u"م&عتمد"_s);
        QVERIFY(plain != marked);
        int rows = 0; // that the mark changes: the line below the word, and nothing of the word
        for (int y = 0; y < plain.height(); ++y)
            rows += plain.copy(0, y, plain.width(), 1) != marked.copy(0, y, plain.width(), 1) ? 1 : 0;
        QVERIFY2(rows >= 1 && rows <= 2, qPrintable(QString::number(rows)));
    }

    void aMenuHasEachLetterOnce()
    {
        const Appearance appearance(SchemeChoice::Light);
        QMenu menu;
        for (const QString& text : {u"Cut"_s, u"Copy"_s, u"&Paste"_s, u"Print"_s})
            menu.addAction(text);
        menu.popup({0, 0});
        QStringList texts;
        for (const QAction* action : menu.actions())
            texts.append(action->text());
        QCOMPARE(texts, (QStringList{u"&Cut"_s, u"C&opy"_s, u"&Paste"_s, u"P&rint"_s}));
        menu.close();
    }

    void anEntryThatComesLateGetsAFreeLetter()
    {
        const Appearance appearance(SchemeChoice::Light);
        QMenu menu;
        menu.addAction(u"Cut"_s);
        menu.popup({0, 0});
        const QAction* late = menu.addAction(u"Copy"_s);
        giveLetters(menu);
        QCOMPARE(late->text(), u"C&opy"_s);
        QCOMPARE(menu.actions().first()->text(), u"&Cut"_s);
        menu.close();
    }

    void theLetterChoosesTheEntry()
    {
        const Appearance appearance(SchemeChoice::Light);
        QMenu menu;
        menu.addAction(u"بيان جديد"_s);
        bool chosen = false;
        connect(menu.addAction(u"البحث"_s), &QAction::triggered, &menu, [&chosen] { chosen = true; });
        menu.popup({0, 0});
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier,
                      u"ا"_s); // its first one is the other's
        QCoreApplication::sendEvent(&menu, &key);
        QVERIFY(chosen);
    }
};

TARJUMAN_WIDGET_TEST(tst_MenuLetters)
#include "tst_MenuLetters.moc"
