#include "app/text/Normalise.h"

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

bool isCompatible(char32_t c)
{
    return isArabicForm(c) || (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x02B0 && c <= 0x02B8) ||
           (c >= 0x1D2C && c <= 0x1D6A);
}

// Walks over the original once; what it has written can still be joined by a mark that follows.
class Folding {
public:
    explicit Folding(QStringView original)
        : m_original(original)
    {
        m_result.text.reserve(original.size());
        m_result.offsets.reserve(original.size() + 1);
    }

    Folded run()
    {
        for (m_at = 0; m_at < m_original.size(); m_at += m_width)
            take(characterHere());
        m_result.offsets.append(int(m_original.size()));
        settleFathatan();
        return std::move(m_result);
    }

private:
    char32_t characterHere()
    {
        const QChar first = m_original[m_at];
        m_width = 1;
        if (first.isHighSurrogate() && m_at + 1 < m_original.size() &&
            m_original[m_at + 1].isLowSurrogate()) {
            m_width = 2;
            return QChar::surrogateToUcs4(first, m_original[m_at + 1]);
        }
        return first.unicode();
    }

    void take(char32_t c)
    {
        const CharClass found = classOf(c);
        if (found.plain)
            return append(QChar(char16_t(c)));
        switch (found.kind) {
        case CharKind::Apostrophe:
            return append(u'\'');
        case CharKind::Hyphen:
            return append(u'-');
        case CharKind::Hidden:
            m_result.hadJoinersInArabic |= (c == 0x200C || c == 0x200D) && isBetweenArabic();
            return;
        case CharKind::Tatweel:
            return;
        case CharKind::Mark:
            return takeMark(c);
        default:
            return takeOther(c);
        }
    }

    void takeMark(char32_t c)
    {
        if (isIgnoredArabicMark(c))
            return;
        if (c == fathatan || m_width == 2 || m_result.text.isEmpty())
            return appendHere();
        const QString pair = m_result.text.last(1) + QChar(char16_t(c));
        const QString composed = pair.normalized(QString::NormalizationForm_C);
        if (composed.size() == 1)
            m_result.text.back() = composed.front();
        else
            appendHere();
    }

    void takeOther(char32_t c)
    {
        if (c == alifWasla)
            return append(alif);
        if (!isCompatible(c))
            return appendHere();
        m_result.hadPresentationForms |= isArabicForm(c);
        const QString opened = QString(QChar(char16_t(c))).normalized(QString::NormalizationForm_KC);
        for (const QChar part : opened) {
            const char32_t code = part.unicode();
            // A free-standing mark opens into a space and the mark; a kashida shape into tatweel and the
            // mark.
            if (!part.isSpace() && code != 0x0640 && !isIgnoredArabicMark(code))
                append(part == QChar(alifWasla) ? QChar(alif) : part);
        }
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
        for (qsizetype i = 0; i < m_width; ++i) {
            m_result.text.append(m_original[m_at + i]);
            m_result.offsets.append(int(m_at));
        }
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
    qsizetype m_at = 0;
    qsizetype m_width = 1;
    Folded m_result;
};

} // namespace

Folded fold(QStringView original)
{
    return Folding(original).run();
}

QString folded(QStringView original)
{
    return fold(original).text;
}

} // namespace tarjuman::text
