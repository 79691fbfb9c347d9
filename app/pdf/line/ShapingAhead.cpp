#include "app/pdf/line/ShapingAhead.h"

#include "app/base/Workers.h"
#include "app/pdf/text/SourceText.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace tarjuman::pdf {

using text::Language;

// Some eight pages of Arabic.
static constexpr qsizetype shortText = 20'000;

static bool isOwnSign(char16_t unit, Language language)
{
    const bool sign =
        (unit >= 0x21 && unit <= 0x40) || (unit >= 0x2010 && unit <= 0x2027) || unit == 0xAB || unit == 0xBB;
    const bool letter =
        language == Language::Arabic ? unit >= 0x0600 && unit <= 0x06FF : unit > 0x40 && unit < 0x0590;
    return letter || sign;
}

bool isPlainWord(QStringView word, Language language, const FontFile& font)
{
    return std::all_of(word.begin(), word.end(), [&](QChar unit) {
        return isOwnSign(unit.unicode(), language) && font.has(unit.unicode());
    });
}

template <typename Visit>
static void forEachArabicText(const Row& row, Visit visit)
{
    for (const Cell& cell : row) {
        for (const RowParagraph& paragraph : cell) {
            if (paragraph.language == Language::Arabic)
                visit(paragraph.text);
        }
    }
}

static bool isLong(const std::vector<Row>& rows)
{
    qsizetype letters = 0;
    for (const Row& row : rows)
        forEachArabicText(row, [&letters](const QString& text) { letters += text.size(); });
    return letters > shortText;
}

// The other thread's part.
class ShapingAhead::Worker {
public:
    explicit Worker(ShapingAhead& ahead)
        : m_ahead(ahead)
    {
    }

    void work()
    {
        for (size_t row = m_ahead.m_rows.size(); row-- > m_ahead.m_reached + 1; m_ahead.m_doneFrom = row) {
            forEachArabicText(m_ahead.m_rows[row],
                              [&](const QString& text) { shapeWords(text, m_ahead.m_shaped[row]); });
        }
    }

private:
    bool isWanted() const { return m_ahead.m_reached < m_ahead.m_rows.size(); }

    void shapeWords(QStringView paragraph, ShapedRow& shaped)
    {
        const FontFile& font = m_ahead.m_key.font->file();
        const auto isSpace = [](QChar unit) { return spaceKindOf(unit.unicode()) != SpaceKind::None; };
        for (auto end = paragraph.begin(); end != paragraph.end() && isWanted();) {
            const auto begin = std::find_if_not(end, paragraph.end(), isSpace);
            end = std::find_if(begin, paragraph.end(), isSpace);
            const QStringView word(begin, end);
            if (word.isEmpty() || m_known.contains(word) || !isPlainWord(word, Language::Arabic, font))
                continue;
            m_known.insert(word);
            m_shaper.shape(word, m_ahead.m_key, m_run);
            const auto before = static_cast<qsizetype>(shaped.glyphs.size());
            shaped.glyphs.insert(shaped.glyphs.end(), m_run.begin(), m_run.end());
            shaped.words.insert(word, {before, static_cast<qsizetype>(shaped.glyphs.size())});
        }
    }

    ShapingAhead& m_ahead;
    RunShaper m_shaper;
    GlyphRun m_run;
    QSet<QStringView> m_known;
};

ShapingAhead::ShapingAhead(FontSet& fonts, const std::vector<Row>& rows)
    : m_rows(rows)
    , m_shaped(rows.size())
    , m_doneFrom(rows.size())
{
    if (!isLong(rows))
        return;
    m_key = {&fonts.font(Language::Arabic, {}), Language::Arabic, Direction::RightToLeft};
    m_work = QtConcurrent::run(&base::workers(), [this] { Worker(*this).work(); });
}

ShapingAhead::~ShapingAhead()
{
    m_reached = m_rows.size();
    m_work.waitForFinished();
}

void ShapingAhead::reached(size_t row)
{
    const size_t before = m_reached.exchange(row);
    if (before != row && isDone(before))
        m_shaped[before] = {}; // the room is needed
}

bool ShapingAhead::find(QStringView word, const WordKey& key, GlyphRun& run) const
{
    const size_t row = m_reached;
    if (!isDone(row) || key != m_key)
        return false;
    const ShapedRow& shaped = m_shaped[row];
    const auto found = shaped.words.constFind(word);
    if (found == shaped.words.constEnd())
        return false;
    run.assign(shaped.glyphs.begin() + found->begin, shaped.glyphs.begin() + found->end);
    return true;
}

} // namespace tarjuman::pdf
