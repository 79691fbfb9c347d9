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
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Hidden character"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "No-break space missing"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Paragraph without a counterpart"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Two sets of digits"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "One name in two spellings"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Letter that is not Arabic"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Quotation marks and apostrophes"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Particle written apart"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Paragraph cut in two"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Tatweel out of place"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Mark without its partner"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Paragraph not translated"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RuleName", "Slip of punctuation"),
    };
    static_assert(std::size(names) == std::size(checks::allRules));
    return QCoreApplication::translate("tarjuman::ui::RuleName", names[static_cast<int>(rule)]);
}

} // namespace tarjuman::ui
