// The command that reports what is wrong in a release, in a text, or in texts and their translations, beyond
// its spelling.
#include "app/checks/Waivers.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/PairLines.h"
#include "app/cli/Status.h"
#include "app/desk/Releases.h"
#include "app/desk/tools/SideCheck.h"
#include "app/desk/tools/TextSource.h"
#include "app/spelling/TextPieces.h"
#include "app/text/CodePoints.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Result;
using release::Paragraph;
using text::Language;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What is looked at together of a text without end, in UTF-16 units: far more than a release.
constexpr qsizetype mostAtOnce = 4 * 1024 * 1024;

// `number`: of the paragraph within its side, from 1. Places are counted from 0, in code points.
QJsonObject recordOf(const checks::Finding& finding, const QString& text, int number)
{
    const QStringView stretch = QStringView(text).mid(finding.start, finding.length);
    QJsonObject record{{u"rule"_s, keyOf(finding.rule)},
                       {u"severity"_s, keyOf(finding.severity)},
                       {u"language"_s, text::tagOf(finding.language)},
                       {u"paragraph"_s, number},
                       {u"start"_s, text::codePoints(QStringView(text).first(finding.start))},
                       {u"length"_s, text::codePoints(stretch)},
                       {u"text"_s, stretch.toString()},
                       {u"message"_s, finding.message}};
    if (finding.fix)
        record[u"fix"_s] = *finding.fix;
    return record;
}

// Who let it stand, when, and why.
QJsonObject recordOf(const release::Waiver& waiver)
{
    return {{u"author"_s, waiver.author},
            {u"given"_s, waiver.given.toUTC().toString(Qt::ISODate)},
            {u"reason"_s, waiver.reason}};
}

enum class Ignored { Counted, Printed };

class Report {
public:
    Report(Invocation& call, const QString& name)
        : m_call(call)
        , m_name(name)
    {
    }

    // `id`: of the pair it belongs to, if it has one. `before`: paragraphs that were checked earlier.
    // `begins`: where each paragraph begins in a longer text, if places are counted in that.
    Result<void> check(const QList<Paragraph>& side, Language language, const QJsonValue& id, int before = 0,
                       const QList<qint64>& begins = {})
    {
        const auto found = TRY(m_checker.check(side, language, m_call.stop()));
        for (const checks::PlacedFinding& placed : found) {
            QJsonObject record =
                recordOf(placed.finding, side[placed.paragraph].text, before + placed.paragraph + 1);
            record[u"start"_s] = record[u"start"_s].toInteger() + begins.value(placed.paragraph);
            if (!id.isUndefined())
                record[u"id"_s] = id;
            printRecord(record);
        }
        m_count += found.size();
        return {};
    }

    // What is let stand in the release is counted, and printed only on request.
    Result<void> check(const release::Release& release, Ignored ignored)
    {
        for (const Language language : text::bothLanguages) {
            const QList<Paragraph>& side = release.paragraphs[language];
            const auto found = TRY(m_checker.check(side, language, m_call.stop()));
            for (const auto& [number, finding] : found) {
                const auto* waiver = checks::waiverFor(finding, side[number], release.waivers);
                m_ignored += waiver ? 1 : 0;
                m_count += waiver ? 0 : 1;
                if (waiver && ignored == Ignored::Counted)
                    continue;
                QJsonObject record = recordOf(finding, side[number].text, number + 1);
                record[u"id"_s] = static_cast<qint64>(release.id);
                if (waiver)
                    record[u"ignored"_s] = recordOf(*waiver);
                printRecord(record);
            }
        }
        return {};
    }

    Result<void> check(const PairLine& pair)
    {
        for (const Language language : text::bothLanguages) {
            const PairLine::Side& side = pair.sides[language];
            TRY(check(side.paragraphs, language, pair.id, 0, side.begins));
        }
        return {};
    }

    void setName(const QString& name) { m_name = name; } // of the text that comes next

    int finish(const Result<void>& result) const
    {
        if (!result)
            return complain(m_name, result.error());
        if (m_call.stop().stop_requested())
            return Interrupted;
        if (m_ignored > 0)
            remark(m_name, Sentences::tr("Findings ignored in this release: %1.").arg(m_ignored));
        return m_count > 0 ? Findings : Done;
    }

private:
    Invocation& m_call;
    QString m_name;
    desk::SideChecker m_checker;
    qsizetype m_count = 0;
    qsizetype m_ignored = 0;
};

// A line is a paragraph; empty ones are none.
Result<void> checkText(Report& report, QIODevice& device, Language language, const std::stop_token& stop)
{
    spelling::TextPieces pieces(device);
    QList<Paragraph> side;
    qsizetype held = 0;
    int before = 0;
    const auto flush = [&]() -> Result<void> {
        TRY(report.check(side, language, QJsonValue::Undefined, before));
        before += int(side.size());
        side.clear();
        held = 0;
        return {};
    };
    while (!stop.stop_requested()) {
        const auto piece = TRY(pieces.next());
        if (!piece)
            break;
        const QString text = piece->text.trimmed().toString();
        if (text.isEmpty())
            continue;
        held += text.size();
        side.append({.text = text});
        if (held >= mostAtOnce)
            TRY(flush());
    }
    return flush();
}

int checkFile(Invocation& call, const QString& file)
{
    const auto language = call.language();
    if (!language)
        return call.wrongUsage(language.error().message);
    const QString name = file.isEmpty() ? Sentences::tr("standard input") : file;
    const auto source = desk::openText(file);
    if (!source)
        return complain(name, source.error());
    Report report(call, name);
    return report.finish(checkText(report, **source, *language, call.stop()));
}

int checkPairOfFiles(Invocation& call)
{
    const text::PerLanguage<QString> files{call.value(u"pair"_s), call.positional().value(0)};
    if (call.positional().size() != 1)
        return call.wrongUsage(Sentences::tr("Name two files, the French one and the Arabic one."));
    Report report(call, files.french);
    for (const Language language : text::bothLanguages) {
        report.setName(files[language]);
        const auto source = desk::openText(files[language]);
        if (!source)
            return complain(files[language], source.error());
        if (const auto result = checkText(report, **source, language, call.stop()); !result)
            return report.finish(result);
    }
    return report.finish({});
}

int checkPairLines(Invocation& call)
{
    const QString file = call.value(u"pairs"_s);
    if (!call.positional().isEmpty())
        return call.wrongUsage(Sentences::tr("One text at a time."));
    const auto source = desk::openRecords(file);
    if (!source)
        return complain(file, source.error());
    Report report(call, file);
    PairLines lines(**source);
    const auto checkAll = [&]() -> Result<void> {
        while (!call.stop().stop_requested()) {
            const auto pair = TRY(lines.next());
            if (!pair)
                break;
            TRY(report.check(*pair));
        }
        return {};
    };
    return report.finish(checkAll());
}

int checkReleaseOf(Invocation& call)
{
    const auto id = call.releaseId();
    if (!id)
        return call.wrongUsage(id.error().message);
    const auto desk = call.desk();
    if (!desk)
        return call.complainOfArchive(desk.error());
    const auto release = wait((*desk)->releases().load(*id));
    if (!release)
        return call.complainOfArchive(release.error());
    Report report(call, u"check"_s);
    return report.finish(
        report.check(*release, call.has(u"ignored"_s) ? Ignored::Printed : Ignored::Counted));
}

} // namespace

int checkTexts(Invocation& call)
{
    call.takesPositional(
        u"ID | FILE"_s,
        Sentences::tr("The number of a release; with --language a text, standard input when not given."));
    call.takesOption(u"language"_s, Sentences::tr("The language of the text."), u"fr|ar"_s);
    call.takesOption(u"pair"_s, Sentences::tr("A French text and its Arabic translation, two files."),
                     u"FR AR"_s);
    call.takesOption(u"pairs"_s,
                     Sentences::tr("A file of short texts and their translations, a JSON object a line."),
                     u"FILE"_s);
    call.takesOption(u"ignored"_s,
                     Sentences::tr("With ID: also the findings that are ignored in this release."));
    if (const auto status = call.read())
        return *status;
    const auto forms = {call.has(u"language"_s), call.has(u"pair"_s), call.has(u"pairs"_s)};
    if (std::ranges::count(forms, true) > 1)
        return call.wrongUsage(Sentences::tr("One of --language, --pair and --pairs at a time."));
    if (call.has(u"pair"_s))
        return checkPairOfFiles(call);
    if (call.has(u"pairs"_s))
        return checkPairLines(call);
    if (call.positional().size() > 1)
        return call.wrongUsage(Sentences::tr("One text at a time."));
    return call.has(u"language"_s) ? checkFile(call, call.positional().value(0)) : checkReleaseOf(call);
}

} // namespace tarjuman::cli
