#include "app/formats/Paragraphs.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_Paragraphs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blankLinesPartParagraphs()
    {
        QCOMPARE(paragraphsOf(u"\n \nUn\n\n\n\tDeux \n"_s), (QStringList{u"Un"_s, u"Deux"_s}));
        QCOMPARE(paragraphsOf(u" \n\n"_s), QStringList());
    }

    void everyLineOfABlockIsAParagraph()
    {
        QCOMPARE(paragraphsOf(u"Claire Morvan\nInstitut\nTunis"_s),
                 (QStringList{u"Claire Morvan"_s, u"Institut"_s, u"Tunis"_s}));
    }

    void wrappedLinesAreJoined()
    {
        const QString wrapped = u"Quarante jeunes traducteurs de onze pays suivront cet été, à\n"
                                "Tunis, la première école d’été de la traduction de presse, que\n"
                                "l’Institut organise en juillet."_s;
        QCOMPARE(paragraphsOf(wrapped), QStringList(QString(wrapped).replace(u'\n', u' ')));
    }

    void longLinesAreParagraphs()
    {
        const QString one(400, u'a');
        QCOMPARE(paragraphsOf(one + u'\n' + one), (QStringList{one, one}));
    }

    void noCharacterIsChanged()
    {
        const QString text = u"a\u00a0:  b\u200fـ c\u064f\u0651"_s;
        QCOMPARE(paragraphsOf(text), QStringList(text));
    }
};

TARJUMAN_TEST(tst_Paragraphs)
#include "tst_Paragraphs.moc"
