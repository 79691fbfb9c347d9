// HTML as a row of events: an element begins, words, an element ends. Over libxml2's parser, without a tree,
// so that nesting costs nothing; nothing is ever read from disk or network, for the parser gets the page's
// own bytes and has no loader. Whatever the page is, it ends by itself. Pure; any thread, each on its own.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>

namespace tarjuman::formats {

// The attributes of an element that begins, alive during the call.
class HtmlAttributes {
public:
    explicit HtmlAttributes(const unsigned char** pairs)
        : m_pairs(pairs)
    {
    }
    QString value(const char* name) const; // empty when there is none

private:
    const unsigned char** m_pairs;
};

class HtmlSink {
public:
    virtual ~HtmlSink() = default;
    virtual void begin(QLatin1StringView element, const HtmlAttributes& attributes) = 0;
    virtual void end(QLatin1StringView element) = 0;
    virtual void say(const QString& words) = 0;
    // The parser lost the elements that are open: they were too many, and their ends will not be told.
    virtual void forget() = 0;
};

// Tells the sink of `page`, UTF-8 that was sieved, until its end or until `goesOn` says no.
void parseHtml(const QByteArray& page, HtmlSink& sink, const std::function<bool()>& goesOn);

} // namespace tarjuman::formats
