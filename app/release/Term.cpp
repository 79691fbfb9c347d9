#include "app/release/Term.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::release {

QString keyOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Expression:
        return u"term"_s;
    case TermKind::Organisation:
        return u"organisation"_s;
    case TermKind::Acronym:
        return u"acronym"_s;
    case TermKind::Title:
        return u"title"_s;
    case TermKind::Place:
        return u"place"_s;
    case TermKind::Person:
        return u"person"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TermKind> termKindFromKey(QStringView key)
{
    static constexpr std::pair<QStringView, TermKind> otherNames[] = {
        {u"phrase", TermKind::Expression},
        {u"expression", TermKind::Expression},
        {u"org", TermKind::Organisation},
        {u"org-short", TermKind::Organisation},
        {u"organization", TermKind::Organisation},
        {u"abbreviation", TermKind::Acronym},
        {u"rank", TermKind::Title},
        {u"post", TermKind::Title},
        {u"country", TermKind::Place},
        {u"city", TermKind::Place},
        {u"people", TermKind::Person},
        {u"name", TermKind::Person},
    };
    const auto isKey = [key](QStringView name) { return key.compare(name, Qt::CaseInsensitive) == 0; };
    for (const TermKind kind : allTermKinds) {
        if (isKey(keyOf(kind)))
            return kind;
    }
    const auto* const other =
        std::ranges::find_if(otherNames, [&](const auto& name) { return isKey(name.first); });
    return other == std::end(otherNames) ? std::nullopt : std::optional(other->second);
}

Term tidied(Term term)
{
    const auto tidy = [](const QString& words) {
        // simplified() would make plain spaces of the no-break ones.
        QString line = words.normalized(QString::NormalizationForm_C);
        for (const char16_t control : u"\n\r\t\v\f"_s.toStdU16String())
            line.replace(QChar(control), u' ');
        return line.trimmed();
    };
    for (const text::Language language : text::bothLanguages) {
        term.text[language] = tidy(term.text[language]);
        term.post[language] = term.kind == TermKind::Person ? tidy(term.post[language]) : QString();
    }
    term.note = tidy(term.note);
    return term;
}

bool isEmpty(const Term& term)
{
    return term.text.french.isEmpty() && term.text.arabic.isEmpty();
}

} // namespace tarjuman::release
