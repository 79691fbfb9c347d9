#include "app/desk/tools/TextSource.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tarjuman::desk;

class tst_TextSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEncodingBecomesUtf8()
    {
        const auto source = openText(written("\xc7\xe4\xca\xe5\xec"));
        QVERIFY(source);
        QCOMPARE((*source)->readAll(), u"انتهى"_s.toUtf8());
    }

    void anEmptyTextIsNoFault()
    {
        const auto source = openText(written("\n"));
        QVERIFY(source);
        QVERIFY((*source)->readAll().isEmpty());
    }

    void whatCannotBeReadIsSaid()
    {
        QVERIFY(!openText(m_folder.path()));
        QVERIFY(!openText(u"absent.txt"_s));
        QVERIFY(!openText(written("%PDF-1.7")));
    }

    // Opening a pipe would wait for whom it comes from.
    void whatIsNoOrdinaryFileIsRefusedAtOnce()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        for (const QString& name : {pipe, u"/dev/zero"_s, u"/dev/null"_s, m_folder.path()}) {
            const auto source = openText(name);
            QVERIFY2(!source, qPrintable(name));
            QCOMPARE(source.error().kind, tarjuman::base::ErrorKind::BadInput);
            QVERIFY(!source.error().message.isEmpty());
        }
    }

private:
    QString written(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"text.txt"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

TARJUMAN_TEST(tst_TextSource)
#include "tst_TextSource.moc"
