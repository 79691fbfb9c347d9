#include "tests/support/TestMain.h"
#include "ui/output/DesktopFiles.h"

#include <QDesktopServices>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_DesktopFiles : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void take(const QUrl& url) { m_opened.append(url.toLocalFile()); }

private:
    QStringList m_opened;

private Q_SLOTS:
    void initTestCase()
    {
        // No file manager answers here.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init() { m_opened.clear(); }

    void aFileIsOpenedByTheDesktop()
    {
        openFile(u"/srv/press/été (fr).pdf"_s);
        QCOMPARE(m_opened, QStringList{u"/srv/press/été (fr).pdf"_s});
    }

    void withoutAFileManagerTheFolderIsOpened()
    {
        showInFolder({u"/srv/press/a.pdf"_s, u"/srv/press/b.pdf"_s});
        QTRY_COMPARE(m_opened, QStringList{u"/srv/press"_s});
    }

    void withoutFilesNothingHappens()
    {
        showInFolder({});
        QVERIFY(m_opened.isEmpty());
    }
};

TARJUMAN_WIDGET_TEST(tst_DesktopFiles)
#include "tst_DesktopFiles.moc"
