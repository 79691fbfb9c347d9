#include "app/pdf/line/Shaper.h"

#include "app/pdf/font/BoxCodes.h"
#include "app/pdf/line/ShapingAhead.h"
#include "app/pdf/text/Joining.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using text::Language;

double ShapedWord::widthAt(double size) const
{
    return advance * size / font->unitsPerEm();
}

// Sets `name` to the text and all that its shape depends on.
static void nameWord(QStringView text, const WordKey& key, QString& name)
{
    const Stretch& stretch = key.stretch;
    const int flags = key.font->number() * 32 + (key.rise == Rise::Raised ? 16 : 0) +
                      (key.joinedBefore ? 8 : 0) + (key.joinedAfter ? 4 : 0) +
                      (key.script == Language::Arabic ? 2 : 0) +
                      (key.direction == Direction::RightToLeft ? 1 : 0);
    name.resize(0); // keeps its room
    name.append(text).append(QChar(static_cast<char16_t>(flags)));
    if (stretch.count) {
        for (int value : {stretch.joint, stretch.count, stretch.sixtyFourths})
            name.append(QChar(static_cast<char16_t>(value)));
    }
}

// Lam and alef are one sign: nothing is put between them.
static bool isLamAlef(char16_t lam, char16_t alef)
{
    return lam == 0x0644 && (alef == 0x0627 || alef == 0x0622 || alef == 0x0623 || alef == 0x0625);
}

static std::vector<int> jointsOf(QStringView text, const std::vector<unsigned>& starts)
{
    std::vector<int> joints;
    for (size_t number = 1; number < starts.size(); ++number) {
        const char16_t before = text[static_cast<qsizetype>(starts[number - 1])].unicode();
        const char16_t after = text[static_cast<qsizetype>(starts[number])].unicode();
        if (joinsForward(before) && joinsBackward(after) && !isLamAlef(before, after))
            joints.push_back(static_cast<int>(starts[number]));
    }
    return joints;
}

// A raised letter is a glyph of its own, small and high, in a font of the usual size on the usual line: a
// reader who looks at sizes and baselines sees one word. Places as in most text faces: 0.62 of the size, its
// feet at 0.34 em.
static void raise(PlacedGlyph& glyph, int unitsPerEm)
{
    constexpr int hundredths = 62;
    glyph.x = glyph.x * hundredths / 100;
    glyph.y = glyph.y * hundredths / 100 + unitsPerEm * 34 / 100;
    glyph.advance = glyph.advance * hundredths / 100;
    glyph.scale = unstretched * hundredths / 100;
}

// The first characters of the clusters, in logical order.
static std::vector<unsigned> startsOf(const GlyphRun& run)
{
    std::vector<unsigned> starts;
    starts.reserve(run.size());
    for (const RunGlyph& glyph : run)
        starts.push_back(glyph.cluster);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

// Most clusters are one letter. The box names the letter where it stands and owns nothing of it.
static InkBox boxOf(const PlacedGlyph& glyph, QStringView letter)
{
    InkBox box;
    box.ink = {{glyph.glyph, glyph.x, glyph.y, glyph.stretch, glyph.scale}};
    box.advance = glyph.advance;
    box.text = QString::fromRawData(letter.data(), 1);
    return box;
}

static std::vector<InkBox> clustersOf(QStringView text, const WordKey& key, const GlyphRun& run,
                                      ShapedWord& word)
{
    const std::vector<unsigned> starts = startsOf(run);
    std::vector<InkBox> boxes;
    boxes.reserve(run.size());
    std::vector<PlacedGlyph> glyphs; // of one cluster
    for (auto next = run.begin(); next != run.end();) {
        const unsigned cluster = next->cluster;
        const auto behind = std::upper_bound(starts.begin(), starts.end(), cluster);
        const auto end = behind == starts.end() ? text.size() : static_cast<qsizetype>(*behind);
        const QStringView part = text.sliced(cluster, end - cluster);
        glyphs.clear();
        for (int pen = 0; next != run.end() && next->cluster == cluster; ++next) {
            PlacedGlyph glyph{next->glyph, pen + next->x, next->y, next->advance, next->stretch};
            if (key.rise == Rise::Raised)
                raise(glyph, key.font->unitsPerEm());
            pen += glyph.advance;
            glyphs.push_back(glyph);
            if (next->glyph == 0 && !word.missing)
                word.missing = part.toUcs4().value(0);
        }
        if (part.size() == 1 && glyphs.size() == 1) {
            boxes.push_back(boxOf(glyphs.front(), part));
            continue;
        }
        for (InkBox& box : boxesOf(glyphs, part, key.direction))
            boxes.push_back(std::move(box));
    }
    if (key.direction == Direction::RightToLeft)
        word.joints = jointsOf(text, starts);
    return boxes;
}

const ShapedWord& Shaper::shape(QStringView text, const WordKey& key)
{
    nameWord(text, key, m_name);
    if (const auto known = m_words.find(m_name); known != m_words.end())
        return known->second;
    ShapedWord word;
    word.font = key.font;
    word.rightToLeft = key.direction == Direction::RightToLeft;
    if (!m_ahead || !m_ahead->find(text, key, m_run))
        m_runShaper.shape(text, key, m_run);
    std::vector<InkBox> boxes = clustersOf(text, key, m_run, word);
    if (word.rightToLeft)
        shareNarrowBoxes(boxes, key.font->unitsPerEm() * 12 / 100);
    word.boxes.reserve(boxes.size());
    for (const InkBox& box : boxes) {
        word.boxes.push_back({codeFor(*key.font, box, key.direction), box.advance, box.length});
        word.advance += box.advance;
    }
    // A copy of the name, with no more room than it takes.
    return m_words.emplace(QString(m_name.constData(), m_name.size()), std::move(word)).first->second;
}

// The width of a space that the font may lack, in 1/1000 em.
static int usualWidth(char16_t character)
{
    switch (character) {
    case 0x2003:
        return 1000;
    case 0x2002:
    case 0x2007:
        return 500;
    case 0x2009:
    case 0x202F:
        return 200;
    case 0x200A:
        return 100;
    case 0x3000:
        return 1000;
    default:
        return 250;
    }
}

const ShapedWord& Shaper::space(char16_t character, const WordKey& key)
{
    const QChar text(character);
    nameWord(QStringView(&text, 1), key, m_name);
    if (const auto known = m_spaces.find(m_name); known != m_spaces.end())
        return known->second;
    EmbeddedFont& font = *key.font;
    const unsigned glyph = font.file().glyphOf(character);
    ShapedWord word;
    word.font = &font;
    word.rightToLeft = key.direction == Direction::RightToLeft;
    word.advance = glyph ? font.file().advanceOf(glyph) : usualWidth(character) * font.unitsPerEm() / 1000;
    word.boxes = {{spaceCode(font, character, word.advance, key.direction), word.advance, 1}};
    return m_spaces.emplace(QString(m_name.constData(), m_name.size()), std::move(word)).first->second;
}

const ShapedWord& Shaper::softHyphen(EmbeddedFont& font, SoftHyphen look)
{
    const QString name =
        QString::number(font.number()) + (look == SoftHyphen::Drawn ? u"drawn"_s : u"blank"_s);
    if (const auto known = m_spaces.find(name); known != m_spaces.end())
        return known->second;
    constexpr char16_t text = 0x00AD;
    const unsigned glyph = font.file().glyphOf(u'-');
    const int advance = look == SoftHyphen::Drawn ? font.file().advanceOf(glyph) : 0;
    const int drawn = look == SoftHyphen::Drawn
                          ? font.glyphs().copy(glyph)
                          : font.glyphs().blank(0, font.unitsPerEm() / 50, 0, font.unitsPerEm() / 3);
    ShapedWord word;
    word.font = &font;
    word.advance = advance;
    word.boxes = {{font.codeOf(drawn, QStringView(&text, 1)), advance, 1}};
    return m_spaces.emplace(name, std::move(word)).first->second;
}

} // namespace tarjuman::pdf
