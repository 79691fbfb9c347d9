// A desk on an archive of its own, and small releases to put into it.
#pragma once

#include "app/desk/Desk.h"

#include <QTemporaryDir>

namespace tarjuman::testing {

inline QString archiveIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("archive.tarjuman"));
}

// Two pairs: a title and a body, in both languages.
inline release::Release smallRelease(const QString& title = QStringLiteral("Un titre"))
{
    release::Release release;
    release.paragraphs.french = {
        {release.takeParagraphId(), release::Role::Title, title},
        {release.takeParagraphId(), release::Role::Body, QStringLiteral("Un texte.")}};
    release.paragraphs.arabic = {{release.takeParagraphId(), release::Role::Title, QStringLiteral("عنوان")},
                                 {release.takeParagraphId(), release::Role::Body, QStringLiteral("نص.")}};
    release.pairs = {{{1, 1}, release::TranslationState::Done}, {{1, 1}, release::TranslationState::Draft}};
    release.date = QDate(2025, 5, 5);
    release.place.french = QStringLiteral("Tunis");
    return release;
}

// Stores it and returns it as stored.
inline release::Release stored(desk::Desk& desk, const release::Release& release)
{
    desk::ImportProposal proposal;
    proposal.release = release;
    const auto result = desk.import({proposal}).result();
    return result ? result->first() : release::Release();
}

} // namespace tarjuman::testing
