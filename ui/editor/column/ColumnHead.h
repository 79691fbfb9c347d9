// The head over a text column: the language's own name at its outer side, the count of words towards the
// gutter. Owned by PairArea; the window's thread.
#pragma once

#include "app/text/Language.h"

#include <QWidget>

namespace tarjuman::ui {

class ColumnHead : public QWidget {
    Q_OBJECT
public:
    static constexpr int headHeight = 36;

    explicit ColumnHead(text::Language language, QWidget* parent = nullptr);

    void setCounts(int words, int characters);
    void setColumn(int left, int width);
    QString countText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    text::Language m_language;
    int m_words = 0;
    int m_left = 0;
    int m_width = 0;
};

} // namespace tarjuman::ui
