// Where figures stand in a text that are no numbers of it: whole dates, telephone numbers, addresses. A part
// of Numbers; pure; any thread.
#pragma once

#include <QList>
#include <QStringView>

namespace tarjuman::text {

// UTF-16 offsets.
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
};

// In order, none overlapping another.
QList<Span> numberlessSpans(QStringView text);

} // namespace tarjuman::text
