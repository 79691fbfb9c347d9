#include "ui/editor/marks/DictionaryNotice.h"

#include "ui/common/Fonts.h"

#include <QEvent>

namespace tarjuman::ui {

using spelling::SpellService;
using text::Language;

DictionaryNotice::DictionaryNotice(SpellService& service, QWidget* parent)
    : QLabel(parent)
    , m_service(service)
{
    setObjectName(QStringLiteral("dictionaryNotice"));
    setFont(uiFont(FontRole::Second));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrap(true);
    setContentsMargins(28, 8, 28, 8);
    setAutoFillBackground(true);
    connect(&service, &SpellService::stateChanged, this, &DictionaryNotice::say);
    say();
}

void DictionaryNotice::say()
{
    QStringList sentences;
    const auto missing = [this](Language language) {
        return m_service.state(language) == SpellService::DictionaryState::Missing;
    };
    if (missing(Language::French))
        sentences.append(tr("French spelling is off, for its dictionary is not installed. To install it: %1")
                             .arg(SpellService::installCommand(Language::French)));
    if (missing(Language::Arabic))
        sentences.append(tr("Arabic spelling is off, for its dictionary is not installed. To install it: %1")
                             .arg(SpellService::installCommand(Language::Arabic)));
    setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

void DictionaryNotice::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace tarjuman::ui
