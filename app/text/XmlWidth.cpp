#include "app/text/XmlWidth.h"

#include <QString>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

// Letter by letter where the signs of markup are told apart; what the letters are is of no interest.
QString unitsOf(const QByteArray& xml)
{
    const auto begins = [&xml](QByteArrayView sign) { return xml.startsWith(sign); };
    if (begins("\xff\xfe") || begins(QByteArrayView("<\0", 2)))
        return QStringDecoder(QStringDecoder::Utf16LE).decode(xml);
    if (begins("\xfe\xff") || begins(QByteArrayView("\0<", 2)))
        return QStringDecoder(QStringDecoder::Utf16BE).decode(xml);
    return QString::fromLatin1(xml);
}

// Behind what begins at `at` and holds no tags: comments, instructions, character data; `at` otherwise.
qsizetype behindQuoted(QStringView xml, qsizetype at)
{
    struct Quoted {
        QStringView begin;
        QStringView end;
    };
    static constexpr std::array<Quoted, 3> all{{{u"<!--", u"-->"}, {u"<?", u"?>"}, {u"<![CDATA[", u"]]>"}}};
    for (const auto& [begin, end] : all) {
        if (!xml.sliced(at).startsWith(begin))
            continue;
        const qsizetype found = xml.indexOf(end, at + begin.size());
        return found < 0 ? xml.size() : found + end.size();
    }
    return at;
}

} // namespace

bool hasTooManyAttributes(const QByteArray& xml)
{
    const QString units = unitsOf(xml);
    const QStringView text = units;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        if (const qsizetype behind = behindQuoted(text, at); behind > at) {
            at = behind;
            continue;
        }
        int attributes = 0;
        for (++at; at < text.size() && text[at] != u'>'; ++at) {
            if (text[at] == u'"' || text[at] == u'\'') {
                const qsizetype end = text.indexOf(text[at], at + 1);
                at = end < 0 ? text.size() - 1 : end;
                ++attributes;
            }
        }
        if (attributes > mostXmlAttributes)
            return true;
    }
    return false;
}

} // namespace tarjuman::text
