#include "app/text/Folding.h"

#include "app/text/Characters.h"

namespace tarjuman::text {

namespace {

constexpr char16_t alif = u'\u0627';
constexpr char16_t alifWasla = u'\u0671';
constexpr char16_t fathatan = u'\u064B';

bool isArabicForm(char32_t c)
{
    return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE);
}

// Ligatures of typesetters and raised letters.
bool isLigature(char32_t c)
{
    return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x02B0 && c <= 0x02B8) || (c >= 0x1D2C && c <= 0x1D6A);
}

bool isArabicMark(char32_t c)
{
    return c >= 0x0600 && c <= 0x08FF;
}

// What the table below says of a sign; 0 for none.
char16_t plainSign(char32_t c)
{
    switch (c) {
    case U'«':
    case U'»':
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'‹':
    case U'›':
    case 0x2033: // double prime
    case 0xFF02:
        return u'"';
    case U'،':
        return u',';
    case U'؛':
        return u';';
    case U'؟':
        return u'?';
    case U'٪':
        return u'%';
    default:
        return 0;
    }
}

// The separators within numbers; 0 for none.
char16_t plainSeparator(char32_t c)
{
    switch (c) {
    case 0x066B: // Arabic decimal separator
        return u',';
    case 0x066C: // Arabic thousands separator; French sets a blank
        return u' ';
    default:
        return 0;
    }
}

// The letter that stands for all that Arabic writers use for one another.
QChar withoutSeat(QChar c)
{
    switch (c.unicode()) {
    case alifWasla:
        return QChar(alif);
    case 0x0649: // alif maqsura
    case 0x06CC: // Persian yeh
        return QChar(0x064A);
    case 0x0629: // ta marbuta
        return QChar(0x0647);
    case 0x06A9: // keheh
        return QChar(0x0643);
    default:
        return c.decompositionTag() == QChar::Canonical ? c.decomposition().at(0) : c;
    }
}

QChar withoutAccents(QChar c)
{
    while (c.unicode() >= 0xC0 && c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0); // a letter may bear two
    return c;
}

QStringView openedVowels(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
        return u"oe";
    case u'Œ':
        return u"OE";
    case u'æ':
        return u"ae";
    case u'Æ':
        return u"AE";
    default:
        return {};
    }
}

// Walks over the original once; what it has written can still be joined by a mark that follows.
class Folding {
public:
    Folding(QStringView original, Folds level)
        : m_original(original)
        , m_level(level)
    {
        m_result.text.reserve(original.size());
        m_result.offsets.reserve(original.size() + 1);
    }

    Folded run()
    {
        while (m_at < m_original.size()) {
            m_here = m_original.sliced(m_at, sizeAt(m_original, m_at));
            take(codeOf(m_here));
            m_at += m_here.size();
        }
        m_result.offsets.append(int(m_original.size()));
        if (has(Fold::Vowels) && !has(Fold::Seats))
            settleFathatan();
        return std::move(m_result);
    }

private:
    bool has(Fold fold) const { return m_level.testFlag(fold); }

    static qsizetype sizeAt(QStringView text, qsizetype at)
    {
        return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    }
    static char32_t codeOf(QStringView character)
    {
        return character.size() == 2 ? QChar::surrogateToUcs4(character[0], character[1])
                                     : char32_t(character[0].unicode());
    }

    void take(char32_t c)
    {
        const CharClass found = classOf(c);
        switch (found.kind) {
        case CharKind::Apostrophe:
            return has(Fold::Joints) ? append(u'\'') : appendHere();
        case CharKind::Hyphen:
            return has(Fold::Joints) ? append(u'-') : appendHere();
        case CharKind::Hidden:
            return takeHidden(c);
        case CharKind::Tatweel:
            return has(Fold::Vowels) ? void() : appendHere();
        case CharKind::Mark:
            return takeMark(c);
        case CharKind::Space:
            return has(Fold::Signs) && QChar::category(c) == QChar::Separator_Space ? append(u' ')
                                                                                    : appendHere();
        case CharKind::Digit:
            return has(Fold::Digits) ? append(QChar(u'0' + QChar::digitValue(c))) : appendHere();
        case CharKind::Upper:
        case CharKind::Lower:
        case CharKind::Arabic:
        case CharKind::OtherLetter:
            return found.plain ? takeLetter(QChar(char16_t(c))) : takeForm(c);
        default:
            return takeSign(c);
        }
    }

    void takeHidden(char32_t c)
    {
        m_result.hadJoinersInArabic |= (c == 0x200C || c == 0x200D) && isBetweenArabic();
        if (!has(Fold::Unseen))
            appendHere();
    }

    void takeMark(char32_t c)
    {
        if (isArabicMark(c) ? has(Fold::Seats) || (has(Fold::Vowels) && isIgnoredArabicMark(c))
                            : has(Fold::Accents))
            return;
        if (!has(Fold::Composed) || c == fathatan || m_here.size() == 2 || m_result.text.isEmpty())
            return appendHere();
        const QString pair = m_result.text.last(1) + QChar(char16_t(c));
        const QString composed = pair.normalized(QString::NormalizationForm_C);
        if (composed.size() == 1)
            m_result.text.back() = composed.front();
        else
            appendHere();
    }

    // One that stands for itself as far as spelling goes.
    void takeLetter(QChar c)
    {
        const bool isArabic = c.unicode() >= 0x0600 && c.unicode() <= 0x08FF;
        if (has(Fold::Seats) && isArabic)
            c = withoutSeat(c);
        if (has(Fold::Accents) && !isArabic) {
            c = withoutAccents(c);
            const QStringView opened = openedVowels(c);
            for (const QChar part : opened)
                append(has(Fold::Capitals) ? part.toCaseFolded() : part);
            if (!opened.isEmpty())
                return;
        }
        append(has(Fold::Capitals) ? c.toCaseFolded() : c);
    }

    // A letter in another shape than its own.
    void takeForm(char32_t c)
    {
        if (c == alifWasla && (has(Fold::Shapes) || has(Fold::Seats)))
            return append(QChar(alif));
        m_result.hadPresentationForms |= isArabicForm(c);
        if (isArabicForm(c) ? has(Fold::Shapes)
                            : has(Fold::Accents) || (has(Fold::Ligatures) && isLigature(c)))
            return open(c);
        if (m_here.size() == 1)
            return takeLetter(QChar(char16_t(c)));
        appendHere();
    }

    void takeSign(char32_t c)
    {
        const char16_t sign = has(Fold::Signs) ? plainSign(c) : u'\0';
        const char16_t separator = has(Fold::Digits) ? plainSeparator(c) : u'\0';
        if (sign || separator)
            return append(sign ? sign : separator);
        if (has(Fold::Unseen) && has(Fold::Signs) && QChar::category(c) == QChar::Other_Format)
            return;
        if (isArabicForm(c))
            return takeForm(c);
        has(Fold::Accents) && c > 0x7F ? open(c) : appendHere();
    }

    // As the parts that a compatible character is made of, each at this level.
    void open(char32_t c)
    {
        const QStringView whole = m_here;
        const QString opened = whole.toString().normalized(QString::NormalizationForm_KC);
        if (opened == whole)
            return whole.size() == 1 && QChar::isLetter(c) ? takeLetter(QChar(char16_t(c))) : appendHere();
        for (qsizetype at = 0; at < opened.size(); at += m_here.size()) {
            m_here = QStringView(opened).sliced(at, sizeAt(opened, at));
            const char32_t part = codeOf(m_here);
            // A free-standing mark opens into a space and the mark; a kashida shape into tatweel and the
            // mark.
            if (!QChar::isSpace(part) && part != 0x0640 && !isIgnoredArabicMark(part))
                take(part);
        }
        m_here = whole;
    }

    bool isBetweenArabic() const
    {
        return m_at > 0 && m_at + 1 < m_original.size() &&
               classOf(m_original[m_at - 1].unicode()).kind == CharKind::Arabic &&
               classOf(m_original[m_at + 1].unicode()).kind == CharKind::Arabic;
    }

    void append(QChar character)
    {
        m_result.text.append(character);
        m_result.offsets.append(int(m_at));
    }

    void appendHere()
    {
        for (const QChar unit : m_here)
            append(unit);
    }

    // "صولًا" and "صولاً" are the same word; the dictionary writes the second.
    void settleFathatan()
    {
        QString& text = m_result.text;
        for (qsizetype i = text.indexOf(QChar(fathatan)); i >= 0; i = text.indexOf(QChar(fathatan), i + 1)) {
            const bool beforeAlif = i + 1 < text.size() && text[i + 1] == QChar(alif);
            if (!beforeAlif || (i + 2 < text.size() && (text[i + 2].isLetter() || text[i + 2].isMark())))
                continue;
            text[i] = QChar(alif);
            text[i + 1] = QChar(fathatan);
            m_result.offsets[i + 1] =
                m_result.offsets[i]; // both letters begin where the mark did: offsets never go back
            ++i;
        }
    }

    QStringView m_original;
    Folds m_level;
    qsizetype m_at = 0;
    QStringView m_here; // the character that is being taken, or a part of what it opens into
    Folded m_result;
};

} // namespace

Folded fold(QStringView original, Folds level)
{
    return Folding(original, level).run();
}

QString folded(QStringView original, Folds level)
{
    return fold(original, level).text;
}

} // namespace tarjuman::text
