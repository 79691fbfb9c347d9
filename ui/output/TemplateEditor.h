// The house's page templates: a list, the fields of the chosen one, and its pages as they will be. What was
// removed can be brought back; nothing is kept before "Save". Opened with open(); deletes itself when closed.
// Window's thread.
#pragma once

#include "ui/output/Exporter.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tarjuman::ui {

class PagePreview;
class PreviewMaker;
class SegmentControl;
class TemplateForm;
class UndoLine;

class TemplateEditor : public QDialog {
    Q_OBJECT
public:
    // Shows the templates with the one called `chosen`, on the pages of `release`.
    TemplateEditor(desk::Desk& desk, Exporter exporter, const release::Release& release,
                   const QList<pdf::PageSetup>& templates, const QString& chosen, QWidget* parent);

    const QList<pdf::PageSetup>& templates() const { return m_templates; }

Q_SIGNALS:
    // The archive has taken them.
    void saved(const QList<tarjuman::pdf::PageSetup>& templates, const QString& chosen);

private:
    struct Removed {
        int row;
        pdf::PageSetup setup;
    };

    QWidget* makeList();
    QWidget* makePreview();
    QWidget* makeFoot();
    void choose(int row);
    void takeForm();
    void add(pdf::PageSetup setup);
    void removeChosen();
    void bringBack();
    void tellWhatIsMissing();
    QString freeName(const QString& wish) const;
    QString whatIsMissing() const; // a sentence when the templates cannot be kept as they are
    void refreshPreview();
    void save();
    int chosenRow() const;

    desk::Desk& m_desk;
    release::Release m_release;
    QList<pdf::PageSetup> m_templates;
    QList<Removed> m_removed; // since the dialog was opened
    PreviewMaker* m_maker;
    QListWidget* m_list = nullptr;
    TemplateForm* m_form = nullptr;
    SegmentControl* m_forms = nullptr;
    PagePreview* m_preview = nullptr;
    UndoLine* m_line = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace tarjuman::ui
