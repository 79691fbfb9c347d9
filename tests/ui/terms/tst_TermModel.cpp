#include "tests/support/TestMain.h"
#include "ui/terms/TermModel.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::TermKind;

class tst_TermModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowIsACard()
    {
        TermModel model;
        model.setTerms({{1, TermKind::Place, {u"Sousse"_s, u"سوسة"_s}, {}, u"ville"_s}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, TermModel::FrenchColumn).data().toString(), u"Sousse"_s);
        QCOMPARE(model.index(0, TermModel::ArabicColumn).data().toString(), u"سوسة"_s);
        QCOMPARE(model.index(0, TermModel::KindColumn).data().toString(), nameOf(TermKind::Place));
        QCOMPARE(model.index(0, TermModel::NoteColumn).data().toString(), u"ville"_s);
    }

    void everyKindHasAName()
    {
        QSet<QString> names;
        for (const TermKind kind : release::allTermKinds)
            names.insert(nameOf(kind));
        QCOMPARE(names.size(), qsizetype(std::size(release::allTermKinds)));
        QVERIFY(!names.contains(QString()));
    }

    void aCardIsFoundByItsPostAndWithoutAccents()
    {
        TermModel model;
        model.setTerms({{1,
                         TermKind::Person,
                         {u"Leïla Karoui"_s, u"ليلى القروي"_s},
                         {u"secrétaire générale"_s, u"أمينة عامة"_s},
                         {}}});
        const QString key = model.index(0, 0).data(TermModel::SearchRole).toString();
        QVERIFY(key.contains(u"leila"_s));
        QVERIFY(key.contains(u"secretaire"_s));
    }
};

TARJUMAN_WIDGET_TEST(tst_TermModel)
#include "tst_TermModel.moc"
