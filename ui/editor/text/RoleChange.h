// What becomes of paragraphs that get another role: a list draws marks of its own, so its items lose the dash
// or bullet that they were written with, and get it back with their old role. Pure; any thread.
#pragma once

#include "app/release/Release.h"
#include "ui/editor/text/Place.h"

namespace tarjuman::ui {

// A paragraph of the other side took another role together with a step.
struct RoleChange {
    release::ParagraphId paragraph = release::ParagraphId::None;
    release::Role before = release::Role::Body;
    release::Role after = release::Role::Body;
    QString sign = {}; // the list's sign that the paragraph began with, and lost with the change

    friend bool operator==(const RoleChange&, const RoleChange&) = default;
};

// Which way along the history.
enum class StepWay { Undo, Redo };

release::Paragraph withRoleChange(release::Paragraph paragraph, const RoleChange& change, StepWay way);

// The paragraphs, which stand from `first` on, with a role; the caret stays with its letter.
QList<release::Paragraph> withRole(QList<release::Paragraph> paragraphs, release::Role role, int first,
                                   Place& caret);

} // namespace tarjuman::ui
