#include "ui/window/TextsPage.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/PairEditor.h"
#include "ui/figures/FigureStrip.h"

#include <QVBoxLayout>

namespace tarjuman::ui {

TextsPage::TextsPage(desk::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_editor(new PairEditor(desk))
    , m_figures(new FigureStrip)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_figures);
    setFocusProxy(m_editor);
    connect(m_figures, &FigureStrip::insertRequested, this, &TextsPage::insertPicture);
}

void TextsPage::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_editor->setRelease(release);
    m_figures->setRelease(release);
}

void TextsPage::insertPicture()
{
    TextColumn& column = m_editor->area().currentColumn();
    const QList<release::Paragraph>& paragraphs = column.text().paragraphs();
    const int paragraph = column.caretParagraph();
    const bool there = paragraph >= 0 && paragraph < paragraphs.size();
    m_figures->insertAfter(there ? paragraphs.at(paragraph).id : release::ParagraphId::None);
}

} // namespace tarjuman::ui
