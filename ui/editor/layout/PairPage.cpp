#include "ui/editor/layout/PairPage.h"

#include "ui/editor/layout/PairedLayout.h"

#include <QTextDocument>

#include <algorithm>
#include <climits>
#include <utility>

namespace tarjuman::ui {

using text::bothLanguages;

PairPage::PairPage(QObject* parent)
    : QObject(parent)
    , m_sheets{TypeSheet(Language::French, 100), TypeSheet(Language::Arabic, 100)}
{
}

release::Role PairPage::roleOf(Language language, int paragraph) const
{
    if (!m_roleOf || paragraph >= m_rows.paragraphCount(language))
        return release::Role::Body;
    return m_roleOf(language, paragraph);
}

void PairPage::setOrderKept(bool kept)
{
    if (std::exchange(m_orderKept, kept) != kept)
        startOver();
}

void PairPage::setZoom(int percent)
{
    m_zoom = percent;
    readFonts();
}

void PairPage::readFonts()
{
    for (Language language : bothLanguages)
        m_sheets[language] = TypeSheet(language, m_zoom);
    startOver();
}

void PairPage::startOver()
{
    Q_EMIT aboutToStartOver();
    for (Language language : bothLanguages)
        m_layouts[language]->startOver();
    m_rows.settleAll();
    announce(0);
    Q_EMIT startedOver();
}

void PairPage::measureRow(int row)
{
    bool news = false;
    for (Language language : bothLanguages) {
        const int first = m_rows.firstOf(language, row);
        for (int i = first; i < first + m_rows.countOf(language, row); ++i) {
            if (m_rows.isMeasured(language, i))
                continue;
            m_layouts[language]->measure(i);
            news = true;
        }
    }
    const int growth = news ? m_rows.settle(row) : 0;
    if (growth == 0)
        return;
    const int top = m_rows.rowTop(row);
    announce(top);
    if (top < m_readersTop) {
        m_readersTop += growth;
        Q_EMIT grewAbove(growth);
    }
}

void PairPage::measureBetween(int top, int bottom)
{
    if (m_rows.rowCount() == 0)
        return;
    // The reader's top moves along when rows above it grow, and the bottom with it.
    const int height = bottom - top;
    m_readersTop = top;
    for (int row = m_rows.rowAt(top); row < m_rows.rowCount(); ++row) {
        if (m_rows.rowTop(row) > m_readersTop + height)
            break;
        measureRow(row);
    }
}

void PairPage::settleEdited(Language language, int firstParagraph, int lastParagraph)
{
    const int movedFrom = std::exchange(m_spliced, {}).value_or(INT_MAX);
    if (m_rows.paragraphCount(language) == 0) {
        announce(0);
        return;
    }
    const int firstRow = m_rows.rowOf(language, firstParagraph);
    const int lastRow = m_rows.rowOf(language, lastParagraph);
    int growth = 0;
    for (int row = firstRow; row <= lastRow; ++row)
        growth += m_rows.settle(row);
    if (growth == 0 && movedFrom == INT_MAX)
        return;
    announce(std::min(m_rows.rowTop(firstRow), movedFrom));
    if (m_rows.rowTop(lastRow) + m_rows.rowHeight(lastRow) - growth <= m_readersTop && growth != 0) {
        m_readersTop += growth;
        Q_EMIT grewAbove(growth);
    }
}

void PairPage::splice(Language language, int first, int removed, int inserted,
                      const QList<release::Pair>& pairs)
{
    const bool moves = removed != inserted || pairs != m_rows.pairs();
    m_rows.splice(language, first, removed, inserted, pairs);
    if (moves) {
        const int row = std::max(0, m_rows.rowAt(0) < 0 ? 0 : m_rows.rowOf(language, std::max(0, first - 1)));
        m_spliced = m_rows.rowCount() > 0 && row < m_rows.rowCount() ? m_rows.rowTop(row) : 0;
    }
}

void PairPage::setPairs(const QList<release::Pair>& pairs)
{
    m_rows.setPairs(pairs);
    announce(0);
}

int PairPage::waitingTop() const
{
    if (m_rows.rowCount() == 0)
        return PairRows::topMargin;
    return m_rows.rowTop(std::clamp(m_waitingRow, 0, m_rows.rowCount() - 1));
}

void PairPage::announce(int top)
{
    for (Language language : bothLanguages)
        m_layouts[language]->noteMoved(top);
    Q_EMIT moved(top);
}

} // namespace tarjuman::ui
