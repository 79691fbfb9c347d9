// What it costs to say that some parts of the French text answer some parts of the Arabic one; the cheapest
// way through both texts is their pairing. Costs are negative logarithms of probabilities. Pure, any thread.
#pragma once

#include "app/memory/Aligner.h"

#include <QList>

namespace tarjuman::memory {

// A part of a text as the costs see it.
struct Part {
    QString text;
    std::optional<release::Role> role = {};
};

class LinkCosts {
public:
    LinkCosts(const QList<Part>& french, const QList<Part>& arabic, Unit unit, int band);

    // The width to each side of the diagonal within which links are looked for.
    int band() const { return m_band; }
    // The Arabic part opposite this French one if both texts ran evenly.
    int diagonal(int frenchPart) const;

    // Of a link of these counts whose last parts are those before `frenchEnd` and `arabicEnd`.
    float costOf(text::PerLanguage<int> count, int frenchEnd, int arabicEnd) const;

private:
    void measureLengths(const QList<Part>& french, const QList<Part>& arabic);
    void weighAnchors(const QList<Part>& french, const QList<Part>& arabic);
    void compareRoles(const QList<Part>& french, const QList<Part>& arabic);
    float formCost(text::PerLanguage<int> count) const;
    float lengthCost(double frenchLength, double arabicLength) const;
    float& likeness(int frenchPart, int arabicPart);
    float likeness(int frenchPart, int arabicPart) const;
    bool isInBand(int frenchPart, int arabicPart) const;

    Unit m_unit;
    int m_band;
    text::PerLanguage<int> m_size;
    text::PerLanguage<QList<double>> m_lengthBefore; // characters of all parts before this one
    double m_ratio = 0.75;                           // Arabic characters a French one
    QList<float> m_likeness;                         // of single parts, a row of the band a French part
};

} // namespace tarjuman::memory
