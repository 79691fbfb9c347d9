#include "tests/support/TestMain.h"
#include "ui/review/VersionWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;

class tst_VersionWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVersionIsNamedByItsLabelOrItsStatus()
    {
        release::Version version{.made = QDateTime(QDate(2026, 3, 4), QTime(9, 5), Qt::UTC),
                                 .author = u"Nadia"_s,
                                 .reason = release::VersionReason::StatusChanged,
                                 .status = release::Status::Approved};
        QVERIFY(ui::nameOf(version).startsWith(u"\u2068Approved\u2069 · "_s));
        QVERIFY(ui::wordsOf(version).contains(u"\u2068Nadia\u2069 · status changed"_s));
        version.label = u"avant le bouclage"_s;
        version.author.clear();
        QVERIFY(ui::nameOf(version).startsWith(u"\u2068avant le bouclage\u2069 · "_s));
        QVERIFY(ui::wordsOf(version).endsWith(u"\nstatus changed"_s));
    }
};

TARJUMAN_WIDGET_TEST(tst_VersionWords)
#include "tst_VersionWords.moc"
