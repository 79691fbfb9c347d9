// A paired editor on a desk of its own, with a release of made-up paragraphs, for the tests of ui/editor.
#pragma once

#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/release/Pairing.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/PairEditor.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace tarjuman::testing {

class EditorStage {
public:
    EditorStage();
    ~EditorStage();

    // Paragraphs of both languages and their pairs, "1-1 2-1", French first; each paragraph has its own
    // words.
    void open(const QString& pairs, int wordsInParagraph = 8);
    void openTexts(const QStringList& french, const QStringList& arabic, const QString& pairs);
    const release::Release& release() const { return m_open->release(); }
    desk::OpenRelease& openRelease() { return *m_open; }
    desk::Desk& desk() { return m_desk; }

    ui::PairEditor& editor() { return *m_editor; }
    ui::TextColumn& column(text::Language language) { return m_editor->area().column(language); }
    void focus(text::Language language, ui::Place place = {});
    // Keys of any script, one by one.
    void type(text::Language language, const QString& text);
    void trigger(const char* action);
    QString textOf(text::Language language, int paragraph) const;
    QString pairs() const; // "1-1 2-1"

    // What is wrong between documents, rows, pairs and the release; empty when all agree.
    QString disagreement();

private:
    QString disagreementOf(text::Language language);
    QString unevenRow();

    QTemporaryDir m_folder;
    desk::Desk m_desk;
    std::shared_ptr<desk::OpenRelease> m_open;
    std::unique_ptr<ui::PairEditor> m_editor;
};

QList<release::Pair> pairsFrom(const QString& notation);

} // namespace tarjuman::testing
