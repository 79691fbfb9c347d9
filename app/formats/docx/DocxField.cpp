#include "app/formats/docx/DocxField.h"

#include "app/formats/Limits.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

static QString linkOf(const QString& instruction)
{
    static const QRegularExpression pattern(u"^\\s*HYPERLINK\\s+\"([^\"]+)\""_s);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    const QString address = pattern.match(instruction).captured(1);
    const bool isAddress =
        address.size() <= limits::longestLink && schemes.contains(QUrl(address).scheme().toLower());
    return isAddress ? address : QString();
}

void DocxField::mark(const QString& type)
{
    if (type == u"begin" && m_open.size() < limits::deepestXml) {
        m_open.emplace_back();
    } else if (type == u"separate" && !m_open.isEmpty()) {
        m_open.last().isResult = true;
        m_open.last().link = linkOf(m_open.last().instruction);
    } else if (type == u"end" && !m_open.isEmpty()) {
        m_open.removeLast();
    }
}

void DocxField::instruct(const QString& words)
{
    if (!m_open.isEmpty() && m_open.last().instruction.size() < limits::longestLink)
        m_open.last().instruction += words;
}

void DocxField::beginSimple(const QString& whole)
{
    mark(u"begin"_s);
    instruct(whole);
    mark(u"separate"_s);
}

bool DocxField::isInstruction() const
{
    return std::ranges::any_of(m_open, [](const Open& field) { return !field.isResult; });
}

QString DocxField::link() const
{
    for (const Open& field : m_open) {
        if (!field.link.isEmpty())
            return field.link;
    }
    return {};
}

} // namespace tarjuman::formats
