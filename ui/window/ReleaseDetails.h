// What stands about a release beside its texts: date, place in both languages, embargo and status. Every
// change goes to the open release at once and saves itself like the texts; nothing has to be confirmed. A
// small dialog that blocks nothing. The window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tarjuman::ui {

class ReleaseDetails : public QDialog {
    Q_OBJECT
public:
    ReleaseDetails(std::shared_ptr<desk::OpenRelease> release, QWidget* parent);

private:
    void addDate(QFormLayout& form);
    void addPlace(QFormLayout& form, text::Language language);
    void addEmbargo(QFormLayout& form);
    void addStatus(QFormLayout& form);
    void renew();

    std::shared_ptr<desk::OpenRelease> m_release;
    QCheckBox* m_hasDate = nullptr;
    QDateEdit* m_date = nullptr;
    text::PerLanguage<QLineEdit*> m_place;
    QCheckBox* m_hasEmbargo = nullptr;
    QDateTimeEdit* m_embargo = nullptr;
    QLabel* m_embargoZone = nullptr;
    QComboBox* m_status = nullptr;
    QLabel* m_frozen = nullptr;
    QLabel* m_history = nullptr;
};

} // namespace tarjuman::ui
