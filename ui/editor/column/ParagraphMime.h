// Paragraphs on the clipboard and in a drag: for this program with their roles and styles, for others as
// plain text. Pure functions; the window's thread.
#pragma once

#include "app/release/Release.h"

#include <memory>
#include <optional>

class QMimeData;

namespace tarjuman::ui {

std::unique_ptr<QMimeData> mimeOf(const QList<release::Paragraph>& paragraphs);
// What mimeOf made, here or in another window of the program; none for what others made. The paragraphs have
// no identities.
std::optional<QList<release::Paragraph>> paragraphsOf(const QMimeData& data);

} // namespace tarjuman::ui
