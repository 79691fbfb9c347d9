// Photographs of plain colour, and a release of three pairs that they stand in. For tests; any thread.
#pragma once

#include "app/release/Release.h"

#include <QBuffer>
#include <QImage>

namespace tarjuman::ui::testing {

using namespace Qt::StringLiterals;

inline QByteArray photograph(QSize size = {120, 80}, const char* format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline release::Release threePairs()
{
    release::Release release;
    const auto add = [&release](release::Role role, const QString& french, const QString& arabic) {
        release.paragraphs.french += release::Paragraph{release.takeParagraphId(), role, french};
        release.paragraphs.arabic += release::Paragraph{release.takeParagraphId(), role, arabic};
        release.pairs += release::Pair{{1, 1}};
    };
    add(release::Role::Title, u"Le port de pêche rouvre"_s, u"ميناء الصيد يفتح من جديد"_s);
    add(release::Role::Lead, u"Les chalutiers sont revenus à quai ce matin."_s,
        u"عادت مراكب الصيد إلى الرصيف هذا الصباح."_s);
    add(release::Role::Body, u"La criée reprend lundi."_s, u"يستأنف المزاد يوم الاثنين."_s);
    return release;
}

} // namespace tarjuman::ui::testing
