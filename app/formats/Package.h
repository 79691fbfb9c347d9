// A zipped document from its bytes: which parts it holds, and each part when it is asked for, within the
// limits of Limits.h. What a header says of sizes is never believed. A file in which anything is wrong is
// refused with a sentence that does not name it. Owned by one reading; its thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

struct zip;

namespace tarjuman::formats {

class Package {
public:
    // Refuses what is damaged, protected by a password, or made to do harm: two parts of one name, parts that
    // lie over each other, names that lead outside.
    static base::Result<Package> open(const QByteArray& bytes);

    QStringList names() const { return m_names; }
    bool holds(const QString& name) const { return m_places.contains(name.toLower()); }
    // ErrorKind::BadInput when there is none of that name (small and large letters are the same), when it is
    // damaged, or when it is too large, by itself or together with those that were read before.
    base::Result<QByteArray> read(const QString& name);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    struct Part {
        quint64 index = 0;
        qint64 packed = 0;   // bytes
        quint64 claimed = 0; // how many they are said to be, unpacked
    };

    base::Result<void> take(const QByteArray& bytes);
    base::Result<void> takePart(quint64 index, const QByteArray& name, qint64 packed);
    base::Result<void> checkSize(qint64 inflated, qint64 packed) const;

    QByteArray m_bytes; // outlives the archive, which reads from them
    std::unique_ptr<zip, Closer> m_archive;
    QStringList m_names;
    QHash<QString, Part> m_places; // by name, in small letters
    qint64 m_inflated = 0;         // of all parts that were read
};

} // namespace tarjuman::formats
