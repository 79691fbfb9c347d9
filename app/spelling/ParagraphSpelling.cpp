#include "app/spelling/ParagraphSpelling.h"

#include "app/spelling/FrenchWords.h"
#include "app/spelling/Repairs.h"
#include "app/text/ArabicParticles.h"
#include "app/text/Titles.h"

#include <algorithm>

namespace tarjuman::spelling {

using text::Language;
using text::Word;
using text::WordKind;

namespace {

constexpr int wordsLookedBackAt = 4;

bool isHorizontalSpace(QStringView gap)
{
    return !gap.isEmpty() && std::all_of(gap.begin(), gap.end(), [](QChar c) {
        return c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F) || c == u'\t';
    });
}

bool holdsAny(QStringView gap, QStringView characters)
{
    return std::any_of(gap.begin(), gap.end(), [characters](QChar c) { return characters.contains(c); });
}

bool hasPointInside(QStringView acronym)
{
    return holdsAny(acronym, u".&");
}

} // namespace

ParagraphSpelling::ParagraphSpelling(text::PerLanguage<Lexicon>& lexicons, QStringView text,
                                     text::Language language, quint64 document, const QList<Stretch>& foreign)
    : m_lexicons(lexicons)
    , m_text(text)
    , m_reader(text, language)
    , m_language(language)
    , m_document(document)
    , m_foreign(foreign)
{
}

QList<Mark> ParagraphSpelling::marks(const std::stop_token& stop)
{
    constexpr int wordsBetweenLooks = 64;
    int read = 0;
    while (const auto word = m_reader.next()) {
        if (++read % wordsBetweenLooks == 0 && stop.stop_requested())
            return {};
        if (!isForeign(*word))
            take(*word);
    }
    m_foreignRuns.finish();
    return std::move(m_marks);
}

bool ParagraphSpelling::isForeign(const Word& word) const
{
    return std::any_of(m_foreign.begin(), m_foreign.end(), [&word](const Stretch& stretch) {
        return word.start < stretch.start + stretch.length && word.end() > stretch.start;
    });
}

void ParagraphSpelling::take(const Word& word)
{
    const Verdict verdict = verdictOf(word);
    if (verdict != Verdict::Right)
        mark(word.start, word.end(), verdict, word.language);
    const bool letters = word.kind == WordKind::Word || word.kind == WordKind::Acronym;
    if (letters) {
        const bool breaks =
            m_before.isEmpty() || m_before.last().language != word.language ||
            holdsAny(gapBefore(word), u".!?;:\u2026\u2013\u2014\u00AB\u00BB\u201C\u201D\"()\u061F\u061B");
        m_foreignRuns.addWord(breaks, verdict != Verdict::Right && verdict != Verdict::Hint);
    }
    if (word.language == Language::Arabic && word.kind == WordKind::Word && !m_before.isEmpty())
        takeDetached(word, verdict);
    if (m_before.size() == wordsLookedBackAt)
        m_before.removeFirst();
    m_before.append(word);
}

Verdict ParagraphSpelling::verdictOf(const Word& word)
{
    switch (word.kind) {
    case WordKind::Word:
        return verdictOfWord(word);
    case WordKind::Acronym:
        return hasPointInside(lettersOf(word)) ? Verdict::Right : verdictOfLetters(word);
    case WordKind::Number:
        return shortenedOrdinal(lettersOf(word)) ? Verdict::Hint : Verdict::Right;
    case WordKind::Marks:
        return Verdict::Hint;
    case WordKind::Address:
    case WordKind::Single:
    case WordKind::Foreign:
        break;
    }
    return Verdict::Right;
}

// XXIème is no word, and XXIe needs no dictionary.
Verdict ParagraphSpelling::verdictOfWord(const Word& word)
{
    const bool mayBeRoman = word.language == Language::French && lettersOf(word).front().isUpper();
    if (mayBeRoman && shortenedOrdinal(lettersOf(word)))
        return Verdict::Hint;
    return mayBeRoman && isRomanOrdinal(lettersOf(word)) ? Verdict::Right : verdictOfLetters(word);
}

Verdict ParagraphSpelling::verdictOfLetters(const Word& word)
{
    Lexicon& lexicon = m_lexicons[word.language];
    if (!lexicon.isLoaded())
        return Verdict::Right;
    if (word.plain) {
        const QStringView letters = lettersOf(word);
        const Standing standing = lexicon.standingOf(letters);
        if (standing == Standing::Right || lexicon.documentIgnores(m_document, letters))
            return Verdict::Right;
        return placed(standing, word);
    }
    const text::Folded folded = text::fold(lettersOf(word), text::level::spelling);
    if (folded.text.isEmpty())
        return Verdict::Hint;
    const Standing standing = lexicon.standingOf(folded.text);
    if (lexicon.documentIgnores(m_document, folded.text))
        return Verdict::Right;
    if (standing != Standing::Right)
        return placed(standing, word);
    return word.language == Language::Arabic ? verdictOfArabicMarks(word, folded) : Verdict::Right;
}

// The letters are right; is what stands on and around them?
Verdict ParagraphSpelling::verdictOfArabicMarks(const Word& word, const text::Folded& folded) const
{
    const QStringView letters = lettersOf(word);
    if (hasShaddaFirst(letters))
        return Verdict::Error;
    const bool hint = hasTatweelAtEdge(letters) || folded.hadPresentationForms || folded.hadJoinersInArabic;
    return hint ? Verdict::Hint : Verdict::Right;
}

Verdict ParagraphSpelling::placed(Standing standing, const Word& word) const
{
    if (word.language == Language::French && isParticleOfName(word))
        return Verdict::Right;
    switch (standing) {
    case Standing::Right:
        return Verdict::Right;
    case Standing::Forbidden:
        return Verdict::Error;
    case Standing::Error:
        return word.language != m_language ? verdictInOther(word) : Verdict::Error;
    case Standing::Name:
        return Verdict::Name;
    case Standing::NameByPlace:
        break;
    }
    const bool name = word.language == Language::French ? !beginsSentence(word) : followsTitle(word);
    if (name)
        return Verdict::Name;
    return word.language != m_language ? verdictInOther(word) : Verdict::Error;
}

// A Latin word within Arabic is rather English, and a name, than French misspelled: so it is grey.
Verdict ParagraphSpelling::verdictInOther(const Word& word) const
{
    const QStringView letters = lettersOf(word);
    const bool accented =
        std::any_of(letters.begin(), letters.end(), [](QChar c) { return c > QChar(0x7F); });
    if (word.language == Language::Arabic || accented)
        return Verdict::Error;
    return m_text[word.start].isUpper() ? Verdict::Name : Verdict::Foreign;
}

QStringView ParagraphSpelling::gapBefore(const Word& word) const
{
    const int from = m_before.isEmpty() ? 0 : m_before.last().end();
    return m_text.mid(from, word.start - from);
}

// "bin" in "Mohammed bin Saeed": a small word before a capital.
bool ParagraphSpelling::isParticleOfName(const Word& word) const
{
    const int next = word.end() + 1;
    return next < m_text.size() && m_text[next].isUpper() && m_text[next - 1].isSpace() &&
           m_text[word.start].isLower() && french::isNameParticle(lettersOf(word));
}

bool ParagraphSpelling::beginsSentence(const Word& word) const
{
    if (m_before.isEmpty())
        return true;
    QStringView gap = gapBefore(word);
    // The full stop of "M. Durand" ends no sentence.
    const WordKind before = m_before.last().kind;
    if ((before == WordKind::Single || before == WordKind::Acronym) && gap.startsWith(u'.'))
        gap = gap.sliced(1);
    return holdsAny(gap, u".!?:\u2026\u00AB\u201C\"");
}

bool ParagraphSpelling::followsTitle(const Word& word) const
{
    int start = word.start;
    for (int back = 1; back <= m_before.size(); ++back) {
        const Word& before = m_before[m_before.size() - back];
        QStringView gap = m_text.mid(before.end(), start - before.end());
        if (before.kind == WordKind::Single && gap.startsWith(u'.'))
            gap = gap.sliced(1);
        if (before.language != Language::Arabic || holdsAny(gap, u".\u060C\u061B:\u061F!()"))
            return false;
        if (text::namesAfter(text::folded(lettersOf(before), text::level::spelling)) >= back)
            return true;
        // The family name after a name.
        const bool named = back == 1 && !m_marks.isEmpty() && m_marks.last().start == before.start &&
                           m_marks.last().verdict == Verdict::Name;
        if (named)
            return true;
        start = before.start;
    }
    return false;
}

// A particle that isn't the letter of a list or of a sum: not after a digit, a bracket or another lone
// letter.
bool ParagraphSpelling::standsAlone(const Word& particle) const
{
    if (m_before.size() >= 2) {
        const Word& earlier = m_before[m_before.size() - 2];
        if (earlier.kind == WordKind::Number || earlier.kind == WordKind::Single)
            return false;
    }
    const QStringView before = m_text.first(particle.start).trimmed();
    return before.isEmpty() || before.last() != u'(';
}

// A particle written apart from its word: و تنسيق. One mark over both, since joining them is the cure.
void ParagraphSpelling::takeDetached(const Word& word, Verdict verdict)
{
    const Word particle = m_before.last();
    const QStringView letters = lettersOf(particle);
    if (particle.language != Language::Arabic || !isHorizontalSpace(gapBefore(word)) ||
        !text::isDetachable(letters) || !standsAlone(particle))
        return;
    Lexicon& lexicon = m_lexicons[Language::Arabic];
    if (!lexicon.isLoaded())
        return;
    const QString joined =
        text::folded(letters, text::level::spelling) + text::folded(lettersOf(word), text::level::spelling);
    const bool joinable = lexicon.accepts(joined);
    const bool certain = letters == u"و" || (joinable && m_before.size() >= 2);
    if (!certain || lexicon.documentIgnores(m_document, joined))
        return;
    const bool both = joinable || verdict == Verdict::Right;
    while (both && !m_marks.isEmpty() && m_marks.last().start >= particle.start)
        m_marks.removeLast();
    if (both)
        mark(particle.start, word.end(), Verdict::Error, Language::Arabic);
}

void ParagraphSpelling::mark(int start, int end, Verdict verdict, text::Language language)
{
    Mark made{start, end - start, verdict, language, m_text.mid(start, end - start).toString()};
    if (const auto forbidden =
            m_lexicons[language].forbidden(text::folded(made.word, text::level::spelling))) {
        made.fix = forbidden->replacement;
        made.note = forbidden->note;
    }
    m_marks.append(made);
}

} // namespace tarjuman::spelling
