// The program as a user of the command line has it: a process with its own archive and no display. And the
// words of a PDF, as a reader that knows nothing of Tarjuman finds them.
#pragma once

#include "app/text/Language.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

namespace tarjuman::testing {

// The executable.
QString program();

struct Ended {
    int status = -1; // -1: crashed, or did not end within a minute
    QByteArray output;
    QString messages; // of standard error

    QList<QJsonObject> records() const;
    QStringList lines() const;
    // Whether standard error holds one line of the contract's form, "tarjuman: WHAT: why".
    bool isOneMessage() const;
};

// What the process may use; 0 for any.
struct Limits {
    qint64 memory = 0;   // bytes it may map
    qint64 fileSize = 0; // bytes a file of its may have: a full disk
};

class Program {
public:
    Program();

    QString file(const QString& name) const { return m_folder.filePath(name); }
    // Writes a file into the test's folder and returns its full name.
    QString written(const QString& name, const QByteArray& bytes) const;
    QString archive() const { return file(QStringLiteral("archive.tarjuman")); }
    // Runs with --archive before the arguments.
    Ended run(const QStringList& arguments, const QByteArray& input = {}, Limits limits = {}) const;
    Ended runBare(const QStringList& arguments, const QByteArray& input = {}, Limits limits = {}) const;

private:
    QTemporaryDir m_folder;
};

// The words in their order, in one form of Unicode, without invisible format characters; a word that was
// parted at the end of a line is whole.
QStringList wordsOf(const QString& text);

// Read with pdftotext. In the side-by-side form each language stands in its half of the page.
enum class PageHalf { Whole, Left, Right };
QStringList wordsOfPdf(const QString& file, PageHalf half = PageHalf::Whole);

} // namespace tarjuman::testing
