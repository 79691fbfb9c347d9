// The comments of a release as the panel lists them: in the order in which their words are read, with those
// words. Plain values; any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::ui {

struct CommentRow {
    release::Comment comment;
    text::Language language = text::Language::French; // of the words; French for a paragraph that is gone
    // The words commented as they read now; empty when they are gone.
    QString words = {};
};

// Row by row of the pairs, the French of a row before its Arabic; what has no paragraph any more comes last.
QList<CommentRow> commentRows(const release::Release& release);

// The words that the comment lies on; empty when they or their paragraph are gone.
QString commentedWords(const release::Release& release, const release::Comment& comment);

} // namespace tarjuman::ui
