// HTML of a word processor, a browser or a mail program as a plain document: blocks of words with the few
// styles that a release has. Nothing outside the page is looked at: no style sheet, no picture, no frame. The
// reading ends by itself, whatever the page is (see Limits.h). Pure; any thread.
#pragma once

#include "app/release/Span.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace tarjuman::formats {

struct HtmlBlock {
    enum class Kind { Text, Heading, ListItem };

    Kind kind = Kind::Text;
    int headingLevel = 0; // 1 to 6 of a heading
    QString text = {};    // spaces as a browser shows them, none around it
    // Bold but for headings, italic, superscript, links to the web, to mail and to telephones.
    QList<release::Span> spans = {};
    QString language = {}; // as the page gives it, "fr", "ar-SA"; mostly nothing

    friend bool operator==(const HtmlBlock&, const HtmlBlock&) = default;
};

struct HtmlDocument {
    // What was left out because there was too much of it. Pictures, scripts and the like never count.
    struct LeftOut {
        bool words = false;
        bool styles = false;
        friend bool operator==(const LeftOut&, const LeftOut&) = default;
    };

    QList<HtmlBlock> blocks = {}; // none without words
    LeftOut leftOut = {};
};

HtmlDocument readHtml(const QString& html, std::stop_token stop = {});

} // namespace tarjuman::formats
