#include "app/desk/tools/SideCheck.h"

#include <QBuffer>

namespace tarjuman::desk {

using base::Result;
using checks::UnknownName;
using release::Paragraph;
using spelling::SpellReport;
using spelling::WordInDoubt;

namespace {

// Where the n-th code point of a text begins, from 0, in UTF-16 units.
int unitsBefore(const QString& text, int codePoints)
{
    int at = 0;
    for (; codePoints > 0 && at < text.size(); --codePoints)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return at;
}

// A paragraph a line, so that a line's number is a paragraph's.
QByteArray linesOf(const QList<Paragraph>& side)
{
    QString lines;
    for (const Paragraph& paragraph : side) {
        QString line = paragraph.text;
        for (const QChar inWay : {u'\n', u'\r', u'\0'}) // what ends a line, and what no text holds
            line.replace(inWay, u' ');
        lines += line + u'\n';
    }
    return lines.toUtf8();
}

} // namespace

Result<QList<UnknownName>> SideChecker::namesIn(const QList<Paragraph>& side, const std::stop_token& stop)
{
    if (!m_report)
        m_report.emplace(TRY(SpellReport::create(text::Language::French)));
    QBuffer buffer;
    buffer.setData(linesOf(side));
    buffer.open(QIODevice::ReadOnly);
    QList<UnknownName> names;
    const auto take = [&](const WordInDoubt& found) {
        const int paragraph = found.line - 1;
        if (found.verdict == spelling::Verdict::Name && paragraph < side.size())
            names.append({paragraph, unitsBefore(side[paragraph].text, found.column - 1), found.word});
    };
    TRY(m_report->read(buffer, SpellReport::Suggest::No, take, stop));
    return names;
}

Result<QList<checks::PlacedFinding>> SideChecker::check(const QList<Paragraph>& side, text::Language language,
                                                        const std::stop_token& stop)
{
    if (language == text::Language::Arabic)
        return checks::findingsIn(side, language);
    const QList<UnknownName> names = TRY(namesIn(side, stop));
    return checks::findingsIn(side, language, names);
}

} // namespace tarjuman::desk
