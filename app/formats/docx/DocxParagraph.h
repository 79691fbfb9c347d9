// A paragraph of a Word file while it is read; a break within it makes two blocks of it, but for headings.
// Owned by DocxBody.
#pragma once

#include "app/formats/DressedBlocks.h"

namespace tarjuman::formats {

class DocxParagraph {
public:
    QString style = {};
    QString list = {};
    int level = 0;
    bool goesOn = false; // its end was taken away: the next one belongs to it

    bool isEmpty() const { return m_blocks.isEmpty(); }
    void append(const QString& words, const Dress& dress) { m_blocks.append(words, dress); }
    void endLine(bool isHeading);

    void beginRemark(const QString& id);
    void endRemark(const QString& id);
    void attach(const QString& id, const Remark& remark); // to what was remarked upon, or to the end

    // Its blocks, each in its role, `label` before the first.
    Document take(std::optional<release::Role> role, const QString& label);

private:
    struct Place {
        qsizetype block = 0;
        qsizetype offset = 0;
    };
    struct Stretch {
        QString id = {};
        Place begin = {};
        std::optional<Place> end = {};
        std::optional<Remark> remark = {};
    };

    Place here() const { return {m_blocks.blockCount(), m_blocks.position()}; }
    void place(const Stretch& stretch, QList<Block>& blocks) const;

    DressedBlocks m_blocks;
    QList<Stretch> m_stretches;
};

} // namespace tarjuman::formats
