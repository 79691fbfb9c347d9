// HTML of a word processor, a browser or a mail program as a document: blocks of words with the few styles
// that a release has. Nothing outside the page is looked at: no style sheet, no picture, no frame. The
// reading ends by itself, whatever the page is (see Limits.h). Pure; any thread.
#pragma once

#include "app/formats/Document.h"

#include <QString>

#include <stop_token>

namespace tarjuman::formats {

// Headings are titles and subtitles, never bold; list items are what they are; no other role is given. Bold,
// italic, superscript, links to the web, to mail and to telephones are kept; spaces are as a browser shows
// them.
Document readHtml(const QString& html, std::stop_token stop = {});

} // namespace tarjuman::formats
