#include "app/checks/Punctuation.h"

#include "app/text/Characters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::checks {

using text::CharKind;
using text::Language;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

CharKind kindAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text::classOf(text[at].unicode()).kind : CharKind::Separator;
}

bool isSpace(QStringView text, qsizetype at)
{
    return kindAt(text, at) == CharKind::Space;
}

class Reader {
public:
    Reader(QStringView text, Language language)
        : m_text(text)
        , m_language(language)
    {
    }

    Findings read()
    {
        for (int at = 0; at < m_text.size(); ++at) {
            switch (m_text[at].unicode()) {
            case u',':
            case u'،':
                lookAtComma(at);
                break;
            case u'(':
                lookAtBracket(at);
                break;
            default:
                break;
            }
            if (m_language == Language::Arabic)
                lookAtArabic(at);
        }
        return std::move(m_found);
    }

private:
    void add(int start, int length, const QString& message, const std::optional<QString>& fix)
    {
        m_found.append(
            {Rule::WrongPunctuation, Severity::Warning, {m_language, start, length}, message, fix});
    }

    void lookAtComma(int at)
    {
        const QChar comma = m_text[at];
        if (at + 1 < m_text.size() && m_text[at + 1] == comma && (at == 0 || m_text[at - 1] != comma)) {
            int end = at + 1;
            while (end < m_text.size() && m_text[end] == comma)
                ++end;
            add(at, end - at, Sentences::tr("The comma stands here twice."), QString(comma));
            return;
        }
        // A number below zero may follow a comma, and a hyphen that joins is no dash.
        int dash = at + 1;
        while (isSpace(m_text, dash))
            ++dash;
        if (dash > at + 1 && dash < m_text.size() && m_text[dash] == u'-' && isSpace(m_text, dash + 1))
            add(at, dash + 1 - at, Sentences::tr("A comma and a dash stand side by side; one is enough."),
                {});
    }

    void lookAtBracket(int at)
    {
        int end = at + 1;
        while (isSpace(m_text, end))
            ++end;
        if (end > at + 1 && end < m_text.size() && m_text[end] != u')')
            add(at, end - at, Sentences::tr("No space stands inside the bracket."), u"("_s);
    }

    void lookAtArabic(int at)
    {
        constexpr QStringView latin = u",;?";
        constexpr QStringView arabic = u"،؛؟";
        const auto mark = latin.indexOf(m_text[at]);
        if (mark >= 0 && followsArabic(at)) {
            add(at, 1, Sentences::tr("Arabic writes “%1” here.").arg(arabic[mark]), QString(arabic[mark]));
            return;
        }
        const bool parts = m_text[at] == u'،' || m_text[at] == u'؛';
        const CharKind next = kindAt(m_text, at + 1);
        const bool decimal = next == CharKind::Digit && kindAt(m_text, at - 1) == CharKind::Digit;
        if (parts && !decimal && (next == CharKind::Arabic || text::isLatin(next) || next == CharKind::Digit))
            add(at, 1, Sentences::tr("A space is missing after “%1”.").arg(m_text[at]),
                QString(m_text[at]) + u' ');
    }

    // Vowel marks may stand between the letter and the mark, and a space that shouldn't be there.
    bool followsArabic(int at) const
    {
        int before = at - 1;
        if (isSpace(m_text, before))
            --before;
        while (kindAt(m_text, before) == CharKind::Mark || kindAt(m_text, before) == CharKind::Hidden)
            --before;
        return kindAt(m_text, before) == CharKind::Arabic;
    }

    QStringView m_text;
    Language m_language;
    Findings m_found;
};

} // namespace

Findings wrongPunctuation(QStringView paragraph, Language language)
{
    return Reader(paragraph, language).read();
}

} // namespace tarjuman::checks
