#include "app/desk/Likeness.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using text::Language;

static ImportedFile file(Language language, const QString& text, const QDate& date = {})
{
    ImportedFile imported;
    imported.language = language;
    imported.release.date = date;
    imported.release.paragraphs[language].append(
        {imported.release.takeParagraphId(), release::Role::Body, text});
    return imported;
}

class tst_Likeness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameNumbersAndNamesSpeakForAPair()
    {
        const auto french =
            file(Language::French, u"En 2025, 74 candidats de UNESCO et presse@deuxrives.example."_s);
        QVERIFY(likeness(french, file(Language::Arabic,
                                      u"في ٢٠٢٥، ٧٤ مرشحاً من UNESCO و presse@deuxrives.example."_s)) >
                likely);
        QVERIFY(likeness(french, file(Language::Arabic,
                                      u"في عام 1998، حضر 300 شخص من أهل المدينة وضواحيها."_s)) < likely);
    }

    void theSameDateSpeaksForAPair()
    {
        const auto french = file(Language::French, u"Un texte assez court."_s, QDate(2025, 5, 5));
        QVERIFY(likeness(french, file(Language::Arabic, u"نص قصير إلى حد ما."_s, QDate(2025, 5, 5))) >
                likely);
        QCOMPARE(likeness(french, file(Language::Arabic, u"نص قصير إلى حد ما."_s, QDate(2025, 5, 6))), 0.0);
    }

    void aTextOfQuiteAnotherLengthIsNoPartner()
    {
        const auto french = file(Language::French, QString(u"mot "_s).repeated(500));
        QCOMPARE(likeness(french, file(Language::Arabic, u"كلمة"_s)), 0.0);
    }
};

TARJUMAN_TEST(tst_Likeness)
#include "tst_Likeness.moc"
