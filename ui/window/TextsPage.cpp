#include "ui/window/TextsPage.h"

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
    m_figures->insertAfter(m_editor->paragraphAtCaret());
}

} // namespace tarjuman::ui
