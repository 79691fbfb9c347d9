#include "app/pdf/font/FontCache.h"

#include <QFileInfo>

#include <algorithm>

namespace tarjuman::pdf {

using base::Result;

std::shared_ptr<const FontFile> FontCache::find(const QString& path, int index, const QDateTime& changed)
{
    const std::scoped_lock lock(m_guard);
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.path == path && entry.index == index;
    });
    if (known == m_entries.end())
        return nullptr;
    if (known->changed != changed) {
        m_entries.erase(known);
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, known);
    return known->font;
}

Result<std::shared_ptr<const FontFile>> FontCache::open(const QString& path, int index)
{
    const QDateTime changed = QFileInfo(path).lastModified();
    if (auto known = find(path, index, changed))
        return known;
    // Two threads may open the same file at the same time; both copies are good, the later one stays.
    auto font = TRY(FontFile::open(path, index));
    const std::scoped_lock lock(m_guard);
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.path == path && entry.index == index; });
    m_entries.push_front({path, index, changed, font});
    if (m_entries.size() > m_most)
        m_entries.pop_back();
    return font;
}

size_t FontCache::count() const
{
    const std::scoped_lock lock(m_guard);
    return m_entries.size();
}

} // namespace tarjuman::pdf
