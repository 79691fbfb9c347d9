// Just enough reading of C++ for the rules of the house: not a compiler's view, but right for code that
// clang-format has laid out. Pure functions.
#pragma once

#include <QList>
#include <QString>

namespace tarjuman::architecture {

// The code with comments and the contents of strings and characters blanked out; line breaks stay.
QString withoutCommentsAndStrings(const QString& code);
// Only the contents of the strings, one a line.
QString stringsOf(const QString& code);

struct Include {
    QString name; // without the brackets or quotes
    bool quoted = false;
    int line = 0;
};
QList<Include> includesOf(const QString& code);

struct Function {
    QString head;  // "int half(int number)", in one line
    int line = 0;  // of the opening brace
    int lines = 0; // between the braces
};
QList<Function> functionsOf(const QString& code);

// The names of classes, structs and unions defined in the code.
QStringList classesOf(const QString& code);
// The classes that have functions defined in the code, outside of their own braces: "Store" of
// "Row Store::Reader::next()". Each is named once, in order.
QStringList ownersOf(const QString& code);

} // namespace tarjuman::architecture
