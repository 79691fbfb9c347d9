#include "ui/common/Icon.h"

#include "app/base/Log.h"
#include "ui/common/Tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of IconName; the names of the files in resources/icons.
constexpr std::array files{
    "about",   "approved", "archived",  "back",     "calendar",  "check",  "chevron-down", "clock",
    "close",   "columns",  "comment",   "done",     "duplicate", "export", "folder",       "full-screen",
    "globe",   "half",     "image",     "import",   "inbox",     "list",   "lock",         "menu",
    "minus",   "missing",  "new",       "next",     "open",      "page",   "panel",        "pencil",
    "pilcrow", "place",    "plus",      "print",    "proved",    "redo",   "replace",      "review",
    "ring",    "search",   "send",      "settings", "sort",      "stale",  "swap",         "trash",
    "undo",    "warning",  "withdrawn",
};
static_assert(files.size() == static_cast<std::size_t>(IconName::Withdrawn) + 1);

// Only what means a direction turns with the interface.
bool turnsWithTheWindow(IconName name)
{
    switch (name) {
    case IconName::List:
    case IconName::Panel:
    case IconName::Send:
    case IconName::Next:
    case IconName::Back:
        return true;
    default:
        return false;
    }
}

bool isMirrored(IconName name)
{
    return turnsWithTheWindow(name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

const QByteArray& outlineOf(IconName name)
{
    static QHash<IconName, QByteArray> outlines;
    auto found = outlines.constFind(name);
    if (found == outlines.constEnd()) {
        QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(files.at(static_cast<std::size_t>(name)))));
        if (!file.open(QIODevice::ReadOnly))
            qCWarning(base::logUi) << "The icon is missing from the program:" << file.fileName();
        found = outlines.insert(name, file.readAll());
    }
    return *found;
}

// The drawings are black on a grid of 20 with a stroke of 1.5, white where something is cut out. On screen
// the stroke stays 1.5 logical pixels, whatever the size.
QByteArray tinted(IconName name, const QColor& colour, int size)
{
    QByteArray svg = outlineOf(name);
    svg.replace("#ffffff", "cut out"); // the colours to come may be black and white, too
    svg.replace("#000000", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("cut out", tokens().onAccent.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(1.5 * 20 / size) + '"');
    return svg;
}

struct PixmapKey {
    IconName name;
    QRgb colour;
    int size;
    int percent;
    bool mirrored;

    friend bool operator==(const PixmapKey&, const PixmapKey&) = default;
    friend size_t qHash(const PixmapKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.name), key.colour, key.size, key.percent, key.mirrored);
    }
};

QHash<PixmapKey, QPixmap>& cache()
{
    static QHash<PixmapKey, QPixmap> pixmaps;
    return pixmaps;
}

QPixmap drawn(IconName name, const QColor& colour, int size, qreal scale)
{
    const int pixels = qRound(size * scale);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(name, colour, size));
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    if (isMirrored(name)) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

class TintedEngine : public QIconEngine {
public:
    TintedEngine(IconName name, IconTone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        const int size = qMin(rect.width(), rect.height());
        const QPoint corner = rect.center() - QPoint((size - 1) / 2, (size - 1) / 2);
        painter->drawPixmap(corner, iconPixmap(m_name, colourOf(mode, state), size, scale));
    }

    // `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, colourOf(mode, state), side, scale);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QString key() const override { return u"tarjuman"_s; }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor colourOf(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& colours = tokens();
        if (mode == QIcon::Disabled)
            return faded(colours.dim);
        switch (m_tone) {
        case IconTone::Rest:
            return mode == QIcon::Active || mode == QIcon::Selected || state == QIcon::On ? colours.text
                                                                                          : colours.dim;
        case IconTone::Text:
            return colours.text;
        case IconTone::Accent:
            return colours.accent;
        case IconTone::OnAccent:
            return colours.onAccent;
        case IconTone::Amber:
            return colours.amber;
        case IconTone::Red:
            return colours.red;
        }
        return colours.text;
    }

    IconName m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(IconName name, IconTone tone)
{
    return QIcon(new TintedEngine(name, tone));
}

QPixmap iconPixmap(IconName name, const QColor& colour, int size, qreal scale)
{
    const PixmapKey key{name, colour.rgba(), size, qRound(scale * 100), isMirrored(name)};
    auto found = cache().constFind(key);
    if (found == cache().constEnd())
        found = cache().insert(key, drawn(name, colour, size, scale));
    return *found;
}

void clearIconCache()
{
    cache().clear();
}

} // namespace tarjuman::ui
