// The foot of the export pane: the proof in words, or why there is none; how far long work is, with "Cancel";
// and the button that saves. Window's thread.
#pragma once

#include "ui/output/PreviewMaker.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tarjuman::ui {

class ExportFoot : public QWidget {
    Q_OBJECT
public:
    explicit ExportFoot(QWidget* parent = nullptr);

    void showNothing();
    void showProof(const Preview& preview);
    void showFailure(const QString& sentence);
    // From now on work is under way; words, bar and "Cancel" appear only when it takes long.
    void startWork(const QString& words);
    void showProgress(int percent);
    void setSaveText(const QString& text);
    void setSaveEnabled(bool enabled);
    void takeFocus(); // to Save, when it can be pressed

Q_SIGNALS:
    void saveRequested();
    void printRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Mark { None, Proved, Warning };

    void layOut();
    void show(Mark mark, const QString& first, const QString& second);
    void paintMark();

    Mark m_markShown = Mark::None;
    QLabel* m_mark;
    QLabel* m_first;
    QLabel* m_second;
    QProgressBar* m_bar;
    QToolButton* m_print;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QString m_workWords;
    QElapsedTimer m_sinceStart;
};

} // namespace tarjuman::ui
