// What to export and how it looks: the form, the template, the paper, how lines are filled, on how many
// pages. The reader's last choice is kept in the settings, but for the pages: they are a matter of one
// release.
// Window's thread.
#pragma once

#include "app/desk/Desk.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tarjuman::ui {

class SegmentControl;
class Settings;

class ExportChoices : public QWidget {
    Q_OBJECT
public:
    // In the order of the segments.
    enum class Product { SideBySide, InTurn, French, Arabic, TwoFiles };

    explicit ExportChoices(Settings& settings, QWidget* parent = nullptr);

    void setTemplates(const QList<pdf::PageSetup>& templates); // keeps the choice by name
    const QList<pdf::PageSetup>& templates() const { return m_templates; }
    void chooseTemplate(const QString& name);

    Product product() const;
    void setProduct(Product product);
    void setFitPages(int pages);    // 0: as they come; without changed()
    QList<pdf::Form> forms() const; // one a file
    pdf::PageSetup setup() const;

Q_SIGNALS:
    void changed();
    void templateEditingRequested();

private:
    void addProducts();
    void addFields();
    void fillTemplates(const QString& chosen);
    void takeTemplate(int index);
    void fillLines();
    void tellOfLetterhead();
    void takeLines();
    void remember();

    Settings& m_settings;
    SegmentControl* m_products;
    QComboBox* m_paper;
    QComboBox* m_template;
    QComboBox* m_lines;
    QComboBox* m_fit;
    QLabel* m_hint = nullptr; // of a letterhead that is empty
    QList<pdf::PageSetup> m_templates;
    pdf::PageSetup m_setup; // the chosen template with the reader's changes
};

} // namespace tarjuman::ui
