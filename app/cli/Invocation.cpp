#include "app/cli/Invocation.h"

#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/DamagedText.h"
#include "app/desk/FileName.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Invocation::Invocation(QStringList arguments, const QString& command, const QString& summary)
    : m_arguments(std::move(arguments))
    , m_command(command)
    , m_archive(desk::Desk::defaultArchive())
{
    m_parser.setApplicationDescription(summary);
    takesOption(u"archive"_s, Sentences::tr("Work on this archive instead of the usual one."), u"FILE"_s);
    m_parser.addOption({{u"h"_s, u"help"_s}, Sentences::tr("Say how the command is used.")});
}

void Invocation::takesPositional(const QString& syntax, const QString& description)
{
    m_parser.addPositionalArgument(syntax, description, syntax);
}

void Invocation::takesOption(const QString& name, const QString& description, const QString& value)
{
    QStringList names{name};
    if (name == u"output"_s)
        names.prepend(u"o"_s);
    m_parser.addOption({names, description, value});
}

std::optional<int> Invocation::read()
{
    const bool understood = m_parser.parse(m_arguments);
    if (m_parser.isSet(u"help"_s)) {
        // Qt names the program as it was started, with its folders.
        const QString program = QCoreApplication::arguments().constFirst();
        printLine(m_parser.helpText().replace(program, u"tarjuman "_s + m_command).trimmed());
        return Done;
    }
    if (!understood)
        return wrongUsage(m_parser.errorText());
    if (has(u"archive"_s)) {
        const auto named = base::ArchiveAddress::fromText(value(u"archive"_s));
        if (!named)
            return complainOfArchive(named.error());
        m_archive = *named;
    }
    if (const auto problem = desk::archiveProblem(m_archive))
        return complainOfArchive(*problem);
    m_guard = base::guardArchive(m_archive.path());
    m_positional = m_parser.positionalArguments().mid(1); // after the command's own name
    return std::nullopt;
}

int Invocation::wrongUsage(const QString& why) const
{
    return complainOfUsage(m_command, why);
}

Result<release::ReleaseId> Invocation::releaseId() const
{
    bool isNumber = false;
    const qint64 number = m_positional.value(0).toLongLong(&isNumber);
    if (m_positional.size() == 1 && isNumber && number > 0)
        return static_cast<release::ReleaseId>(number);
    return Error{ErrorKind::Usage,
                 Sentences::tr("Name one release by its number; “tarjuman list” shows the numbers.")};
}

Result<text::Language> Invocation::language() const
{
    if (const auto language = text::languageFromTag(value(u"language"_s)))
        return *language;
    return Error{ErrorKind::Usage,
                 Sentences::tr("The language must be given: --language fr or --language ar.")};
}

Result<desk::Desk*> Invocation::desk()
{
    if (!m_desk) {
        auto desk = std::make_unique<desk::Desk>(m_archive, QString());
        TRY(wait(desk->open()));
        m_desk = std::move(desk);
    }
    return m_desk.get();
}

void remarkOnDamage(desk::Desk& desk, release::ReleaseId id)
{
    const auto damage = wait(desk::damageOf(desk.archive(), id));
    for (const QString& sentence : damage.value_or(QStringList()))
        remark(u"release %1"_s.arg(qint64(id)), sentence);
}

int Invocation::complainOfArchive(const Error& error) const
{
    return complain(error.kind == ErrorKind::Usage ? m_command : m_archive.path(), error);
}

} // namespace tarjuman::cli
