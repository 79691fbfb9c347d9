// The file of a template: its standard, its date, crop marks, and what it says of rights and keywords.
// Window's thread.
#pragma once

#include "ui/output/SetupFields.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tarjuman::ui {

class DeliveryFields : public SetupFields {
    Q_OBJECT
public:
    explicit DeliveryFields(QWidget* parent = nullptr);

    void fill(const pdf::PageSetup& setup) override;
    void store(pdf::PageSetup& setup) const override;

private:
    QComboBox* makeChoice(const QString& name, const QStringList& words);

    QComboBox* m_standard;
    QComboBox* m_date;
    QCheckBox* m_cropMarks;
    pdf::PerLanguage<QLineEdit*> m_rights = {};
    pdf::PerLanguage<QLineEdit*> m_keywords = {};
};

} // namespace tarjuman::ui
