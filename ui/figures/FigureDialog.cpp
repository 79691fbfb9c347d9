#include "ui/figures/FigureDialog.h"

#include "app/base/WhenDone.h"
#include "app/base/Workers.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Folders.h"
#include "ui/common/Fonts.h"
#include "ui/common/FormRows.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"
#include "ui/common/Tokens.h"
#include "ui/figures/FigureFile.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using release::Figure;
using release::ParagraphId;
using text::Language;

namespace {

constexpr QSize pictureSize(200, 132);
constexpr int linesHeight = 64;

// A caption is one paragraph.
QString oneParagraph(const QPlainTextEdit& lines)
{
    return lines.toPlainText().simplified();
}

QLabel* secondWords(const QString& objectName)
{
    auto* words = new QLabel;
    words->setObjectName(objectName);
    words->setFont(uiFont(FontRole::Second));
    words->setWordWrap(true);
    return words;
}

} // namespace

FigureDialog::FigureDialog(const Figure& figure, const FigurePlaces& places, QWidget* parent)
    : QDialog(parent)
    , m_figure(figure)
{
    setObjectName(u"figureDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(figure.id == 0 ? tr("Insert a picture") : tr("Picture"));
    setMinimumWidth(600);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    addPicture(*column);
    addPlace(*column, places);
    addWords(*column);
    addButtons(*column);
    showPicture();
    tellWhatIsMissing();
}

void FigureDialog::addPicture(QVBoxLayout& column)
{
    m_picture = new QLabel;
    m_picture->setObjectName(u"figurePicture"_s);
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setForegroundRole(QPalette::PlaceholderText);
    m_sentence = secondWords(u"figureSentence"_s);
    auto* choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName(u"figureChoose"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &FigureDialog::chooseFile);
    auto* beside = new QVBoxLayout;
    beside->addWidget(choose, 0, Qt::AlignLeading);
    beside->addWidget(m_sentence);
    beside->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_picture);
    row->addLayout(beside, 1);
    column.addLayout(row);
}

void FigureDialog::addPlace(QVBoxLayout& column, const FigurePlaces& places)
{
    m_place = new QComboBox;
    m_place->setObjectName(u"figurePlace"_s);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ParagraphId place : places.all())
        m_place->addItem(places.wordsOf(place), static_cast<qint64>(place));
    m_place->setCurrentIndex(places.indexOf(m_figure.after));
    column.addWidget(labelled(tr("Place in the release"), m_place));
}

void FigureDialog::addWords(QVBoxLayout& column)
{
    const auto nameFor = [](const QString& field, Language language) {
        return field + (language == Language::French ? u"French"_s : u"Arabic"_s);
    };
    for (const Language language : text::bothLanguages) {
        m_caption[language] = linesIn(language, nameFor(u"caption"_s, language), linesHeight);
        m_caption[language]->setPlainText(m_figure.caption[language]);
        m_alternative[language] = linesIn(language, nameFor(u"alternative"_s, language), linesHeight);
        m_alternative[language]->setPlainText(m_figure.alternative[language]);
        connect(m_alternative[language], &QPlainTextEdit::textChanged, this,
                &FigureDialog::tellWhatIsMissing);
    }
    addLanguagePair(column, {tr("Caption in French"), tr("Caption in Arabic")},
                    {m_caption.french, m_caption.arabic});
    addLanguagePair(column, {tr("What it shows, in French"), tr("What it shows, in Arabic")},
                    {m_alternative.french, m_alternative.arabic});
    m_missing = secondWords(u"figureMissing"_s);
    column.addWidget(m_missing);
    m_credit = new QLineEdit(m_figure.credit);
    m_credit->setObjectName(u"credit"_s);
    m_credit->setPlaceholderText(tr("Who took it"));
    column.addWidget(labelled(tr("Credit"), m_credit));
}

void FigureDialog::addButtons(QVBoxLayout& column)
{
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"figureCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = new QPushButton(m_figure.id == 0 ? tr("Insert") : tr("Save"));
    m_save->setObjectName(u"figureSave"_s);
    m_save->setDefault(true);
    setManner(m_save, Manner::Main);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::accept);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    column.addLayout(row);
}

void FigureDialog::showPicture()
{
    m_save->setEnabled(!m_figure.image.isEmpty());
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    if (m_figure.image.isEmpty()) {
        m_picture->setText(tr("The picture will be here."));
        m_sentence->setText(tr("PNG or JPEG, at most 20 MB."));
        return;
    }
    m_picture->clear();
    const qreal scale = devicePixelRatioF();
    const auto draw = [image = m_figure.image, size = (QSizeF(pictureSize) * scale).toSize()] {
        return base::Result<QImage>(FigureFile::draw(image, size));
    };
    base::whenDone(this, QtConcurrent::run(&base::workers(), draw),
                   [this, scale](const base::Result<QImage>& drawn) {
                       if (!drawn)
                           return;
                       QPixmap picture = QPixmap::fromImage(*drawn);
                       picture.setDevicePixelRatio(scale);
                       m_picture->setPixmap(picture);
                   });
    const QSize size = FigureFile::sizeOf(m_figure.image);
    m_sentence->setText(tr("%1 × %2 pixels, %3 KB")
                            .arg(shownNumber(size.width()), shownNumber(size.height()),
                                 shownNumber(static_cast<int>((m_figure.image.size() + 1023) / 1024))));
}

void FigureDialog::tellWhatIsMissing()
{
    const bool french = !oneParagraph(*m_alternative.french).isEmpty();
    const bool arabic = !oneParagraph(*m_alternative.arabic).isEmpty();
    if (french && arabic)
        m_missing->setText(tr("Read aloud to readers who cannot see the picture."));
    else if (french)
        m_missing->setText(tr("Say it in Arabic, too: it is read aloud to readers who cannot see the "
                              "picture."));
    else if (arabic)
        m_missing->setText(tr("Say it in French, too: it is read aloud to readers who cannot see the "
                              "picture."));
    else
        m_missing->setText(tr("Say what can be seen: it is read aloud to readers who cannot see the "
                              "picture."));
}

void FigureDialog::chooseFile()
{
    auto* dialog =
        new FileDialog(this, tr("Choose a picture"), picturesFolder(), tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setObjectName(u"figureFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::ExistingFile);
    connect(dialog, &FileDialog::fileSelected, this, &FigureDialog::takeFile);
    dialog->open();
}

void FigureDialog::takeFile(const QString& file)
{
    base::whenDone(this, QtConcurrent::run(&base::workers(), &FigureFile::read, file),
                   [this](const base::Result<QByteArray>& image) {
                       if (image) {
                           m_figure.image = *image;
                           showPicture();
                           m_caption[leadingLanguage()]->setFocus(Qt::OtherFocusReason);
                           return;
                       }
                       m_sentence->setForegroundRole(QPalette::WindowText);
                       m_sentence->setText(image.error().message);
                   });
}

void FigureDialog::accept()
{
    if (m_figure.image.isEmpty())
        return;
    m_figure.after = ParagraphId{m_place->currentData().toLongLong()};
    for (const Language language : text::bothLanguages) {
        m_figure.caption[language] = oneParagraph(*m_caption[language]);
        m_figure.alternative[language] = oneParagraph(*m_alternative[language]);
    }
    m_figure.credit = m_credit->text().simplified();
    Q_EMIT figureMade(m_figure);
    QDialog::accept();
}

} // namespace tarjuman::ui
