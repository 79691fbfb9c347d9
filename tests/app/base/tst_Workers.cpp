#include "app/base/Workers.h"
#include "tests/support/TestMain.h"

#include <QImage>
#include <QPainter>
#include <QSemaphore>
#include <QtConcurrentRun>
#include <QTest>
#include <QThreadPool>

using namespace tarjuman;

class tst_Workers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyWorkBesideTheCaller()
    {
        const auto other = QtConcurrent::run(&base::workers(), [] { return QThread::currentThread(); });
        QVERIFY(other.result() != QThread::currentThread());
    }

    void theWindowIsPaintedWhileAllAreBusy()
    {
        QSemaphore gate;
        const int count = base::workers().maxThreadCount();
        for (int i = 0; i < count; ++i)
            base::workers().start([&gate] { gate.acquire(); });
        QImage window(2000, 2000, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&window);
        painter.fillRect(window.rect(), QColor(10, 20, 30, 128)); // waits for Qt's own pool
        gate.release(count);
        base::workers().waitForDone();
    }
};

TARJUMAN_TEST(tst_Workers)
#include "tst_Workers.moc"
