// A quiet line that says which dictionary is missing and how to install it; hidden when none is. The other
// language is spelled all the same. Owned by PairEditor; the window's thread.
#pragma once

#include "app/spelling/SpellService.h"

#include <QLabel>

namespace tarjuman::ui {

class DictionaryNotice : public QLabel {
    Q_OBJECT
public:
    explicit DictionaryNotice(spelling::SpellService& service, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    spelling::SpellService& m_service;
};

} // namespace tarjuman::ui
