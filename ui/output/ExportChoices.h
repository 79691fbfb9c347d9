// What to export and how it looks: the form, the paper, the letterhead, how lines are filled. The reader's
// last choice is remembered. Window's thread.
#pragma once

#include "app/desk/Desk.h"

#include <QWidget>

class QComboBox;

namespace tarjuman::ui {

class SegmentControl;

class ExportChoices : public QWidget {
    Q_OBJECT
public:
    // In the order of the segments.
    enum class Product { SideBySide, French, Arabic, TwoFiles };

    explicit ExportChoices(QWidget* parent = nullptr);

    void setTemplates(const QList<pdf::PageSetup>& templates); // keeps the choice by name
    const QList<pdf::PageSetup>& templates() const { return m_templates; }
    void chooseTemplate(const QString& name);

    Product product() const;
    void setProduct(Product product);
    QList<pdf::Form> forms() const; // one a file
    pdf::PageSetup setup() const;

Q_SIGNALS:
    void changed();
    void letterheadEditingRequested();

private:
    void addFields();
    void fillLetterheads(const QString& chosen);
    void takeLetterhead(int index);
    void fillLines();
    void takeLines();
    void remember() const;

    SegmentControl* m_products;
    QComboBox* m_paper;
    QComboBox* m_letterhead;
    QComboBox* m_lines;
    QList<pdf::PageSetup> m_templates;
    pdf::PageSetup m_setup; // the chosen template with the reader's changes
};

} // namespace tarjuman::ui
