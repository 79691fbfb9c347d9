#include "app/checks/SplitParagraphs.h"

#include <QCoreApplication>

namespace tarjuman::checks {

using release::Paragraph;
using release::Role;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

bool isProse(Role role)
{
    return role == Role::Lead || role == Role::Body || role == Role::Quotation || role == Role::Boilerplate;
}

// Without the spaces, quotation marks and brackets that may close behind a full stop.
QStringView withoutClosing(QStringView text)
{
    while (!text.isEmpty() && (text.last().isSpace() || QStringView(u"»”\")]").contains(text.last())))
        text.chop(1);
    return text;
}

} // namespace

std::optional<Finding> splitParagraph(const Paragraph& paragraph, const Paragraph& next)
{
    const QStringView text = withoutClosing(paragraph.text);
    const QStringView following = QStringView(next.text).trimmed();
    if (!isProse(paragraph.role) || !isProse(next.role) || text.isEmpty() || following.isEmpty())
        return std::nullopt;
    // An address and the letter of a list ("a)") begin small by right.
    const bool goesOn = following.first().isLower() && (following.size() < 2 || following[1] != u')') &&
                        !following.startsWith(u"www.") && !following.startsWith(u"http");
    if (!goesOn || QStringView(u".!?…:;").contains(text.last()))
        return std::nullopt;
    qsizetype start = text.size() - 1;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    return Finding{Rule::SplitParagraph,
                   Severity::Warning,
                   {text::Language::French, int(start), int(text.size() - start), paragraph.id},
                   Sentences::tr("This paragraph stops within a sentence, and the next one goes on with it."),
                   {}};
}

} // namespace tarjuman::checks
