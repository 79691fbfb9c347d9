// All places that a search found, to go to or to replace: nothing is changed before the reader has seen what
// it would become and may have unticked some. Shows how far a search or a replacement is, and stops either.
// Knows nothing of where the places come from: TextFinder or the archive give them. The window's thread.
#pragma once

#include "app/desk/ArchiveSearch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tarjuman::ui {

class FoundList;

class FindDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Find, Replace };
    FindDialog(Purpose purpose, const QString& words, const QString& replacement, QWidget* parent);

    void showProgress(int done, int total);
    // `isWhole`: whether these are all places there are.
    enum class Extent { Whole, Cut };
    void setFound(const QList<desk::FoundRelease>& found, Extent extent);
    void tell(const QString& sentence);
    void offerTakeBack(const QString& sentence); // of what was replaced last

Q_SIGNALS:
    void takeBackWanted();
    void placeChosen(const tarjuman::desk::FoundPlace& place);
    void replaceWanted(const QList<tarjuman::desk::FoundPlace>& places, const QString& by);

private:
    void build();
    QWidget* makeLastRow();
    void renewButton();

    Purpose m_purpose;
    QString m_words;
    QLabel* m_sentence;
    QLineEdit* m_replacement;
    QProgressBar* m_progress;
    FoundList* m_list;
    QPushButton* m_replace;
    QPushButton* m_close;
    QWidget* m_lastRow = nullptr; // what was replaced last, and the way back
    QLabel* m_lastWords = nullptr;
};

} // namespace tarjuman::ui
