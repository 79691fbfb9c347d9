#include "ui/review/Comparison.h"

#include "app/text/WordDiff.h"
#include "ui/common/Fonts.h"
#include "ui/common/Tokens.h"

#include <QGuiApplication>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Release;
using text::Change;
using text::Language;

QList<ComparedRow> comparedRows(const QList<Paragraph>& then, const QList<Paragraph>& now)
{
    QList<ComparedRow> rows;
    qsizetype old = 0;
    const auto isStillThere = [&](const Paragraph& paragraph) {
        return std::ranges::find(now, paragraph.id, &Paragraph::id) != now.end();
    };
    const auto addGone = [&] {
        for (; old < then.size() && !isStillThere(then[old]); ++old)
            rows.append({int(old), -1});
    };
    for (qsizetype i = 0; i < now.size(); ++i) {
        addGone();
        const auto before = std::ranges::find(then, now[i].id, &Paragraph::id);
        const int place = before == then.end() ? -1 : int(before - then.begin());
        rows.append({place, int(i)});
        if (place == old)
            ++old;
    }
    for (; old < then.size(); ++old) {
        if (!isStillThere(then[old]))
            rows.append({int(old), -1});
    }
    return rows;
}

namespace {

enum class Side { Then, Now };

QString marked(QStringView words, Side side)
{
    if (words.isEmpty())
        return {};
    const QString decoration = side == Side::Then ? u"line-through"_s : u"underline"_s;
    const QColor ground = side == Side::Then ? tokens().wash : tokens().tint;
    return u"<span style=\"background-color:%1;text-decoration:%2\">%3</span>"_s.arg(
        ground.name(), decoration, words.toString().toHtmlEscaped());
}

QString paragraphHtml(const QString& text, const QList<Change>& changes, Side side)
{
    QString html;
    qsizetype at = 0;
    for (const Change& change : changes) {
        const int start = side == Side::Then ? change.beforeStart : change.afterStart;
        const int length = side == Side::Then ? change.beforeLength : change.afterLength;
        html += text.mid(at, start - at).toHtmlEscaped() + marked(QStringView(text).mid(start, length), side);
        at = start + length;
    }
    return html + text.mid(at).toHtmlEscaped();
}

QString restoreLink(int paragraph)
{
    return u"<br><a style=\"color:%1\" href=\"restore:%2\">%3</a>"_s.arg(
        tokens().accent.name(), QString::number(paragraph),
        QCoreApplication::translate("tarjuman::ui::Comparison", "Restore this paragraph").toHtmlEscaped());
}

QString head(const QString& name, Language language)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return u"<td width=\"50%\" style=\"padding:8px\"><p dir=\"%1\" align=\"%2\" style=\"color:%3;font-size:%4pt\">%5</p></td>"_s
        .arg(mirrored ? u"rtl"_s : u"ltr"_s, language == Language::Arabic ? u"right"_s : u"left"_s,
             tokens().dim.name(), QString::number(uiFont(FontRole::Second).pointSizeF()),
             name.toHtmlEscaped());
}

QString cell(const QString& content, Language language)
{
    const QFont font = textFont(language);
    QString families = font.families().join(u"','"_s);
    return u"<td width=\"50%\" style=\"padding:8px\"><p dir=\"%1\" align=\"%2\" style=\"font-family:'%3';font-size:%4pt\">%5</p></td>"_s
        .arg(language == Language::Arabic ? u"rtl"_s : u"ltr"_s,
             language == Language::Arabic ? u"right"_s : u"left"_s, families,
             QString::number(font.pointSizeF()), content);
}

} // namespace

QString comparisonPage(const Compared& compared, Language language, RestoreLinks links)
{
    const auto& [then, now, names] = compared;
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"_s +
                   head(names.then, language) + head(names.now, language) + u"</tr>"_s;
    for (const ComparedRow& row : comparedRows(then.paragraphs[language], now.paragraphs[language])) {
        const Paragraph before = then.paragraphs[language].value(row.then);
        const Paragraph after = now.paragraphs[language].value(row.now);
        const QList<Change> changes = text::wordDiff(before.text, after.text);
        const bool differs = row.now < 0 || (row.then >= 0 && before != after);
        QString old = paragraphHtml(before.text, changes, Side::Then);
        if (differs && links == RestoreLinks::Offered)
            old += restoreLink(row.then);
        html += u"<tr>"_s + cell(old, language) +
                cell(paragraphHtml(after.text, changes, Side::Now), language) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace tarjuman::ui
