#include "app/desk/archive/NewRelease.h"

namespace tarjuman::desk {

using release::Release;
using release::Role;

Release newRelease()
{
    Release release;
    for (Role role : {Role::Title, Role::Dateline, Role::Lead, Role::Body}) {
        for (text::Language language : text::bothLanguages)
            release.paragraphs[language].append({release.takeParagraphId(), role, {}});
        release.pairs.append({{1, 1}, release::TranslationState::Draft});
    }
    return release;
}

Release copyOf(const Release& original)
{
    Release copy = original;
    copy.id = release::ReleaseId::None;
    copy.revision = 0;
    copy.created = {};
    copy.changed = {};
    copy.status = release::Status::Draft;
    return copy;
}

} // namespace tarjuman::desk
