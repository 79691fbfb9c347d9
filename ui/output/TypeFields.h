// The type of a page template: families, sizes and colour, how lines are spaced and filled, how wide the two
// columns are, and how far all this may give way to fit on the pages asked for. Window's thread.
#pragma once

#include "ui/output/SetupFields.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QVBoxLayout;

namespace tarjuman::ui {

class ColourField;

class TypeFields : public SetupFields {
    Q_OBJECT
public:
    explicit TypeFields(QWidget* parent = nullptr);

    void fill(const pdf::PageSetup& setup) override;
    void store(pdf::PageSetup& setup) const override;

private:
    void addFonts(QVBoxLayout& column);
    void addLines(QVBoxLayout& column);
    void addColumns(QVBoxLayout& column);
    void addFitting(QVBoxLayout& column);
    QComboBox* makeFamily(const QString& name, text::Language language);
    QDoubleSpinBox* makeSize(const QString& name, double most);
    QDoubleSpinBox* makePercent(const QString& name, double least, double most);

    pdf::PerLanguage<QComboBox*> m_family = {};
    pdf::PerLanguage<QComboBox*> m_titleFamily = {};
    pdf::PerLanguage<QDoubleSpinBox*> m_size = {};
    pdf::PerLanguage<QDoubleSpinBox*> m_titleSize = {};
    pdf::PerLanguage<QDoubleSpinBox*> m_leading = {}; // percent of the usual
    ColourField* m_accent = nullptr;
    QCheckBox* m_hyphenate = nullptr;
    QCheckBox* m_kashida = nullptr;
    QCheckBox* m_hanging = nullptr;
    QComboBox* m_columns = nullptr;
    QDoubleSpinBox* m_narrowest = nullptr; // percent of both columns
    QDoubleSpinBox* m_typeLimit = nullptr; // percent
    QDoubleSpinBox* m_leadingLimit = nullptr;
    QDoubleSpinBox* m_marginLimit = nullptr;
};

} // namespace tarjuman::ui
