// Releases written for the tests of this room, and answers waited for.
#pragma once

#include "app/release/Release.h"

#include <QFuture>

namespace tarjuman::storage::samples {

// Tests may wait: there is no window that would freeze.
template <typename T>
T answerOf(QFuture<T> future)
{
    return future.takeResult();
}

inline release::Paragraph paragraph(release::Release& release, release::Role role, const QString& text)
{
    return {release.takeParagraphId(), role, text};
}

// A pair of titles and of two body paragraphs, of an institute that does not exist.
inline release::Release pairedRelease()
{
    using namespace Qt::StringLiterals;
    using release::Role;
    release::Release release;
    release.date = QDate(2026, 3, 4);
    release.place = {u"Tunis"_s, u"تونس"_s};
    auto& french = release.paragraphs.french;
    auto& arabic = release.paragraphs.arabic;
    french += paragraph(release, Role::Title, u"L’Institut des rivages ouvre son observatoire"_s);
    french += paragraph(release, Role::Lead,
                        u"L’Institut des rivages a ouvert mercredi son observatoire du littoral."_s);
    french += paragraph(release, Role::Body, u"Douze chercheurs y travailleront toute l’année."_s);
    arabic += paragraph(release, Role::Title, u"معهد الشواطئ يفتتح مرصده"_s);
    arabic += paragraph(release, Role::Lead, u"افتتح معهد الشواطئ يوم الأربعاء مرصده الساحلي."_s);
    arabic += paragraph(release, Role::Body, u"وسيعمل فيه اثنا عشر باحثًا طوال العام."_s);
    release.pairs = {{{1, 1}, release::TranslationState::Done}, {{1, 1}}, {{1, 1}}};
    return release;
}

// As many paragraphs a language, all paired one to one.
inline release::Release longRelease(int paragraphs)
{
    using namespace Qt::StringLiterals;
    release::Release release;
    for (int i = 0; i < paragraphs; ++i) {
        release.paragraphs.french +=
            paragraph(release, release::Role::Body, u"Paragraphe numéro %1."_s.arg(i + 1));
        release.paragraphs.arabic += paragraph(release, release::Role::Body, u"الفقرة رقم %1."_s.arg(i + 1));
        release.pairs += release::Pair{{1, 1}};
    }
    return release;
}

} // namespace tarjuman::storage::samples
