#include "app/memory/Aligner.h"

#include "app/memory/LinkCosts.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace tarjuman::memory {

using release::Pair;
using release::Paragraph;
using text::PerLanguage;

namespace {

constexpr PerLanguage<int> forms[] = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}, {3, 1}, {1, 3}};

// How far from the diagonal a link may lie. Very long texts get a narrower band, so that memory stays
// bounded, but never one that the way through could not follow.
int bandFor(qsizetype french, qsizetype arabic)
{
    constexpr qsizetype mostPoints = 4'000'000;
    const qsizetype wanted = 40 + std::abs(french - arabic) + std::max(french, arabic) / 50;
    const qsizetype affordable = mostPoints / 2 / std::max(french, qsizetype(1));
    const qsizetype needed = 40 + 2 * arabic / std::max(french, qsizetype(1));
    return static_cast<int>(std::min(arabic, std::max(needed, std::min(wanted, affordable))));
}

// The cheapest way to each point between the parts of both texts, kept for a band about the diagonal.
class Grid {
public:
    Grid(int french, int arabic, const LinkCosts& costs)
        : m_french(french)
        , m_arabic(arabic)
        , m_costs(costs)
        , m_width(2 * costs.band() + 3)
        , m_points((french + 1) * m_width)
    {
        point(0, 0)->cost = 0;
        for (int frenchEnd = 0; frenchEnd <= french; ++frenchEnd) {
            const int last = std::min(arabic, first(frenchEnd) + m_width - 1);
            for (int arabicEnd = std::max(0, first(frenchEnd)); arabicEnd <= last; ++arabicEnd)
                settle(frenchEnd, arabicEnd);
        }
    }

    QList<Link> cheapestWay() const
    {
        QList<Link> links;
        PerLanguage<int> end{m_french, m_arabic};
        while (end.french > 0 || end.arabic > 0) {
            const PerLanguage<int> count = forms[point(end.french, end.arabic)->form];
            end = {end.french - count.french, end.arabic - count.arabic};
            links += Link{end, count};
        }
        std::reverse(links.begin(), links.end());
        return links;
    }

private:
    struct Point {
        float cost = std::numeric_limits<float>::infinity();
        qint8 form = 0; // of the link that leads here
    };

    int first(int frenchEnd) const { return m_costs.diagonal(frenchEnd) - m_costs.band() - 1; }

    const Point* point(int frenchEnd, int arabicEnd) const
    {
        const int column = arabicEnd - first(frenchEnd);
        if (frenchEnd < 0 || arabicEnd < 0 || column < 0 || column >= m_width)
            return nullptr;
        return &m_points.at(qsizetype(frenchEnd) * m_width + column);
    }
    Point* point(int frenchEnd, int arabicEnd)
    {
        return const_cast<Point*>(std::as_const(*this).point(frenchEnd, arabicEnd));
    }

    void settle(int frenchEnd, int arabicEnd)
    {
        Point& here = *point(frenchEnd, arabicEnd);
        for (qint8 form = 0; form < qint8(std::size(forms)); ++form) {
            const PerLanguage<int> count = forms[form];
            const Point* before =
                std::as_const(*this).point(frenchEnd - count.french, arabicEnd - count.arabic);
            if (!before || before->cost == std::numeric_limits<float>::infinity())
                continue;
            const float cost = before->cost + m_costs.costOf(count, frenchEnd, arabicEnd);
            if (cost < here.cost)
                here = {cost, form};
        }
    }

    int m_french;
    int m_arabic;
    const LinkCosts& m_costs;
    int m_width;
    std::vector<Point> m_points;
};

QList<Link> alignParts(const QList<Part>& french, const QList<Part>& arabic, Unit unit)
{
    const LinkCosts costs(french, arabic, unit, bandFor(french.size(), arabic.size()));
    return Grid(static_cast<int>(french.size()), static_cast<int>(arabic.size()), costs).cheapestWay();
}

} // namespace

QList<Link> align(const QStringList& french, const QStringList& arabic, Unit unit)
{
    const auto partsOf = [](const QStringList& texts) {
        QList<Part> parts;
        for (const QString& text : texts)
            parts += Part{text, {}};
        return parts;
    };
    return alignParts(partsOf(french), partsOf(arabic), unit);
}

QList<Pair> alignParagraphs(const QList<Paragraph>& french, const QList<Paragraph>& arabic)
{
    const auto partsOf = [](const QList<Paragraph>& paragraphs) {
        QList<Part> parts;
        for (const Paragraph& paragraph : paragraphs)
            parts += Part{paragraph.text, paragraph.role};
        return parts;
    };
    QList<Pair> pairs;
    for (const Link& link : alignParts(partsOf(french), partsOf(arabic), Unit::Paragraph))
        pairs += Pair{link.count};
    return pairs;
}

} // namespace tarjuman::memory
