// The page of a template: paper, margins, and what stands on every page besides the text. Window's thread.
#pragma once

#include "ui/output/SetupFields.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QVBoxLayout;

namespace tarjuman::ui {

class PageFields : public SetupFields {
    Q_OBJECT
public:
    explicit PageFields(QWidget* parent = nullptr);

    void fill(const pdf::PageSetup& setup) override;
    void store(pdf::PageSetup& setup) const override;

private:
    void addPaper(QVBoxLayout& column);
    void addFurniture(QVBoxLayout& column);
    QCheckBox* addChoice(QVBoxLayout& column, const QString& name, const QString& words);
    QDoubleSpinBox* makeMargin(const QString& name, const QString& words);

    QComboBox* m_paper = nullptr;
    QDoubleSpinBox* m_top = nullptr;
    QDoubleSpinBox* m_bottom = nullptr;
    QDoubleSpinBox* m_left = nullptr;
    QDoubleSpinBox* m_right = nullptr;
    QCheckBox* m_numbers = nullptr;
    QCheckBox* m_runningHead = nullptr;
    QCheckBox* m_embargo = nullptr;
    QCheckBox* m_watermark = nullptr;
    QComboBox* m_digits = nullptr; // of the Arabic pages; French has one kind
    pdf::PerLanguage<QLineEdit*> m_footLine = {};
};

} // namespace tarjuman::ui
