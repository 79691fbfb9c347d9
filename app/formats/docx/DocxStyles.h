// The styles of a Word file: which role a paragraph has by its style, and how words are dressed by theirs.
// Pure; any thread.
#pragma once

#include "app/formats/XmlParts.h"
#include "app/release/Role.h"

#include <QHash>

#include <optional>

namespace tarjuman::formats {

// How one run is dressed, by itself or by its style.
struct DocxDress {
    std::optional<bool> bold = {};
    std::optional<bool> italic = {};
    std::optional<bool> bidiBold = {}; // of runs from right to left
    std::optional<bool> bidiItalic = {};
    std::optional<bool> raised = {};
    std::optional<bool> isHidden = {};
    bool isRightToLeft = false;
    QString language = {};
    QString bidiLanguage = {};
    QString style = {};

    // One property of a run, "w:b"; others are passed over.
    void take(const XmlElement& property);
    void overlay(const DocxDress& other); // what the other says goes before
};

struct DocxStyle {
    std::optional<release::Role> role = {};
    QString list = {}; // the list that its paragraphs belong to
    QString parent = {};
    DocxDress dress = {};
};

class DocxStyles : public XmlSink {
public:
    // Of the style or of the first above it that says something.
    std::optional<release::Role> roleOf(const QString& style) const;
    QString listOf(const QString& style) const;
    DocxDress dressOf(const QString& style) const;

    void begin(const XmlElement& element) override;
    void end(const QString& name) override;
    void say(const QString&) override {}

private:
    QList<DocxStyle> ancestry(const QString& style) const;

    QHash<QString, DocxStyle> m_styles;
    QString m_id; // of the style that is being read
    DocxStyle m_style;
};

} // namespace tarjuman::formats
