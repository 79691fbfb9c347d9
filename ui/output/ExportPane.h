// The pane beside the editor where a release becomes a PDF: choices on top, the real pages below, the proof
// and the button at the foot. It works only while it is visible. Window's thread; nothing here blocks it.
#pragma once

#include "app/desk/Desk.h"
#include "ui/output/Exporter.h"

#include <QWidget>

namespace tarjuman::desk {
class OpenRelease;
}

namespace tarjuman::ui {

class ExportChoices;
class ExportFoot;
class ExportNotice;
class ExportSaver;
class PagePreview;
class PagePrinter;
class PdfPages;
class PreviewMaker;
class Settings;

class ExportPane : public QWidget {
    Q_OBJECT
public:
    ExportPane(desk::Desk& desk, Settings& settings, QWidget* parent);
    // With another way to make PDFs, for tests.
    ExportPane(desk::Desk& desk, Exporter exporter, Settings& settings, QWidget* parent);

    void setRelease(std::shared_ptr<desk::OpenRelease> release); // null: none
    QSize sizeHint() const override;

    // Asks where to save and saves, as the main button does.
    void save();
    // Asks how to print, as the button does; once the pages of the present text stand there.
    void print();

Q_SIGNALS:
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Refresh { Now, AfterPause };

    QWidget* makeHeading();
    void connectParts();
    void connectSaving();
    void connectPrinting();
    void loadTemplates();
    void editTemplates();
    QList<desk::ExportOrder> orders() const;
    QString whyEmpty() const; // a sentence when there is no text for the chosen form
    void refresh(Refresh when);
    void tellWhatIsSaved();

    desk::Desk& m_desk;
    Exporter m_exporter;
    std::shared_ptr<desk::OpenRelease> m_release;
    ExportChoices* m_choices;
    PagePreview* m_preview;
    ExportNotice* m_notice;
    ExportFoot* m_foot;
    PreviewMaker* m_maker;
    ExportSaver* m_saver;
    PagePrinter* m_printer;
    std::shared_ptr<PdfPages> m_pages; // of the last preview
    bool m_printsOnceMade = false;
};

} // namespace tarjuman::ui
