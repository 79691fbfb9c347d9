#include "app/text/MachineSpans.h"
#include "tests/support/TestMain.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_MachineSpans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMachinesReadIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("an address") << u"Voir https://exemple.org/a?b, puis"_s
                                    << QStringList{u"https://exemple.org/a?b"_s};
        QTest::newRow("an e-mail address")
            << u"Écrire à presse@exemple.org."_s << QStringList{u"presse@exemple.org"_s};
        QTest::newRow("a file") << u"Le fichier «bilan-2024.pdf» suit"_s << QStringList{u"bilan-2024.pdf"_s};
        QTest::newRow("a path") << u"Sous /etc/hosts, ou C:\\Temp."_s
                                << QStringList{u"/etc/hosts"_s, u"C:\\Temp"_s};
        QTest::newRow("an option") << u"Lancer avec --pairs demain"_s << QStringList{u"--pairs"_s};
        QTest::newRow("code") << u"La valeur a=b et std::list ici"_s << QStringList{u"a=b"_s, u"std::list"_s};
        QTest::newRow("prose") << u"Un mot (deux) ; trois/quatre, cinq."_s << QStringList{};
        QTest::newRow("nothing") << u""_s << QStringList{};
    }

    void whatMachinesReadIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QStringList spans;
        for (const Span& span : machineSpans(text))
            spans << text.mid(span.start, span.end - span.start);
        QCOMPARE(spans, found);
    }
};

TARJUMAN_TEST(tst_MachineSpans)
#include "tst_MachineSpans.moc"
