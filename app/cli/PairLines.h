// Reads short texts and their translations, a JSON object a line: {"id": ..., "fr": "...", "ar": "..."}.
// Lives on the thread that reads; the device must outlive it.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QJsonValue>

#include <optional>

class QIODevice;

namespace tarjuman::cli {

struct PairLine {
    struct Side {
        QList<release::Paragraph> paragraphs = {}; // of the text, parted by empty lines
        QList<qint64> begins = {};                 // where each begins in the text, in code points from 0
    };

    QJsonValue id = {}; // as it was given
    text::PerLanguage<Side> sides = {};
};

class PairLines {
public:
    explicit PairLines(QIODevice& device)
        : m_device(device)
    {
    }

    // The next pair, or nothing at the end; empty lines are none. Fails with ErrorKind::BadInput at a line
    // that is no such object, or is longer than a release can be.
    base::Result<std::optional<PairLine>> next();

private:
    QIODevice& m_device;
    int m_line = 0;
};

} // namespace tarjuman::cli
