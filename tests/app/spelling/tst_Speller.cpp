#include "app/spelling/Speller.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_Speller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutDictionariesNothingIsInDoubt()
    {
        Speller speller;
        QVERIFY(!speller.load(text::Language::French, {u"/nowhere"_s}));
        QVERIFY(speller.marks(u"séanse الامين", text::Language::French).isEmpty());
    }

    // The project's own releases are well written: no red but for names that no title announces.
    void theSamplesAreClean()
    {
        Speller speller;
        for (const text::Language language : text::bothLanguages)
            QVERIFY(speller.load(language));
        const QDir samples(testing::projectFile(u"resources/samples"_s));
        const QStringList files = samples.entryList({u"*.json"_s});
        QVERIFY(files.size() >= 3);
        QStringList red;
        for (const QString& name : files) {
            QFile file(samples.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()[u"rows"_s].toArray();
            for (const QJsonValue& row : rows) {
                for (const text::Language language : text::bothLanguages) {
                    const QJsonArray paragraphs = row.toObject()[text::tagOf(language)].toArray();
                    for (const QJsonValue& paragraph : paragraphs) {
                        const auto marks =
                            speller.marks(paragraph.toObject()[u"text"_s].toString(), language);
                        for (const Mark& mark : marks) {
                            if (mark.verdict == Verdict::Error)
                                red.append(mark.word);
                        }
                    }
                }
            }
        }
        QVERIFY2(red.size() <= 2, qPrintable(red.join(u' ')));
    }
};

TARJUMAN_TEST(tst_Speller)
#include "tst_Speller.moc"
