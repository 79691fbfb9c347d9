// What the characters of a paragraph are besides themselves: bold, italic, raised, part of a link, words of
// another language. Every unit of the text has the number of an inline; equal ones share it. Plain values;
// any thread.
#pragma once

#include "app/release/Span.h"
#include "app/text/Language.h"

#include <QByteArray>

#include <compare>
#include <functional>
#include <map>
#include <vector>

namespace tarjuman::pdf {

struct Inline {
    bool bold = false;
    bool italic = false;
    bool raised = false;
    int link = -1;            // number of the link; -1 for none
    QByteArray language = {}; // BCP 47 tag; empty for the paragraph's own

    auto operator<=>(const Inline& other) const
    {
        const auto key = [](const Inline& one) {
            return std::tuple(one.bold, one.italic, one.raised, one.link);
        };
        if (const auto order = key(*this) <=> key(other); std::is_neq(order))
            return order;
        return language.compare(other.language) <=> 0;
    }
    bool operator==(const Inline& other) const = default;
};

class Inlines {
public:
    static constexpr int plain = 0;

    // Of a text of `length` units with these spans.
    explicit Inlines(const QList<release::Span>& spans = {}, qsizetype length = 0);

    const Inline& of(int number) const { return m_kinds[static_cast<size_t>(number)]; }
    const Inline& at(qsizetype offset) const { return of(numberAt(offset)); }
    int numberAt(qsizetype offset) const
    {
        return m_numbers.empty() ? plain : m_numbers[static_cast<size_t>(offset)];
    }
    // Whether all of the text is plain.
    bool isPlain() const { return m_numbers.empty(); }
    const QByteArray& addressOf(const Inline& one) const
    {
        return m_addresses[static_cast<size_t>(one.link)];
    }

    // The numbers of a new text, unit for unit, in place of the old ones.
    void setNumbers(std::vector<int> numbers) { m_numbers = std::move(numbers); }
    std::vector<int> takeNumbers() { return std::move(m_numbers); }
    // Changes the units of a stretch of a text of `length` units.
    using Change = std::function<void(Inline&)>;
    void change(qsizetype begin, qsizetype end, qsizetype length, const Change& change);
    int addLink(const QByteArray& address);

private:
    int numberOf(const Inline& one);

    std::vector<Inline> m_kinds{Inline{}};
    std::map<Inline, int> m_known{{Inline{}, plain}};
    std::vector<int> m_numbers; // empty while all is plain
    std::vector<QByteArray> m_addresses;
};

} // namespace tarjuman::pdf
