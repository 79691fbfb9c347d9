#include "ui/editor/commands/DatelineCommand.h"

#include "app/release/Pairing.h"
#include "ui/editor/column/PairArea.h"

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Role;
using release::Span;
using text::DatelineDay;
using text::Language;

namespace {

bool isHead(Role role)
{
    switch (role) {
    case Role::Mention:
    case Role::Embargo:
    case Role::Kind:
    case Role::Reference:
    case Role::Title:
    case Role::Subtitle:
        return true;
    default:
        return false;
    }
}

// The row below the titles and what stands above them.
int rowUnderHead(const release::Release& release)
{
    int row = 0;
    for (int i = 0; i < release.pairs.size(); ++i) {
        for (const Language language : text::bothLanguages) {
            const int first = release::firstParagraph(release.pairs, language, i);
            const auto side = release.paragraphs[language].mid(first, release.pairs[i].count[language]);
            if (std::ranges::any_of(side, [](const Paragraph& each) { return isHead(each.role); }))
                row = i + 1;
        }
    }
    return row;
}

// "1er" has its ending raised.
QList<Span> withRaisedRank(const QList<Span>& spans, const QString& line)
{
    const qsizetype rank = line.indexOf(u" 1er "_s);
    return rank < 0 ? spans
                    : release::withSpan(spans, {int(rank) + 2, 2, Span::Kind::Superscript}, line.size());
}

} // namespace

DatelineCommand::DatelineCommand(PairArea& area, QObject* parent)
    : QObject(parent)
    , m_area(area)
{
}

DatelineCommand::Known DatelineCommand::known() const
{
    return m_release ? Known{m_release->release().place, m_release->release().date} : Known{};
}

void DatelineCommand::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release)
        disconnect(m_release.get(), nullptr, this, nullptr);
    m_release = std::move(release);
    m_known = known();
    if (m_release)
        connect(m_release.get(), &desk::OpenRelease::metadataChanged, this, &DatelineCommand::follow);
}

void DatelineCommand::setDay(DatelineDay day)
{
    m_day = day;
}

int DatelineCommand::datelineOf(Language language) const
{
    const auto& paragraphs = m_release->release().paragraphs[language];
    const auto found = std::ranges::find(paragraphs, Role::Dateline, &Paragraph::role);
    return found == paragraphs.end() ? -1 : int(found - paragraphs.begin());
}

void DatelineCommand::write()
{
    if (!m_release || !m_release->isEditable())
        return;
    const Known now = known();
    bool any = false;
    for (const Language language : text::bothLanguages) {
        const QString line = text::datelineText(now.place[language], now.date, language, m_day);
        any = any || !line.isEmpty();
        if (!line.isEmpty())
            writeSide(language, line);
    }
    if (!any)
        Q_EMIT placeAndDateWanted();
    m_area.updateCurrentRow();
    m_area.gutter().update();
}

// A dateline that begins as this one would have been written goes with place and date.
void DatelineCommand::follow()
{
    const Known before = std::exchange(m_known, known());
    if (!m_release->isEditable())
        return;
    for (const Language language : text::bothLanguages) {
        const int place = datelineOf(language);
        if (place < 0)
            continue;
        const QString present = m_release->release().paragraphs[language][place].text;
        for (const DatelineDay day : {DatelineDay::Gregorian, DatelineDay::HijriFirst}) {
            const QString old = text::datelineText(before.place[language], before.date, language, day);
            const QString line = text::datelineText(m_known.place[language], m_known.date, language, day);
            if (old.isEmpty() || line.isEmpty() || old == line || !present.startsWith(old))
                continue;
            writeSide(language, line);
            break;
        }
    }
}

void DatelineCommand::writeSide(Language language, const QString& line)
{
    SideText& text = m_area.text(language);
    const int place = datelineOf(language);
    Paragraph paragraph = place < 0 ? Paragraph{.role = Role::Dateline} : text.paragraphs()[place];
    const QString before = paragraph.text;
    paragraph.text = text::withDateline(before, line, language);
    if (paragraph.text == before)
        return;
    // Styles stay with what runs on behind the dateline.
    const int kept = int(paragraph.text.size() - line.size());
    const auto behind = release::spansWithin(paragraph.spans, int(before.size()) - kept, kept);
    paragraph.spans = withRaisedRank(release::joinedSpans({}, line.size(), behind), line);
    if (place < 0)
        insertSide(language, paragraph);
    else
        text.replace(place, 1, {paragraph}, m_release->release().pairs, {place, int(line.size())});
}

void DatelineCommand::insertSide(Language language, const Paragraph& paragraph)
{
    const Language other = text::otherLanguage(language);
    QList<release::Pair> pairs = m_release->release().pairs;
    const int opposite = datelineOf(other);
    const int row =
        opposite < 0 ? rowUnderHead(m_release->release()) : release::pairOf(pairs, other, opposite);
    if (opposite < 0)
        pairs.insert(row, release::Pair{});
    const int place = release::firstParagraph(pairs, language, row);
    pairs[row].count[language] += 1;
    Paragraph written = paragraph;
    written.id = m_release->takeParagraphId();
    m_area.text(language).replace(place, 0, {written}, pairs, {place, int(written.text.size())});
}

} // namespace tarjuman::ui
