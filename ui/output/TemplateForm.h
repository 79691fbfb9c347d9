// The fields of one page template, in four pages: letterhead, page, type, file. French fields stand on the
// left and Arabic ones on the right, as on the printed page, in every interface. Window's thread.
#pragma once

#include "app/pdf/setup/PageSetup.h"

#include <QWidget>

class QLineEdit;

namespace tarjuman::ui {

class SetupFields;

class TemplateForm : public QWidget {
    Q_OBJECT
public:
    explicit TemplateForm(QWidget* parent = nullptr);

    void setSetup(const pdf::PageSetup& setup); // without changed()
    const pdf::PageSetup& setup() const { return m_setup; }
    void focusName();

Q_SIGNALS:
    void changed();

private:
    void take();

    pdf::PageSetup m_setup;
    bool m_filling = false;
    QLineEdit* m_name;
    QList<SetupFields*> m_pages;
};

} // namespace tarjuman::ui
