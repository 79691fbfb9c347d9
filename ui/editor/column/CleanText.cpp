#include "ui/editor/column/CleanText.h"

#include <QMimeData>

namespace tarjuman::ui {

bool hasText(const QMimeData& data)
{
    return data.hasText() || data.hasHtml();
}

desk::Brought broughtBy(const QMimeData& data)
{
    return {.html = data.hasHtml() ? data.html() : QString(), .plain = data.text()};
}

QList<release::Paragraph> cleanParagraphs(const QMimeData& data)
{
    return desk::readPasted(broughtBy(data)).paragraphs;
}

} // namespace tarjuman::ui
