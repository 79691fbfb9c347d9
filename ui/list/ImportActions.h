// What can be done with the chosen row of the import list: pair it with another file, take a pair apart, read
// it as the other language, take it off the list. Window's thread.
#pragma once

#include "app/text/Language.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace tarjuman::ui {

class ImportModel;
class ImportTable;

class ImportActions : public QWidget {
    Q_OBJECT
public:
    ImportActions(ImportModel& model, ImportTable& table, QWidget* parent = nullptr);

    void removeChosen();

Q_SIGNALS:
    // The row was taken off the list and shall be read anew.
    void readingAsked(const QString& file, tarjuman::text::Language language);

private:
    QPushButton* addButton(const QString& words, const QString& name);
    void follow(int row);
    void fillPartners();
    void readAsOther();

    ImportModel& m_model;
    ImportTable& m_table;
    QPushButton* m_pair;
    QMenu* m_partners;
    QPushButton* m_separate;
    QPushButton* m_language;
    QPushButton* m_remove;
};

} // namespace tarjuman::ui
