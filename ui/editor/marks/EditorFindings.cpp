#include "ui/editor/marks/EditorFindings.h"

#include "app/checks/Waivers.h"
#include "app/desk/Desk.h"
#include "app/desk/Versions.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/EditorActions.h"
#include "ui/editor/marks/OpenPoints.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace tarjuman::ui {

using enum EditorCommand;
using text::bothLanguages;
using text::Language;

EditorFindings::EditorFindings(desk::Desk& desk, PairArea& area, EditorActions& actions,
                               SpellingMarks& spelling, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_area(area)
    , m_actions(actions)
    , m_marks(area)
    , m_checks(desk.spelling())
    , m_points(new OpenPoints(spelling, area, this))
{
    for (const Language language : bothLanguages) {
        TextColumn& column = area.column(language);
        m_overlays[language] = std::make_unique<FindingOverlay>(m_marks, area.text(language));
        column.addOverlay(m_overlays[language].get());
        column.viewport()->installEventFilter(this);
        connect(&area.text(language), &SideText::edited, &m_marks,
                [this](int, const auto& removed, const auto& inserted) {
                    m_marks.noteEdited(removed, inserted);
                });
        connect(&column, &QTextEdit::cursorPositionChanged, &m_marks, &FindingMarks::noteCaretMoved);
    }
    area.gutter().setFindingCount([this](int row) { return m_marks.countIn(row); });
    connect(&area, &PairArea::currentColumnChanged, &m_marks, &FindingMarks::noteCaretMoved);
    connect(&m_checks, &desk::ReleaseChecks::checked, &m_marks, &FindingMarks::take);
    connect(&m_marks, &FindingMarks::changed, this, &EditorFindings::count);
    connect(&m_marks, &FindingMarks::changed, m_points, &OpenPoints::renewSoon);
    connect(m_points, &OpenPoints::pauseReached, this, &EditorFindings::renewPoints);
    connect(&m_marks, &FindingMarks::chosenChanged, this, &EditorFindings::renew);
    connect(&m_checks, &desk::ReleaseChecks::checked, this, &EditorFindings::renewWaived);
    connectCommands();
    renew();
}

void EditorFindings::connectCommands()
{
    connect(m_actions.action(NextFinding), &QAction::triggered, this, [this] { go(Direction::Next); });
    connect(m_actions.action(PreviousFinding), &QAction::triggered, this,
            [this] { go(Direction::Previous); });
    connect(m_actions.action(FixFinding), &QAction::triggered, this, [this] {
        if (m_marks.chosen())
            fix(*m_marks.chosen());
    });
    connect(m_actions.action(WaiveFinding), &QAction::triggered, this, [this] {
        if (m_marks.chosen())
            waiveHere(*m_marks.chosen());
    });
}

void EditorFindings::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_marks.forget();
    m_waivers.setRelease(release);
    m_release = release;
    m_checks.setRelease(std::move(release));
    m_points->setRelease(m_release);
    m_revealed.reset();
    renewWaived();
}

// What the checks have found may be what the spelling marks, too.
void EditorFindings::renewPoints()
{
    const QList<ShownFinding> before = m_points->all();
    m_points->renew(m_marks);
    count();
    if (before != m_points->all())
        Q_EMIT pointsChanged();
}

void EditorFindings::count()
{
    m_count = int(everything().size());
    renew();
}

// Between two pauses paragraphs may have come or gone.
bool EditorFindings::isStillThere(const ShownFinding& shown) const
{
    const release::ParagraphId id = m_area.text(shown.language).paragraphs().value(shown.paragraph).id;
    return id != release::ParagraphId::None && id == shown.finding.anchor().paragraph;
}

QList<ShownFinding> EditorFindings::everything() const
{
    QList<ShownFinding> all = m_marks.all();
    std::ranges::copy_if(m_points->all(), std::back_inserter(all),
                         [this](const ShownFinding& shown) { return isStillThere(shown); });
    const PairRows& rows = m_area.page().rows();
    std::ranges::stable_sort(all, {}, [&rows](const ShownFinding& shown) {
        return std::tuple(rows.rowOf(shown.language, shown.paragraph), static_cast<int>(shown.language),
                          shown.paragraph, shown.finding.anchor().start);
    });
    return all;
}

static bool isAbout(const checks::Finding& finding, Language language)
{
    return finding.anchor().language == language ||
           (finding.otherEnd() && finding.otherEnd()->language == language);
}

void EditorFindings::renew()
{
    const auto& chosen = m_marks.chosen();
    const QString sentence = chosen ? chosen->finding.message : QString();
    const TextColumn& column = m_area.currentColumn();
    m_actions.action(NextFinding)->setEnabled(m_count > 0);
    m_actions.action(PreviousFinding)->setEnabled(m_count > 0);
    m_actions.action(FixFinding)->setEnabled(chosen && chosen->finding.fix && !column.isReadOnly());
    m_actions.action(FixFinding)->setStatusTip(sentence);
    m_actions.action(WaiveFinding)->setEnabled(chosen && m_waivers.isAllowed());
    for (const Language language : bothLanguages) {
        const bool here = chosen && isAbout(chosen->finding, language);
        m_area.column(language).setAccessibleDescription(here ? sentence : QString());
    }
    Q_EMIT told(m_count, sentence);
}

void EditorFindings::addTo(QMenu& menu, TextColumn& column, int position)
{
    const Place place = column.text().placeOf(position);
    const auto shown = m_marks.at(column.language(), place.paragraph, place.offset);
    if (!shown) {
        addWaivedTo(menu, column, place);
        return;
    }
    QAction* sentence = menu.addAction(shown->finding.message);
    sentence->setObjectName(QStringLiteral("findingSentence"));
    sentence->setEnabled(false);
    const auto& by = shown->finding.fix;
    if (by && !column.isReadOnly()) {
        QAction* action = menu.addAction(by->isEmpty() ? tr("Remove it") : tr("Write “%1”").arg(*by));
        action->setObjectName(QStringLiteral("findingFix"));
        connect(action, &QAction::triggered, this, [this, found = *shown] { fix(found); });
    }
    if (m_waivers.isAllowed()) {
        QAction* action = menu.addAction(tr("Ignore in this release"));
        action->setObjectName(QStringLiteral("findingIgnore"));
        connect(action, &QAction::triggered, this, [this, found = *shown] { waiveHere(found); });
    }
    menu.addSeparator();
}

void EditorFindings::addWaivedTo(QMenu& menu, const TextColumn& column, const Place& place)
{
    const auto found = std::ranges::find_if(m_waived, [&](const WaivedFinding& one) {
        const ShownFinding& shown = one.shown;
        return shown.language == column.language() && shown.paragraph == place.paragraph &&
               place.offset >= shown.finding.anchor().start && place.offset <= shown.finding.anchor().end();
    });
    if (found == m_waived.end() || !m_waivers.isAllowed())
        return;
    QAction* action = menu.addAction(tr("No longer ignore “%1”").arg(found->waiver.words));
    action->setObjectName(QStringLiteral("findingNoLongerIgnore"));
    action->setToolTip(found->shown.finding.message);
    connect(action, &QAction::triggered, this, [this, id = found->waiver.id] { m_waivers.remove(id); });
    menu.addSeparator();
}

void EditorFindings::waive(const ShownFinding& finding, const QString& reason)
{
    const auto paragraph = m_area.text(finding.language).paragraphs().value(finding.paragraph);
    if (!m_marks.findings(paragraph.id).contains(finding.finding))
        return;
    release::Waiver waiver = checks::waiverOf(finding.finding, paragraph);
    waiver.author = m_desk.versions().author();
    waiver.reason = reason.simplified();
    m_waivers.add(waiver);
}

void EditorFindings::waiveHere(const ShownFinding& finding)
{
    waive(finding);
    Q_EMIT waivedByKey();
}

// Row by row, the French before the Arabic, as the others are listed.
QList<ListedFinding> EditorFindings::listed() const
{
    QList<ListedFinding> rows;
    for (const ShownFinding& shown : everything())
        rows.append({shown, m_marks.wordsOf(shown), m_marks.oppositeOf(shown), {}});
    for (const auto& [shown, waiver] : m_waived)
        rows.append({shown, waiver.words, m_marks.oppositeOf(shown), waiver});
    return rows;
}

void EditorFindings::renewWaived()
{
    QList<WaivedFinding> waived;
    const desk::FindingsByParagraph known = m_checks.waived();
    for (const Language language : bothLanguages) {
        const auto& paragraphs = m_area.text(language).paragraphs();
        for (int i = 0; i < paragraphs.size() && !known.isEmpty(); ++i) {
            for (const checks::Finding& finding : known.value(paragraphs[i].id)) {
                if (const auto* by = checks::waiverFor(finding, paragraphs[i], m_release->release().waivers))
                    waived.append({{language, i, finding}, *by});
            }
        }
    }
    const PairRows& rows = m_area.page().rows();
    std::ranges::stable_sort(waived, {}, [&rows](const WaivedFinding& one) {
        return rows.rowOf(one.shown.language, one.shown.paragraph);
    });
    if (std::exchange(m_waived, waived) != waived)
        Q_EMIT waivedChanged();
}

// In the order in which they are listed: row by row, and by their places within a text.
void EditorFindings::go(Direction direction)
{
    const QList<ShownFinding> all = everything();
    if (all.isEmpty())
        return;
    const TextColumn& column = m_area.currentColumn();
    const PairRows& rows = m_area.page().rows();
    const Place caret = column.caret();
    const auto here =
        std::tuple(column.caretRow(), static_cast<int>(column.language()), caret.paragraph, caret.offset);
    const auto placeOf = [&rows](const ShownFinding& shown) {
        return std::tuple(rows.rowOf(shown.language, shown.paragraph), static_cast<int>(shown.language),
                          shown.paragraph, shown.finding.anchor().start);
    };
    // Others may begin at its place.
    const bool isThere = m_revealed && isStillThere(*m_revealed) && placeOf(*m_revealed) == here;
    const std::optional<ShownFinding>& chosen = isThere ? m_revealed : m_marks.chosen();
    const auto known = chosen ? std::ranges::find(all, *chosen) : all.end();
    if (direction == Direction::Next) {
        const auto next = known != all.end()
                              ? std::next(known)
                              : std::ranges::find_if(all, [&](const auto& f) { return placeOf(f) > here; });
        show(next == all.end() ? all.first() : *next);
    } else {
        const auto behind =
            known != all.end() ? known
                               : std::ranges::find_if(all, [&](const auto& f) { return placeOf(f) >= here; });
        show(behind == all.begin() ? all.last() : *std::prev(behind));
    }
}

void EditorFindings::reveal(const ShownFinding& finding)
{
    m_area.setCurrentColumn(finding.language);
    m_area.column(finding.language).setCaret({finding.paragraph, finding.finding.anchor().start});
    m_marks.prefer(finding); // others may stand there, too
    m_revealed = finding;
}

void EditorFindings::show(const ShownFinding& finding)
{
    TextColumn& column = m_area.column(finding.language);
    column.setFocus(Qt::ShortcutFocusReason);
    reveal(finding);
    const QRect caret = column.cursorRect();
    QToolTip::showText(column.viewport()->mapToGlobal(caret.bottomLeft()), finding.finding.message,
                       column.viewport());
}

void EditorFindings::fix(const ShownFinding& finding)
{
    TextColumn& column = m_area.column(finding.language);
    const checks::Finding& found = finding.finding;
    if (column.isReadOnly() || !found.fix)
        return;
    const Place behind{finding.paragraph, found.where.start + int(found.fix->size())};
    column.text().correct(behind, {found.where.start, found.where.length, *found.fix});
    column.setCaret(behind);
    m_area.updateCurrentRow();
}

void EditorFindings::fixAll(const QList<ShownFinding>& findings)
{
    for (const Language language : bothLanguages) {
        QList<ShownFinding> side;
        for (const ShownFinding& shown : findings) {
            const auto id = m_area.text(language).paragraphs().value(shown.paragraph).id;
            if (shown.language == language && shown.finding.fix &&
                m_marks.findings(id).contains(shown.finding))
                side.append(shown);
        }
        fixSide(language, side);
    }
}

// From the last one on, so that the places of the others hold; one that reaches into another waits for the
// next time.
void EditorFindings::fixSide(Language language, QList<ShownFinding> findings)
{
    SideText& text = m_area.text(language);
    if (findings.isEmpty() || m_area.column(language).isReadOnly())
        return;
    const auto placeOf = [](const ShownFinding& shown) {
        return std::pair(shown.paragraph, shown.finding.where.start);
    };
    std::ranges::sort(findings, std::ranges::greater(), placeOf);
    const int first = findings.last().paragraph;
    QList<release::Paragraph> by = text.paragraphs().mid(first, findings.first().paragraph - first + 1);
    std::optional<ShownFinding> before;
    for (const ShownFinding& shown : std::as_const(findings)) {
        const checks::Where& found = shown.finding.where;
        const QString& fix = *shown.finding.fix;
        if (before && before->paragraph == shown.paragraph && found.end() > before->finding.where.start)
            continue;
        release::Paragraph& paragraph = by[shown.paragraph - first];
        paragraph.text.replace(found.start, found.length, fix);
        paragraph.spans = release::splicedSpans(paragraph.spans, found.start, found.length, int(fix.size()));
        before = shown;
    }
    const Place caret{first, findings.last().finding.where.start};
    text.replace(first, int(by.size()), by, m_area.page().rows().pairs(), caret);
    m_area.column(language).setCaret(caret);
    m_area.updateCurrentRow();
}

bool EditorFindings::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto* help = static_cast<const QHelpEvent*>(event);
    for (const Language language : bothLanguages) {
        if (m_area.column(language).viewport() == watched)
            return showToolTip(m_area.column(language), help->pos(), help->globalPos());
    }
    return QObject::eventFilter(watched, event);
}

bool EditorFindings::showToolTip(TextColumn& column, const QPoint& point, const QPoint& globalPosition)
{
    const int position =
        column.document()->documentLayout()->hitTest(point + QPoint(0, column.documentY(0)), Qt::ExactHit);
    if (position < 0)
        return false;
    const Place place = column.text().placeOf(position);
    const auto shown = m_marks.at(column.language(), place.paragraph, place.offset);
    if (!shown || shown->finding.isOfWhatLacks()) // nothing is marked there
        return false;
    QToolTip::showText(globalPosition, shown->finding.message, column.viewport());
    return true;
}

} // namespace tarjuman::ui
