#include "app/desk/tools/SideCheck.h"

#include "app/checks/KnownFindings.h"
#include "app/memory/Aligner.h"
#include "app/release/Pairing.h"

#include <QBuffer>

#include <algorithm>

namespace tarjuman::desk {

using base::Result;
using checks::UnknownName;
using release::Paragraph;
using release::Release;
using spelling::SpellReport;
using spelling::WordInDoubt;
using text::Language;

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

// Opposite a paragraph, where the text of the other language lacks one: behind what stands before the gap.
checks::Where placeOfGap(const Release& release, const checks::Where& opposite)
{
    const auto number =
        std::ranges::find(release.paragraphs[opposite.language], opposite.paragraph, &Paragraph::id) -
        release.paragraphs[opposite.language].begin();
    const Language language = text::otherLanguage(opposite.language);
    const QList<Paragraph>& side = release.paragraphs[language];
    const int before = release::firstParagraph(
        release.pairs, language, release::pairOf(release.pairs, opposite.language, int(number)));
    if (before == 0 || before > side.size())
        return {language, 0, 0, side.value(0).id};
    return {language, int(side[before - 1].text.size()), 0, side[before - 1].id};
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
            names.append(
                {side[paragraph].id, unitsBefore(side[paragraph].text, found.column - 1), found.word});
    };
    TRY(m_report->read(buffer, SpellReport::Suggest::No, take, stop));
    return names;
}

Result<checks::Findings> SideChecker::check(const Release& release, const std::stop_token& stop)
{
    const QList<Paragraph>& french = release.paragraphs.french;
    const QList<UnknownName> names = french.isEmpty() ? QList<UnknownName>() : TRY(namesIn(french, stop));
    checks::Findings found = checks::KnownFindings().look(release, checks::Translation::Finished, names);
    for (checks::Finding& finding : found) {
        if (finding.where.isGap() && finding.counterpart)
            finding.where = placeOfGap(release, *finding.counterpart);
    }
    return found;
}

Release pairedTexts(const QList<Paragraph>& french, const QList<Paragraph>& arabic)
{
    Release release;
    release.paragraphs = {french, arabic};
    for (const Language language : text::bothLanguages) {
        for (Paragraph& paragraph : release.paragraphs[language])
            paragraph.id = release.takeParagraphId();
    }
    if (!french.isEmpty() && !arabic.isEmpty())
        release.pairs = memory::alignParagraphs(release.paragraphs.french, release.paragraphs.arabic);
    return release;
}

} // namespace tarjuman::desk
