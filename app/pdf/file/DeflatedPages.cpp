#include "app/pdf/file/DeflatedPages.h"

#include "app/base/Workers.h"

#include <QtConcurrentRun>

#include <utility>

namespace tarjuman::pdf {

void DeflatedPages::add(std::string operators)
{
    if (!m_last) {
        m_last = std::move(operators);
        return;
    }
    std::string before = std::exchange(*m_last, std::move(operators));
    if (m_ahead.isRunning()) { // the pool has other work; a queue would only take memory
        m_pages.push_back(m_deflater.deflated(before));
        return;
    }
    collect();
    m_aheadNumber = m_pages.size();
    m_pages.emplace_back();
    m_ahead = QtConcurrent::run(&base::workers(), [operators = std::move(before)] {
        return Deflater(Effort::Quick).deflated(operators);
    });
}

void DeflatedPages::collect()
{
    if (m_ahead.isValid())
        m_pages[m_aheadNumber] = m_ahead.takeResult();
}

std::vector<std::string> DeflatedPages::take()
{
    if (m_last)
        m_pages.push_back(m_deflater.deflated(*std::exchange(m_last, std::nullopt)));
    collect();
    return std::exchange(m_pages, {});
}

} // namespace tarjuman::pdf
