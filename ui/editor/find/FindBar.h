// The bar under the texts for finding and replacing, opened by Ctrl+F and Ctrl+H, closed by Escape. Says how
// many hits there are and which is shown. Owned by PairEditor; the window's thread.
#pragma once

#include "ui/editor/find/TextFinder.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tarjuman::ui {

class FindOptions;
class SegmentControl;

class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(TextFinder& finder, QWidget* parent = nullptr);

    enum class Purpose { Find, Replace };
    // With the words to look for already in the field, unless they are empty.
    void open(Purpose purpose, const QString& words);
    // The same for all texts of the archive, whose places are shown at once.
    void openArchive(const QString& words);
    void close();
    void setReplacing(bool possible); // the texts may be read-only

Q_SIGNALS:
    void closed();
    // The scope is the archive: all its places, to go to or to replace.
    void archiveWanted(const tarjuman::text::SearchQuery& query, const std::optional<QString>& replacement);
    // All hits of the open release are to be replaced, once the reader has seen what comes of it.
    void previewWanted(const tarjuman::text::SearchQuery& query, const QString& replacement);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void nameParts();
    void orderTabs();
    void placeChoices();
    void translate();
    void search();
    void showCount();
    void replaceAll();
    bool isArchiveChosen() const;
    text::SearchQuery query() const;
    void showArchive();

    TextFinder& m_finder;
    QLineEdit* m_words;
    QLineEdit* m_replacement;
    QLabel* m_count;
    SegmentControl* m_scope;
    FindOptions* m_options;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QPushButton* m_all; // only for the archive
    QWidget* m_replaceRow;
    QHBoxLayout* m_row = nullptr;
    QHBoxLayout* m_choiceRow = nullptr;
    std::optional<bool> m_choicesBelow;
};

} // namespace tarjuman::ui
