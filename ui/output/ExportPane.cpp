#include "ui/output/ExportPane.h"

#include "app/base/WhenDone.h"
#include "app/desk/OpenRelease.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/output/ExportChoices.h"
#include "ui/output/ExportFoot.h"
#include "ui/output/ExportNotice.h"
#include "ui/output/ExportSaver.h"
#include "ui/output/PagePreview.h"
#include "ui/output/PagePrinter.h"
#include "ui/output/PreviewMaker.h"
#include "ui/output/SampleRelease.h"
#include "ui/output/TemplateEditor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

constexpr int paneWidth = 560;
constexpr int headingHeight = 48;

bool hasText(const release::Release& release, text::Language language)
{
    const auto& paragraphs = release.paragraphs[language];
    return std::any_of(paragraphs.begin(), paragraphs.end(), release::holdsText);
}

} // namespace

ExportPane::ExportPane(desk::Desk& desk, Settings& settings, QWidget* parent)
    : ExportPane(desk, exporterOf(desk), settings, parent)
{
}

ExportPane::ExportPane(desk::Desk& desk, Exporter exporter, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_exporter(std::move(exporter))
    , m_choices(new ExportChoices(settings))
    , m_preview(new PagePreview)
    , m_notice(new ExportNotice)
    , m_foot(new ExportFoot)
    , m_maker(new PreviewMaker(m_exporter, this))
    , m_saver(new ExportSaver(m_exporter, settings, this))
    , m_printer(new PagePrinter(this))
{
    setObjectName(u"exportPane"_s);
    m_preview->setObjectName(u"pagePreview"_s);
    m_notice->setObjectName(u"exportNotice"_s);
    auto* choices = new QVBoxLayout;
    choices->setContentsMargins(20, 0, 20, 16);
    choices->addWidget(m_choices);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeading());
    column->addLayout(choices);
    column->addWidget(m_preview, 1);
    column->addWidget(m_notice);
    column->addWidget(m_foot);
    connectParts();
    loadTemplates();
    tellWhatIsSaved();
    refresh(Refresh::Now);
}

QWidget* ExportPane::makeHeading()
{
    auto* heading = new QWidget;
    heading->setFixedHeight(headingHeight);
    auto* title = new QLabel(tr("Export to PDF"));
    title->setFont(uiFont(FontRole::PaneTitle));
    auto* close = new QToolButton;
    close->setObjectName(u"exportClose"_s);
    close->setIcon(icon(IconName::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &ExportPane::closeRequested);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(20, 0, 12, 0);
    row->addWidget(title, 1);
    row->addWidget(close);
    return heading;
}

void ExportPane::connectParts()
{
    auto* search = new QAction(this);
    search->setObjectName(u"exportSearch"_s);
    search->setShortcut(QKeySequence::Find);
    search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(search);
    connect(search, &QAction::triggered, m_preview, &PagePreview::openSearch);
    connect(m_choices, &ExportChoices::changed, this, [this] {
        tellWhatIsSaved();
        refresh(Refresh::Now);
    });
    connect(m_choices, &ExportChoices::templateEditingRequested, this, &ExportPane::editTemplates);

    connect(m_maker, &PreviewMaker::progressed, m_foot, &ExportFoot::showProgress);
    connect(m_maker, &PreviewMaker::made, this, [this](const Preview& preview) {
        m_pages = preview.pages;
        m_preview->showPages(preview.pages);
        m_foot->showProof(preview);
        if (std::exchange(m_printsOnceMade, false))
            m_printer->ask(m_pages);
    });
    connect(m_maker, &PreviewMaker::failed, this, [this](const base::Error& error) {
        m_printsOnceMade = false;
        m_preview->showSentence(tr("There are no pages to show. The reason stands below."));
        m_foot->showFailure(error.message);
    });

    connectSaving();
    connectPrinting();
}

void ExportPane::connectSaving()
{
    connect(m_foot, &ExportFoot::saveRequested, this, &ExportPane::save);
    connect(m_foot, &ExportFoot::cancelRequested, this, [this] {
        if (m_saver->isSaving()) {
            m_saver->cancel();
            return;
        }
        if (m_printer->isPrinting()) {
            m_printer->cancel();
            return;
        }
        m_maker->drop();
        m_foot->showFailure(tr("The preview was stopped. It starts again with the next change."));
    });

    connect(m_saver, &ExportSaver::started, this, [this] {
        m_notice->hide();
        m_maker->drop();
        m_foot->setSaveEnabled(false);
        m_foot->startWork(tr("Saving…"));
    });
    connect(m_saver, &ExportSaver::progressed, m_foot, &ExportFoot::showProgress);
    connect(m_saver, &ExportSaver::saved, this, [this](const QStringList& files) {
        m_notice->showSaved(files);
        refresh(Refresh::Now);
        m_foot->takeFocus(); // the button could not keep it while it waited
    });
    connect(m_saver, &ExportSaver::failed, this, [this](const base::Error& error) {
        m_notice->showFailure(error.kind == base::ErrorKind::Cancelled
                                  ? tr("Saving was stopped. An earlier file stays as it was.")
                                  : error.message);
        refresh(Refresh::Now);
    });
}

void ExportPane::connectPrinting()
{
    connect(m_foot, &ExportFoot::printRequested, this, [this] { m_printer->ask(m_pages); });
    connect(m_printer, &PagePrinter::started, this, [this] { m_foot->startWork(tr("Printing…")); });
    connect(m_printer, &PagePrinter::progressed, m_foot, &ExportFoot::showProgress);
    connect(m_printer, &PagePrinter::finished, this, [this] { refresh(Refresh::Now); });
    connect(m_printer, &PagePrinter::failed, this, [this](const QString& sentence) {
        m_notice->showFailure(sentence);
        refresh(Refresh::Now);
    });
}

void ExportPane::loadTemplates()
{
    base::whenDone(this, m_desk.templates(), [this](const base::Result<QList<pdf::PageSetup>>& templates) {
        if (!templates) {
            m_notice->showFailure(templates.error().message);
            return;
        }
        m_choices->setTemplates(*templates);
        refresh(Refresh::Now);
    });
}

void ExportPane::editTemplates()
{
    const bool usable = m_release && (hasText(m_release->release(), text::Language::French) ||
                                      hasText(m_release->release(), text::Language::Arabic));
    auto* editor = new TemplateEditor(m_desk, m_exporter, usable ? m_release->release() : sampleRelease(),
                                      m_choices->templates(), m_choices->setup().name, this);
    connect(editor, &TemplateEditor::saved, this,
            [this](const QList<pdf::PageSetup>& templates, const QString& chosen) {
                m_choices->setTemplates(templates);
                m_choices->chooseTemplate(chosen);
            });
    editor->open();
}

void ExportPane::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    if (m_release != release)
        m_choices->setFitPages(0); // a matter of that release
    m_release = std::move(release);
    m_notice->hide();
    if (m_release) {
        connect(m_release.get(), &desk::OpenRelease::changed, this, [this] { refresh(Refresh::AfterPause); });
        connect(m_release.get(), &desk::OpenRelease::metadataChanged, this,
                [this] { refresh(Refresh::AfterPause); });
    }
    refresh(Refresh::Now);
}

QSize ExportPane::sizeHint() const
{
    return {paneWidth, 700};
}

void ExportPane::save()
{
    if (m_release && whyEmpty().isEmpty() && !m_saver->isSaving())
        m_saver->ask(orders());
}

void ExportPane::print()
{
    if (!whyEmpty().isEmpty() || m_saver->isSaving() || m_printer->isPrinting())
        return;
    refresh(Refresh::Now);
    m_printsOnceMade = true;
}

QList<desk::ExportOrder> ExportPane::orders() const
{
    QList<desk::ExportOrder> orders;
    for (pdf::Form form : m_choices->forms())
        orders.append({m_release->release(), form, m_choices->setup(), {}});
    return orders;
}

QString ExportPane::whyEmpty() const
{
    if (!m_release)
        return tr("Open a release to see its pages here.");
    const bool french = hasText(m_release->release(), text::Language::French);
    const bool arabic = hasText(m_release->release(), text::Language::Arabic);
    if (!french && !arabic)
        return tr("This release has no text yet. Its pages will stand here.");
    const ExportChoices::Product product = m_choices->product();
    const bool needsFrench =
        product == ExportChoices::Product::French || product == ExportChoices::Product::TwoFiles;
    const bool needsArabic =
        product == ExportChoices::Product::Arabic || product == ExportChoices::Product::TwoFiles;
    if (needsFrench && !french)
        return tr("This release has no French text yet.");
    if (needsArabic && !arabic)
        return tr("This release has no Arabic text yet.");
    return {};
}

void ExportPane::refresh(Refresh when)
{
    const QString empty = whyEmpty();
    m_foot->setSaveEnabled(empty.isEmpty() && !m_saver->isSaving());
    if (!empty.isEmpty()) {
        m_maker->drop();
        m_preview->showSentence(empty);
        m_foot->showNothing();
        return;
    }
    if (!isVisible() || m_saver->isSaving())
        return;
    if (!m_preview->hasPages())
        m_preview->showSentence(tr("Setting the pages…"));
    m_foot->startWork(tr("Setting the pages…"));
    m_maker->request(orders(),
                     when == Refresh::Now ? PreviewMaker::When::Now : PreviewMaker::When::AfterPause);
}

void ExportPane::tellWhatIsSaved()
{
    const bool two = m_choices->product() == ExportChoices::Product::TwoFiles;
    m_foot->setSaveText(two ? tr("Save the PDFs…") : tr("Save the PDF…"));
}

void ExportPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh(Refresh::Now);
}

void ExportPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_printsOnceMade = false;
    m_maker->drop();
}

void ExportPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tarjuman::ui
