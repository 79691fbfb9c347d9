// The project as a map from path to text, read from the disk or made up by a test. A plain value.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace tarjuman::architecture {

class Tree {
public:
    // The text files under `root`, without what builds and editors leave there.
    static Tree read(const QString& root);

    void add(const QString& path, const QString& text) { m_files.insert(path, text); }
    bool contains(const QString& path) const { return m_files.contains(path); }
    QString text(const QString& path) const { return m_files.value(path); }
    QStringList paths() const { return m_files.keys(); }

    // The paths under one of the folders ("app/") that end in one of the suffixes (".cpp").
    QStringList paths(const QStringList& folders, const QStringList& suffixes) const;
    // The C++ files of the product: those under app/ and ui/.
    QStringList product() const;

private:
    QMap<QString, QString> m_files;
};

// "app/storage" of "app/storage/Store.cpp", "app" of "app/main.cpp".
QString folderOf(const QString& path);
// Whether the file lies in the room or in one of its sub-rooms: "app/storage" holds "app/storage/sqlite" too.
bool liesIn(const QString& path, const QString& room);
// "Store" of "app/storage/Store.cpp".
QString baseNameOf(const QString& path);

} // namespace tarjuman::architecture
