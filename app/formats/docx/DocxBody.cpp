#include "app/formats/docx/DocxBody.h"

#include "app/formats/Limits.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using release::Role;

namespace {

// What holds no words of the text: how it stood before a change, what stands a second time for older
// programs, properties of what has none here.
bool holdsNoText(const QString& name)
{
    static const QSet<QString> names{
        u"w:rPrChange"_s,  u"w:pPrChange"_s,    u"w:sectPrChange"_s,  u"w:tblPrChange"_s,
        u"w:trPrChange"_s, u"w:tcPrChange"_s,   u"w:tblGridChange"_s, u"w:sectPr"_s,
        u"w:tblPr"_s,      u"w:tblGrid"_s,      u"w:tcPr"_s,          u"w:sdtPr"_s,
        u"w:delText"_s,    u"w:delInstrText"_s, u"mc:Fallback"_s,     u"w:rt"_s};
    return names.contains(name);
}

bool isChange(const QString& name)
{
    return name == u"w:ins" || name == u"w:del" || name == u"w:moveTo" || name == u"w:moveFrom";
}

bool isTakenAway(const QString& name)
{
    return name == u"w:del" || name == u"w:moveFrom";
}

bool isPrivate(QChar letter)
{
    return letter.category() == QChar::Other_PrivateUse;
}

bool isOurs(const QString& language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    return text::languageFromTag(primary).has_value();
}

} // namespace

DocxBody::DocxBody(DocxSource& source)
    : m_source(source)
{
}

bool DocxBody::isFull() const
{
    return m_document.blocks.size() >= limits::mostPastedParagraphs || m_letters >= limits::mostPastedLetters;
}

QString DocxBody::parent(qsizetype above) const
{
    return m_open.size() > above ? m_open[m_open.size() - 1 - above] : QString();
}

void DocxBody::begin(const XmlElement& element)
{
    if (m_passed > 0 || isPassedOver(element)) {
        ++m_passed;
        m_isPlaceholder = m_isPlaceholder || element.name() == u"w:showingPlcHdr";
        return;
    }
    m_open.append(element.name());
    beginStructure(element);
    beginParagraphProperty(element);
    beginInline(element);
    if (parent() == u"w:r")
        beginRunContent(element);
    if (parent() == u"w:rPr" && parent(2) == u"w:r")
        m_run.take(element);
}

// A mark of a change stands among the properties of what changed; around words it holds them.
bool DocxBody::isPassedOver(const XmlElement& element)
{
    const QString& name = element.name();
    const QString around = m_open.isEmpty() ? QString() : m_open.last();
    if (isChange(name))
        m_losses.addChange(element.value(u"author"));
    if (isTakenAway(name) && around == u"w:rPr")
        m_paragraph.goesOn = m_paragraph.goesOn || parent() == u"w:pPr";
    if (name == u"w:sdtContent" && std::exchange(m_isPlaceholder, false))
        return true;
    return holdsNoText(name) || isTakenAway(name);
}

void DocxBody::beginStructure(const XmlElement& element)
{
    const QString& name = element.name();
    if (name == u"w:p") {
        beginParagraph();
    } else if (name == u"w:txbxContent") {
        m_outer.push_back(std::exchange(m_paragraph, {}));
    } else if (name == u"w:tbl") {
        finishParagraph();
        m_tables.beginTable();
    } else if (name == u"w:tr") {
        m_tables.beginRow();
    } else if (name == u"w:tc") {
        m_tables.beginCell();
    } else if (name == u"pic:pic" || name == u"v:imagedata") {
        ++m_losses.pictures;
    } else if (name == u"pic:cNvPr" || name == u"wp:docPr") {
        const QString description = element.value(u"descr").simplified();
        const bool isNew = !description.isEmpty() && !m_losses.descriptions.contains(description);
        if (isNew && m_losses.descriptions.size() < limits::mostClasses)
            m_losses.descriptions.append(description);
    }
}

void DocxBody::beginParagraphProperty(const XmlElement& element)
{
    const QString& name = element.name();
    if (name == u"w:pStyle")
        m_paragraph.style = element.value(u"val");
    else if (name == u"w:numId" && parent() == u"w:numPr")
        m_paragraph.list = element.value(u"val");
    else if (name == u"w:ilvl" && parent() == u"w:numPr")
        m_paragraph.level = element.value(u"val").toInt();
}

void DocxBody::beginInline(const XmlElement& element)
{
    const QString& name = element.name();
    if (name == u"w:r") {
        m_run = {};
        m_dress.reset();
    } else if (name == u"w:hyperlink") {
        m_link = m_source.parts.links.value(element.value(u"id"));
        m_dress.reset();
    } else if (name == u"w:fldSimple") {
        m_field.beginSimple(element.value(u"instr"));
    } else if (name == u"w:commentRangeStart") {
        m_paragraph.beginRemark(element.value(u"id"));
    } else if (name == u"w:commentRangeEnd") {
        m_paragraph.endRemark(element.value(u"id"));
    }
}

void DocxBody::beginRunContent(const XmlElement& element)
{
    const QString& name = element.name();
    const QString type = element.value(u"type");
    if (name == u"w:tab" || name == u"w:ptab") {
        append(u" "_s);
    } else if (name == u"w:cr" || (name == u"w:br" && type != u"page" && type != u"column")) {
        m_paragraph.endLine(isHeading());
    } else if (name == u"w:noBreakHyphen") {
        append(u"\u2011"_s);
    } else if (name == u"w:softHyphen") {
        append(QString(QChar(QChar::SoftHyphen)));
    } else if (name == u"w:sym") {
        appendSymbol(element);
    } else if (name == u"w:fldChar") {
        m_field.mark(element.value(u"fldCharType"));
        m_dress.reset();
    } else {
        beginReference(element);
    }
}

void DocxBody::beginReference(const XmlElement& element)
{
    const QString& name = element.name();
    const QString id = element.value(u"id");
    if (name == u"w:commentReference") {
        comment(id);
        return;
    }
    if (name != u"w:footnoteReference" && name != u"w:endnoteReference")
        return;
    const DocxNotes& notes = name == u"w:footnoteReference" ? m_source.footnotes : m_source.endnotes;
    const QString text = notes.note(id).text;
    if (text.isEmpty())
        return;
    ++m_losses.footnotes;
    m_run = {}; // its number is raised, its words are not
    m_dress.reset();
    append(u" ["_s + text + u']');
}

void DocxBody::comment(const QString& id)
{
    const DocxNote note = m_source.comments.note(id);
    if (!note.text.isEmpty())
        m_paragraph.attach(id, {.author = note.author, .written = note.written, .text = note.text});
}

void DocxBody::appendSymbol(const XmlElement& element)
{
    const QString font = element.value(u"font");
    const QChar letter(static_cast<char16_t>(element.value(u"char").toUShort(nullptr, 16)));
    const bool isOwnAlphabet = font.startsWith(u"Wingdings") || font == u"Symbol" || font == u"Webdings";
    if (isOwnAlphabet || isPrivate(letter) || letter.isSurrogate() || !letter.isPrint())
        ++m_losses.symbols;
    else
        append(QString(letter));
}

void DocxBody::end(const QString& name)
{
    if (m_passed > 0) {
        --m_passed;
        return;
    }
    m_open.removeLast();
    if (name == u"w:p") {
        endParagraph();
    } else if (name == u"w:txbxContent" && !m_outer.empty()) {
        finishParagraph();
        m_paragraph = std::move(m_outer.back());
        m_outer.pop_back();
    } else if (name == u"w:tc") {
        finishParagraph();
    } else if (name == u"w:tbl") {
        m_tables.endTable();
    } else if (name == u"w:hyperlink") {
        m_link.clear();
        m_dress.reset();
    } else if (name == u"w:fldSimple") {
        m_field.endSimple();
    }
}

void DocxBody::say(const QString& words)
{
    if (m_passed > 0 || m_open.isEmpty())
        return;
    if (m_open.last() == u"w:instrText")
        m_field.instruct(words);
    else if ((m_open.last() == u"w:t" || m_open.last() == u"m:t") && !m_field.isInstruction())
        append(words);
}

void DocxBody::append(const QString& words)
{
    if (dress().isHidden) {
        m_losses.hasHiddenText = m_losses.hasHiddenText || !QStringView(words).trimmed().isEmpty();
        return;
    }
    QString clean;
    for (const QChar letter : words) {
        if (isPrivate(letter))
            ++m_losses.symbols;
        else
            clean += letter == u'\n' || letter == u'\t' || letter == u'\r' ? QChar(u' ') : letter;
    }
    m_letters += clean.size();
    m_paragraph.append(clean, dress());
}

// By the style of the paragraph, then by that of the run, then by the run itself.
const Dress& DocxBody::dress()
{
    if (m_dress)
        return *m_dress;
    DocxDress run = m_source.styles.dressOf(m_run.style);
    run.overlay(m_run);
    const bool isBidi = run.isRightToLeft;
    const bool isHidden = m_source.styles.dressOf(m_paragraph.style).isHidden.value_or(false);
    const QString language = isBidi ? m_run.bidiLanguage : m_run.language;
    m_dress = Dress{.bold = (isBidi ? run.bidiBold : run.bold).value_or(false) && !isHeading(),
                    .italic = (isBidi ? run.bidiItalic : run.italic).value_or(false),
                    .raised = run.raised.value_or(false),
                    .keepsSpaces = true,
                    .isHidden = run.isHidden.value_or(isHidden),
                    .link = m_link.isEmpty() ? m_field.link() : m_link};
    if (isOurs(language))
        m_dress->language = language;
    else
        m_dress->foreign = language.section(u'-', 0, 0);
    return *m_dress;
}

bool DocxBody::isHeading() const
{
    const auto role = m_source.styles.roleOf(m_paragraph.style);
    return role == Role::Title || role == Role::Subtitle;
}

QString DocxBody::listOfParagraph() const
{
    const QString list =
        m_paragraph.list.isEmpty() ? m_source.styles.listOf(m_paragraph.style) : m_paragraph.list;
    return list == u"0" ? QString() : list; // taken out of the list of its style
}

// One whose end was taken away goes on in this one, whose properties then count.
void DocxBody::beginParagraph()
{
    if (!m_paragraph.goesOn)
        finishParagraph();
    m_paragraph.goesOn = false;
    m_paragraph.style.clear();
    m_paragraph.list.clear();
    m_paragraph.level = 0;
    m_run = {};
    m_dress.reset();
}

void DocxBody::endParagraph()
{
    if (!m_paragraph.goesOn)
        finishParagraph();
}

void DocxBody::finishParagraph()
{
    std::optional<Role> role = m_source.styles.roleOf(m_paragraph.style);
    const QString list = listOfParagraph();
    QString label;
    if (!list.isEmpty() && !isHeading() && !m_paragraph.isEmpty()) {
        role = Role::ListItem;
        label = m_source.lists.nextLabel(list, m_paragraph.level);
    }
    const Document part = std::exchange(m_paragraph, {}).take(role, label);
    m_document.leftOut.styles = m_document.leftOut.styles || part.leftOut.styles;
    m_document.leftOut.words = m_document.leftOut.words || part.leftOut.words;
    for (const Block& block : part.blocks) {
        m_tables.add(m_document.blocks.size());
        m_document.blocks.append(block);
    }
}

Document DocxBody::take(const DocxLosses& losses)
{
    while (!m_outer.empty()) { // where the reading ended early
        finishParagraph();
        m_paragraph = std::move(m_outer.back());
        m_outer.pop_back();
    }
    finishParagraph();
    m_document.pairs = m_tables.pairsOf(m_document.blocks);
    m_losses.hasLetterhead = losses.hasLetterhead;
    m_document.notes = m_losses.notes();
    return std::move(m_document);
}

} // namespace tarjuman::formats
