// A keyboard as X11 has it, by the names of its layouts ("us,ara"): which key gives a sign, and what Qt makes
// of a key that is pressed. What Qt's plugin for X11 does is repeated here, since tests run without X11.
#pragma once

#include "ui/window/KeyPlaces.h"

#include <QKeyEvent>
#include <QString>

#include <optional>
#include <xkbcommon/xkbcommon.h>

namespace tarjuman::ui::test {

class KeyboardLayout {
public:
    // `group` is the layout that is active, from 0. "ch:fr" names a variant.
    KeyboardLayout(const QByteArray& layouts, const QByteArray& variants, xkb_layout_index_t group)
        : m_context(xkb_context_new(XKB_CONTEXT_NO_FLAGS))
        , m_group(group)
    {
        const xkb_rule_names names{"evdev", "pc105", layouts.constData(), variants.constData(), ""};
        m_keymap = xkb_keymap_new_from_names(m_context, &names, XKB_KEYMAP_COMPILE_NO_FLAGS);
    }
    ~KeyboardLayout()
    {
        xkb_keymap_unref(m_keymap);
        xkb_context_unref(m_context);
    }
    KeyboardLayout(const KeyboardLayout&) = delete;
    KeyboardLayout& operator=(const KeyboardLayout&) = delete;

    bool isKnown() const { return m_keymap != nullptr; }
    struct Press {
        quint32 place;
        Qt::KeyboardModifiers modifiers;
    };
    // How a reader presses what a menu shows: a digit by the key that it is printed on, any other sign by the
    // key that gives it; a letter that the layout lacks by the place that it has on the second layout, or
    // else on a keyboard of the United States.
    std::optional<Press> pressOf(int key, Qt::KeyboardModifiers modifiers) const
    {
        if (key >= Qt::Key_Escape)
            return Press{0, modifiers};
        if (key >= Qt::Key_0 && key <= Qt::Key_9)
            return Press{key == Qt::Key_0 ? 19U : static_cast<quint32>(10 + key - Qt::Key_1), modifiers};
        for (const xkb_layout_index_t layout : layoutsInTurn()) {
            for (const xkb_level_index_t level : {0U, 1U}) {
                for (quint32 place = 9; place < 62; ++place) {
                    if (upper(symbol(place, layout, level)) == static_cast<xkb_keysym_t>(key))
                        return Press{place, level == 1 ? modifiers | Qt::ShiftModifier : modifiers};
                }
            }
        }
        for (quint32 place = 9; place < 62; ++place) {
            if (KeyPlaces::keyAt(place) == key)
                return Press{place, modifiers};
        }
        return {};
    }

    // What Qt looks for among the shortcuts, in its order (QXkbCommon::possibleKeys); letters with Shift
    // alone.
    QList<int> candidates(const Press& press) const
    {
        const int all = static_cast<int>(press.modifiers.toInt());
        const xkb_keysym_t plain = symbol(press.place, m_group, 0);
        QList<int> found{qtKey(plain) + all};
        const int shifted = qtKey(symbol(press.place, m_group, 1));
        if (press.modifiers.testFlag(Qt::ShiftModifier) && shifted != qtKey(plain))
            found << shifted + static_cast<int>((press.modifiers & ~Qt::ShiftModifier).toInt());
        if (!isLatin(plain))
            found << qtKey(latin(plain, press.place, 0)) + all;
        return found;
    }

    // The key of the event; with Ctrl the one of a Latin layout, if there is one.
    int eventKey(const Press& press) const
    {
        const xkb_level_index_t level = press.modifiers.testFlag(Qt::ShiftModifier) ? 1 : 0;
        const xkb_keysym_t own = symbol(press.place, m_group, level);
        return qtKey(press.modifiers.testFlag(Qt::ControlModifier) ? latin(own, press.place, level) : own);
    }

    // The letters that the input method makes of lam-alef before Qt hears of a key.
    QString composed(const Press& press) const
    {
        const xkb_level_index_t level = press.modifiers.testFlag(Qt::ShiftModifier) ? 1 : 0;
        switch (xkb_keysym_to_utf32(symbol(press.place, m_group, level))) {
        case 0xFEFB:
            return QStringLiteral("\u0644\u0627");
        case 0xFEF5:
            return QStringLiteral("\u0644\u0622");
        case 0xFEF7:
            return QStringLiteral("\u0644\u0623");
        case 0xFEF9:
            return QStringLiteral("\u0644\u0625");
        default:
            return {};
        }
    }

private:
    QList<xkb_layout_index_t> layoutsInTurn() const
    {
        QList<xkb_layout_index_t> layouts{m_group};
        for (xkb_layout_index_t other = 0; other < xkb_keymap_num_layouts(m_keymap); ++other) {
            if (other != m_group)
                layouts << other;
        }
        return layouts;
    }

    xkb_keysym_t symbol(quint32 place, xkb_layout_index_t layout, xkb_level_index_t level) const
    {
        const xkb_keysym_t* symbols = nullptr;
        const int count = xkb_keymap_key_get_syms_by_level(m_keymap, place, layout, level, &symbols);
        return count == 1 ? symbols[0] : XKB_KEY_NoSymbol;
    }

    static bool isLatin(xkb_keysym_t symbol) { return symbol <= 0xff; }
    static xkb_keysym_t upper(xkb_keysym_t symbol)
    {
        return isLatin(symbol) ? xkb_keysym_to_upper(symbol) : symbol;
    }

    xkb_keysym_t latin(xkb_keysym_t own, quint32 place, xkb_level_index_t level) const
    {
        if (isLatin(own))
            return own;
        for (const xkb_layout_index_t layout : layoutsInTurn().mid(1)) {
            if (const xkb_keysym_t other = symbol(place, layout, level);
                isLatin(other) && other != XKB_KEY_NoSymbol)
                return other;
        }
        return own;
    }

    static int qtKey(xkb_keysym_t symbol)
    {
        return static_cast<int>(isLatin(symbol) ? upper(symbol) : xkb_keysym_to_utf32(symbol));
    }

    xkb_context* m_context;
    xkb_keymap* m_keymap = nullptr;
    xkb_layout_index_t m_group;
};

} // namespace tarjuman::ui::test
