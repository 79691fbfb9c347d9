#include "app/memory/LinkCosts.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::memory;
using tarjuman::release::Role;

namespace {

QList<Part> partsOf(const QStringList& texts)
{
    QList<Part> parts;
    for (const QString& text : texts)
        parts += Part{text, {}};
    return parts;
}

} // namespace

class tst_LinkCosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsOfFittingLengthCostLess()
    {
        const LinkCosts costs(partsOf({QString(100, u'a'), QString(100, u'a')}),
                              partsOf({QString(75, u'ن'), QString(20, u'ن')}), Unit::Paragraph, 2);
        QVERIFY(costs.costOf({1, 1}, 1, 1) < costs.costOf({1, 1}, 2, 2));
    }

    void vowelSignsAreNoLength()
    {
        const LinkCosts costs(partsOf({u"aaaa"_s, u"aaaa"_s}), partsOf({u"نننن"_s, u"نَـنَـنَـنَـ"_s}),
                              Unit::Paragraph, 2);
        QCOMPARE(costs.costOf({1, 1}, 1, 1), costs.costOf({1, 1}, 2, 2));
    }

    void aSharedNumberMakesALinkCheaper()
    {
        const LinkCosts costs(partsOf({u"Il y en a 4512 ici."_s, u"Il y en a assez ici."_s}),
                              partsOf({u"يوجد منها 4512 هنا."_s, u"يوجد منها 99 هنا."_s}), Unit::Sentence, 2);
        QVERIFY(costs.costOf({1, 1}, 1, 1) < costs.costOf({1, 1}, 2, 2));
    }

    void aTitleAnswersATitle()
    {
        const QList<Part> french = {{u"Un titre"_s, Role::Title}, {u"Un titre"_s, Role::Title}};
        const QList<Part> arabic = {{u"عنوان"_s, Role::Title}, {u"عنوان"_s, Role::Body}};
        const LinkCosts costs(french, arabic, Unit::Paragraph, 2);
        QVERIFY(costs.costOf({1, 1}, 1, 1) < costs.costOf({1, 1}, 2, 2));
    }

    void aPartThatSharesNothingMakesALinkDearer()
    {
        const LinkCosts costs(partsOf({u"Le total est de 4512."_s, u"Puis rien du tout."_s}),
                              partsOf({u"والمجموع هو 4512 كما قيل ثم لا شيء بعده."_s}), Unit::Paragraph, 2);
        const LinkCosts both(partsOf({u"Le total est de 4512."_s, u"Puis 99 rien du tout."_s}),
                             partsOf({u"والمجموع هو 4512 كما قيل ثم 99 لا شيء بعده."_s}), Unit::Paragraph, 2);
        QVERIFY(both.costOf({2, 1}, 2, 1) < costs.costOf({2, 1}, 2, 1));
    }
};

TARJUMAN_TEST(tst_LinkCosts)
#include "tst_LinkCosts.moc"
