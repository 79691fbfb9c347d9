#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/Icon.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

namespace {

QImage imageOf(IconName name, int size = 20, qreal scale = 1)
{
    return iconPixmap(name, Qt::black, size, scale).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inked(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
    return count;
}

} // namespace

class tst_Icon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_direction = QGuiApplication::layoutDirection(); }

    void cleanup()
    {
        QGuiApplication::setLayoutDirection(m_direction);
        clearIconCache();
    }

    void everyNameHasADrawing()
    {
        for (int name = 0; name <= static_cast<int>(IconName::Withdrawn); ++name)
            QVERIFY2(inked(imageOf(static_cast<IconName>(name))) > 8, qPrintable(QString::number(name)));
    }

    void onlyWhatMeansADirectionTurnsWithTheInterface()
    {
        const QImage list = imageOf(IconName::List);
        const QImage search = imageOf(IconName::Search);
        QGuiApplication::setLayoutDirection(m_direction == Qt::LeftToRight ? Qt::RightToLeft
                                                                           : Qt::LeftToRight);
        QVERIFY(qAbs(inked(imageOf(IconName::List)) - inked(list)) < 10);
        QVERIFY(imageOf(IconName::List) != list);
        QCOMPARE(imageOf(IconName::Search), search);
    }

    void anIconIsSharpOnAFineScreen()
    {
        const QPixmap pixmap = icon(IconName::New).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }

    void anIconFollowsTheScheme()
    {
        Appearance appearance(SchemeChoice::Light);
        const QIcon sheet = icon(IconName::Page, IconTone::Text);
        const QImage light = sheet.pixmap(20).toImage();
        appearance.setChoice(SchemeChoice::Dark);
        QVERIFY(sheet.pixmap(20).toImage() != light);
    }

    void aWhiteIconIsWhite()
    {
        const Appearance appearance(SchemeChoice::Dark, ContrastChoice::High);
        const QImage image = iconPixmap(IconName::New, Qt::white, 20, 1).toImage();
        int white = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                white += image.pixelColor(x, y).lightness() > 200 ? 1 : 0;
        QVERIFY(white > 20);
    }

private:
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

TARJUMAN_WIDGET_TEST(tst_Icon)
#include "tst_Icon.moc"
