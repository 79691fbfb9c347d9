#include "ui/common/StatusWords.h"

#include "ui/common/Interface.h"

#include <QCoreApplication>

namespace tarjuman::ui {

using release::Status;

QString wordOf(Status status)
{
    const char* word = "";
    switch (status) {
    case Status::Draft:
        word = QT_TRANSLATE_NOOP("Status", "Draft");
        break;
    case Status::InTranslation:
        word = QT_TRANSLATE_NOOP("Status", "In translation");
        break;
    case Status::InReview:
        word = QT_TRANSLATE_NOOP("Status", "In review");
        break;
    case Status::Approved:
        word = QT_TRANSLATE_NOOP("Status", "Approved");
        break;
    case Status::Published:
        word = QT_TRANSLATE_NOOP("Status", "Published");
        break;
    case Status::Archived:
        word = QT_TRANSLATE_NOOP("Status", "Archived");
        break;
    case Status::Withdrawn:
        word = QT_TRANSLATE_NOOP("Status", "Withdrawn");
        break;
    case Status::Corrected:
        word = QT_TRANSLATE_NOOP("Status", "Corrected");
        break;
    }
    return QCoreApplication::translate("Status", word);
}

QString obstacleBetween(Status from, Status to)
{
    const char* words = QT_TRANSLATE_NOOP("Status", "Published: no way back");
    if (!release::isFrozen(from))
        words = to == Status::Published ? QT_TRANSLATE_NOOP("Status", "Approve it first")
                                        : QT_TRANSLATE_NOOP("Status", "Publish it first");
    else if (to > Status::Published)
        words = QT_TRANSLATE_NOOP("Status", "Archive it first");
    return QCoreApplication::translate("Status", words);
}

IconName iconOf(Status status)
{
    switch (status) {
    case Status::Draft:
        return IconName::Ring;
    case Status::InTranslation:
        return IconName::Half;
    case Status::InReview:
        return IconName::Review;
    case Status::Approved:
        return IconName::Approved;
    case Status::Published:
        return IconName::Done;
    case Status::Archived:
        return IconName::Archived;
    case Status::Withdrawn:
        return IconName::Withdrawn;
    case Status::Corrected:
        return IconName::Pencil;
    }
    return IconName::Ring;
}

IconTone toneOf(Status status)
{
    return status == Status::Published ? IconTone::Accent : IconTone::Rest;
}

QString deletedWords(const QDateTime& deleted)
{
    const QDateTime local = deleted.toLocalTime();
    return QCoreApplication::translate("Status", "Deleted on %1, %2")
        .arg(shownDate(local.date()), shownTime(local.time()));
}

bool isUnderEmbargo(const QDateTime& embargoUntil, const QDateTime& now)
{
    return embargoUntil.isValid() && now < embargoUntil;
}

} // namespace tarjuman::ui
