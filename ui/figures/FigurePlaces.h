// Where a picture of a release may stand: behind each of its pairs, told as the reader knows them ("After the
// lead: The library takes…"). The window's thread.
#pragma once

#include "app/release/Release.h"

#include <QCoreApplication>

namespace tarjuman::ui {

class FigurePlaces {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::ui::FigurePlaces)
public:
    explicit FigurePlaces(const release::Release& release);

    // In the order of the release, by the first paragraph of each pair; the last one is the end.
    const QList<release::ParagraphId>& all() const { return m_places; }
    // The place behind the pair that holds a paragraph of either language; the end when there is none.
    release::ParagraphId placeOf(release::ParagraphId paragraph) const;
    int indexOf(release::ParagraphId paragraph) const; // in all()
    // In words, short enough for a line.
    QString wordsOf(release::ParagraphId paragraph) const;

private:
    struct Row {
        QList<release::ParagraphId> paragraphs;
        QString words;
    };

    QList<Row> m_rows;
    QList<release::ParagraphId> m_places;
};

} // namespace tarjuman::ui
