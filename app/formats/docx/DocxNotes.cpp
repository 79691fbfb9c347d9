#include "app/formats/docx/DocxNotes.h"

#include "app/formats/Limits.h"

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

namespace {

bool isNote(const QString& name)
{
    return name == u"w:footnote" || name == u"w:endnote" || name == u"w:comment";
}

bool holdsDeleted(const QString& name)
{
    return name == u"w:del" || name == u"w:moveFrom" || name == u"mc:Fallback";
}

} // namespace

void DocxNotes::begin(const XmlElement& element)
{
    const QString& name = element.name();
    m_deleted += holdsDeleted(name);
    m_isText = name == u"w:t" && m_deleted == 0;
    if (isNote(name)) {
        m_id = element.value(u"id");
        m_note = {
            element.value(u"author"), QDateTime::fromString(element.value(u"date"), Qt::ISODate).toUTC(), {}};
    } else if (name == u"w:tab" || name == u"w:br" || name == u"w:p") {
        m_note.text += u' ';
    }
}

void DocxNotes::end(const QString& name)
{
    m_deleted -= holdsDeleted(name);
    m_isText = false;
    if (!isNote(name))
        return;
    m_note.text = m_note.text.simplified();
    if (m_notes.size() < limits::mostRemarks && !m_note.text.isEmpty())
        m_notes.insert(m_id, m_note);
    m_note = {};
}

void DocxNotes::say(const QString& words)
{
    if (!m_isText)
        return;
    if (m_note.text.size() < limits::longestPastedParagraph)
        m_note.text += words;
    m_hasWords = m_hasWords || !QStringView(words).trimmed().isEmpty();
}

} // namespace tarjuman::formats
