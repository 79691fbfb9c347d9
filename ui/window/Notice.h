// A quiet sentence at the foot of the window: what happened, what is safe, and at most one thing to do
// ("Undo"). It takes no focus, and goes by itself unless it tells of trouble. Owned by Workspace; the
// window's thread.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tarjuman::ui {

class Notice : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Passing, Trouble };

    explicit Notice(QWidget* parent);

    void tell(const QString& sentence, Kind kind = Kind::Passing);
    void offer(const QString& sentence, const QString& button, std::function<void()> deed,
               Kind kind = Kind::Passing);
    QString sentence() const;

    // Stands in the middle of the lower edge of `area`, in the parent's coordinates.
    void placeIn(const QRect& area);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showSentence(const QString& sentence, Kind kind);

    QLabel* m_mark = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_button = nullptr;
    QToolButton* m_close = nullptr;
    std::function<void()> m_deed;
    QTimer m_goes;
    Kind m_kind = Kind::Passing;
    QRect m_area;
};

} // namespace tarjuman::ui
