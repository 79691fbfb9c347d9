// The lists of a Word file: whether a list is numbered, and the number of its next item. Owned by one
// reading.
#pragma once

#include "app/formats/XmlParts.h"

#include <QHash>

namespace tarjuman::formats {

class DocxLists : public XmlSink {
public:
    // What stands before the next item, "1." or "b)"; empty before items with signs, which the page draws.
    QString nextLabel(const QString& list, int level);

    void begin(const XmlElement& element) override;
    void end(const QString& name) override;
    void say(const QString&) override {}

private:
    struct Level {
        QString format = {};
        QString label = {}; // "%1."
        int start = 1;
    };
    using Levels = QHash<int, Level>;

    QString numberOf(const Levels& levels, const QList<int>& counters, int level) const;

    QHash<QString, Levels> m_kinds;  // by the identity of the abstract list
    QHash<QString, QString> m_lists; // which of them each list is
    QHash<QString, QList<int>> m_counters;
    QString m_kind; // that is being read
    QString m_list;
    int m_level = 0;
};

} // namespace tarjuman::formats
