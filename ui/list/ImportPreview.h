// The two texts of one import, paragraph by paragraph: French left, Arabic right, the part that each plays
// between them, rows as they will be paired. Long texts are shown shortened. Window's thread.
#pragma once

#include "app/desk/Import.h"

#include <QTableWidget>

namespace tarjuman::ui {

class ImportPreview : public QTableWidget {
    Q_OBJECT
public:
    explicit ImportPreview(QWidget* parent = nullptr);

    void show(const desk::ImportProposal& proposal);
    void clearTexts();

    static constexpr int mostRows = 200;
    static constexpr int mostCharacters = 600; // of a paragraph

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addRow(const QString& french, const QString& role, const QString& arabic);
};

} // namespace tarjuman::ui
