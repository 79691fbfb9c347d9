#include "ui/editor/find/FoundList.h"

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/editor/find/FoundDelegate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using desk::FoundPlace;
using desk::FoundRelease;
using release::ReleaseId;
using text::Language;

class tst_FoundList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreTickedOneByOneOrTogether()
    {
        const Appearance appearance(SchemeChoice::Light);
        FoundList list;
        QSignalSpy changes(&list, &FoundList::tickedChanged);
        list.setFound(found(), u"hiver"_s);
        QCOMPARE(list.tickedCount(), 2); // the third stands in a published release
        list.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(list.tickedCount(), 0);
        list.topLevelItem(0)->child(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(list.ticked(), QList<FoundPlace>{found()[0].places[1]});
        QVERIFY(changes.count() >= 3);
    }

    void whatWouldComeIsShown()
    {
        const Appearance appearance(SchemeChoice::Light);
        FoundList list;
        list.setFound(found(), u"hiver"_s);
        QCOMPARE(list.topLevelItem(0)->child(0)->data(0, FoundDelegate::ReplacedRole).toString(),
                 u"Un hiver à Tunis"_s);
        list.setReplacement(u"automne"_s);
        QCOMPARE(list.topLevelItem(0)->child(0)->data(0, FoundDelegate::ReplacedRole).toString(),
                 u"Un automne à Tunis"_s);
        list.setFound(found(), std::nullopt);
        QVERIFY(list.topLevelItem(0)->child(0)->data(0, FoundDelegate::ReplacedRole).isNull());
        QVERIFY(list.ticked().isEmpty());
    }

    void everyRowIsDrawn()
    {
        const Appearance appearance(SchemeChoice::Light);
        FoundList list;
        list.resize(600, 300);
        list.setFound(found(), u"hiver"_s);
        const QImage before = list.grab().toImage();
        list.setReplacement(u"printemps"_s);
        QVERIFY(list.grab().toImage() != before);
    }

private:
    static QList<FoundRelease> found()
    {
        FoundRelease draft;
        draft.summary.id = ReleaseId{1};
        draft.summary.title = {u"Un été à Tunis"_s, u"صيف في تونس"_s};
        draft.places = {
            {ReleaseId{1}, release::ParagraphId{1}, Language::French, u"Un été à Tunis"_s, {3, 3}},
            {ReleaseId{1}, release::ParagraphId{2}, Language::Arabic, u"صيف في تونس"_s, {0, 3}}};
        FoundRelease published = draft;
        published.summary.id = ReleaseId{2};
        published.summary.status = release::Status::Published;
        published.places = {
            {ReleaseId{2}, release::ParagraphId{1}, Language::French, u"Un été à Tunis"_s, {3, 3}}};
        return {draft, published};
    }
};

TARJUMAN_WIDGET_TEST(tst_FoundList)
#include "tst_FoundList.moc"
