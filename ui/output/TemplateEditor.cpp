#include "ui/output/TemplateEditor.h"

#include "app/base/WhenDone.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/common/SegmentControl.h"
#include "ui/common/UndoLine.h"
#include "ui/output/PagePreview.h"
#include "ui/output/PreviewMaker.h"
#include "ui/output/TemplateForm.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

static QPushButton* smallButton(IconName name, const QString& words, const QString& objectName)
{
    auto* button = new QPushButton;
    button->setObjectName(objectName);
    button->setIcon(icon(name));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoDefault(false);
    setManner(button, Manner::Quiet);
    return button;
}

TemplateEditor::TemplateEditor(desk::Desk& desk, Exporter exporter, const release::Release& release,
                               const QList<pdf::PageSetup>& templates, const QString& chosen, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_release(release)
    , m_templates(templates)
    , m_maker(new PreviewMaker(std::move(exporter), this))
{
    setObjectName(u"templateEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Page templates"));
    resize(1120, 760);
    setMinimumSize(960, 560);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeList());
    m_form = new TemplateForm;
    m_form->setMinimumWidth(440);
    connect(m_form, &TemplateForm::changed, this, &TemplateEditor::takeForm);
    row->addWidget(m_form, 1);
    row->addWidget(makePreview(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeFoot());

    for (const pdf::PageSetup& setup : m_templates)
        m_list->addItem(setup.name);
    if (m_templates.isEmpty())
        add({});
    const auto found = std::find_if(m_templates.begin(), m_templates.end(),
                                    [&chosen](const pdf::PageSetup& setup) { return setup.name == chosen; });
    m_list->setCurrentRow(found == m_templates.end() ? 0 : static_cast<int>(found - m_templates.begin()));
}

QWidget* TemplateEditor::makeList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Page templates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateEditor::choose);
    QPushButton* add = smallButton(IconName::Plus, tr("New template"), u"templateAdd"_s);
    QPushButton* duplicate = smallButton(IconName::Duplicate, tr("Duplicate"), u"templateDuplicate"_s);
    m_remove = smallButton(IconName::Trash, tr("Remove"), u"templateRemove"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        pdf::PageSetup setup;
        setup.letterhead.shown = true;
        this->add(setup);
        m_form->focusName();
    });
    connect(duplicate, &QPushButton::clicked, this, [this] { this->add(m_templates.at(chosenRow())); });
    connect(m_remove, &QPushButton::clicked, this, &TemplateEditor::removeChosen);

    auto* side = new QWidget;
    side->setFixedWidth(200);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 16, 8, 8);
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(add);
    buttons->addWidget(duplicate);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    return side;
}

QWidget* TemplateEditor::makePreview()
{
    m_forms = new SegmentControl;
    m_forms->setObjectName(u"templateForms"_s);
    m_forms->addChoice(tr("Side by side"), IconName::Columns);
    m_forms->addChoice(tr("French"), IconName::Page);
    m_forms->addChoice(tr("Arabic"), IconName::Page);
    m_forms->addChoice(tr("In turn"), IconName::Page)->setToolTip(tr("French, then Arabic, in one file"));
    connect(m_forms, &SegmentControl::choiceChanged, this, &TemplateEditor::refreshPreview);
    m_preview = new PagePreview(PagePreview::Strip::Hidden);
    m_preview->setObjectName(u"templatePreview"_s);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_preview,
            &PagePreview::openSearch);
    connect(m_maker, &PreviewMaker::made, this,
            [this](const Preview& preview) { m_preview->showPages(preview.pages); });
    connect(m_maker, &PreviewMaker::failed, this,
            [this](const base::Error& error) { m_preview->showSentence(error.message); });
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(16, 16, 16, 8);
    choices->addWidget(m_forms);
    column->addLayout(choices);
    column->addWidget(m_preview, 1);
    return side;
}

QWidget* TemplateEditor::makeFoot()
{
    m_line = new UndoLine(u"template"_s, this);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"templateSave"_s);
    m_save->setDefault(true);
    setManner(m_save, Manner::Main);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 12, 20, 12);
    row->addWidget(m_line, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return foot;
}

int TemplateEditor::chosenRow() const
{
    return std::clamp(m_list->currentRow(), 0, static_cast<int>(m_templates.size()) - 1);
}

void TemplateEditor::choose(int row)
{
    if (row < 0 || row >= m_templates.size())
        return;
    m_form->setSetup(m_templates.at(row));
    m_remove->setEnabled(m_templates.size() > 1);
    refreshPreview();
}

void TemplateEditor::takeForm()
{
    m_templates[chosenRow()] = m_form->setup();
    m_list->item(chosenRow())->setText(m_form->setup().name);
    tellWhatIsMissing();
    refreshPreview();
}

// What was removed last can be brought back until something else is to be said.
void TemplateEditor::tellWhatIsMissing()
{
    const QString missing = whatIsMissing();
    m_save->setEnabled(missing.isEmpty());
    if (!missing.isEmpty() || m_removed.isEmpty())
        m_line->tell(missing);
    else
        m_line->offer(tr("“%1” was removed.").arg(m_removed.last().setup.name), [this] { bringBack(); });
}

void TemplateEditor::add(pdf::PageSetup setup)
{
    setup.name = freeName(setup.name.isEmpty() ? tr("Template") : setup.name);
    m_templates.append(setup);
    m_list->addItem(setup.name);
    m_list->setCurrentRow(m_list->count() - 1);
    tellWhatIsMissing();
}

void TemplateEditor::removeChosen()
{
    const int row = chosenRow();
    m_removed.append({row, m_templates.takeAt(row)});
    delete m_list->takeItem(row);
    choose(chosenRow());
    tellWhatIsMissing();
}

void TemplateEditor::bringBack()
{
    if (m_removed.isEmpty())
        return;
    const Removed back = m_removed.takeLast();
    const int row = std::min<int>(back.row, static_cast<int>(m_templates.size()));
    m_templates.insert(row, back.setup);
    m_list->insertItem(row, back.setup.name);
    m_list->setCurrentRow(row);
    choose(row);
    tellWhatIsMissing();
}

QString TemplateEditor::freeName(const QString& wish) const
{
    const auto isTaken = [this](const QString& name) {
        return std::any_of(m_templates.begin(), m_templates.end(),
                           [&name](const pdf::PageSetup& setup) { return setup.name == name; });
    };
    QString name = wish;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wish).arg(number);
    return name;
}

QString TemplateEditor::whatIsMissing() const
{
    QStringList names;
    for (const pdf::PageSetup& setup : m_templates) {
        if (setup.name.isEmpty())
            return tr("Give the template a name.");
        if (names.contains(setup.name))
            return tr("Two templates are called “%1”. Give one of them another name.").arg(setup.name);
        names.append(setup.name);
    }
    return {};
}

void TemplateEditor::refreshPreview()
{
    constexpr pdf::Form forms[] = {pdf::Form::SideBySide, pdf::Form::French, pdf::Form::Arabic,
                                   pdf::Form::FrenchThenArabic};
    m_maker->request({{m_release, forms[m_forms->chosen()], m_templates.at(chosenRow()), {}}});
}

void TemplateEditor::save()
{
    m_save->setEnabled(false);
    base::whenDone(this, m_desk.saveTemplates(m_templates), [this](const base::Result<void>& result) {
        m_save->setEnabled(true);
        if (!result) {
            m_line->tell(result.error().message);
            return;
        }
        Q_EMIT saved(m_templates, m_templates.at(chosenRow()).name);
        accept();
    });
}

} // namespace tarjuman::ui
