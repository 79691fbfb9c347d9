// Writes the dateline of both texts from the release's own place and date, in the form of the house: into the
// paragraphs that are datelines, or into new ones under the titles. A dateline that was written so follows
// when place or date change; one that the reader reworded stays as it is. Each side's own step can be undone
// there. Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/text/DatelineText.h"

#include <QObject>

#include <memory>

namespace tarjuman::ui {

class PairArea;

class DatelineCommand : public QObject {
    Q_OBJECT
public:
    explicit DatelineCommand(PairArea& area, QObject* parent = nullptr);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    void setDay(text::DatelineDay day); // of datelines written from now on
    void write();

Q_SIGNALS:
    void placeAndDateWanted(); // the release has neither yet

private:
    struct Known {
        text::PerLanguage<QString> place;
        QDate date;
    };

    Known known() const;
    void follow();
    void writeSide(text::Language language, const QString& line);
    void insertSide(text::Language language, const release::Paragraph& paragraph);
    int datelineOf(text::Language language) const; // the paragraph; -1 for none

    PairArea& m_area;
    std::shared_ptr<desk::OpenRelease> m_release;
    Known m_known; // what the datelines were written from
    text::DatelineDay m_day = text::DatelineDay::Gregorian;
};

} // namespace tarjuman::ui
