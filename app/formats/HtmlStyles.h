// The little of CSS that says how words of a page are dressed or that they are none: in style attributes and
// in the style sheets within the page, by element and class. Nothing outside the page is looked for. Pure;
// any thread.
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace tarjuman::formats {

struct HtmlStyle {
    std::optional<bool> bold = {};
    std::optional<bool> italic = {};
    std::optional<bool> raised = {};
    std::optional<bool> keepsSpaces = {};
    bool isHidden = false;
    bool isListItem = false; // as Word says it

    void overlay(const HtmlStyle& other); // what the other says goes before
    friend bool operator==(const HtmlStyle&, const HtmlStyle&) = default;
};

// Of declarations, "font-weight: bold; color: red".
HtmlStyle htmlStyleOf(QStringView declarations);

class HtmlStyleSheet {
public:
    // Rules for an element, a class, or an element of a class; others are passed over.
    void add(QStringView css);
    HtmlStyle styleOf(const QString& element, const QString& classes) const;

private:
    void addRule(QStringView selectors, QStringView declarations);

    QHash<QString, HtmlStyle> m_rules; // by "p", ".class", "p.class"
};

} // namespace tarjuman::formats
