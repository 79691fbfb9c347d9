// The body of a Word file as a document, element by element. Owned by one reading; its thread.
#pragma once

#include "app/formats/Document.h"
#include "app/formats/docx/DocxField.h"
#include "app/formats/docx/DocxLosses.h"
#include "app/formats/docx/DocxParagraph.h"
#include "app/formats/docx/DocxSource.h"
#include "app/formats/docx/DocxTables.h"

#include <vector>

namespace tarjuman::formats {

class DocxBody : public XmlSink {
public:
    explicit DocxBody(DocxSource& source); // outlives it

    bool isFull() const;
    Document take(const DocxLosses& losses); // with what was lost elsewhere

    void begin(const XmlElement& element) override;
    void end(const QString& name) override;
    void say(const QString& words) override;

private:
    bool isPassedOver(const XmlElement& element);
    void beginStructure(const XmlElement& element);
    void beginParagraphProperty(const XmlElement& element);
    void beginInline(const XmlElement& element);
    void beginRunContent(const XmlElement& element);
    void beginReference(const XmlElement& element);
    void beginParagraph();
    void endParagraph();
    void finishParagraph();
    void appendSymbol(const XmlElement& element);
    void append(const QString& words);
    void comment(const QString& id);
    const Dress& dress();
    bool isHeading() const;
    QString parent(qsizetype above = 1) const;
    QString listOfParagraph() const;

    DocxSource& m_source;
    Document m_document;
    DocxTables m_tables;
    DocxLosses m_losses;
    DocxField m_field;
    DocxParagraph m_paragraph;
    std::vector<DocxParagraph> m_outer; // around the text box that is being read
    DocxDress m_run;
    std::optional<Dress> m_dress; // of the run, once it is asked for
    QString m_link;
    QStringList m_open; // elements
    qsizetype m_letters = 0;
    int m_passed = 0; // open elements that are passed over
    bool m_isPlaceholder = false;
};

} // namespace tarjuman::formats
