// Which words of French lose their last vowel, and before which words: que before elle, lorsque before il,
// presque before île alone. Pure; any thread. Words come in small letters, as the author wrote the rest.
#pragma once

#include <QStringView>

#include <optional>

namespace tarjuman::text {

// Whether this word ever loses its vowel: le, que, lorsque, quelque ...
bool isElidable(QStringView word);

// Whether it loses it before this word. Not before onze, oui, un oui ou un non, an aspirated h, a name with a
// particle (al-Hakim), a letter or a thing of its own (e-mail, iPhone).
bool elidesBefore(QStringView word, QStringView next);

} // namespace tarjuman::text
