#include "app/formats/Termbase.h"

#include "app/formats/TermFile.h"
#include "app/text/XmlWidth.h"

#include <QCoreApplication>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Term;
using text::Language;

namespace {

// Our own categories among those of the format: TBX-Basic's subject field holds the kind, its context the
// post.
constexpr QStringView kindCategory = u"subjectField";
constexpr QStringView postCategory = u"context";

// One concept, as it is read.
struct Concept {
    Term common = {}; // kind and note
    text::PerLanguage<QStringList> terms = {};
    std::optional<Language> language = {}; // of the section that is being read
    QString term = {};
    bool isDeprecated = false;
};

Error refused(const QString& detail)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("TermFile",
                                        "This file is no termbase (TBX) that can be read. Nothing was taken "
                                        "from it."),
            detail};
}

class Reader {
public:
    explicit Reader(const QByteArray& bytes)
        : m_xml(bytes)
    {
    }

    Result<QList<Term>> read()
    {
        bool isTermbase = false;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            // Entities that grow, defaults for any number of attributes: no termbase declares anything
            // itself.
            if (token == QXmlStreamReader::DTD && m_xml.text().contains(u'['))
                return refused(u"something is declared"_s);
            if (token == QXmlStreamReader::StartElement) {
                isTermbase = isTermbase || m_xml.name() == u"martif" || m_xml.name() == u"tbx";
                if (!isTermbase)
                    return refused(u"the root is "_s + m_xml.name().toString());
                begin(m_xml.name());
            } else if (token == QXmlStreamReader::EndElement) {
                end(m_xml.name());
            }
            if (m_terms.size() > mostTerms)
                return tooManyTerms();
        }
        if (m_xml.hasError())
            return refused(m_xml.errorString());
        return m_terms;
    }

private:
    void begin(QStringView name)
    {
        if (name == u"termEntry" || name == u"conceptEntry") {
            m_concept = {};
        } else if (name == u"langSet" || name == u"langSec") {
            const QString tag = m_xml.attributes().value(u"xml:lang"_s).toString();
            m_concept.language = text::languageFromTag(tag.section(u'-', 0, 0).toLower());
        } else if (name == u"term") {
            m_concept.term = words();
        } else if (name == u"note") {
            m_concept.common.note = words();
        } else if (name == u"descrip" || name == u"termNote") {
            takeCategory(m_xml.attributes().value(u"type"_s).toString());
        }
    }

    void takeCategory(const QString& category)
    {
        const QString value = words();
        if (category == kindCategory || category == u"termType") {
            if (const auto kind = release::termKindFromKey(value))
                m_concept.common.kind = *kind;
        } else if (category == postCategory && m_concept.language) {
            m_concept.common.post[*m_concept.language] = value;
        } else if (category == u"administrativeStatus") {
            m_concept.isDeprecated = value.startsWith(u"deprecated") || value.startsWith(u"superseded");
        }
    }

    void end(QStringView name)
    {
        if (name == u"tig" || name == u"ntig" || name == u"termSec")
            keepTerm();
        else if (name == u"langSet" || name == u"langSec")
            m_concept.language.reset();
        else if (name == u"termEntry" || name == u"conceptEntry")
            keepConcept();
    }

    void keepTerm()
    {
        const QString term = std::exchange(m_concept.term, {});
        const bool isDeprecated = std::exchange(m_concept.isDeprecated, false);
        if (m_concept.language && !isDeprecated && !term.isEmpty())
            m_concept.terms[*m_concept.language].append(term);
    }

    // The terms of the two languages meet in their order; the shorter list repeats its last.
    void keepConcept()
    {
        const auto& [french, arabic] = m_concept.terms;
        const auto wordsAt = [](const QStringList& terms, qsizetype at) {
            return terms.isEmpty() ? QString() : terms[std::min(at, terms.size() - 1)];
        };
        for (qsizetype i = 0; i < std::max(french.size(), arabic.size()); ++i) {
            Term term = m_concept.common;
            term.text = {wordsAt(french, i), wordsAt(arabic, i)};
            term = release::tidied(term);
            if (!isEmpty(term) && !isTooLong(term))
                m_terms.append(term);
        }
    }

    QString words() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

    QXmlStreamReader m_xml;
    Concept m_concept;
    QList<Term> m_terms;
};

void writeCategory(QXmlStreamWriter& xml, QStringView category, const QString& value)
{
    xml.writeStartElement(u"descrip"_s);
    xml.writeAttribute(u"type"_s, category.toString());
    xml.writeCharacters(value);
    xml.writeEndElement();
}

void writeConcept(QXmlStreamWriter& xml, const Term& term)
{
    xml.writeStartElement(u"conceptEntry"_s);
    writeCategory(xml, kindCategory, release::keyOf(term.kind));
    if (!term.note.isEmpty())
        xml.writeTextElement(u"note"_s, term.note);
    for (const Language language : text::bothLanguages) {
        if (term.text[language].isEmpty())
            continue;
        xml.writeStartElement(u"langSec"_s);
        xml.writeAttribute(u"xml:lang"_s, text::tagOf(language));
        xml.writeStartElement(u"termSec"_s);
        xml.writeTextElement(u"term"_s, term.text[language]);
        if (!term.post[language].isEmpty())
            writeCategory(xml, postCategory, term.post[language]);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

Result<QList<Term>> readTermbase(const QByteArray& bytes)
{
    if (text::hasTooManyAttributes(bytes)) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "TermFile", "An element of this termbase has more than %1 attributes, which "
                                     "no termbase needs. Nothing was stored.")
                         .arg(text::mostXmlAttributes)};
    }
    return Reader(bytes).read();
}

QByteArray termbase(const QList<Term>& terms)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"tbx"_s);
    xml.writeDefaultNamespace(u"urn:iso:std:iso:30042:ed-2"_s);
    xml.writeAttribute(u"type"_s, u"TBX-Basic"_s);
    xml.writeAttribute(u"style"_s, u"dca"_s);
    xml.writeAttribute(u"xml:lang"_s, u"fr"_s);
    xml.writeStartElement(u"tbxHeader"_s);
    xml.writeStartElement(u"fileDesc"_s);
    xml.writeStartElement(u"sourceDesc"_s);
    xml.writeTextElement(u"p"_s, u"Tarjuman"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"text"_s);
    xml.writeStartElement(u"body"_s);
    for (const Term& term : terms)
        writeConcept(xml, term);
    xml.writeEndDocument();
    return bytes;
}

} // namespace tarjuman::formats
