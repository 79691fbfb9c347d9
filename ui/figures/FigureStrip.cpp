#include "ui/figures/FigureStrip.h"

#include "app/base/WhenDone.h"
#include "app/base/Workers.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/Tokens.h"
#include "ui/figures/FigureDelegate.h"
#include "ui/figures/FigureDialog.h"
#include "ui/figures/FigureEdits.h"
#include "ui/figures/FigureFile.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QtConcurrent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using release::Figure;

namespace {

constexpr int pauseInTyping = 400; // ms
constexpr int stripHeight = FigureDelegate::cardSize.height() + 16;

// In the language of the interface where there is one.
QString captionOf(const Figure& figure)
{
    const text::Language leading = leadingLanguage();
    const QString& caption = figure.caption[leading];
    return caption.isEmpty() ? figure.caption[text::otherLanguage(leading)] : caption;
}

QString missingIn(const Figure& figure)
{
    const bool french = !figure.alternative.french.isEmpty();
    const bool arabic = !figure.alternative.arabic.isEmpty();
    if (french && arabic)
        return {};
    if (french)
        return FigureStrip::tr("Not described in Arabic yet");
    return arabic ? FigureStrip::tr("Not described in French yet") : FigureStrip::tr("Not described yet");
}

} // namespace

FigureStrip::FigureStrip(QWidget* parent)
    : QWidget(parent)
    , m_edits(new FigureEdits(this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
{
    setObjectName(u"figureStrip"_s);
    setFixedHeight(stripHeight);
    build();
    connect(m_insert, &QAction::triggered, this, &FigureStrip::insertRequested);
    connect(m_edit, &QAction::triggered, this, &FigureStrip::edit);
    connect(m_remove, &QAction::triggered, this, &FigureStrip::remove);
    connect(m_undo, &QAction::triggered, this, &FigureStrip::undo);
    connect(m_redo, &QAction::triggered, &m_edits->history(), &QUndoStack::redo);
    connect(m_list, &QListView::activated, this, &FigureStrip::edit);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FigureStrip::updateActions);
    connect(&m_edits->history(), &QUndoStack::indexChanged, this, &FigureStrip::updateActions);
    m_placesTimer.setSingleShot(true);
    m_placesTimer.setInterval(pauseInTyping);
    connect(&m_placesTimer, &QTimer::timeout, this, &FigureStrip::renewPlaces);
    setRelease(nullptr);
}

// A history tells of its end, too, when this is no strip any more.
FigureStrip::~FigureStrip()
{
    m_edits->history().disconnect(this);
}

void FigureStrip::build()
{
    m_list->setObjectName(u"figureList"_s);
    m_list->setAccessibleName(tr("Pictures of this release"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FigureDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollMode(QListView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_insert = makeAction("figureInsert", tr("Insert a picture…"), {});
    m_insert->setIcon(icon(IconName::Plus));
    m_edit = makeAction("figureEdit", tr("Change the picture…"), QKeySequence(Qt::Key_F2));
    m_edit->setIcon(icon(IconName::Pencil));
    m_remove = makeAction("figureRemove", tr("Remove the picture"), QKeySequence::Delete);
    m_remove->setIcon(icon(IconName::Trash));
    m_undo = makeAction("figureUndo", tr("Undo"), QKeySequence::Undo);
    m_redo = makeAction("figureRedo", tr("Redo"), QKeySequence::Redo);
    m_list->addActions({m_edit, m_remove, m_undo, m_redo});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(4);
    row->addWidget(m_list, 1);
    for (QAction* action : {m_insert, m_edit, m_remove})
        row->addWidget(buttonOf(action));
}

QAction* FigureStrip::makeAction(const char* name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!key.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

QToolButton* FigureStrip::buttonOf(QAction* action)
{
    auto* button = new QToolButton;
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FigureStrip::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    m_release = std::move(release);
    m_edits->setRelease(m_release);
    if (m_release) {
        connect(m_release.get(), &desk::OpenRelease::figuresChanged, this,
                [this] { showFigures(m_edits->figures()); });
        connect(m_release.get(), &desk::OpenRelease::changed, this, [this] {
            if (m_model->rowCount() > 0)
                m_placesTimer.start();
        });
        connect(m_release.get(), &desk::OpenRelease::metadataChanged, this, &FigureStrip::updateActions);
    }
    m_model->clear();
    showFigures(m_edits->figures());
}

// Rows keep their places, so that the chosen picture stays chosen.
void FigureStrip::showFigures(const QList<Figure>& figures)
{
    const qint64 wanted = chosen();
    m_model->setRowCount(static_cast<int>(figures.size()));
    const FigurePlaces places(m_release ? m_release->release() : release::Release{});
    for (int row = 0; row < figures.size(); ++row) {
        auto* item = new QStandardItem;
        fill(*item, figures.at(row), places);
        m_model->setItem(row, item);
        if (figures.at(row).id == wanted || (wanted == 0 && row == 0))
            m_list->setCurrentIndex(item->index());
        drawPicture(figures.at(row));
    }
    setHidden(figures.isEmpty());
    updateActions();
}

void FigureStrip::fill(QStandardItem& item, const Figure& figure, const FigurePlaces& places)
{
    const QString caption = captionOf(figure);
    const QString place = places.wordsOf(figure.after);
    const QString missing = missingIn(figure);
    item.setText(caption.isEmpty() ? tr("No caption yet") : caption);
    item.setData(figure.id, FigureDelegate::Identity);
    item.setData(place, FigureDelegate::Place);
    item.setData(missing, FigureDelegate::Missing);
    item.setToolTip(missing.isEmpty() ? place : place + u'\n' + missing);
    item.setData(QStringList{item.text(), place, missing}.join(u", "_s), Qt::AccessibleTextRole);
}

// The words that a picture stands behind were edited.
void FigureStrip::renewPlaces()
{
    if (!m_release || m_model->rowCount() != m_edits->figures().size())
        return;
    const FigurePlaces places(m_release->release());
    for (int row = 0; row < m_model->rowCount(); ++row)
        fill(*m_model->item(row), m_edits->figures().at(row), places);
}

void FigureStrip::drawPicture(const Figure& figure)
{
    const qreal scale = devicePixelRatioF();
    const auto draw = [image = figure.image, size = (QSizeF(FigureDelegate::pictureSize) * scale).toSize()] {
        return base::Result<QImage>(FigureFile::draw(image, size));
    };
    base::whenDone(this, QtConcurrent::run(&base::workers(), draw),
                   [this, scale, id = figure.id](const base::Result<QImage>& drawn) {
                       for (int row = 0; drawn && row < m_model->rowCount(); ++row) {
                           QStandardItem* item = m_model->item(row);
                           if (item->data(FigureDelegate::Identity).toLongLong() != id)
                               continue;
                           QPixmap picture = QPixmap::fromImage(*drawn);
                           picture.setDevicePixelRatio(scale);
                           item->setData(picture, Qt::DecorationRole);
                       }
                   });
}

void FigureStrip::updateActions()
{
    const bool editable = m_edits->isEditable();
    m_insert->setEnabled(editable);
    m_edit->setEnabled(editable && chosen() != 0);
    m_remove->setEnabled(editable && chosen() != 0);
    m_undo->setEnabled(editable && m_edits->history().canUndo());
    m_redo->setEnabled(editable && m_edits->history().canRedo());
}

void FigureStrip::insertAfter(release::ParagraphId paragraph)
{
    if (!m_edits->isEditable())
        return;
    const FigurePlaces places(m_release->release());
    Figure figure;
    figure.after = places.placeOf(paragraph);
    auto* dialog = new FigureDialog(figure, places, window());
    connect(dialog, &FigureDialog::figureMade, this, [this](const Figure& made) { m_edits->insert(made); });
    dialog->open();
    dialog->chooseFile();
}

void FigureStrip::edit()
{
    const auto figure = m_edits->figure(chosen());
    if (!figure || !m_edits->isEditable())
        return;
    auto* dialog = new FigureDialog(*figure, FigurePlaces(m_release->release()), window());
    connect(dialog, &FigureDialog::figureMade, m_edits, &FigureEdits::change);
    dialog->open();
}

void FigureStrip::remove()
{
    const auto figure = m_edits->figure(chosen());
    if (!figure || !m_edits->isEditable())
        return;
    m_edits->remove(figure->id);
    Q_EMIT removed(captionOf(*figure));
}

void FigureStrip::undo()
{
    m_edits->history().undo();
}

qint64 FigureStrip::chosen() const
{
    return m_list->currentIndex().data(FigureDelegate::Identity).toLongLong();
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
