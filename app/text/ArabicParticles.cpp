#include "app/text/ArabicParticles.h"

#include <QFlags>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

// What a particle is good for.
enum class Use {
    First = 0x01,      // one letter, before all other particles
    Second = 0x02,     // one letter, behind the first or alone
    Stem = 0x04,       // what the likeliest stem stands behind
    Detachable = 0x08, // found parted from its word
    Foreign = 0x10,    // found before a number, a quotation or a foreign word
};
Q_DECLARE_FLAGS(Uses, Use)
Q_DECLARE_OPERATORS_FOR_FLAGS(Uses)

struct Particle {
    QStringView letters;
    Uses uses;
};

// The longest first, as the likeliest stem wants them.
constexpr std::array<Particle, 21> particles = {{
    {u"وبال", Uses(Use::Stem) | Use::Foreign},
    {u"فبال", Uses(Use::Stem) | Use::Foreign},
    {u"وكال", Use::Foreign},
    {u"ولل", Uses(Use::Stem) | Use::Foreign},
    {u"فلل", Use::Foreign},
    {u"وال", Uses(Use::Stem) | Use::Foreign},
    {u"فال", Uses(Use::Stem) | Use::Foreign},
    {u"بال", Uses(Use::Stem) | Use::Detachable | Use::Foreign},
    {u"كال", Uses(Use::Stem) | Use::Foreign},
    {u"لل", Uses(Use::Stem) | Use::Detachable | Use::Foreign}, // ل before ال swallows the alif
    {u"ال", Uses(Use::Stem) | Use::Detachable | Use::Foreign},
    {u"وب", Use::Foreign},
    {u"ول", Use::Foreign},
    {u"وك", Use::Foreign},
    {u"فب", Use::Foreign},
    {u"و", Uses(Use::First) | Use::Detachable},
    {u"ف", Uses(Use::First) | Use::Detachable},
    {u"ب", Uses(Use::Second) | Use::Detachable},
    {u"ك", Uses(Use::Second) | Use::Detachable},
    {u"ل", Uses(Use::Second) | Use::Detachable},
    {u"س", Uses(Use::Second) | Use::Detachable}, // before verbs: سيفتتح
}};

constexpr qsizetype shortestStem = 2;

bool isParticle(QStringView letters, Use use)
{
    return std::ranges::any_of(particles, [letters, use](const Particle& particle) {
        return particle.letters == letters && particle.uses.testFlag(use);
    });
}

// Without one particle of one letter, if that leaves enough of a word.
QStringView withoutOne(QStringView word, Use use)
{
    return word.size() > shortestStem && isParticle(word.first(1), use) ? word.sliced(1) : word;
}

} // namespace

QStringList stemsOf(QStringView word)
{
    QStringList result;
    const auto add = [&result](QStringView stem) {
        if (stem.size() >= shortestStem && !result.contains(stem))
            result.append(stem.toString());
    };
    for (const QStringView base : {word, withoutOne(word, Use::First)}) {
        for (const QStringView stem : {base, withoutOne(base, Use::Second)}) {
            add(stem);
            if (stem.startsWith(u"ال"))
                add(stem.sliced(2));
        }
        if (base.startsWith(u"لل")) {
            add(base.sliced(2));
            result.append(u"ال"_s + base.sliced(2).toString());
        }
    }
    result.removeOne(word.toString());
    return result;
}

QString likeliestStem(const QString& word)
{
    for (const Particle& particle : particles) {
        if (particle.uses.testFlag(Use::Stem) && word.startsWith(particle.letters) &&
            word.size() >= particle.letters.size() + shortestStem)
            return word.sliced(particle.letters.size());
    }
    return word;
}

bool holds(QStringView text, QStringView word)
{
    if (text.contains(word))
        return true;
    const QString typed = word.toString();
    const QString stem = likeliestStem(typed);
    return stem != typed && (text.contains(u"ال"_s + stem) || text.contains(u"لل"_s + stem));
}

bool isJoinedLetter(QChar letter)
{
    const QStringView letters(&letter, 1);
    return isParticle(letters, Use::First) || isParticle(letters, Use::Second);
}

bool isDetachable(QStringView letters)
{
    return isParticle(letters, Use::Detachable);
}

bool standsBeforeForeign(QStringView letters)
{
    return isParticle(letters, Use::Foreign);
}

} // namespace tarjuman::text
