// The open release: its two texts, and below them its pictures. Owned by Workspace; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QWidget>

#include <memory>

namespace tarjuman::ui {

class FigureStrip;
class PairEditor;

class TextsPage : public QWidget {
    Q_OBJECT
public:
    explicit TextsPage(desk::Desk& desk, QWidget* parent = nullptr);

    PairEditor& editor() { return *m_editor; }
    FigureStrip& figures() { return *m_figures; }

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release); // null: none
    // Opens the dialog for a new picture behind the pair with the caret.
    void insertPicture();

private:
    PairEditor* m_editor;
    FigureStrip* m_figures;
};

} // namespace tarjuman::ui
