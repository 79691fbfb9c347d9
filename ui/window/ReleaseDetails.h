// What stands about a release beside its texts: date, place in both languages, embargo and status. Nothing
// reaches the open release before Save, which stays here as long as a date cannot be read; Cancel and Escape
// leave everything as it was. Only what the reader touched is written. The window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tarjuman::ui {

class DateField;

class ReleaseDetails : public QDialog {
    Q_OBJECT
public:
    ReleaseDetails(std::shared_ptr<desk::OpenRelease> release, QWidget* parent);

    void accept() override; // Save

private:
    void addDate(QFormLayout& form);
    void addPlace(QFormLayout& form, text::Language language);
    void addEmbargo(QFormLayout& form);
    void addStatus(QFormLayout& form);
    void addButtons(QVBoxLayout& column);
    void show(const release::Release& release);
    void showStatuses(release::Status present);
    bool isReadable();
    void store();

    std::shared_ptr<desk::OpenRelease> m_release;
    DateField* m_date = nullptr;
    text::PerLanguage<QLineEdit*> m_place;
    DateField* m_embargo = nullptr;
    QComboBox* m_status = nullptr;
    QLabel* m_frozen = nullptr;
    QLabel* m_history = nullptr;
};

} // namespace tarjuman::ui
