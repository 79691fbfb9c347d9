// The finished pages of a file, compressed. While a page is being written, the one before it is compressed on
// Qt's pool: a long release takes a fifth less time, and its megabytes of operators never stand in memory at
// once. The bytes are the same however many threads there are. One export, one thread; what it hands to the
// pool belongs to nobody else.
#pragma once

#include "app/pdf/file/Deflater.h"

#include <QFuture>

#include <optional>
#include <string>
#include <vector>

namespace tarjuman::pdf {

class DeflatedPages {
public:
    // The next page's operators.
    void add(std::string operators);
    // All, in order; waits for the last ones. Nothing is left.
    std::vector<std::string> take();

private:
    void collect();

    Deflater m_deflater{Effort::Quick};
    std::optional<std::string> m_last; // page, not compressed yet: the only one of a short release
    std::vector<std::string> m_pages;  // empty where the pool has the page
    QFuture<std::string> m_ahead;      // the page that the pool has
    size_t m_aheadNumber = 0;
};

} // namespace tarjuman::pdf
