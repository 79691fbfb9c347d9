// Words and characters of both texts, counted edit by edit. Tells of them once the reader rests, and while
// typing goes on with a key every now and then. Owned by PairEditor; the window's thread.
#pragma once

#include "app/release/Release.h"
#include "app/text/Language.h"
#include "app/text/WordCount.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tarjuman::ui {

class PairArea;

class EditorCounts : public QObject {
    Q_OBJECT
public:
    explicit EditorCounts(PairArea& area, QObject* parent = nullptr);

    void countAll(); // another text; told at once
    text::PerLanguage<int> words() const;
    text::PerLanguage<int> characters() const;

Q_SIGNALS:
    void told(tarjuman::text::PerLanguage<int> words, tarjuman::text::PerLanguage<int> characters);

private:
    void noteEdited(text::Language language, const QList<release::Paragraph>& removed,
                    const QList<release::Paragraph>& inserted);
    void tell();

    PairArea& m_area;
    text::PerLanguage<text::TextCount> m_counts;
    QTimer m_pause;
    QElapsedTimer m_sinceUntold; // since the first edit that was not told
};

} // namespace tarjuman::ui
