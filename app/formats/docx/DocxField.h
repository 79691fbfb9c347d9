// The fields of a Word file, which are told in runs: a beginning, an instruction, what it came to, an end.
// Fields may stand within fields. Owned by one reading.
#pragma once

#include <QList>
#include <QString>

namespace tarjuman::formats {

class DocxField {
public:
    void mark(const QString& type);         // "begin", "separate", "end"
    void instruct(const QString& words);    // a piece of the instruction
    void beginSimple(const QString& whole); // with what it came to within it
    void endSimple() { mark(QStringLiteral("end")); }

    bool isInstruction() const; // words are none of the text
    QString link() const;       // the address that a field around the words leads to; empty without one

private:
    struct Open {
        QString instruction = {};
        QString link = {};
        bool isResult = false;
    };
    QList<Open> m_open;
};

} // namespace tarjuman::formats
