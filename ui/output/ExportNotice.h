// A quiet line after saving: where the file is, with "Open" and "Show in folder"; or why nothing was saved.
// It stays until the reader closes it or saves again. Window's thread.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tarjuman::ui {

class ExportNotice : public QWidget {
    Q_OBJECT
public:
    explicit ExportNotice(QWidget* parent = nullptr);

    void showSaved(const QStringList& files);
    void showFailure(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& sentence);

    QLabel* m_mark;
    QLabel* m_words;
    QPushButton* m_open;
    QPushButton* m_showInFolder;
    QStringList m_files;
};

} // namespace tarjuman::ui
