#include "ui/window/AboutDialog.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;

AboutDialog::AboutDialog(const QString& archive, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Tarjuman"));
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* name = new QLabel(u"Tarjuman · ترجمان"_s, this);
    QFont font = defaultTextFont(Language::Arabic);
    font.setPointSizeF(18);
    font.setBold(true);
    name->setFont(font);
    column->addWidget(name);
    column->addWidget(new QLabel(tr("Version %1").arg(QLatin1StringView(TARJUMAN_VERSION)), this));
    auto* purpose = new QLabel(tr("Draft, translate, check and typeset press releases in French and Arabic. "
                                  "Free software under the GNU "
                                  "General Public License, version 3 or later."),
                               this);
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    auto* place = new QLabel(tr("Your archive: %1").arg(QDir::toNativeSeparators(archive)), this);
    place->setObjectName(u"archivePlace"_s);
    place->setWordWrap(true);
    place->setTextFormat(Qt::PlainText);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(place);
    auto* buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, this,
            &QDialog::accept);
    column->addWidget(buttons);
}

} // namespace tarjuman::ui
