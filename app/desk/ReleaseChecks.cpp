#include "app/desk/ReleaseChecks.h"

#include "app/base/Workers.h"
#include "app/checks/Waivers.h"
#include "app/spelling/SpellService.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace tarjuman::desk {

using checks::Findings;
using checks::UnknownName;
using release::Paragraph;
using release::ParagraphId;
using text::Language;

ReleaseChecks::ReleaseChecks(spelling::SpellService& spelling, QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReleaseChecks::start);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ReleaseChecks::finish);
    connect(&spelling, &spelling::SpellService::checked, this, &ReleaseChecks::learnNames);
}

ReleaseChecks::~ReleaseChecks() = default;

void ReleaseChecks::setRelease(std::shared_ptr<OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    if (release != m_release) {
        m_known = checks::KnownFindings();
        m_names.clear();
        m_found = {};
    }
    m_release = std::move(release);
    ++m_revision;
    if (!m_release) {
        m_pause.stop();
        tell();
        return;
    }
    connect(m_release.get(), &OpenRelease::changed, this, &ReleaseChecks::noteChange);
    connect(m_release.get(), &OpenRelease::waiversChanged, this, &ReleaseChecks::start); // without a pause
    start();
}

void ReleaseChecks::setChoices(const CheckChoices& choices)
{
    if (m_choices == choices)
        return;
    const bool wasWanted = std::exchange(m_choices, choices).wanted;
    if (m_choices.wanted && !wasWanted)
        start();
    tell();
}

void ReleaseChecks::setProfile(text::FrenchProfile profile)
{
    if (std::exchange(m_profile, profile) != profile && m_release)
        noteChange();
}

void ReleaseChecks::noteChange()
{
    ++m_revision;
    if (m_choices.wanted)
        m_pause.start();
}

// Only where they are others than before: what is typed elsewhere makes no new work.
void ReleaseChecks::learnNames(const spelling::ParagraphMarks& marks)
{
    if (!m_release || marks.document != static_cast<quint64>(m_release->release().id))
        return;
    const ParagraphId id{marks.paragraph};
    QList<UnknownName> names;
    for (const spelling::Mark& mark : marks.marks) {
        if (mark.verdict == spelling::Verdict::Name && mark.language == Language::French)
            names.append({id, mark.start, mark.word});
    }
    if (m_names.value(id) == names)
        return;
    m_names.insert(id, names);
    noteChange();
}

void ReleaseChecks::start()
{
    if (!m_release || !m_choices.wanted || m_working)
        return; // one at a time; finish() sees that there is more to do
    m_pause.stop();
    m_working = true;
    const Work work{m_release->release(), m_names, m_profile};
    m_work.setFuture(QtConcurrent::run(
        &base::workers(),
        [revision = m_revision, work, known = std::exchange(m_known, checks::KnownFindings())]() mutable {
            Answer answer = look(work, std::move(known));
            answer.revision = revision;
            return answer;
        }));
}

// Names of which nothing is left in the text are old; spelling tells of the new ones.
QList<UnknownName> ReleaseChecks::placedNames(const QList<Paragraph>& side, const Names& names)
{
    QList<UnknownName> placed;
    for (const Paragraph& paragraph : side) {
        const auto known = names.constFind(paragraph.id);
        if (known == names.cend())
            continue;
        for (const UnknownName& name : *known) {
            if (QStringView(paragraph.text)
                    .sliced(std::min(qsizetype(name.start), paragraph.text.size()))
                    .startsWith(name.word))
                placed.append(name);
        }
    }
    return placed;
}

// What is being written has no end yet that could be missing.
ReleaseChecks::Answer ReleaseChecks::look(const Work& work, checks::KnownFindings known)
{
    using enum release::Status;
    const release::Status status = work.release.status;
    const auto translation = status == Draft || status == InTranslation ? checks::Translation::Underway
                                                                        : checks::Translation::Finished;
    QHash<ParagraphId, const Paragraph*> paragraphs;
    for (const Language language : text::bothLanguages) {
        for (const Paragraph& paragraph : work.release.paragraphs[language])
            paragraphs.insert(paragraph.id, &paragraph);
    }
    Answer answer;
    known.setProfile(work.profile);
    const Findings found =
        known.look(work.release, translation, placedNames(work.release.paragraphs.french, work.names));
    for (const checks::Finding& finding : found) {
        const ParagraphId id = finding.anchor().paragraph;
        const bool isWaived =
            checks::waiverFor(finding, *paragraphs.value(id), work.release.waivers) != nullptr;
        (isWaived ? answer.found.waived : answer.found.open)[id].append(finding);
    }
    answer.known = std::move(known);
    return answer;
}

void ReleaseChecks::finish()
{
    m_working = false;
    Answer answer = m_work.future().takeResult();
    m_known = std::move(answer.known);
    if (answer.revision != m_revision) {
        if (!m_pause.isActive()) // nothing else will ask again
            m_pause.start();
        return;
    }
    m_found = std::move(answer.found);
    tell();
}

void ReleaseChecks::tell()
{
    Q_EMIT checked(spoken(m_found.open));
}

FindingsByParagraph ReleaseChecks::spoken(FindingsByParagraph findings) const
{
    if (!m_choices.wanted || !m_release)
        return {};
    for (Findings& one : findings)
        one.removeIf(
            [this](const checks::Finding& finding) { return m_choices.silent.contains(finding.rule); });
    findings.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return findings;
}

} // namespace tarjuman::desk
