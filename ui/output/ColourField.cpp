#include "ui/output/ColourField.h"

#include "ui/common/Fonts.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

constexpr int swatchSize = 28;
// What WCAG asks of words on their ground.
constexpr double leastContrast = 4.5;

// All of them readable on white.
struct Offered {
    QRgb colour;
    const char* name;
};
constexpr Offered offered[] = {
    {0xff000000, QT_TRANSLATE_NOOP("tarjuman::ui::ColourField", "Black")},
    {0xff0a6169, QT_TRANSLATE_NOOP("tarjuman::ui::ColourField", "Sea green")},
    {0xff1f4e9c, QT_TRANSLATE_NOOP("tarjuman::ui::ColourField", "Blue")},
    {0xff2f6b2f, QT_TRANSLATE_NOOP("tarjuman::ui::ColourField", "Green")},
    {0xff9a1f2b, QT_TRANSLATE_NOOP("tarjuman::ui::ColourField", "Red")},
    {0xff7a5200, QT_TRANSLATE_NOOP("tarjuman::ui::ColourField", "Brown")},
};

class Swatch : public QAbstractButton {
public:
    Swatch(QColor colour, const QString& name)
        : m_colour(colour)
    {
        setFixedSize(swatchSize, swatchSize);
        setCheckable(true);
        setToolTip(name);
        setAccessibleName(name);
        setObjectName(u"swatch-"_s + colour.name().mid(1));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing::box(painter, rect().adjusted(4, 4, -4, -4), m_colour, tokens().control, 4);
        if (isChecked() || hasFocus()) {
            painter.setPen(QPen(isChecked() ? tokens().text : tokens().accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    }

private:
    QColor m_colour;
};

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrastOnWhite(const QColor& colour)
{
    return 1.05 / (luminance(colour) + 0.05);
}

} // namespace

ColourField::ColourField(QWidget* parent)
    : QWidget(parent)
    , m_swatches(new QButtonGroup(this))
    , m_other(new QPushButton(tr("Another…")))
    , m_words(new QLabel)
{
    m_other->setObjectName(u"colourOther"_s);
    m_other->setAutoDefault(false);
    m_words->setObjectName(u"colourWords"_s);
    m_words->setFont(uiFont(FontRole::Second));
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (const Offered& each : offered) {
        const QColor colour = QColor::fromRgb(each.colour);
        auto* swatch = new Swatch(colour, tr(each.name));
        m_swatches->addButton(swatch);
        connect(swatch, &QAbstractButton::clicked, this, [this, colour] { take(colour); });
        row->addWidget(swatch);
    }
    row->addSpacing(8);
    row->addWidget(m_other);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_other, &QPushButton::clicked, this, &ColourField::chooseOther);
    setColour(Qt::black);
}

void ColourField::setColour(const QColor& colour)
{
    m_colour = colour;
    showColour();
}

void ColourField::take(const QColor& colour)
{
    if (colour == m_colour)
        return;
    setColour(colour);
    Q_EMIT changed();
}

void ColourField::chooseOther()
{
    auto* dialog = new QColorDialog(m_colour, this);
    dialog->setObjectName(u"colourDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of rules and links"));
    connect(dialog, &QColorDialog::colorSelected, this, &ColourField::take);
    dialog->open();
}

void ColourField::showColour()
{
    m_swatches->setExclusive(false); // none may be the one
    for (QAbstractButton* swatch : m_swatches->buttons())
        swatch->setChecked(swatch->objectName().endsWith(m_colour.name().mid(1)));
    m_swatches->setExclusive(true);
    QPixmap picture(16, 16);
    picture.fill(m_colour);
    m_other->setIcon(picture);
    const bool pale = contrastOnWhite(m_colour) < leastContrast;
    m_words->setText(pale ? tr("Too pale for links on white paper: choose a darker one.") : QString());
    m_words->setVisible(pale);
}

} // namespace tarjuman::ui
