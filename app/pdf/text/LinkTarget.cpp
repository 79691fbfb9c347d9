#include "app/pdf/text/LinkTarget.h"

#include "app/pdf/text/PhoneNumbers.h"
#include "app/text/Addresses.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

QByteArray linkTarget(const QString& written)
{
    static constexpr QStringView schemes[] = {u"http", u"https", u"mailto", u"tel"};
    QString address = written.trimmed();
    const qsizetype colon = address.indexOf(u':');
    const qsizetype sign = address.indexOf(u'@');
    const bool named = colon > 0 && (sign < 0 || colon < sign) &&
                       std::all_of(address.begin(), address.begin() + colon,
                                   [](QChar unit) { return unit.isLetterOrNumber(); });
    if (address.isEmpty())
        return {};
    if (!named)
        address.prepend(sign > 0 && !address.contains(u'/') ? u"mailto:"_s : u"https://"_s);
    const QUrl url(address, QUrl::TolerantMode);
    const bool known = std::any_of(std::begin(schemes), std::end(schemes),
                                   [&url](QStringView scheme) { return url.scheme() == scheme; });
    const bool web = url.scheme().startsWith(u"http"_s);
    if (!url.isValid() || !known || (web ? url.host().isEmpty() : url.path().isEmpty()))
        return {};
    return url.toEncoded();
}

// A word with an accent just before would lose its beginning.
static bool beginsWithin(QStringView text, qsizetype at)
{
    return at > 0 && text[at - 1].isLetterOrNumber() && text[at - 1].script() == QChar::Script_Latin;
}

QList<FoundLink> linksIn(QStringView text)
{
    QList<FoundLink> links;
    for (const auto& [start, end] : text::addressesIn(text)) {
        const bool name = text[start] == u'@' || text[start] == u'#'; // of a person or a topic, not a place
        if (name || beginsWithin(text, start))
            continue;
        const QByteArray target = linkTarget(text.mid(start, end - start).toString());
        if (!target.isEmpty())
            links.append({start, end, target});
    }
    if (const QList<FoundLink> phones = phoneLinksIn(text); !phones.isEmpty()) {
        links += phones;
        std::ranges::stable_sort(links, {}, &FoundLink::begin);
    }
    return links;
}

} // namespace tarjuman::pdf
