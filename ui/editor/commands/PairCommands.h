// What the reader does with pairs: marks them done, moves, merges and splits links, gives roles, goes across
// to the paragraph opposite. Each acts on the pair with the caret (or a given one) and can be undone on the
// side of the caret. Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/release/Pairing.h"
#include "ui/editor/text/SideHistory.h"

#include <QObject>

#include <memory>

namespace tarjuman::ui {

class PairArea;

class PairCommands : public QObject {
    Q_OBJECT
public:
    explicit PairCommands(PairArea& area, QObject* parent = nullptr);

    void setRelease(std::shared_ptr<desk::OpenRelease> release) { m_release = std::move(release); }

    void toggleDone();                     // a pair that is stale is done again
    void agreeAgain();                     // what is stale is still right
    void moveLink(release::LinkMove move); // down: all below goes along
    void moveLinkDown();                   // and nothing below goes along
    void link(tarjuman::text::Language language, int paragraph, int opposite);
    void givePairs(const QList<tarjuman::release::Pair>& pairs); // for the whole release
    void mergeWithNext();
    void split();
    void setRole(release::Role role);
    void goAcross();       // a gap opposite gets a paragraph
    void goToRow(int row); // on the side of the caret if it has a paragraph there
    void fillGap(text::Language language, int row);

private:
    bool canEdit() const;
    int caretRow() const;
    Place caret() const;
    void give(const std::optional<QList<release::Pair>>& pairs);

    PairArea& m_area;
    std::shared_ptr<desk::OpenRelease> m_release;
};

} // namespace tarjuman::ui
