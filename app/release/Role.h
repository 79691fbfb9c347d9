// The part that a paragraph plays in a press release (source: the guides summed up in the house's conventions
// for French communiqués and Arabic press statements). A row of the editor shows it; the typesetter styles by
// it.
#pragma once

#include <QString>

#include <optional>

namespace tarjuman::release {

enum class Role {
    Mention,     // "Pour diffusion immédiate", للنشر الفوري
    Embargo,     // the embargo line
    Kind,        // "Communiqué de presse", بيان صحفي
    Reference,   // the release's own number
    Title,       // the headline
    Subtitle,    //
    Dateline,    // place and date
    Lead,        // the first paragraph: who, what, when, where
    Body,        //
    Quotation,   //
    ListItem,    //
    Boilerplate, // "À propos de ...", الجدير بالذكر
    EndMark,     // FIN, انتهى
    Contact,     // press contact
};

inline constexpr Role allRoles[] = {
    Role::Mention,  Role::Embargo,     Role::Kind,    Role::Reference, Role::Title,
    Role::Subtitle, Role::Dateline,    Role::Lead,    Role::Body,      Role::Quotation,
    Role::ListItem, Role::Boilerplate, Role::EndMark, Role::Contact,
};

// The role's name in files and on the command line ("title", "list-item"); never shown in the window.
QString keyOf(Role role);
std::optional<Role> roleFromKey(QStringView key);

} // namespace tarjuman::release
