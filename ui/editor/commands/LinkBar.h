// The bar under the texts that asks for the address of a link. Return gives it, Escape closes. Owned by
// EditorStyles; the window's thread.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tarjuman::ui {

class LinkBar : public QWidget {
    Q_OBJECT
public:
    explicit LinkBar(QWidget* parent = nullptr);

    void open(const QString& address); // the present one; empty for a new link
    void close();

Q_SIGNALS:
    void addressGiven(const QString& address); // empty: no link any more
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void translate();
    void give(const QString& address);

    QLabel* m_label;
    QLineEdit* m_address;
    QPushButton* m_give;
    QPushButton* m_remove;
    QPushButton* m_cancel;
};

} // namespace tarjuman::ui
