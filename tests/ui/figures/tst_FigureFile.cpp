#include "ui/figures/FigureFile.h"

#include "app/base/GuardedFiles.h"
#include "tests/support/TestMain.h"
#include "tests/ui/figures/FigureSamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_FigureFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileOf(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"photo.jpg"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }
    // A PNG that says it is 50,000 pixels wide and high, and holds next to nothing.
    static QByteArray bomb()
    {
        QByteArray bytes = ui::testing::photograph({1, 1});
        bytes.replace(16, 8, QByteArray::fromHex("0000c3500000c350"));
        return bytes;
    }

private Q_SLOTS:
    void anArchiveIsNoPicture()
    {
        const QString archive = m_folder.filePath(u"archive.jpg"_s);
        const auto guard = base::guardArchive(archive);
        const auto read = ui::FigureFile::read(archive);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"archive that is open"_s), qPrintable(read.error().message));
    }

    void aPhotographIsTakenWhole()
    {
        for (const char* format : {"PNG", "JPEG"}) {
            const QByteArray bytes = ui::testing::photograph({300, 200}, format);
            const auto read = FigureFile::read(fileOf(bytes));
            QVERIFY(read);
            QCOMPARE(*read, bytes);
            QCOMPARE(FigureFile::sizeOf(bytes), QSize(300, 200));
            QCOMPARE(FigureFile::draw(bytes, {60, 60}).size(), QSize(60, 40));
        }
    }

    void whatIsNoPhotographIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("a text") << QByteArrayLiteral("Communiqué de presse");
        QTest::newRow("a drawing") << QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("a picture that breaks off") << ui::testing::photograph().left(60);
        QTest::newRow("a bomb") << bomb();
    }

    void whatIsNoPhotographIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = FigureFile::read(fileOf(bytes));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
        QVERIFY(read.error().message.contains(u"photo.jpg"_s));
        QVERIFY(FigureFile::draw(bytes, {60, 60}).isNull());
    }

    // Of a JPEG that breaks off, the upper part can be drawn.
    void whatIsCutOffIsRefused()
    {
        for (const char* format : {"PNG", "JPEG"}) {
            const QByteArray whole = ui::testing::photograph({300, 200}, format);
            for (const QByteArray& bytes : {whole.first(whole.size() / 2), whole.chopped(2)}) {
                const auto read = FigureFile::read(fileOf(bytes));
                QVERIFY(!read);
                QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
                QVERIFY(read.error().message.contains(u"photo.jpg"_s));
                QVERIFY(read.error().message.contains(u"cut off"_s));
            }
        }
    }

    void aFileThatIsTooLargeIsRefusedUnread()
    {
        QFile file(m_folder.filePath(u"large.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ui::testing::photograph());
        QVERIFY(file.resize(FigureFile::largestSize + 1));
        const auto read = FigureFile::read(file.fileName());
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"large.png"_s));
    }

    void aFolderAndAMissingFileAreRefused()
    {
        QVERIFY(!FigureFile::read(m_folder.path()));
        QVERIFY(!FigureFile::read(m_folder.filePath(u"nowhere.png"_s)));
    }
};

TARJUMAN_TEST(tst_FigureFile)
#include "tst_FigureFile.moc"
