#include "ui/output/LogoField.h"

#include "app/base/WhenDone.h"
#include "app/base/Workers.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Folders.h"
#include "ui/common/Fonts.h"
#include "ui/output/LogoFile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

constexpr QSize pictureSize(96, 40);

LogoField::LogoField(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_words(new QLabel)
    , m_remove(new QPushButton(tr("Remove")))
{
    m_picture->setObjectName(u"logoPicture"_s);
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_words->setObjectName(u"logoWords"_s);
    m_words->setFont(uiFont(FontRole::Second));
    m_words->setWordWrap(true);
    m_remove->setObjectName(u"logoRemove"_s);
    auto* choose = new QPushButton(tr("Choose a picture…"));
    choose->setObjectName(u"logoChoose"_s);

    auto* row = new QHBoxLayout;
    row->addWidget(m_picture);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT changed();
    });
    setLogo({});
}

void LogoField::setLogo(const QByteArray& logo)
{
    m_logo = logo;
    m_words->clear();
    m_words->hide();
    m_remove->setHidden(logo.isEmpty());
    paintPicture();
}

void LogoField::takeFile(const QString& file)
{
    base::whenDone(this, QtConcurrent::run(&base::workers(), &LogoFile::read, file),
                   [this](const base::Result<QByteArray>& logo) {
                       if (logo) {
                           setLogo(*logo);
                           Q_EMIT changed();
                       } else {
                           m_words->setText(logo.error().message);
                           m_words->show();
                       }
                   });
}

void LogoField::choose()
{
    auto* dialog = new FileDialog(this, tr("Choose a logo"), picturesFolder(),
                                  tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    dialog->setObjectName(u"logoDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::ExistingFile);
    connect(dialog, &FileDialog::fileSelected, this, &LogoField::takeFile);
    dialog->open();
}

void LogoField::paintPicture()
{
    if (m_logo.isEmpty()) {
        m_picture->setText(tr("No logo"));
        return;
    }
    const qreal scale = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(LogoFile::draw(m_logo, pictureSize * scale));
    picture.setDevicePixelRatio(scale);
    m_picture->setPixmap(picture);
}

} // namespace tarjuman::ui
