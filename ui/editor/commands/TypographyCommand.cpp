#include "ui/editor/commands/TypographyCommand.h"

#include "app/text/DigitSets.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/EditorActions.h"
#include "ui/editor/commands/TypographyDialog.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Paragraph;
using text::Language;
using text::TypographyChange;

namespace {

bool reachesInto(const TypographyChange& change, const text::TypographyChanges& others)
{
    return std::ranges::any_of(others, [&change](const TypographyChange& other) {
        return change.start < other.end() && other.start < change.end();
    });
}

QList<text::TypographyChanges> digitsOf(const QList<Paragraph>& paragraphs)
{
    QList<QStringView> texts;
    for (const Paragraph& paragraph : paragraphs)
        texts.append(paragraph.text);
    return text::mixedDigits(texts);
}

// What is foreign keeps the writing of its language.
bool isForeign(const Paragraph& paragraph, const TypographyChange& change)
{
    return std::ranges::any_of(paragraph.spans, [&change](const release::Span& span) {
        return span.kind == release::Span::Kind::Foreign && change.start < span.end() &&
               change.end() > span.start;
    });
}

} // namespace

TypographyCommand::TypographyCommand(PairArea& area, EditorActions& actions, QObject* parent)
    : QObject(parent)
    , m_area(area)
{
    const auto on = [this, &actions](EditorCommand command, const QList<Language>& sides) {
        connect(actions.action(command), &QAction::triggered, this, [this, sides] { ask(sides); });
    };
    on(EditorCommand::SetFrench, {Language::French});
    on(EditorCommand::SetArabic, {Language::Arabic});
    on(EditorCommand::SetBoth, {Language::French, Language::Arabic});
    for (const Language language : text::bothLanguages) {
        connect(&area.column(language), &TextColumn::pasted, this,
                [this, language](int first, int count) { notePaste(language, first, count); });
    }
}

QList<TypographyRow> TypographyCommand::rows(Language language) const
{
    QList<TypographyRow> rows;
    if (m_area.column(language).isReadOnly())
        return rows;
    const QList<Paragraph>& paragraphs = m_area.text(language).paragraphs();
    const QList<text::TypographyChanges> digits =
        language == Language::Arabic ? digitsOf(paragraphs) : QList<text::TypographyChanges>();
    for (int i = 0; i < paragraphs.size(); ++i) {
        const Paragraph& paragraph = paragraphs[i];
        text::TypographyChanges changes = text::settledTypography(paragraph.text, language, m_profile);
        for (const TypographyChange& change : digits.value(i)) {
            if (change.by && !reachesInto(change, changes))
                changes.append(change);
        }
        std::ranges::stable_sort(changes, {}, &TypographyChange::start);
        for (const TypographyChange& change : std::as_const(changes)) {
            if (!isForeign(paragraph, change))
                rows.append({language, i, paragraph.text, change});
        }
    }
    return rows;
}

void TypographyCommand::ask(const QList<Language>& sides)
{
    QList<TypographyRow> all;
    for (const Language language : sides)
        all += rows(language);
    if (all.isEmpty()) {
        Q_EMIT told(tr("The typography is that of the house already."));
        return;
    }
    auto* dialog = new TypographyDialog(all, m_area.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TypographyDialog::chosen, this, &TypographyCommand::set);
    dialog->open();
}

// Only what stands in the pasted paragraphs is counted; what was there before has had its chance.
void TypographyCommand::notePaste(Language language, int first, int count)
{
    const QList<Paragraph>& paragraphs = m_area.text(language).paragraphs();
    int changes = 0;
    for (int i = first; i < std::min(first + count, int(paragraphs.size())); ++i)
        changes += int(text::settledTypography(paragraphs[i].text, language, m_profile).size());
    if (changes > 0)
        Q_EMIT offered(language, changes);
}

void TypographyCommand::set(const QList<TypographyRow>& rows)
{
    for (const Language language : text::bothLanguages) {
        QList<TypographyRow> side;
        std::ranges::copy_if(rows, std::back_inserter(side),
                             [language](const TypographyRow& row) { return row.language == language; });
        if (!side.isEmpty() && !m_area.column(language).isReadOnly())
            setSide(language, side);
    }
    m_area.updateCurrentRow();
    Q_EMIT told(tr("%n place(s) set", nullptr, int(rows.size())));
}

// From the last one on, so that the places of the others hold.
void TypographyCommand::setSide(Language language, QList<TypographyRow> rows)
{
    SideText& text = m_area.text(language);
    const QList<Paragraph>& paragraphs = text.paragraphs();
    rows.removeIf([&](const TypographyRow& row) { return paragraphs.value(row.paragraph).text != row.text; });
    if (rows.isEmpty())
        return;
    const int first = rows.first().paragraph;
    QList<Paragraph> by = paragraphs.mid(first, rows.last().paragraph - first + 1);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        Paragraph& paragraph = by[row->paragraph - first];
        const TypographyChange& change = row->change;
        paragraph.text.replace(change.start, change.length, *change.by);
        paragraph.spans =
            release::splicedSpans(paragraph.spans, change.start, change.length, int(change.by->size()));
    }
    const Place caret{first, rows.first().change.start};
    text.replace(first, int(by.size()), by, m_area.page().rows().pairs(), caret);
    m_area.column(language).setCaret(caret);
}

} // namespace tarjuman::ui
