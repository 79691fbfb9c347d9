#include "ui/editor/marks/EditorCounts.h"

#include "ui/common/TypingPause.h"
#include "ui/editor/column/PairArea.h"

namespace tarjuman::ui {

using namespace std::chrono_literals;
using release::Paragraph;
using text::bothLanguages;
using text::Language;
using text::PerLanguage;

// Somebody who types without a rest sees the numbers move this often.
constexpr std::chrono::milliseconds longestUntold = 2s;

EditorCounts::EditorCounts(PairArea& area, QObject* parent)
    : QObject(parent)
    , m_area(area)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &EditorCounts::tell);
    for (const Language language : bothLanguages) {
        connect(&area.text(language), &SideText::edited, this,
                [this, language](int, const auto& removed, const auto& inserted) {
                    noteEdited(language, removed, inserted);
                });
    }
}

void EditorCounts::countAll()
{
    m_counts = {};
    for (const Language language : bothLanguages) {
        for (const Paragraph& paragraph : m_area.text(language).paragraphs())
            m_counts[language] += text::countWords(paragraph.text);
    }
    tell();
}

void EditorCounts::noteEdited(Language language, const QList<Paragraph>& removed,
                              const QList<Paragraph>& inserted)
{
    text::TextCount& count = m_counts[language];
    for (const Paragraph& paragraph : removed) {
        const text::TextCount gone = text::countWords(paragraph.text);
        count += {-gone.words, -gone.characters};
    }
    for (const Paragraph& paragraph : inserted)
        count += text::countWords(paragraph.text);
    if (!m_pause.isActive())
        m_sinceUntold.start();
    m_pause.start();
    if (m_sinceUntold.hasExpired(longestUntold.count()))
        tell();
}

void EditorCounts::tell()
{
    m_pause.stop();
    for (const Language language : bothLanguages)
        m_area.head(language).setCounts(m_counts[language].words, m_counts[language].characters);
    Q_EMIT told(words(), characters());
}

PerLanguage<int> EditorCounts::words() const
{
    return {m_counts.french.words, m_counts.arabic.words};
}

PerLanguage<int> EditorCounts::characters() const
{
    return {m_counts.french.characters, m_counts.arabic.characters};
}

} // namespace tarjuman::ui
