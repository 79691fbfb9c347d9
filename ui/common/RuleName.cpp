#include "ui/common/RuleName.h"

#include <QCoreApplication>

namespace tarjuman::ui {

QString nameOf(checks::Rule rule)
{
    constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Capital without its accent"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Form of a date"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Repeated words"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Missing elision"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Paragraph without a counterpart"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "One name in two spellings"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Mixed quotation marks"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Paragraph cut in two"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Mark without its partner"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Paragraph not translated"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Slip of punctuation"),
    };
    static_assert(std::size(names) == std::size(checks::allRules));
    return QCoreApplication::translate("tarjuman::ui::RuleName", names[static_cast<int>(rule)]);
}

} // namespace tarjuman::ui
