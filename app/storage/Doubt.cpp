#include "app/storage/Doubt.h"

#include <QCoreApplication>

namespace tarjuman::storage {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Doubt)
};

QString nameOf(const Doubt& doubt)
{
    const qint64 number = qint64(doubt.release);
    return doubt.title.isEmpty() ? Sentences::tr("release %1").arg(number)
                                 : Sentences::tr("release %1 (“%2”)").arg(number).arg(doubt.title);
}

} // namespace

QString sentenceOf(const Doubt& doubt)
{
    switch (doubt.what) {
    case Doubt::What::Paragraph:
        return doubt.language == text::Language::French
                   ? Sentences::tr(
                         "The French paragraph %1 of %2 is not as it was saved: the disk changed it.")
                         .arg(QString::number(doubt.number), nameOf(doubt))
                   : Sentences::tr(
                         "The Arabic paragraph %1 of %2 is not as it was saved: the disk changed it.")
                         .arg(QString::number(doubt.number), nameOf(doubt));
    case Doubt::What::Order:
        return Sentences::tr("Paragraphs of %1 are missing or stand elsewhere than they were saved.")
            .arg(nameOf(doubt));
    case Doubt::What::Rest:
        return Sentences::tr("The pairs, pictures, comments or particulars of %1 are not as they were saved.")
            .arg(nameOf(doubt));
    case Doubt::What::ListEntry:
        return Sentences::tr("What the list shows of %1 is not what its text says.").arg(nameOf(doubt));
    }
    Q_UNREACHABLE();
}

} // namespace tarjuman::storage
