// Where the reader may say why a finding shall stand: a field that may stay empty, "Ignore" and "Cancel".
// Enter ignores, Escape cancels. Owned by FindingsPanel; the window's thread.
#pragma once

#include <QWidget>

class QLineEdit;

namespace tarjuman::ui {

class WaiverForm : public QWidget {
    Q_OBJECT
public:
    explicit WaiverForm(QWidget* parent = nullptr);

    void open();
    void close(); // without ignoring anything
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void accepted(const QString& reason);
    void closed(); // after accepted(), too

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void accept();

    QLineEdit* m_reason;
    bool m_isOpen = false;
};

} // namespace tarjuman::ui
