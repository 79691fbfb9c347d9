// Whether what stands between quotation marks within French is French, or a title in English whose own marks
// stay. Pure; any thread.
#pragma once

#include <QStringView>

namespace tarjuman::text {

enum class QuotedLanguage { French, English, Arabic, Unknown };

QuotedLanguage quotedLanguage(QStringView quoted);

} // namespace tarjuman::text
