#include "ui/editor/find/FindOptions.h"

#include <QAction>
#include <QMenu>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Overlook;

FindOptions::FindOptions(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(u"findOptions"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(new QMenu(this));
    m_capitals = add(u"overlookCapitals"_s);
    m_french = add(u"overlookFrench"_s);
    m_arabic = add(u"overlookArabic"_s);
    menu()->addSeparator();
    m_wholeWords = add(u"findWholeWords"_s);
    for (QAction* action : {m_capitals, m_french, m_arabic})
        action->setChecked(true);
    translate();
}

QAction* FindOptions::add(const QString& name)
{
    QAction* action = menu()->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, &FindOptions::changed);
    return action;
}

text::SearchQuery FindOptions::queryFor(const QString& words) const
{
    text::Overlooked overlooked;
    overlooked.setFlag(Overlook::Capitals, m_capitals->isChecked());
    overlooked.setFlag(Overlook::French, m_french->isChecked());
    overlooked.setFlag(Overlook::Arabic, m_arabic->isChecked());
    return {words, overlooked,
            m_wholeWords->isChecked() ? text::SearchBounds::WholeWords : text::SearchBounds::Anywhere};
}

void FindOptions::translate()
{
    setText(tr("Options"));
    setToolTip(tr("What makes no difference to the search"));
    m_capitals->setText(tr("Ignore capitals"));
    m_french->setText(tr("Ignore French accents, ligatures and apostrophes"));
    m_arabic->setText(tr("Ignore Arabic hamza, ta marbuta, vowel marks and tatweel"));
    m_wholeWords->setText(tr("Whole words only"));
}

} // namespace tarjuman::ui
