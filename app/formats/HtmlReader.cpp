#include "app/formats/HtmlReader.h"

#include "app/formats/DressedBlocks.h"
#include "app/formats/HtmlParser.h"
#include "app/formats/HtmlSieve.h"
#include "app/formats/HtmlStyles.h"
#include "app/formats/Limits.h"
#include "app/formats/WorkTime.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using release::Role;

namespace {

bool isOneOf(QLatin1StringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What begins and ends a block of words.
bool isBlock(QLatin1StringView name)
{
    static const QSet<QLatin1StringView> blocks{
        "address"_L1, "article"_L1, "aside"_L1, "blockquote"_L1, "body"_L1, "caption"_L1,  "center"_L1,
        "dd"_L1,      "dir"_L1,     "div"_L1,   "dl"_L1,         "dt"_L1,   "fieldset"_L1, "figcaption"_L1,
        "figure"_L1,  "footer"_L1,  "form"_L1,  "h1"_L1,         "h2"_L1,   "h3"_L1,       "h4"_L1,
        "h5"_L1,      "h6"_L1,      "head"_L1,  "header"_L1,     "hr"_L1,   "html"_L1,     "legend"_L1,
        "li"_L1,      "main"_L1,    "menu"_L1,  "nav"_L1,        "ol"_L1,   "p"_L1,        "pre"_L1,
        "section"_L1, "summary"_L1, "table"_L1, "tbody"_L1,      "td"_L1,   "tfoot"_L1,    "th"_L1,
        "thead"_L1,   "tr"_L1,      "ul"_L1};
    return blocks.contains(name);
}

bool isHidden(QLatin1StringView name)
{
    return isOneOf(name, {"script"_L1, "style"_L1, "template"_L1, "xml"_L1, "iframe"_L1, "svg"_L1});
}

int headingLevelOf(QLatin1StringView name)
{
    const bool isHeading = name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
    return isHeading ? name[1].toLatin1() - '0' : 0;
}

bool isAddress(const QString& address)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    return address.size() <= limits::longestLink && schemes.contains(QUrl(address).scheme().toLower());
}

// What an element is by itself.
void dressAs(QLatin1StringView name, Dress& dress)
{
    if (isOneOf(name, {"b"_L1, "strong"_L1, "th"_L1}))
        dress.bold = true;
    else if (isOneOf(name, {"i"_L1, "em"_L1, "cite"_L1, "var"_L1, "dfn"_L1, "address"_L1}))
        dress.italic = true;
    else if (name == "sup"_L1 || name == "sub"_L1)
        dress.raised = name == "sup"_L1;
    else if (name == "pre"_L1)
        dress.keepsSpaces = true;
    dress.isHidden = dress.isHidden || isHidden(name);
}

class Reader : public HtmlSink {
public:
    void begin(QLatin1StringView name, const HtmlAttributes& attributes) override
    {
        if (isBlock(name)) {
            m_blocks.endBlock();
            leaveParagraph();
        }
        m_outside.append(m_dress);
        if (name == "p"_L1)
            m_dress.paragraph = m_outside.size() - 1;
        if (name == "br"_L1) {
            m_blocks.endBlock();
        } else if (const int level = headingLevelOf(name)) {
            m_dress.role = level == 1 ? Role::Title : Role::Subtitle;
        } else if (name == "li"_L1) {
            m_dress.role = Role::ListItem;
        } else if (name == "a"_L1) {
            const QString address = attributes.value("href");
            m_dress.link = isAddress(address) ? address : QString();
        }
        dressAs(name, m_dress);
        takeAttributes(name, attributes);
        m_readsStyle = name == "style"_L1;
    }

    void end(QLatin1StringView name) override
    {
        if (std::exchange(m_readsStyle, false))
            m_sheet.add(std::exchange(m_style, {}));
        if (isBlock(name))
            m_blocks.endBlock();
        if (!m_outside.isEmpty())
            m_dress = m_outside.takeLast();
    }

    void say(const QString& words) override
    {
        if (m_readsStyle && m_styleSize < limits::mostStyleText) {
            m_style += words;
            m_styleSize += words.size();
        }
        if (!m_dress.isHidden)
            m_blocks.append(words, m_dress);
    }

    void forget() override
    {
        m_outside.clear();
        m_dress.paragraph = -1;
    }

    bool isFull() const { return m_blocks.isFull(); }
    Document take() { return m_blocks.take(); }

private:
    // A paragraph that was not closed ends where the next block begins, and all dress within it.
    void leaveParagraph()
    {
        if (m_dress.paragraph >= 0 && m_dress.paragraph < m_outside.size())
            m_dress = Dress(m_outside[m_dress.paragraph]);
    }

    void takeAttributes(QLatin1StringView name, const HtmlAttributes& attributes)
    {
        const QString classes = attributes.value("class");
        HtmlStyle style = m_sheet.styleOf(QString(name), classes);
        if (const QString own = attributes.value("style"); !own.isEmpty())
            style.overlay(htmlStyleOf(own));
        m_dress.bold = style.bold.value_or(m_dress.bold);
        m_dress.italic = style.italic.value_or(m_dress.italic);
        m_dress.raised = style.raised.value_or(m_dress.raised);
        m_dress.keepsSpaces = style.keepsSpaces.value_or(m_dress.keepsSpaces);
        m_dress.isHidden = m_dress.isHidden || style.isHidden;
        if (name == "p"_L1 && (style.isListItem || classes.contains(u"MsoListParagraph")))
            m_dress.role = Role::ListItem;
        m_dress.guardsSpaces = m_dress.guardsSpaces || classes.contains(u"Apple-converted-space");
        if (const QString language = attributes.value("lang"); !language.isEmpty())
            m_dress.language = language;
    }

    DressedBlocks m_blocks;
    HtmlStyleSheet m_sheet;
    Dress m_dress;
    QList<Dress> m_outside;    // of each open element, what held before it
    QString m_style;           // the sheet that is being read
    qsizetype m_styleSize = 0; // of all sheets
    bool m_readsStyle = false;
};

} // namespace

Document readHtml(const QString& html, std::stop_token stop)
{
    const QStringView markup = QStringView(html).first(std::min(html.size(), limits::mostMarkup));
    Reader reader;
    const bool isCut = markup.size() < html.size();
    bool isStopped = false;
    const QByteArray page = sieved(markup.toUtf8());
    const WorkTime time;
    parseHtml(page, reader, [&] {
        isStopped = isStopped || reader.isFull() || stop.stop_requested() || time.isOver();
        return !isStopped;
    });
    Document document = reader.take();
    document.leftOut.words = document.leftOut.words || isCut || isStopped;
    return document;
}

} // namespace tarjuman::formats
