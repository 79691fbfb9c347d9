// What stands beside the text of a Word file: footnotes, endnotes and comments by their identities, and the
// words of headers and footers. Pure; any thread.
#pragma once

#include "app/formats/XmlParts.h"

#include <QDateTime>
#include <QHash>

namespace tarjuman::formats {

struct DocxNote {
    QString author = {};
    QDateTime written = {}; // UTC
    QString text = {};      // its paragraphs in one line
};

class DocxNotes : public XmlSink {
public:
    DocxNote note(const QString& id) const { return m_notes.value(id); }
    bool hasWords() const { return m_hasWords; }

    void begin(const XmlElement& element) override;
    void end(const QString& name) override;
    void say(const QString& words) override;

private:
    QHash<QString, DocxNote> m_notes;
    DocxNote m_note; // that is being read
    QString m_id;
    int m_deleted = 0; // elements that hold what was taken away
    bool m_isText = false;
    bool m_hasWords = false;
};

} // namespace tarjuman::formats
