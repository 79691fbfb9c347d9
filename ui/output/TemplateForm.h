// The fields of one page template: letterhead in both languages, logo, paper, margins, type. French fields
// stand on the left and Arabic ones on the right, as on the printed page, in every interface. Window's
// thread.
#pragma once

#include "app/pdf/PageSetup.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;

namespace tarjuman::ui {

class LogoField;

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
    void addLetterhead(QBoxLayout* column);
    void addPage(QBoxLayout* column);
    void addType(QBoxLayout* column);
    QPlainTextEdit* makeLines(text::Language language, const QString& name);
    QDoubleSpinBox* makeMargin(const QString& label, const QString& name);
    void fillFamilies(text::Language language);
    void take();

    pdf::PageSetup m_setup;
    bool m_filling = false;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_shown = nullptr;
    pdf::PerLanguage<QLineEdit*> m_organisation;
    pdf::PerLanguage<QPlainTextEdit*> m_address;
    pdf::PerLanguage<QPlainTextEdit*> m_contact;
    LogoField* m_logo = nullptr;
    QComboBox* m_paper = nullptr;
    QDoubleSpinBox* m_top = nullptr;
    QDoubleSpinBox* m_bottom = nullptr;
    QDoubleSpinBox* m_left = nullptr;
    QDoubleSpinBox* m_right = nullptr;
    pdf::PerLanguage<QComboBox*> m_family;
    pdf::PerLanguage<QDoubleSpinBox*> m_size;
    QCheckBox* m_hyphenate = nullptr;
    QCheckBox* m_kashida = nullptr;
};

} // namespace tarjuman::ui
