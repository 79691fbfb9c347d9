#include "ui/common/Palette.h"

namespace tarjuman::ui {

QPalette paletteOf(const Tokens& tokens)
{
    const bool isDark = tokens.window.lightness() < 128;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, tokens.window);
    set(QPalette::Base, tokens.base);
    set(QPalette::AlternateBase, tokens.alt);
    set(QPalette::Light, tokens.card);
    set(QPalette::Button, isDark ? tokens.card : tokens.window);
    set(QPalette::Midlight, tokens.hover);
    set(QPalette::Mid, tokens.control);
    set(QPalette::Dark, tokens.control);
    set(QPalette::Shadow, tokens.line);
    set(QPalette::Text, tokens.text);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.red);
    set(QPalette::PlaceholderText, tokens.dim);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::ToolTipBase, tokens.card);
    set(QPalette::ToolTipText, tokens.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded(tokens.dim));
    return palette;
}

QPalette editorPaletteOf(const Tokens& tokens)
{
    QPalette palette = paletteOf(tokens);
    palette.setColor(QPalette::All, QPalette::Highlight, tokens.select);
    palette.setColor(QPalette::All, QPalette::HighlightedText, tokens.text);
    return palette;
}

} // namespace tarjuman::ui
