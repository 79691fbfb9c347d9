#include "ui/common/MenuLetters.h"

#include <QAction>
#include <QHash>
#include <QMenu>

namespace tarjuman::ui {

namespace {

constexpr QChar mark = u'&';

// What every keyboard of the language has without a second key.
bool isPlain(QChar c)
{
    const QChar small = c.toLower();
    return (small >= u'a' && small <= u'z') || (c >= u'\u0627' && c <= u'\u063A') ||
           (c >= u'\u0641' && c <= u'\u064A');
}

bool beginsWord(const QString& text, qsizetype place)
{
    if (place == 0 || !text[place - 1].isLetterOrNumber())
        return true;
    const bool behindArticle = place >= 2 && text[place - 1] == u'\u0644' && text[place - 2] == u'\u0627';
    return behindArticle && (place == 2 || !text[place - 3].isLetterOrNumber());
}

bool isArticle(const QString& text, qsizetype place)
{
    return text[place] == u'\u0627' && text.mid(place + 1, 1) == u"\u0644" &&
           (place == 0 || !text[place - 1].isLetterOrNumber());
}

class Entry {
public:
    explicit Entry(const QString& text)
        : m_words(text.section(u'\t', 0, 0))
        , m_behind(text.mid(m_words.size()))
    {
        for (qsizetype i = 0; i + 1 < m_words.size(); ++i) {
            if (m_words[i] == mark && m_words[i + 1] != mark) {
                m_words.remove(i, 1);
                m_own = m_own < 0 ? i : m_own;
            } else if (m_words[i] == mark) {
                ++i; // a sign that is meant as one
            }
        }
    }

    bool hasOwn() const { return m_own >= 0; }

    // Its own, then the words' beginnings, then the others.
    QString letters() const
    {
        if (m_behind.contains(mark))
            return {}; // chosen by what stands behind, such as a number
        QString beginnings;
        QString others;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (isPlain(m_words[i]))
                (beginsWord(m_words, i) && !isArticle(m_words, i) ? beginnings : others) += m_words[i];
        }
        return (m_words.mid(m_own < 0 ? m_words.size() : m_own, 1) + beginnings + others).toLower();
    }

    QString with(QChar letter) const
    {
        qsizetype place = -1;
        for (qsizetype i = 0; i < m_words.size() && !letter.isNull(); ++i) {
            if (m_words[i].toLower() != letter)
                continue;
            const bool isBetter = i == m_own || (beginsWord(m_words, i) && !isArticle(m_words, i));
            if (place < 0 || isBetter)
                place = i;
            if (isBetter)
                break;
        }
        return place < 0 ? m_words + m_behind : m_words.left(place) + mark + m_words.mid(place) + m_behind;
    }

private:
    QString m_words; // without the mark
    QString m_behind;
    qsizetype m_own = -1;
};

// Who has which letter.
class Letters {
public:
    explicit Letters(const QList<Entry>& entries)
    {
        for (const Entry& entry : entries)
            m_wanted.append(entry.letters());
        m_given.resize(entries.size());
        for (const bool own : {true, false}) {
            for (int i = 0; i < entries.size(); ++i) {
                if (entries[i].hasOwn() == own)
                    takeFree(i);
            }
        }
        for (int i = 0; i < entries.size(); ++i) {
            QString asked;
            if (m_given[i].isNull())
                takeFromOthers(i, asked);
        }
    }

    QChar of(int entry) const { return m_given[entry]; }

private:
    void give(int entry, QChar letter)
    {
        m_holder[letter] = entry;
        m_given[entry] = letter;
    }

    void takeFree(int entry)
    {
        for (const QChar letter : std::as_const(m_wanted[entry])) {
            if (!m_holder.contains(letter))
                return give(entry, letter);
        }
    }

    // Whoever has a letter that this one could have may do with another.
    bool takeFromOthers(int entry, QString& asked)
    {
        for (const QChar letter : std::as_const(m_wanted[entry])) {
            if (asked.contains(letter))
                continue;
            asked += letter;
            const auto holder = m_holder.constFind(letter);
            if (holder == m_holder.constEnd() || takeFromOthers(*holder, asked)) {
                give(entry, letter);
                return true;
            }
        }
        return false;
    }

    QStringList m_wanted;
    QList<QChar> m_given;
    QHash<QChar, int> m_holder;
};

} // namespace

MarkedWords markedWords(const QString& text)
{
    MarkedWords marked;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == mark && i + 1 < text.size()) {
            if (text[i + 1] != mark && marked.letter < 0)
                marked.letter = marked.words.size();
            ++i;
        }
        marked.words += text[i];
    }
    return marked;
}

QStringList withLetters(const QStringList& texts)
{
    QList<Entry> entries;
    for (const QString& text : texts)
        entries.append(Entry(text));
    const Letters letters(entries);
    QStringList shown;
    for (int i = 0; i < entries.size(); ++i)
        shown.append(entries[i].with(letters.of(i)));
    return shown;
}

void giveLetters(const QMenu& menu)
{
    QList<QAction*> entries;
    QStringList texts;
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        entries.append(action);
        texts.append(action->text());
    }
    const QStringList shown = withLetters(texts);
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i]->setText(shown[i]);
}

void lettersFor(QMenu& menu)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] { giveLetters(menu); });
}

} // namespace tarjuman::ui
