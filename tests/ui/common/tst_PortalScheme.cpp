#include "tests/support/TestMain.h"
#include "ui/common/PortalScheme.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_PortalScheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDesktopsNumbersMeanDarkAndLight()
    {
        QCOMPARE(schemeOfPortal(1), std::optional(Scheme::Dark));
        QCOMPARE(schemeOfPortal(2), std::optional(Scheme::Light));
        QCOMPARE(schemeOfPortal(0), std::nullopt);
        QCOMPARE(schemeOfPortal(77), std::nullopt);
    }

    void aChangeOfTheDesktopIsTakenOver()
    {
        PortalScheme portal;
        QSignalSpy changed(&portal, &PortalScheme::changed);
        tell(portal, u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);
        QCOMPARE(portal.scheme(), std::optional(Scheme::Dark));
        tell(portal, u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);
        QCOMPARE(changed.count(), 1);
        tell(portal, u"org.freedesktop.appearance"_s, u"accent-color"_s, 2);
        QCOMPARE(portal.scheme(), std::optional(Scheme::Dark));
        tell(portal, u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0);
        QCOMPARE(portal.scheme(), std::nullopt);
        QCOMPARE(changed.count(), 2);
    }

    void theDesktopsContrastIsTakenOver()
    {
        PortalScheme portal;
        QSignalSpy changed(&portal, &PortalScheme::changed);
        QCOMPARE(portal.contrast(), Contrast::Usual);
        tell(portal, u"org.freedesktop.appearance"_s, u"contrast"_s, 1);
        QCOMPARE(portal.contrast(), Contrast::High);
        QCOMPARE(portal.scheme(), std::nullopt);
        tell(portal, u"org.freedesktop.appearance"_s, u"contrast"_s, 77);
        QCOMPARE(portal.contrast(), Contrast::Usual);
        QCOMPARE(changed.count(), 2);
    }

private:
    static void tell(PortalScheme& portal, const QString& group, const QString& key, uint value)
    {
        QVERIFY(QMetaObject::invokeMethod(&portal, "onSettingChanged", Q_ARG(QString, group),
                                          Q_ARG(QString, key), Q_ARG(QDBusVariant, QDBusVariant(value))));
    }
};

TARJUMAN_TEST(tst_PortalScheme)
#include "tst_PortalScheme.moc"
