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

// How paragraphs and places are counted in the records.
struct Counting {
    int before = 0;                               // paragraphs that were looked at earlier
    text::PerLanguage<QList<qint64>> begins = {}; // of each paragraph in a longer text, if places are counted
                                                  // in that
};

// A place from 0 in code points, in a paragraph from 1.
QJsonObject recordOf(const checks::Where& where, const release::Release& release, const Counting& counting)
{
    const QList<Paragraph>& side = release.paragraphs[where.language];
    const auto number = std::ranges::find(side, where.paragraph, &Paragraph::id) - side.begin();
    const QString text = side.value(number).text;
    const QStringView stretch = QStringView(text).mid(where.start, where.length);
    return {{u"language"_s, text::tagOf(where.language)},
            {u"paragraph"_s, counting.before + number + 1},
            {u"start"_s, text::codePoints(QStringView(text).first(where.start)) +
                             counting.begins[where.language].value(number)},
            {u"length"_s, text::codePoints(stretch)},
            {u"text"_s, stretch.toString()}};
}

QJsonObject recordOf(const checks::Finding& finding, const release::Release& release,
                     const Counting& counting)
{
    QJsonObject record = recordOf(finding.where, release, counting);
    record[u"rule"_s] = keyOf(finding.rule);
    record[u"severity"_s] = keyOf(finding.severity);
    record[u"message"_s] = finding.message;
    if (finding.fix)
        record[u"fix"_s] = *finding.fix;
    if (finding.counterpart)
        record[u"counterpart"_s] = recordOf(*finding.counterpart, release, counting);
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

    // A release of the archive, two texts, or one. `id`: of the release or of the pair, if it has one. What
    // is let stand is counted, and printed only on request.
    Result<void> check(const release::Release& release, const QJsonValue& id = QJsonValue::Undefined,
                       const Counting& counting = {}, Ignored ignored = Ignored::Counted)
    {
        const auto found = TRY(m_checker.check(release, m_call.stop()));
        for (const checks::Finding& finding : found) {
            const auto* waiver = waiverFor(finding, release);
            m_ignored += waiver ? 1 : 0;
            m_count += waiver ? 0 : 1;
            if (waiver && ignored == Ignored::Counted)
                continue;
            QJsonObject record = recordOf(finding, release, counting);
            if (!id.isUndefined())
                record[u"id"_s] = id;
            if (waiver)
                record[u"ignored"_s] = recordOf(*waiver);
            printRecord(record);
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
    static const release::Waiver* waiverFor(const checks::Finding& finding, const release::Release& release)
    {
        const QList<Paragraph>& side = release.paragraphs[finding.anchor().language];
        const auto paragraph = std::ranges::find(side, finding.anchor().paragraph, &Paragraph::id);
        return paragraph == side.end() ? nullptr : checks::waiverFor(finding, *paragraph, release.waivers);
    }

    Invocation& m_call;
    QString m_name;
    desk::SideChecker m_checker;
    qsizetype m_count = 0;
    qsizetype m_ignored = 0;
};

// A text without end, piece by piece. A line is a paragraph; empty ones are none.
class TextLines {
public:
    explicit TextLines(QIODevice& device)
        : m_pieces(device)
    {
    }

    // As many as are looked at together.
    Result<QList<Paragraph>> next(const std::stop_token& stop)
    {
        QList<Paragraph> side;
        qsizetype held = 0;
        while (held < mostAtOnce && !stop.stop_requested()) {
            const auto piece = TRY(m_pieces.next());
            m_isAtEnd = !piece;
            if (m_isAtEnd)
                break;
            const QString text = piece->text.trimmed().toString();
            if (!text.isEmpty())
                side.append({.text = text});
            held += text.size();
        }
        return side;
    }
    bool isAtEnd() const { return m_isAtEnd; }

private:
    spelling::TextPieces m_pieces;
    bool m_isAtEnd = false;
};

release::Release ofOneSide(const QList<Paragraph>& side, Language language)
{
    return language == Language::French ? desk::pairedTexts(side, {}) : desk::pairedTexts({}, side);
}

// What is left of a text, behind `side`.
Result<void> checkText(Report& report, TextLines& lines, Language language, const std::stop_token& stop,
                       QList<Paragraph> side = {})
{
    int before = 0;
    do {
        TRY(report.check(ofOneSide(side, language), QJsonValue::Undefined, {.before = before}));
        before += int(side.size());
        side = TRY(lines.next(stop));
    } while (!side.isEmpty());
    return {};
}

// Two texts are compared where they can be looked at together: beyond that, no release is as long.
Result<void> checkTexts(Report& report, const text::PerLanguage<QString>& files,
                        const text::PerLanguage<QIODevice*>& devices, const std::stop_token& stop)
{
    text::PerLanguage<TextLines> lines{TextLines(*devices.french), TextLines(*devices.arabic)};
    text::PerLanguage<QList<Paragraph>> sides;
    for (const Language language : text::bothLanguages) {
        report.setName(files[language]);
        sides[language] = TRY(lines[language].next(stop));
    }
    if (lines.french.isAtEnd() && lines.arabic.isAtEnd())
        return report.check(desk::pairedTexts(sides.french, sides.arabic));
    for (const Language language : text::bothLanguages) {
        report.setName(files[language]);
        TRY(checkText(report, lines[language], language, stop, sides[language]));
    }
    return {};
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
    TextLines lines(**source);
    return report.finish(checkText(report, lines, *language, call.stop()));
}

int checkPairOfFiles(Invocation& call)
{
    const text::PerLanguage<QString> files{call.value(u"pair"_s), call.positional().value(0)};
    if (call.positional().size() != 1)
        return call.wrongUsage(Sentences::tr("Name two files, the French one and the Arabic one."));
    const auto french = desk::openText(files.french);
    if (!french)
        return complain(files.french, french.error());
    const auto arabic = desk::openText(files.arabic);
    if (!arabic)
        return complain(files.arabic, arabic.error());
    Report report(call, files.french);
    return report.finish(checkTexts(report, files, {french->get(), arabic->get()}, call.stop()));
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
            const auto& [french, arabic] = pair->sides;
            TRY(report.check(desk::pairedTexts(french.paragraphs, arabic.paragraphs), pair->id,
                             {.begins = {french.begins, arabic.begins}}));
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
    return report.finish(report.check(*release, static_cast<qint64>(release->id), {},
                                      call.has(u"ignored"_s) ? Ignored::Printed : Ignored::Counted));
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
