// The tables of number words beside the project: every form is read by its value. And the clean pairs there:
// both languages say the same numbers.
#include "app/text/Numbers.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::text;

namespace {

QStringList linesOf(const QString& name)
{
    QFile file(tarjuman::testing::projectFile(u"../shared/data/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

QStringList valuesOf(const QString& text, Language language)
{
    QStringList values;
    for (const Number& number : numbersIn(text, language))
        values << number.value.toString() + (number.upTo ? u".."_s + number.upTo->toString() : QString());
    return values;
}

// What is a number only beside other words: "un", "million", ملايين.
bool needsOthers(int value, const QString& form, Language language)
{
    static const QStringList plurals{u"آلاف"_s, u"ملايين"_s, u"مليارات"_s};
    constexpr int million = 1'000'000;
    return value == 1 || plurals.contains(form) || (language == Language::French && value >= million);
}

} // namespace

class tst_shared_Numbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumberWordIsRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("value");
        const QStringList lines = linesOf(u"tables/number-words.fr-ar.hand.tsv"_s);
        for (const QString& line : lines.mid(1)) {
            const QStringList fields = line.split(u'\t');
            for (const Language language : bothLanguages) {
                const QStringList forms = fields[language == Language::French ? 1 : 2].split(u"; "_s);
                for (const QString& form : forms) {
                    if (!needsOthers(fields[0].toInt(), form, language))
                        QTest::newRow(qPrintable(form)) << language << form << fields[0];
                }
            }
        }
    }

    void everyNumberWordIsRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, form);
        QFETCH(QString, value);
        QCOMPARE(valuesOf(form, language), QStringList{value});
    }

    void ordinalsAreRead()
    {
        const QStringList lines = linesOf(u"tables/number-words-other.fr-ar.hand.tsv"_s);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            const QStringList fields = line.split(u'\t');
            if (fields[0] != u"ordinal")
                continue;
            for (const QString& form : fields[2].split(u"; "_s)) {
                if (!form.startsWith(u"second")) // behind an article only
                    QCOMPARE(valuesOf(form, Language::French), QStringList{fields[1]});
            }
            for (const QString& form : fields[3].split(u"; "_s))
                QCOMPARE(valuesOf(form, Language::Arabic), QStringList{fields[1]});
        }
    }

    void cleanPairsSayTheSame()
    {
        const QStringList lines = linesOf(u"qa/qa-clean.jsonl"_s);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            const QJsonObject pair = QJsonDocument::fromJson(line.toUtf8()).object();
            QStringList french = valuesOf(pair[u"fr"].toString(), Language::French);
            french.removeAll(u"2"_s); // Arabic says two of a thing by the thing's own form
            QStringList arabic = valuesOf(pair[u"ar"].toString(), Language::Arabic);
            arabic.removeAll(u"2"_s);
            QCOMPARE(french, arabic);
        }
    }
};

TARJUMAN_TEST(tst_shared_Numbers)
#include "tst_shared_Numbers.moc"
