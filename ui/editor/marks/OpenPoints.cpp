#include "ui/editor/marks/OpenPoints.h"

#include "app/release/Agreement.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/marks/SpellingMarks.h"

#include <algorithm>

namespace tarjuman::ui {

using checks::Finding;
using release::Paragraph;
using text::bothLanguages;
using text::Language;

namespace {

constexpr int pause = 700; // milliseconds: behind the checks, which look after 650

bool isFoundAt(const checks::Findings& found, const spelling::Mark& mark)
{
    return std::ranges::any_of(found, [&mark](const Finding& finding) {
        return finding.where.start < mark.start + mark.length && finding.where.end() > mark.start;
    });
}

} // namespace

OpenPoints::OpenPoints(SpellingMarks& spelling, PairArea& area, QObject* parent)
    : QObject(parent)
    , m_spelling(spelling)
    , m_area(area)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &OpenPoints::pauseReached);
    connect(&spelling, &SpellingMarks::changed, &m_pause, qOverload<>(&QTimer::start));
}

void OpenPoints::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(&m_pause);
    m_release = std::move(release);
    m_all.clear();
    if (m_release) {
        connect(m_release.get(), &desk::OpenRelease::changed, &m_pause, qOverload<>(&QTimer::start));
        connect(m_release.get(), &desk::OpenRelease::commentsChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    m_pause.start();
}

void OpenPoints::renew(const FindingMarks& findings)
{
    m_all.clear();
    if (!m_release)
        return;
    for (const Language language : bothLanguages) {
        const auto& paragraphs = m_area.text(language).paragraphs();
        for (int i = 0; i < paragraphs.size(); ++i)
            addSpelling(language, i, findings.findings(paragraphs[i].id));
    }
    addComments();
    addPairs(findings);
}

void OpenPoints::add(PointKind kind, Language language, int number, const checks::Where& where,
                     const QString& message)
{
    m_all.append({language, number, Finding{.where = where, .message = message}, kind});
}

// Names that no dictionary knows and words that could be better are no slips.
void OpenPoints::addSpelling(Language language, int number, const checks::Findings& found)
{
    const Paragraph& paragraph = m_area.text(language).paragraphs()[number];
    for (const spelling::Mark& mark : m_spelling.marks(paragraph.id)) {
        if (mark.verdict != spelling::Verdict::Error || isFoundAt(found, mark))
            continue;
        add(PointKind::Spelling, language, number, {language, mark.start, mark.length, paragraph.id},
            tr("“%1” is not in the dictionary.").arg(mark.word));
    }
}

void OpenPoints::addComments()
{
    for (const release::Comment& comment : m_release->release().comments) {
        for (const Language language : bothLanguages) {
            const auto& paragraphs = m_area.text(language).paragraphs();
            const auto at = std::ranges::find(paragraphs, comment.paragraph, &Paragraph::id);
            if (!comment.resolved && at != paragraphs.end())
                add(PointKind::Comment, language, int(at - paragraphs.begin()),
                    {language, comment.start, comment.length, comment.paragraph},
                    tr("%1: %2").arg(comment.author, comment.text));
        }
    }
}

OpenPoints::Row OpenPoints::firstOf(int row, const FindingMarks& findings) const
{
    Row here;
    const PairRows& rows = m_area.page().rows();
    for (const Language language : bothLanguages) {
        const auto& paragraphs = m_area.text(language).paragraphs();
        const int begin = rows.firstOf(language, row);
        for (int i = begin; i < begin + rows.countOf(language, row); ++i) {
            if (here.first[language] < 0 && !paragraphs[i].text.trimmed().isEmpty())
                here.first[language] = i;
            const auto found = findings.findings(paragraphs[i].id);
            here.isMissed = here.isMissed || std::ranges::any_of(found, &Finding::isOfWhatLacks);
        }
    }
    return here;
}

// At the side that is there, or that has to follow the other. What the checks miss already is theirs.
void OpenPoints::addPairs(const FindingMarks& findings)
{
    const release::Release& release = m_release->release();
    const int count = std::min(m_area.page().rows().rowCount(), int(release.pairs.size()));
    for (int row = 0; row < count; ++row) {
        const auto [first, isMissed] = firstOf(row, findings);
        const bool isMissing = (first.french < 0) != (first.arabic < 0);
        text::PerLanguage<bool> wanted{isMissing && first.french >= 0, isMissing && first.arabic >= 0};
        if (!isMissing && release.pairs[row].state != release::TranslationState::Draft)
            wanted = release::staleSides(release, row);
        for (const Language language : bothLanguages) {
            if (!wanted[language] || first[language] < 0 || isMissed)
                continue;
            const auto& paragraph = m_area.text(language).paragraphs()[first[language]];
            add(PointKind::Pair, language, first[language], checks::wholeOf(paragraph, language),
                isMissing ? tr("Its translation is missing.")
                          : tr("The other side changed since this was done."));
        }
    }
}

} // namespace tarjuman::ui
