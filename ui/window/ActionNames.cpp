#include "ui/window/ActionNames.h"

#include "app/text/Folding.h"
#include "ui/common/Interface.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

QString plainName(const QAction& action)
{
    return action.text().remove(u'&').remove(u'…');
}

} // namespace

ActionNames::ActionNames()
{
    for (std::size_t number = 0; number < m_translators.size(); ++number) {
        m_translators[number] = std::make_unique<QTranslator>();
        // A translation that isn't there only finds less.
        (void)m_translators[number]->load(number == 0 ? u":/i18n/tarjuman_fr.qm"_s
                                                      : u":/i18n/tarjuman_ar.qm"_s);
    }
}

QString ActionNames::keyOf(const QAction& action) const
{
    QStringList names{plainName(action)};
    for (const char* property : {"sourceText", "alsoCalled"}) {
        const QString source = action.property(property).toString();
        if (source.isEmpty())
            continue;
        names << source;
        for (const auto& translator : m_translators)
            names << translator->translate("tarjuman::ui::WindowActions", source.toUtf8().constData());
    }
    names << action.objectName();
    names.removeDuplicates();
    return text::folded(names.join(u'\n'), text::level::search);
}

QList<PaletteEntry> ActionNames::entriesOf(const QList<QAction*>& actions) const
{
    QList<PaletteEntry> entries;
    for (QAction* action : actions) {
        if (!action->isEnabled() || !action->isVisible() || action->text().isEmpty())
            continue;
        PaletteEntry entry;
        entry.title = plainName(*action);
        entry.secondary = fromTheLeft(action->shortcut().toString(QKeySequence::NativeText));
        entry.key = keyOf(*action);
        entry.action = action;
        entries << entry;
    }
    return entries;
}

} // namespace tarjuman::ui
