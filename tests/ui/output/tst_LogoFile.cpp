#include "ui/output/LogoFile.h"

#include "app/base/GuardedFiles.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_LogoFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QString writePicture(const QString& name, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(m_folder.filePath(name));
        return m_folder.filePath(name);
    }

    // A PNG that says it is 60,000 pixels wide and high, and holds next to nothing.
    QByteArray bomb()
    {
        QFile file(writePicture(u"small.png"_s, {1, 1}));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    }

private Q_SLOTS:
    void anArchiveIsNoLogo()
    {
        const QString archive = m_folder.filePath(u"archive.png"_s);
        const auto guard = base::guardArchive(archive);
        const auto read = LogoFile::read(archive);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"archive that is open"_s), qPrintable(read.error().message));
    }

    void picturesAreTaken_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("PNG") << writePicture(u"logo.png"_s, {120, 60});
        QTest::newRow("JPEG") << writePicture(u"logo.jpg"_s, {120, 60});
        QTest::newRow("SVG") << write(u"logo.svg"_s,
                                      "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                                      "<rect width='40' height='20' fill='red'/></svg>");
    }
    void picturesAreTaken()
    {
        QFETCH(QString, file);
        const auto logo = LogoFile::read(file);
        QVERIFY(logo);
        const QImage picture = LogoFile::draw(*logo, {100, 100});
        QCOMPARE(picture.size(), QSize(100, 50));
    }

    void everythingElseIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a text called .png") << write(u"text.png"_s, "Communiqué");
        QTest::newRow("an empty file") << write(u"empty.png"_s, {});
        QTest::newRow("another kind of picture") << writePicture(u"logo.bmp"_s, {20, 20});
        QTest::newRow("a broken SVG") << write(u"broken.svg"_s, "<svg><rect");
        QTest::newRow("no such file") << m_folder.filePath(u"nowhere.png"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("too large") << write(u"large.png"_s, QByteArray(LogoFile::largestSize + 1, 'x'));
        const QString whole = writePicture(u"whole.jpg"_s, {120, 60});
        QFile half(whole);
        QVERIFY(half.open(QIODevice::ReadWrite) && half.resize(half.size() / 2));
        QTest::newRow("half of a picture") << whole;
        QTest::newRow("an SVG with an element of 100,000 attributes") << write(u"wide.svg"_s, [] {
            QByteArray attributes;
            for (int i = 0; i < 100'000; ++i)
                attributes += " a" + QByteArray::number(i) + "='1'";
            return "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'" + attributes + "/>";
        }());
        QTest::newRow("a bomb of pixels") << write(u"bomb.png"_s, bomb());
        QTest::newRow("a bomb of entities") << write(
            u"entities.svg"_s, "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaaaaaa'><!ENTITY b "
                               "'&a;&a;&a;&a;&a;&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg' "
                               "width='9' height='9'><desc>&b;</desc></svg>");
        QTest::newRow("an SVG that reads other files")
            << write(u"reads.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image "
                                     "href='/etc/passwd' width='9' height='9'/></svg>");
    }
    void everythingElseIsRefusedWithASentence()
    {
        QFETCH(QString, file);
        const auto logo = LogoFile::read(file);
        QVERIFY(!logo);
        QVERIFY(logo.error().message.contains(QFileInfo(file).fileName()));
    }
};

TARJUMAN_WIDGET_TEST(tst_LogoFile)
#include "tst_LogoFile.moc"
