// Font files that stay open from one export to the next: reading their tables and preparing their shaping
// rules costs a one-page release a tenth of its time. Owned by the font sets' room as a whole; any thread,
// several at once, since an open font is immutable.
#pragma once

#include "app/pdf/font/FontFile.h"

#include <QDateTime>

#include <list>
#include <mutex>

namespace tarjuman::pdf {

class FontCache {
public:
    // `most`: files kept open; the one that was asked for longest ago goes first. Exports that still use it
    // keep it.
    explicit FontCache(size_t most)
        : m_most(most)
    {
    }

    // As FontFile::open. A file that was changed since is read anew; a font that is refused is not kept.
    base::Result<std::shared_ptr<const FontFile>> open(const QString& path, int index);

    size_t count() const;

private:
    struct Entry {
        QString path;
        int index = 0;
        QDateTime changed; // of the file
        std::shared_ptr<const FontFile> font;
    };
    std::shared_ptr<const FontFile> find(const QString& path, int index, const QDateTime& changed);

    size_t m_most;
    mutable std::mutex m_guard; // of the entries
    std::list<Entry> m_entries; // the latest first
};

} // namespace tarjuman::pdf
