#include "app/text/Sentences.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Sentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aParagraphIsCut_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("two sentences")
            << Language::French << u"Il vient. Elle part."_s << QStringList{u"Il vient."_s, u"Elle part."_s};
        QTest::newRow("an abbreviation before a name") << Language::French << u"M. Martin vient. Bien."_s
                                                       << QStringList{u"M. Martin vient."_s, u"Bien."_s};
        QTest::newRow("a closing quotation mark") << Language::French << u"« Il vient. » Elle part."_s
                                                  << QStringList{u"« Il vient. »"_s, u"Elle part."_s};
        QTest::newRow("an Arabic question")
            << Language::Arabic << u"متى تبدأ؟ غداً."_s << QStringList{u"متى تبدأ؟"_s, u"غداً."_s};
        QTest::newRow("no end") << Language::French << u"  Un titre  "_s << QStringList{u"Un titre"_s};
        QTest::newRow("nothing") << Language::French << u" "_s << QStringList();
    }

    void aParagraphIsCut()
    {
        QFETCH(Language, language);
        QFETCH(QString, paragraph);
        QFETCH(QStringList, sentences);
        QCOMPARE(sentencesOf(paragraph, language), sentences);
    }
};

TARJUMAN_TEST(tst_Sentences)
#include "tst_Sentences.moc"
