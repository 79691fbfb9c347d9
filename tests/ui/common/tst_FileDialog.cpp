#include "ui/common/FileDialog.h"

#include "tests/support/Openings.h"
#include "tests/support/TestMain.h"

#include <QAbstractFileIconProvider>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using tarjuman::testing::Openings;
using tarjuman::ui::FileDialog;

namespace {

const QStringList& names()
{
    static const QStringList all{u"archive.tarjuman"_s,
                                 u"archive.tarjuman-wal"_s,
                                 u"archive.tarjuman-shm"_s,
                                 u"letter.txt"_s,
                                 u"photo.png"_s,
                                 u"without-suffix"_s,
                                 u"wrong.png"_s,
                                 u"page.pdf"_s,
                                 u"things.desktop"_s};
    return all;
}

} // namespace

class tst_FileDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_before = QDir::currentPath();

    // Every row of the folder with its kind, or nothing while the dialog still reads.
    QSet<QString> listed(const FileDialog& dialog) const
    {
        QSet<QString> rows;
        const auto* view = dialog.findChild<QTreeView*>(u"treeView"_s);
        const auto* model = view->model();
        for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
            if (model->index(row, 2, view->rootIndex()).data().toString().isEmpty())
                return {};
            rows << model->index(row, 0, view->rootIndex()).data().toString();
        }
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString& name : names()) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("SQLite format 3");
        }
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        // Where a dialog begins that is not told otherwise.
        QVERIFY(QDir::setCurrent(m_folder->path()));
    }
    void cleanup() { QDir::setCurrent(m_before); }

    void noFileIsOpened_data()
    {
        QTest::addColumn<QFileDialog::FileMode>("mode");
        QTest::addColumn<QFileDialog::AcceptMode>("accept");
        QTest::newRow("for one") << QFileDialog::ExistingFile << QFileDialog::AcceptOpen;
        QTest::newRow("for several") << QFileDialog::ExistingFiles << QFileDialog::AcceptOpen;
        QTest::newRow("for a new one") << QFileDialog::AnyFile << QFileDialog::AcceptSave;
        QTest::newRow("for a folder") << QFileDialog::Directory << QFileDialog::AcceptOpen;
    }

    void noFileIsOpened()
    {
        QFETCH(QFileDialog::FileMode, mode);
        QFETCH(QFileDialog::AcceptMode, accept);
        Openings openings(m_folder->path());
        {
            FileDialog dialog(nullptr, u"Choose"_s, m_folder->path());
            dialog.setFileMode(mode);
            dialog.setAcceptMode(accept);
            dialog.setViewMode(QFileDialog::Detail);
            dialog.show();
            QTRY_COMPARE(listed(dialog).size(), names().size() + 1);
            auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
            name->clear();
            QTest::keyClicks(name, m_folder->filePath(u"arch"_s));
            dialog.selectFile(m_folder->filePath(names().first()));
            QTRY_COMPARE(listed(dialog).size(), names().size() + 1);
        }
        QCOMPARE(openings.names(), QSet<QString>());
        QVERIFY(QFile(m_folder->filePath(u"letter.txt"_s)).open(QIODevice::ReadOnly));
        QCOMPARE(openings.names(), QSet<QString>{u"letter.txt"_s}); // such as it would have told
    }

    void filesAreKnownByTheirNames()
    {
        FileDialog dialog(nullptr, u"Choose"_s, m_folder->path(), u"Texts (*.txt);;All files (*)"_s);
        QCOMPARE(dialog.nameFilters(), (QStringList{u"Texts (*.txt)"_s, u"All files (*)"_s}));
        QCOMPARE(dialog.directory().absolutePath(), QDir(m_folder->path()).absolutePath());
        const auto* kinds = dialog.iconProvider();
        QCOMPARE(kinds->type(QFileInfo(m_folder->filePath(u"wrong.png"_s))),
                 kinds->type(QFileInfo(m_folder->filePath(u"photo.png"_s))));
        QVERIFY(!kinds->icon(QFileInfo(m_folder->filePath(u"letter.txt"_s))).isNull());
        QVERIFY(!kinds->icon(QFileInfo(m_folder->path())).isNull());
    }

    void onlyThePortalAsksInOurStead()
    {
        qunsetenv("SNAP");
        qunsetenv("QT_QPA_PLATFORMTHEME");
        QVERIFY(FileDialog(nullptr, {}, {}).testOption(QFileDialog::DontUseNativeDialog));
        qputenv("QT_QPA_PLATFORMTHEME", "gtk3");
        QVERIFY(FileDialog(nullptr, {}, {}).testOption(QFileDialog::DontUseNativeDialog));
        qputenv("QT_QPA_PLATFORMTHEME", "xdgdesktopportal");
        QVERIFY(!FileDialog(nullptr, {}, {}).testOption(QFileDialog::DontUseNativeDialog));
        qunsetenv("QT_QPA_PLATFORMTHEME");
    }
};

TARJUMAN_WIDGET_TEST(tst_FileDialog)
#include "tst_FileDialog.moc"
