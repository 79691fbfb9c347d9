#include "tests/ui/editor/EditorStage.h"

#include "app/desk/Releases.h"
#include "ui/common/Appearance.h"
#include "ui/editor/layout/PairedLayout.h"

#include <QKeyEvent>
#include <QSet>

namespace tarjuman::testing {

using namespace Qt::StringLiterals;
using release::Pair;
using release::Paragraph;
using release::Release;
using text::bothLanguages;
using text::Language;

QList<Pair> pairsFrom(const QString& notation)
{
    QList<Pair> pairs;
    for (const QString& word : notation.split(u' ', Qt::SkipEmptyParts)) {
        Pair pair;
        pair.count.french = word.at(0).digitValue();
        pair.count.arabic = word.at(2).digitValue();
        pairs.append(pair);
    }
    return pairs;
}

EditorStage::EditorStage()
    : m_desk(m_folder.filePath(u"archive.tarjuman"_s), {})
    , m_editor(std::make_unique<ui::PairEditor>(m_desk))
{
    const auto opened = m_desk.open();
    [&] { QTRY_VERIFY(opened.isFinished()); }();
    m_editor->resize(900, 600);
    m_editor->show();
    [&] { QVERIFY(QTest::qWaitForWindowActive(m_editor.get())); }();
}

EditorStage::~EditorStage()
{
    m_editor.reset();
}

void EditorStage::open(const QString& notation, int wordsInParagraph)
{
    QStringList french;
    QStringList arabic;
    for (const Pair& pair : pairsFrom(notation)) {
        for (int i = 0; i < pair.count.french; ++i)
            french.append(u"Le comité %1 "_s.arg(french.size()) +
                          u"se réunit demain "_s.repeated(wordsInParagraph / 3));
        for (int i = 0; i < pair.count.arabic; ++i)
            arabic.append(u"اللجنة %1 "_s.arg(arabic.size()) +
                          u"تجتمع غدا هنا "_s.repeated(wordsInParagraph / 3));
    }
    openTexts(french, arabic, notation);
}

void EditorStage::openTexts(const QStringList& french, const QStringList& arabic, const QString& notation)
{
    const auto created = m_desk.releases().create();
    [&] { QTRY_VERIFY(created.isFinished()); }();
    Release release = *created.result();
    m_open = m_desk.releases().open(release);
    const auto paragraphsOf = [&](const QStringList& texts) {
        QList<Paragraph> paragraphs;
        for (const QString& text : texts)
            paragraphs.append({.id = m_open->takeParagraphId(), .text = text});
        return paragraphs;
    };
    const auto frenchOnly = [&] {
        QList<Pair> pairs;
        for (qsizetype i = 0; i < french.size(); ++i)
            pairs.append(Pair{.count = {1, 0}});
        return pairs;
    }();
    const auto withOldArabic = [&] {
        QList<Pair> pairs = frenchOnly;
        for (qsizetype i = 0; i < release.paragraphs.arabic.size(); ++i)
            pairs.append(Pair{.count = {0, 1}});
        return pairs;
    }();
    m_open->replaceParagraphs(Language::French, 0, int(release.paragraphs.french.size()),
                              paragraphsOf(french), withOldArabic);
    m_open->replaceParagraphs(Language::Arabic, 0, int(release.paragraphs.arabic.size()),
                              paragraphsOf(arabic), pairsFrom(notation));
    m_editor->setRelease(m_open);
    focus(Language::French);
}

void EditorStage::focus(Language language, ui::Place place)
{
    column(language).setFocus();
    column(language).setCaret(place);
}

void EditorStage::type(Language language, const QString& text)
{
    for (QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&column(language), &press);
    }
}

void EditorStage::trigger(const char* name)
{
    for (QAction* action : m_editor->editorActions()) {
        if (action->objectName() == QLatin1StringView(name))
            action->trigger();
    }
}

QString EditorStage::textOf(Language language, int paragraph) const
{
    return release().paragraphs[language].value(paragraph).text;
}

QString EditorStage::pairs() const
{
    QStringList words;
    for (const Pair& pair : release().pairs)
        words.append(u"%1-%2"_s.arg(pair.count.french).arg(pair.count.arabic));
    return words.join(u' ');
}

QString EditorStage::disagreementOf(Language language)
{
    const auto& paragraphs = release().paragraphs[language];
    const QTextDocument& document = *column(language).document();
    const ui::PairRows& rows = m_editor->area().page().rows();
    if (document.blockCount() != std::max<qsizetype>(1, paragraphs.size()))
        return u"%1: %2 blocks for %3 paragraphs"_s.arg(text::tagOf(language))
            .arg(document.blockCount())
            .arg(paragraphs.size());
    if (rows.paragraphCount(language) != paragraphs.size())
        return u"%1: the rows know %2 paragraphs"_s.arg(text::tagOf(language))
            .arg(rows.paragraphCount(language));
    QTextBlock block = document.firstBlock();
    for (const Paragraph& paragraph : paragraphs) {
        if (block.text() != paragraph.text)
            return u"%1: block %2 has other words"_s.arg(text::tagOf(language)).arg(block.blockNumber());
        block = block.next();
    }
    return {};
}

QString EditorStage::unevenRow()
{
    const ui::PairArea& area = m_editor->area();
    const ui::PairRows& rows = m_editor->area().page().rows();
    int bottom = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.rowTop(row) < bottom)
            return u"row %1 overlaps the one before"_s.arg(row);
        for (Language language : bothLanguages) {
            if (rows.countOf(language, row) == 0)
                continue;
            const auto& document = *column(language).document();
            const QTextBlock block = document.findBlockByNumber(rows.firstOf(language, row));
            const QRectF rect = document.documentLayout()->blockBoundingRect(block);
            if (rect.top() != rows.rowTop(row))
                return u"row %1 is not level: %2 and %3"_s.arg(row).arg(rect.top()).arg(rows.rowTop(row));
        }
        bottom = rows.rowTop(row) + rows.rowHeight(row);
    }
    Q_UNUSED(area)
    return {};
}

QString EditorStage::disagreement()
{
    for (Language language : bothLanguages) {
        if (const QString found = disagreementOf(language); !found.isEmpty())
            return found;
    }
    if (!release::pairsFit(release()))
        return u"the pairs don't fit: "_s + pairs();
    if (release().pairs != m_editor->area().page().rows().pairs())
        return u"the rows have other pairs"_s;
    QSet<qint64> seen;
    for (Language language : bothLanguages) {
        for (const Paragraph& paragraph : release().paragraphs[language]) {
            if (seen.contains(qint64(paragraph.id)) || paragraph.id == release::ParagraphId::None)
                return u"an identity is used twice or missing"_s;
            seen.insert(qint64(paragraph.id));
        }
    }
    return unevenRow();
}

} // namespace tarjuman::testing
