// Some of the fields of a page template: what every page of TemplateForm can do. Window's thread.
#pragma once

#include "app/pdf/setup/PageSetup.h"

#include <QWidget>

namespace tarjuman::ui {

class SetupFields : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void fill(const pdf::PageSetup& setup) = 0;
    // Leaves alone what has no field here, and what a field only shows rounded and nobody touched.
    virtual void store(pdf::PageSetup& setup) const = 0;

Q_SIGNALS:
    void changed();

protected:
    static QString nameFor(const QString& field, text::Language language)
    {
        return field +
               (language == text::Language::French ? QStringLiteral("French") : QStringLiteral("Arabic"));
    }
};

} // namespace tarjuman::ui
