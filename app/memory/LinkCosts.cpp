#include "app/memory/LinkCosts.h"

#include "app/memory/Anchors.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace tarjuman::memory {

using release::Role;
using text::Language;
using text::PerLanguage;

namespace {

// What each form of link costs in itself. The order is that of Gale and Church, table 5; the figures of this
// file are those that paired most of 239 texts rightly, made of a handbook of 2,185 paragraphs in both
// languages by leaving out, joining and adding parts. All lie on a plateau: a fifth more or less changes
// little.
struct FormCosts {
    float oneToOne;
    float oneToNone;
    float twoToOne;
    float twoToTwo;
    float threeToOne;
};

constexpr FormCosts paragraphForms = {0.1F, 3.2F, 3.5F, 8.0F, 6.0F};
constexpr FormCosts sentenceForms = {0.1F, 3.2F, 4.2F, 8.0F, 6.0F};

// The spread of the Arabic length about its expected value, a French character (their s²). In the handbook it
// is 2.6; more leaves room for freer translations.
constexpr double spread = 5.0;
// Beyond this a stranger length says no more.
constexpr float highestLengthCost = 12.0F;
// Of a part that shares no anchor with the other side of its link.
constexpr float silentPartCost = 0.7F;
// Shared anchors are not independent of each other, so each counts for half.
constexpr double anchorWeight = 0.5;
constexpr double highestSurprise = 4.0;

// -log of the two tails of the normal distribution beyond `strangeness` standard deviations. Asked for some
// ten million times in long texts, hence the table.
float costOfStrangeness(double strangeness)
{
    constexpr int steps = 100; // a standard deviation
    static const auto table = [] {
        std::array<float, 500> costs = {};
        for (size_t i = 0; i < costs.size(); ++i) {
            const double tails = std::erfc(static_cast<double>(i) / steps / std::sqrt(2.0));
            costs[i] = std::min(static_cast<float>(-std::log(tails)), highestLengthCost);
        }
        return costs;
    }();
    const auto place = static_cast<size_t>(std::min(strangeness, 1000.0) * steps);
    return place < table.size() ? table[place] : highestLengthCost;
}

// The ratio of lengths in ordinary texts, and how many characters of a text it weighs as much as.
constexpr double usualRatio = 0.76;
constexpr double usualRatioWeight = 800;

// Parts that stand apart from the running text: only like answers like.
bool standsApart(Role role)
{
    return role != Role::Body && role != Role::Lead && role != Role::Quotation && role != Role::ListItem &&
           role != Role::Boilerplate;
}

} // namespace

LinkCosts::LinkCosts(const QList<Part>& french, const QList<Part>& arabic, Unit unit, int band)
    : m_unit(unit)
    , m_band(band)
    , m_size{static_cast<int>(french.size()), static_cast<int>(arabic.size())}
    , m_likeness(french.size() * (2 * band + 1), 0.0F)
{
    measureLengths(french, arabic);
    weighAnchors(french, arabic);
    compareRoles(french, arabic);
}

int LinkCosts::diagonal(int frenchPart) const
{
    return m_size.french == 0 ? 0 : static_cast<int>(qint64(frenchPart) * m_size.arabic / m_size.french);
}

bool LinkCosts::isInBand(int frenchPart, int arabicPart) const
{
    return std::abs(arabicPart - diagonal(frenchPart)) <= m_band;
}

float& LinkCosts::likeness(int frenchPart, int arabicPart)
{
    return m_likeness[frenchPart * (2 * m_band + 1) + arabicPart - diagonal(frenchPart) + m_band];
}

float LinkCosts::likeness(int frenchPart, int arabicPart) const
{
    if (!isInBand(frenchPart, arabicPart))
        return 0;
    return m_likeness[frenchPart * (2 * m_band + 1) + arabicPart - diagonal(frenchPart) + m_band];
}

void LinkCosts::measureLengths(const QList<Part>& french, const QList<Part>& arabic)
{
    const auto sums = [](const QList<Part>& parts) {
        QList<double> lengths = {0};
        for (const Part& part : parts) {
            // Vowel signs and stretching marks are written or left out at will.
            const auto letters = std::count_if(part.text.begin(), part.text.end(), [](QChar letter) {
                return !letter.isMark() && letter != u'ـ';
            });
            lengths += lengths.last() + static_cast<double>(letters);
        }
        return lengths;
    };
    m_lengthBefore = {sums(french), sums(arabic)};
    m_ratio = (m_lengthBefore.arabic.last() + usualRatio * usualRatioWeight) /
              (m_lengthBefore.french.last() + usualRatioWeight);
    m_ratio = std::clamp(m_ratio, 0.5, 1.0);
}

void LinkCosts::weighAnchors(const QList<Part>& french, const QList<Part>& arabic)
{
    const auto placesOf = [](const QList<Part>& parts, Language language) {
        QHash<QString, QList<int>> places;
        for (int part = 0; part < parts.size(); ++part) {
            for (const QString& anchor : anchorsOf(parts[part].text, language))
                places[anchor] += part;
        }
        return places;
    };
    const auto frenchPlaces = placesOf(french, Language::French);
    const auto arabicPlaces = placesOf(arabic, Language::Arabic);
    const double parts = std::max(m_size.french, m_size.arabic);
    for (auto anchor = frenchPlaces.begin(); anchor != frenchPlaces.end(); ++anchor) {
        const QList<int> opposite = arabicPlaces.value(anchor.key());
        if (opposite.isEmpty())
            continue;
        // As surprising as it is for a part to hold this anchor at all.
        const double places = static_cast<double>(std::max(anchor->size(), opposite.size()));
        const auto weight =
            static_cast<float>(anchorWeight * std::min(std::log(1 + parts / places), highestSurprise));
        for (const int frenchPart : *anchor) {
            const int low = diagonal(frenchPart) - m_band;
            const int high = diagonal(frenchPart) + m_band;
            for (auto place = std::lower_bound(opposite.begin(), opposite.end(), low);
                 place != opposite.end() && *place <= high; ++place)
                likeness(frenchPart, *place) += weight;
        }
    }
}

void LinkCosts::compareRoles(const QList<Part>& french, const QList<Part>& arabic)
{
    constexpr float sameRole = 2.5F;
    constexpr float strangeRole = -3.0F;
    for (int frenchPart = 0; frenchPart < m_size.french; ++frenchPart) {
        const int end = std::min(m_size.arabic, diagonal(frenchPart) + m_band + 1);
        for (int arabicPart = std::max(0, diagonal(frenchPart) - m_band); arabicPart < end; ++arabicPart) {
            const auto left = french[frenchPart].role;
            const auto right = arabic[arabicPart].role;
            if (!left || !right || (!standsApart(*left) && !standsApart(*right)))
                continue;
            likeness(frenchPart, arabicPart) += left == right ? sameRole : strangeRole;
        }
    }
}

float LinkCosts::lengthCost(double frenchLength, double arabicLength) const
{
    const double mean = std::max(1.0, (frenchLength + arabicLength / m_ratio) / 2);
    const double strangeness = std::abs(arabicLength - m_ratio * frenchLength) / std::sqrt(mean * spread);
    return costOfStrangeness(strangeness);
}

float LinkCosts::formCost(PerLanguage<int> count) const
{
    const FormCosts& forms = m_unit == Unit::Paragraph ? paragraphForms : sentenceForms;
    const int fewer = std::min(count.french, count.arabic);
    switch (std::max(count.french, count.arabic)) {
    case 1:
        return fewer == 0 ? forms.oneToNone : forms.oneToOne;
    case 2:
        return fewer == 2 ? forms.twoToTwo : forms.twoToOne;
    default:
        return forms.threeToOne;
    }
}

float LinkCosts::costOf(PerLanguage<int> count, int frenchEnd, int arabicEnd) const
{
    if (count.french == 0 || count.arabic == 0)
        return formCost(count);
    const PerLanguage<int> first{frenchEnd - count.french, arabicEnd - count.arabic};
    float shared = 0;
    int silent = count.french + count.arabic;
    std::array<bool, 3> arabicSpeaks = {};
    for (int french = first.french; french < frenchEnd; ++french) {
        bool frenchSpeaks = false;
        for (int arabic = first.arabic; arabic < arabicEnd; ++arabic) {
            const float alike = likeness(french, arabic);
            shared += alike;
            frenchSpeaks = frenchSpeaks || alike > 0;
            bool& speaks = arabicSpeaks.at(static_cast<size_t>(arabic - first.arabic));
            speaks = speaks || alike > 0;
        }
        silent -= frenchSpeaks ? 1 : 0;
    }
    silent -= static_cast<int>(std::count(arabicSpeaks.begin(), arabicSpeaks.end(), true));
    const double frenchLength = m_lengthBefore.french[frenchEnd] - m_lengthBefore.french[first.french];
    const double arabicLength = m_lengthBefore.arabic[arabicEnd] - m_lengthBefore.arabic[first.arabic];
    return formCost(count) + lengthCost(frenchLength, arabicLength) +
           static_cast<float>(silent) * silentPartCost - shared;
}

} // namespace tarjuman::memory
