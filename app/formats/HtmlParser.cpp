#include "app/formats/HtmlParser.h"

#include "app/formats/HtmlSieve.h"
#include "app/formats/Limits.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace tarjuman::formats {

namespace {

constexpr int options = HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                        HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC;

QLatin1StringView nameOf(const xmlChar* name)
{
    const QByteArrayView whole(reinterpret_cast<const char*>(name));
    return QLatin1StringView(whole.startsWith(dressPrefix) ? whole.sliced(dressPrefix.size()) : whole);
}

// One page, parsed in stretches: the parser looks through all open elements at many an end, so that a new one
// goes on where they have become too many.
class Parsing {
public:
    Parsing(const QByteArray& page, HtmlSink& sink, const std::function<bool()>& goesOn)
        : m_page(page)
        , m_sink(sink)
        , m_goesOn(goesOn)
    {
    }

    void run()
    {
        while (m_next < m_page.size() && m_goesOn()) {
            m_start = m_read = m_next;
            m_next = m_page.size();
            m_depth = 0;
            m_stopped = false;
            parseStretch();
            if (m_next < m_page.size())
                m_sink.forget();
        }
    }

private:
    using Context = std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)>;

    void parseStretch()
    {
        const Context context(htmlNewParserCtxt(), &htmlFreeParserCtxt);
        if (!context)
            return;
        m_context = context.get();
        htmlSAXHandler events{};
        events.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
            static_cast<Parsing*>(self)->begin(name, attributes);
        };
        events.endElement = [](void* self, const xmlChar* name) { static_cast<Parsing*>(self)->end(name); };
        events.characters = &Parsing::say;
        events.ignorableWhitespace = &Parsing::say;
        events.cdataBlock = &Parsing::say;
        *context->sax = events;
        context->userData = this;
        // Given with a reader of our own, the page is taken piece by piece, and only as far as it is parsed.
        htmlCtxtReadIO(context.get(), &Parsing::read, nullptr, this, nullptr, "UTF-8", options);
    }

    static int read(void* self, char* buffer, int length)
    {
        auto& parsing = *static_cast<Parsing*>(self);
        const bool isWhole = parsing.m_read == parsing.m_page.size();
        if (isWhole || parsing.m_stopped || !parsing.m_goesOn())
            return 0;
        const auto most = std::min<qsizetype>(length, parsing.m_page.size() - parsing.m_read);
        std::memcpy(buffer, parsing.m_page.constData() + parsing.m_read, static_cast<size_t>(most));
        parsing.m_read += most;
        return static_cast<int>(most);
    }

    static void say(void* self, const xmlChar* words, int length)
    {
        auto& parsing = *static_cast<Parsing*>(self);
        if (!parsing.m_stopped)
            parsing.m_sink.say(QString::fromUtf8(reinterpret_cast<const char*>(words), length));
    }

    void begin(const xmlChar* name, const xmlChar** attributes)
    {
        if (m_stopped)
            return;
        m_sink.begin(nameOf(name), HtmlAttributes(attributes));
        if (++m_depth > limits::deepestMarkup)
            stopBehindTag();
    }

    void end(const xmlChar* name)
    {
        if (m_stopped)
            return;
        --m_depth;
        m_sink.end(nameOf(name));
    }

    // The parser stands before the sign that ends the tag.
    void stopBehindTag()
    {
        const auto parsed = static_cast<qsizetype>(m_context->input->consumed) +
                            (m_context->input->cur - m_context->input->base);
        const qsizetype sign = m_page.indexOf('>', m_start + parsed);
        m_next = sign < 0 ? m_page.size() : sign + 1;
        m_stopped = true;
        xmlStopParser(m_context);
    }

    const QByteArray& m_page;
    HtmlSink& m_sink;
    const std::function<bool()>& m_goesOn;
    htmlParserCtxtPtr m_context = nullptr;
    qsizetype m_start = 0; // of the stretch
    qsizetype m_read = 0;
    qsizetype m_next = 0; // where the next stretch begins
    int m_depth = 0;
    bool m_stopped = false;
};

} // namespace

QString HtmlAttributes::value(const char* name) const
{
    for (const unsigned char** pair = m_pairs; pair && pair[0]; pair += 2) {
        if (qstricmp(reinterpret_cast<const char*>(pair[0]), name) == 0)
            return QString::fromUtf8(reinterpret_cast<const char*>(pair[1]));
    }
    return {};
}

void parseHtml(const QByteArray& page, HtmlSink& sink, const std::function<bool()>& goesOn)
{
    Parsing(page, sink, goesOn).run();
}

} // namespace tarjuman::formats
