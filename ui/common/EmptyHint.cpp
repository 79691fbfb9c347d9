#include "ui/common/EmptyHint.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QVBoxLayout>

namespace tarjuman::ui {

EmptyHint::EmptyHint(const QString& sentence, const QAbstractItemModel& model, QAbstractScrollArea& view)
    : QLabel(sentence, view.viewport())
{
    constexpr int margin = 32;
    setObjectName(QStringLiteral("emptyHint"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(margin);
    (new QVBoxLayout(view.viewport()))->addWidget(this);
    const auto renew = [this, &model] { setVisible(model.rowCount() == 0); };
    connect(&model, &QAbstractItemModel::modelReset, this, renew);
    connect(&model, &QAbstractItemModel::rowsInserted, this, renew);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, renew);
    renew();
}

} // namespace tarjuman::ui
