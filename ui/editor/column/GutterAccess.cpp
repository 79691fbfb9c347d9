#include "ui/editor/column/GutterAccess.h"

#include "ui/editor/column/PairGutter.h"

#include <QPointer>

namespace tarjuman::ui {

namespace {

class GutterRow : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    GutterRow(PairGutter* gutter, int row)
        : m_gutter(gutter)
        , m_row(row)
    {
    }

    int row() const { return m_row; }

    bool isValid() const override { return m_gutter && m_row < m_gutter->rowCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_gutter ? m_gutter->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_gutter.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_gutter->wordsOf(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_gutter->rowRect(m_row);
        return {m_gutter->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.invalid = !isValid();
        state.selected = isValid() && m_gutter->currentRow() == m_row;
        state.offscreen = isValid() && !m_gutter->rect().intersects(m_gutter->rowRect(m_row));
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            Q_EMIT m_gutter->rowClicked(m_row);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<PairGutter> m_gutter;
    int m_row;
};

QAccessibleInterface* makeFor(const QString& className, QObject* object)
{
    if (className == QLatin1StringView(PairGutter::staticMetaObject.className()))
        return new GutterAccess(static_cast<PairGutter*>(object));
    return nullptr;
}

} // namespace

void GutterAccess::install()
{
    QAccessible::installFactory(makeFor); // a second time is none
}

GutterAccess::GutterAccess(PairGutter* gutter)
    : QAccessibleWidget(gutter, QAccessible::List, gutter->accessibleName())
{
}

GutterAccess::~GutterAccess()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

PairGutter& GutterAccess::gutter() const
{
    return *static_cast<PairGutter*>(object());
}

int GutterAccess::childCount() const
{
    return object() ? gutter().rowCount() : 0;
}

QAccessibleInterface* GutterAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_rows.constFind(index); known != m_rows.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* row = new GutterRow(&gutter(), index);
    m_rows.insert(index, QAccessible::registerAccessibleInterface(row));
    return row;
}

QAccessibleInterface* GutterAccess::childAt(int x, int y) const
{
    return object() ? child(gutter().rowAt(gutter().mapFromGlobal(QPoint(x, y)))) : nullptr;
}

int GutterAccess::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const GutterRow*>(child);
    return row ? row->row() : -1;
}

} // namespace tarjuman::ui
