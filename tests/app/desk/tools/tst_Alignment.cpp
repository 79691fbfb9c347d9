#include "app/desk/tools/Alignment.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::desk;

class tst_Alignment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsInOneLink()
    {
        const auto links = linksOf({u"Le prix 2025."_s, u"Il vaut 74 euros."_s},
                                   {u"جائزة 2025."_s, u"قيمتها 74 يورو."_s}, AlignmentUnit::Sentence);
        QCOMPARE(QJsonDocument(links).toJson(QJsonDocument::Compact), "[[[0],[0]],[[1],[1]]]");
        QCOMPARE(
            QJsonDocument(linksOf({u"Seul."_s}, {}, AlignmentUnit::Paragraph)).toJson(QJsonDocument::Compact),
            "[[[0],[]]]");
    }

    void aFileIsCutIntoItsUnits()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"fr.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Un titre\n\nIl vient. Elle part."_s.toUtf8());
        file.close();
        QCOMPARE(unitsOf(file.fileName(), AlignmentUnit::Paragraph)->size(), 2);
        QCOMPARE(unitsOf(file.fileName(), AlignmentUnit::Sentence)->size(), 3);
        QVERIFY(!unitsOf(folder.path(), AlignmentUnit::Sentence));
    }
};

TARJUMAN_TEST(tst_Alignment)
#include "tst_Alignment.moc"
