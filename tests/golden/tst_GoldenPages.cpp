// What the documents of the table of features look like: each is drawn small and in grey, and compared with
// the picture kept in pages/. README.md says how the pictures are renewed.
#include "app/pdf/Export.h"
#include "tests/golden/Features.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using pdf::Form;

namespace {

constexpr double dotsPerInch = 40;
constexpr double pointsPerInch = 72;

// Another build of the renderer smooths edges a little differently, all over the page. What a reader would
// see is in one place, and is ink that has come or gone: so the ink is compared, spot by spot of three
// pixels, and the differences are added up in tiles of about a word.
constexpr int spot = 3;
constexpr int tileWidth = 15;
constexpr int tileHeight = 9;
constexpr int tileTolerance = 1500; // levels of grey: the ink of two or three small letters

// All pages of a document, one below the other, on white; null when it cannot be read.
QImage drawn(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0)
        return {};
    const QSize page = (document.pagePointSize(0) * dotsPerInch / pointsPerInch).toSize();
    QImage sheet(page.width(), page.height() * document.pageCount(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int i = 0; i < document.pageCount(); ++i)
        painter.drawImage(0, i * page.height(), document.render(i, page));
    painter.end();
    return sheet.convertToFormat(QImage::Format_Grayscale8);
}

// By how much the ink of a spot differs.
int inkDifference(const QImage& left, const QImage& right, int start, int top)
{
    int difference = 0;
    for (int y = top; y < std::min(top + spot, left.height()); ++y) {
        for (int x = start; x < std::min(start + spot, left.width()); ++x)
            difference += left.constScanLine(y)[x] - right.constScanLine(y)[x];
    }
    return std::abs(difference);
}

// The largest difference of a tile; both images have one size. Tiles overlap.
int worstTile(const QImage& left, const QImage& right)
{
    int worst = 0;
    for (int top = 0; top < left.height(); top += spot) {
        for (int start = 0; start < left.width(); start += spot) {
            int difference = 0;
            for (int y = top; y < top + tileHeight; y += spot) {
                for (int x = start; x < start + tileWidth; x += spot)
                    difference += inkDifference(left, right, x, y);
            }
            worst = std::max(worst, difference);
        }
    }
    return worst;
}

// "a quotation", "Arabic" -> a-quotation.arabic.png
QString pictureName(const QString& feature, const QString& form)
{
    QString name = feature + u'.' + form + u".png"_s;
    return name.toLower().replace(u' ', u'-');
}

const Feature& featureNamed(const QString& name)
{
    return *std::find_if(features().begin(), features().end(),
                         [&](const Feature& feature) { return feature.name == name; });
}

QImage pageOf(const release::Release& release, Form form, const pdf::PageSetup& setup)
{
    const auto exported = pdf::exportRelease(release, form, setup);
    return exported ? drawn(exported->bytes) : QImage();
}

QImage pageOf(const QString& feature, Form form)
{
    const Feature& wanted = featureNamed(feature);
    return pageOf(releaseWith(wanted), form, wanted.setup);
}

// The last paragraph of a document loses a word.
QImage pageWithout(const QString& word, const QString& feature, Form form)
{
    const Feature& wanted = featureNamed(feature);
    release::Release release = releaseWith(wanted);
    for (text::Language language : text::bothLanguages)
        release.paragraphs[language].last().text.remove(word);
    return pageOf(release, form, wanted.setup);
}

} // namespace

class tst_GoldenPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesLookAsTheyDid_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<Form>("form");
        QTest::addColumn<QString>("picture");
        const QStringList pictured{u"plain text"_s,         u"what stands above a title"_s,
                                   u"a quotation"_s,        u"a list"_s,
                                   u"a numbered list"_s,    u"bold"_s,
                                   u"brackets and signs"_s, u"a letterhead"_s,
                                   u"a photograph"_s,       u"an embargo"_s,
                                   u"a watermark"_s,        u"kashidas"_s,
                                   u"Letter paper"_s,       u"several pages"_s,
                                   u"a long quotation"_s,   u"the end of a release"_s};
        constexpr std::pair<Form, const char*> forms[] = {{Form::French, "French"},
                                                          {Form::Arabic, "Arabic"},
                                                          {Form::SideBySide, "side by side"},
                                                          {Form::FrenchThenArabic, "one after the other"}};
        for (const QString& feature : pictured) {
            for (const auto& [form, label] : forms)
                QTest::addRow("%s, %s", qPrintable(feature), label)
                    << feature << form << pictureName(feature, QString::fromLatin1(label));
        }
    }
    void pagesLookAsTheyDid()
    {
        QFETCH(QString, feature);
        QFETCH(Form, form);
        QFETCH(QString, picture);
        const QDir kept(testing::projectFile(u"tests/golden/pages"_s));
        const QImage page = pageOf(feature, form);
        QVERIFY(!page.isNull());
        const QImage golden = QImage(kept.filePath(picture)).convertToFormat(QImage::Format_Grayscale8);
        const int worst = golden.size() == page.size() ? worstTile(golden, page) : -1;
        const bool alike = worst >= 0 && worst <= tileTolerance;
        if (!alike && qEnvironmentVariableIsSet("TARJUMAN_RENEW_PAGES")) {
            QVERIFY(page.save(kept.filePath(picture), "PNG", 0));
            return;
        }
        const QString seen = QDir::current().filePath(u"seen."_s + picture);
        if (!alike)
            page.save(seen);
        QVERIFY2(alike,
                 qPrintable(
                     u"a place differs by %1 levels (-1: another size); drawn as %2"_s.arg(worst).arg(seen)));
    }

    // The tolerance must not hide what a reader would see.
    void aChangeIsSeen_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("bold became italic") << u"bold"_s << u"italic"_s;
        QTest::newRow("the watermark is gone") << u"a watermark"_s << u"an embargo"_s;
        QTest::newRow("the picture is gone") << u"a photograph"_s << u"kashidas"_s;
    }
    void aChangeIsSeen()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const QImage left = pageOf(one, Form::French);
        const QImage right = pageOf(other, Form::French);
        QVERIFY(!left.isNull());
        QCOMPARE(left.size(), right.size());
        QVERIFY2(worstTile(left, right) > tileTolerance, qPrintable(QString::number(worstTile(left, right))));
    }

    void aSingleMissingWordIsSeen_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Form>("form");
        QTest::newRow("the last of a French line") << u" mai"_s << Form::French;
        QTest::newRow("the last of an Arabic line") << u" مايو"_s << Form::Arabic;
        QTest::newRow("French, in narrow columns") << u" mai"_s << Form::SideBySide;
        QTest::newRow("Arabic, in narrow columns") << u" مايو"_s << Form::SideBySide;
        QTest::newRow("of two letters") << u" en"_s << Form::French;
        QTest::newRow("an Arabic one of two letters") << u" في"_s << Form::Arabic;
    }
    void aSingleMissingWordIsSeen()
    {
        QFETCH(QString, word);
        QFETCH(Form, form);
        const QImage whole = pageOf(u"plain text"_s, form);
        const QImage less = pageWithout(word, u"plain text"_s, form);
        QVERIFY(!whole.isNull());
        QCOMPARE(whole.size(), less.size());
        const int worst = worstTile(whole, less);
        QVERIFY2(worst > tileTolerance, qPrintable(QString::number(worst)));
    }
};

TARJUMAN_TEST(tst_GoldenPages)
#include "tst_GoldenPages.moc"
