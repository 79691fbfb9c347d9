#include "app/release/Role.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::release {

QString keyOf(Role role)
{
    switch (role) {
    case Role::Mention:
        return u"mention"_s;
    case Role::Embargo:
        return u"embargo"_s;
    case Role::Kind:
        return u"kind"_s;
    case Role::Reference:
        return u"reference"_s;
    case Role::Title:
        return u"title"_s;
    case Role::Subtitle:
        return u"subtitle"_s;
    case Role::Dateline:
        return u"dateline"_s;
    case Role::Lead:
        return u"lead"_s;
    case Role::Body:
        return u"body"_s;
    case Role::Quotation:
        return u"quotation"_s;
    case Role::ListItem:
        return u"list-item"_s;
    case Role::Boilerplate:
        return u"boilerplate"_s;
    case Role::EndMark:
        return u"end-mark"_s;
    case Role::Contact:
        return u"contact"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromKey(QStringView key)
{
    for (Role role : allRoles) {
        if (keyOf(role) == key)
            return role;
    }
    return std::nullopt;
}

} // namespace tarjuman::release
