// Releases and edits of them from a seed. Every word that is written has a number of its own, so that it can
// be looked for afterwards.
#pragma once

#include "app/release/Agreement.h"
#include "app/release/Pairing.h"
#include "app/release/TextAnchors.h"

#include <QRandomGenerator>

namespace tarjuman::testing {

using namespace tarjuman::release;

// Somebody at work on a release.
class RandomHand {
public:
    // `sign`: what this hand's words begin with.
    RandomHand(quint32 seed, QChar sign);

    Release written();

    Release edited(Release release, int steps);

    int below(int bound) { return int(m_random.bounded(bound)); }
    QString word() { return m_sign + QString::number(++m_word); }

private:
    QString words(int count);

    Paragraph newParagraph(Release& release);

    Language side() { return below(2) == 0 ? Language::French : Language::Arabic; }

    void replace(Release& release, Language language, int first, int count, const QList<Paragraph>& by);

    void edit(Release& release);

    void writeIn(Release& release, Language language, int at);

    static void addSpan(Paragraph& paragraph, int start, int length, Span::Kind kind);

    void dress(Paragraph& paragraph);

    // Into two, or two into one.
    void divide(Release& release, Language language, int at);

    void pairAnew(Release& release, Language language, int at);

    void agree(Release& release);

    void annotate(Release& release);

    QRandomGenerator m_random;
    const QChar m_sign;
    int m_word = 0;
};

} // namespace tarjuman::testing
