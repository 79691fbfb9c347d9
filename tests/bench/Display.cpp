#include "tests/bench/Display.h"

#include <QSet>

#include <xcb/xcb.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tarjuman::bench {

namespace {

struct Freed {
    void operator()(void* reply) const { std::free(reply); }
};
template <typename T>
using Reply = std::unique_ptr<T, Freed>;

} // namespace

std::unique_ptr<Display> Display::create()
{
    std::unique_ptr<Display> display(new Display);
    display->m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s,
                                        u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    if (!display->m_server.waitForReadyRead(10000))
        return nullptr;
    display->m_name = u":"_s + QString::fromLatin1(display->m_server.readLine().trimmed());
    display->m_connection = xcb_connect(display->m_name.toLatin1().constData(), nullptr);
    if (xcb_connection_has_error(display->m_connection) != 0)
        return nullptr;
    display->m_screen = xcb_setup_roots_iterator(xcb_get_setup(display->m_connection)).data;
    return display;
}

Display::~Display()
{
    if (m_connection)
        xcb_disconnect(m_connection);
    m_server.terminate();
    m_server.waitForFinished(5000);
}

std::optional<quint32> Display::shownWindow(QSize least) const
{
    const Reply<xcb_query_tree_reply_t> tree(
        xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_screen->root), nullptr));
    if (!tree)
        return {};
    const xcb_window_t* windows = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        const auto attributes = xcb_get_window_attributes(m_connection, windows[i]);
        const auto geometry = xcb_get_geometry(m_connection, windows[i]);
        const Reply<xcb_get_window_attributes_reply_t> state(
            xcb_get_window_attributes_reply(m_connection, attributes, nullptr));
        const Reply<xcb_get_geometry_reply_t> size(xcb_get_geometry_reply(m_connection, geometry, nullptr));
        if (state && size && state->map_state == XCB_MAP_STATE_VIEWABLE && size->width >= least.width() &&
            size->height >= least.height())
            return windows[i];
    }
    return {};
}

QByteArray Display::pixels() const
{
    const Reply<xcb_get_image_reply_t> image(
        xcb_get_image_reply(m_connection,
                            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root, 0, 0,
                                          m_screen->width_in_pixels, m_screen->height_in_pixels, ~0U),
                            nullptr));
    if (!image)
        return {};
    return {reinterpret_cast<const char*>(xcb_get_image_data(image.get())),
            xcb_get_image_data_length(image.get())};
}

size_t Display::picture() const
{
    return qHash(pixels());
}

int Display::colours(int most) const
{
    constexpr qsizetype step = 5 * qsizetype(sizeof(quint32)); // every fifth pixel is enough
    const QByteArray bytes = pixels();
    QSet<quint32> seen;
    for (qsizetype at = 0; at + qsizetype(sizeof(quint32)) <= bytes.size() && seen.size() < most; at += step)
        seen << *reinterpret_cast<const quint32*>(bytes.constData() + at);
    return static_cast<int>(seen.size());
}

} // namespace tarjuman::bench
