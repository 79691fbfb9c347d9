#include "tests/architecture/Code.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

namespace {

// One pass over the code: what is code stays in `code`, what is the inside of a string goes to `strings`.
class Blanker {
public:
    explicit Blanker(const QString& text)
        : m_text(text)
    {
    }
    void run();
    QString code;
    QString strings;

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }
    void blankTo(qsizetype end);
    void takeQuoted(QChar quote);
    void takeRawString();
    bool isDigitSeparator() const;

    const QString m_text;
    qsizetype m_index = 0;
};

void Blanker::blankTo(qsizetype end)
{
    for (end = std::min(end, m_text.size()); m_index < end; ++m_index)
        code += m_text[m_index] == u'\n' ? u'\n' : u' ';
}

void Blanker::takeQuoted(QChar quote)
{
    code += quote;
    const qsizetype begin = ++m_index;
    while (m_index < m_text.size() && at(m_index) != quote && at(m_index) != u'\n')
        m_index += at(m_index) == u'\\' ? 2 : 1;
    strings += m_text.mid(begin, m_index - begin) + u'\n';
    code += quote;
    ++m_index;
}

void Blanker::takeRawString()
{
    const qsizetype open = m_text.indexOf(u'(', m_index);
    const QString end = u')' + m_text.mid(m_index + 1, open - m_index - 1) + u'"';
    const qsizetype close = m_text.indexOf(end, open);
    strings += m_text.mid(open + 1, close - open - 1).replace(u'\n', u' ') + u'\n';
    blankTo(close < 0 ? m_text.size() : close + end.size());
}

// 1'000 is a number, not the start of a character.
bool Blanker::isDigitSeparator() const
{
    return m_index > 0 && at(m_index - 1).isDigit();
}

void Blanker::run()
{
    while (m_index < m_text.size()) {
        const QChar here = at(m_index);
        if (here == u'/' && at(m_index + 1) == u'/') {
            const qsizetype end = m_text.indexOf(u'\n', m_index);
            blankTo(end < 0 ? m_text.size() : end);
        } else if (here == u'/' && at(m_index + 1) == u'*') {
            const qsizetype end = m_text.indexOf(u"*/"_s, m_index + 2);
            blankTo(end < 0 ? m_text.size() : end + 2);
        } else if (here == u'"' && m_index > 0 && at(m_index - 1) == u'R') {
            takeRawString();
        } else if (here == u'"' || (here == u'\'' && !isDigitSeparator())) {
            takeQuoted(here);
        } else {
            code += here;
            ++m_index;
        }
    }
}

// Follows the braces and remembers which of them open a function.
class FunctionFinder {
public:
    explicit FunctionFinder(const QString& code)
        : m_code(code)
    {
    }
    QList<Function> run();

private:
    enum class Scope { Namespace, Type, Function, Block, Initializer };
    Scope scopeOfBrace() const;
    void open();
    void close();
    bool inFunction() const { return m_scopes.contains(Scope::Function); }

    const QString m_code;
    QString m_statement; // what was read since the last one ended
    QList<Scope> m_scopes;
    QList<Function> m_open;
    QList<Function> m_found;
    int m_line = 1;
};

QString outsideOfParentheses(const QString& statement)
{
    QString outside;
    int depth = 0;
    for (const QChar character : statement) {
        depth -= character == u')' ? 1 : 0;
        if (depth == 0)
            outside += character;
        depth += character == u'(' ? 1 : 0;
    }
    return outside;
}

FunctionFinder::Scope FunctionFinder::scopeOfBrace() const
{
    static const QRegularExpression type(u"\\b(class|struct|union|enum)\\b[^()]*$"_s);
    static const QRegularExpression assignment(u"(?<!operator)[^=!<>]=(?!=)"_s);
    static const QRegularExpression memberList(u"\\)\\s*(noexcept\\s*)?:(?!:)"_s);
    static const QRegularExpression endsInName(u"[\\w>]\\s*$"_s);
    if (inFunction())
        return Scope::Block;
    if (m_statement.contains(u"namespace"_s) || m_statement.contains(u"extern"_s))
        return Scope::Namespace;
    const QString outside = outsideOfParentheses(m_statement);
    if (!outside.contains(u')'))
        return type.match(outside).hasMatch() ? Scope::Type : Scope::Initializer;
    if (assignment.match(outside).hasMatch() && !outside.contains(u"operator"_s))
        return Scope::Initializer;
    if (memberList.match(outside).hasMatch() && endsInName.match(outside).hasMatch())
        return Scope::Initializer;
    return Scope::Function;
}

void FunctionFinder::open()
{
    const Scope scope = scopeOfBrace();
    m_scopes << scope;
    if (scope == Scope::Function)
        m_open << Function{m_statement.simplified(), m_line, 0};
    if (scope != Scope::Initializer)
        m_statement.clear();
}

void FunctionFinder::close()
{
    if (m_scopes.isEmpty())
        return;
    const Scope scope = m_scopes.takeLast();
    if (scope == Scope::Function) {
        Function function = m_open.takeLast();
        function.lines = std::max(0, m_line - function.line - 1);
        m_found << function;
    }
    if (scope == Scope::Initializer)
        m_statement += u"()"_s; // a braced initializer counts as a call in what follows
    else
        m_statement.clear();
}

QList<Function> FunctionFinder::run()
{
    static const QRegularExpression preprocessor(u"^[ \\t]*#(?:[^\\n]*\\\\\\n)*[^\\n]*"_s,
                                                 QRegularExpression::MultilineOption);
    QString code = m_code;
    for (auto match = preprocessor.match(code); match.hasMatch();
         match = preprocessor.match(code, match.capturedEnd())) {
        const QString lines(match.captured().count(u'\n'), u'\n');
        code.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength() - lines.size(), u' ') + lines);
    }
    for (const QChar character : code) {
        m_line += character == u'\n' ? 1 : 0;
        if (character == u'{')
            open();
        else if (character == u'}')
            close();
        else if (character == u';' && (m_scopes.isEmpty() || m_scopes.last() != Scope::Initializer))
            m_statement.clear();
        else
            m_statement += character;
    }
    return m_found;
}

} // namespace

QString withoutCommentsAndStrings(const QString& code)
{
    Blanker blanker(code);
    blanker.run();
    return blanker.code;
}

QString stringsOf(const QString& code)
{
    Blanker blanker(code);
    blanker.run();
    return blanker.strings;
}

QList<Include> includesOf(const QString& code)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString& text : code.split(u'\n')) {
        ++line;
        if (const auto match = include.match(text); match.hasMatch())
            includes << Include{match.captured(2), match.captured(1) == u"\""_s, line};
    }
    return includes;
}

QList<Function> functionsOf(const QString& code)
{
    return FunctionFinder(withoutCommentsAndStrings(code)).run();
}

QStringList classesOf(const QString& code)
{
    static const QRegularExpression definition(
        u"\\b(?:class|struct|union)\\s+(?:\\[\\[\\w+\\]\\]\\s*)?(?:\\w+::)*(\\w+)(?:\\s+final)?\\s*(?::[^:;{][^;{]*)?\\{"_s);
    QStringList names;
    auto matches = definition.globalMatch(withoutCommentsAndStrings(code));
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

QStringList ownersOf(const QString& code)
{
    // Whatever stands before the first parenthesis: the type, the class, the function's name.
    static const QRegularExpression owner(
        u"^[^(]*?(?<![\\w:])(?:[a-z]\\w*::)*([A-Z]\\w*)::(?:\\w+::)*(?:~?\\w+|operator[^(\\w]+|operator\\b[^(]*)\\s*\\("_s);
    static const QRegularExpression templateArguments(u"<[^<>]*>"_s);
    QStringList owners;
    for (const Function& function : functionsOf(code)) {
        QString head = function.head;
        while (head.contains(templateArguments))
            head.remove(templateArguments);
        if (const auto match = owner.match(head); match.hasMatch())
            owners << match.captured(1);
    }
    owners.removeDuplicates();
    owners.sort();
    return owners;
}

} // namespace tarjuman::architecture
