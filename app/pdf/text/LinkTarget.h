// Where a link leads. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace tarjuman::pdf {

// The URI (RFC 3986, ASCII) for an address as people write it: "presse@maison.example" is a mailto:,
// "www.maison.example/x" an https:. Empty for what a PDF should not open: other schemes than http, https,
// mailto and tel.
QByteArray linkTarget(const QString& written);

struct FoundLink {
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray target = {};
};

// The web and e-mail addresses and the telephone numbers of a text, in order.
QList<FoundLink> linksIn(QStringView text);

} // namespace tarjuman::pdf
