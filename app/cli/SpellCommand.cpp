#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/TextLines.h"
#include "app/spelling/Speller.h"
#include "app/spelling/Suggestions.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Result;
using spelling::Mark;
using spelling::Verdict;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Spells line by line, so that a text of any length can be piped through.
class LineSpelling {
public:
    LineSpelling(text::Language language, bool suggests)
        : m_language(language)
        , m_suggests(suggests)
    {
    }

    // The other language's dictionary may be missing: its words are then let pass.
    Result<void> load()
    {
        if (const auto other = m_speller.load(otherLanguage(m_language)); !other)
            remark(u"spell"_s, other.error().message);
        return m_speller.load(m_language);
    }

    void print(const QString& line, int number, std::stop_token stop)
    {
        const auto marks = m_speller.marks(line, m_language, 0, stop);
        for (const Mark& mark : marks)
            printRecord(recordOf(mark, line, number, stop));
        m_found = m_found || !marks.isEmpty();
    }

    bool found() const { return m_found; }

private:
    QJsonObject recordOf(const Mark& mark, const QString& line, int number, std::stop_token stop)
    {
        const auto before = QStringView(line).first(mark.start).toUcs4();
        QJsonObject record{{u"line"_s, number},
                           {u"column"_s, before.size() + 1},
                           {u"word"_s, line.sliced(mark.start, mark.length)},
                           {u"class"_s, keyOf(mark.verdict)}};
        if (m_suggests) {
            const bool hopeless = mark.verdict == Verdict::Foreign;
            record[u"suggestions"_s] = QJsonArray::fromStringList(
                hopeless ? QStringList() : m_suggestions.complete(mark.word, mark.language, stop));
        }
        return record;
    }

    text::Language m_language;
    bool m_suggests;
    bool m_found = false;
    spelling::Speller m_speller;
    spelling::Suggestions m_suggestions{m_speller.lexicons()};
};

int spellLines(Call& call, const QString& name, desk::TextLines& lines, LineSpelling& spelling)
{
    for (int number = 1; !call.stop().stop_requested(); ++number) {
        const auto line = lines.next();
        if (!line)
            return complain(name, line.error());
        if (!*line)
            return spelling.found() ? Findings : Done;
        spelling.print(**line, number, call.stop());
    }
    return Interrupted;
}

} // namespace

int checkSpelling(Call& call)
{
    call.takesPositional(u"[FILE]"_s, Sentences::tr("The text; standard input when not given."));
    call.takesOption(u"language"_s, Sentences::tr("The language of the text."), u"fr|ar"_s);
    call.takesOption(u"no-suggestions"_s, Sentences::tr("Leave out the suggestions, for speed."));
    if (const auto status = call.read())
        return *status;
    const auto language = call.language();
    if (!language)
        return call.wrongUsage(language.error().message);
    if (call.positional().size() > 1)
        return call.wrongUsage(Sentences::tr("One text at a time."));
    const QString file = call.positional().value(0);
    const QString name = file.isEmpty() ? Sentences::tr("standard input") : file;
    auto lines = desk::TextLines::open(file);
    if (!lines)
        return complain(name, lines.error());
    LineSpelling spelling(*language, !call.has(u"no-suggestions"_s));
    if (const auto loaded = spelling.load(); !loaded)
        return complain(u"spell"_s, loaded.error());
    return spellLines(call, name, *lines, spelling);
}

} // namespace tarjuman::cli
