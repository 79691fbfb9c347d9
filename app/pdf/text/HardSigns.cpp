#include "app/pdf/text/HardSigns.h"

#include "app/text/CodePoints.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

namespace tarjuman::pdf {

namespace {

class SignFinder {
public:
    std::vector<HardSign> run(QStringView paragraph)
    {
        for (qsizetype at = 0; at < paragraph.size();) {
            const char32_t character = text::codePointAt(paragraph, at);
            take(character, at);
            at += text::lengthOf(character);
        }
        endMarks();
        for (const auto& [control, place] : m_open)
            note({HardSign::Kind::Unclosed, place, 1, control});
        std::ranges::stable_sort(m_signs, {}, &HardSign::offset);
        return std::move(m_signs);
    }

private:
    static bool isMark(char32_t character)
    {
        const auto mask = U_GET_GC_MASK(static_cast<UChar32>(character));
        return (mask & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0 &&
               !u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    }

    void take(char32_t character, qsizetype at)
    {
        if (isMark(character)) {
            if (m_marks++ == 0)
                m_firstMark = at;
            return;
        }
        // What is not seen does not part a letter from its marks.
        if (!u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
            endMarks();
            m_letter = at;
        }
        takeControl(character, at);
    }

    void endMarks()
    {
        if (m_marks > mostMarks) {
            const HardSign pile{HardSign::Kind::Marks, m_letter >= 0 ? m_letter : m_firstMark, m_marks, 0};
            note(pile);
        }
        m_marks = 0;
    }

    // By rule X of the bidirectional algorithm: the end of an isolate ends what was opened within it.
    void takeControl(char32_t character, qsizetype at)
    {
        const auto control = static_cast<char16_t>(character <= 0xFFFF ? character : 0);
        const bool isolate = control >= 0x2066 && control <= 0x2068;
        const bool embedding = control == 0x202A || control == 0x202B;
        const bool override = control == 0x202D || control == 0x202E;
        if (override)
            note({HardSign::Kind::Override, at, 1, control});
        if (isolate || embedding || override)
            m_open.emplace_back(control, at);
        else if (control == 0x202C && !m_open.empty() && m_open.back().first < 0x2066)
            m_open.pop_back();
        else if (control == 0x2069)
            closeIsolate();
    }

    void closeIsolate()
    {
        const auto isIsolate = [](const auto& open) { return open.first >= 0x2066; };
        const auto last = std::find_if(m_open.rbegin(), m_open.rend(), isIsolate);
        if (last != m_open.rend())
            m_open.erase(std::next(last).base(), m_open.end());
    }

    void note(const HardSign& sign)
    {
        const bool override = sign.character == 0x202D || sign.character == 0x202E;
        if (sign.kind == HardSign::Kind::Unclosed && override)
            return; // named already
        const auto known = std::ranges::find_if(m_signs, [&](const HardSign& one) {
            return one.kind == sign.kind && one.character == sign.character;
        });
        if (known == m_signs.end())
            m_signs.push_back(sign);
        else if (sign.kind == HardSign::Kind::Marks)
            known->count = std::max(known->count, sign.count);
        else
            ++known->count;
    }

    std::vector<HardSign> m_signs;
    std::vector<std::pair<char16_t, qsizetype>> m_open; // controls that nothing has ended yet
    qsizetype m_letter = -1;
    qsizetype m_firstMark = 0;
    int m_marks = 0;
};

} // namespace

std::vector<HardSign> hardSignsIn(QStringView paragraph)
{
    return SignFinder().run(paragraph);
}

} // namespace tarjuman::pdf
