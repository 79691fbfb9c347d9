#include "app/release/Term.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::release;

class tst_Term : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnKey()
    {
        for (const TermKind kind : allTermKinds)
            QCOMPARE(termKindFromKey(keyOf(kind)), kind);
    }

    void otherListsNamesAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<TermKind>>("kind");
        QTest::newRow("an organisation in short") << u"org-short"_s << std::optional(TermKind::Organisation);
        QTest::newRow("a country") << u"Country"_s << std::optional(TermKind::Place);
        QTest::newRow("a rank") << u"RANK"_s << std::optional(TermKind::Title);
        QTest::newRow("what nobody knows") << u"colour"_s << std::optional<TermKind>();
        QTest::newRow("nothing") << QString() << std::optional<TermKind>();
    }

    void otherListsNamesAreKnown()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<TermKind>, kind);
        QCOMPARE(termKindFromKey(name), kind);
    }

    void aTidyTermIsOneLine()
    {
        const Term term = tidied(
            {0, TermKind::Person, {u" Une\nHabitante "_s, u"ساكنة"_s}, {u"me\u0301decin"_s, {}}, u"\t"_s});
        QCOMPARE(term.text.french, u"Une Habitante"_s);
        QCOMPARE(term.post.french, u"médecin"_s);
        QVERIFY(term.note.isEmpty());
    }

    void noBreakSpacesStay()
    {
        QCOMPARE(tidied({.text = {u"M.\u00A0Karoui"_s, {}}}).text.french, u"M.\u00A0Karoui"_s);
    }

    void onlyPeopleHavePosts()
    {
        const Term term =
            tidied({0, TermKind::Place, {u"Sousse"_s, u"سوسة"_s}, {u"ville"_s, u"مدينة"_s}, {}});
        QVERIFY(term.post.french.isEmpty() && term.post.arabic.isEmpty());
        QVERIFY(!isEmpty(term));
        QVERIFY(isEmpty(tidied({.text = {u" \n"_s, {}}})));
    }
};

TARJUMAN_TEST(tst_Term)
#include "tst_Term.moc"
