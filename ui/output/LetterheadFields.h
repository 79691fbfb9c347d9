// The letterhead of a page template: organisation, address and contact in both languages, logo. Window's
// thread.
#pragma once

#include "ui/output/SetupFields.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace tarjuman::ui {

class LogoField;

class LetterheadFields : public SetupFields {
    Q_OBJECT
public:
    explicit LetterheadFields(QWidget* parent = nullptr);

    void fill(const pdf::PageSetup& setup) override;
    void store(pdf::PageSetup& setup) const override;

private:
    QCheckBox* m_shown;
    pdf::PerLanguage<QLineEdit*> m_organisation = {};
    pdf::PerLanguage<QPlainTextEdit*> m_address = {};
    pdf::PerLanguage<QPlainTextEdit*> m_contact = {};
    LogoField* m_logo;
};

} // namespace tarjuman::ui
