#include "tests/app/cli/Program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QtMath>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace tarjuman::testing {

QString program()
{
    return QStringLiteral(TARJUMAN_PROGRAM);
}

QList<QJsonObject> Ended::records() const
{
    QList<QJsonObject> records;
    const auto rows = output.split('\n');
    for (const QByteArray& row : rows) {
        if (!row.isEmpty())
            records.append(QJsonDocument::fromJson(row).object());
    }
    return records;
}

QStringList Ended::lines() const
{
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

bool Ended::isOneMessage() const
{
    static const QRegularExpression form(u"^tarjuman: [^\\n]+: [^\\n]+[.…]\\n$"_s);
    return form.match(messages).hasMatch();
}

Program::Program() = default;

QString Program::written(const QString& name, const QByteArray& bytes) const
{
    QFile output(file(name));
    if (output.open(QIODevice::WriteOnly))
        output.write(bytes);
    return output.fileName();
}

Ended Program::run(const QStringList& arguments, const QByteArray& input, Limits limits) const
{
    return runBare(QStringList{u"--archive"_s, archive()} + arguments, input, limits);
}

Ended Program::runBare(const QStringList& arguments, const QByteArray& input, Limits limits) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([limits] {
        const auto set = [](auto resource, qint64 bytes) {
            const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
            if (bytes > 0)
                setrlimit(resource, &limit);
        };
        std::signal(SIGXFSZ, SIG_DFL); // as a shell starts it
        set(RLIMIT_AS, limits.memory);
        set(RLIMIT_FSIZE, limits.fileSize);
    });
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        ended.status = process.exitCode();
    ended.output = process.readAllStandardOutput();
    ended.messages = QString::fromUtf8(process.readAllStandardError());
    return ended;
}

QStringList wordsOf(const QString& text)
{
    QString plain;
    const QString composed = text.normalized(QString::NormalizationForm_KC);
    for (const QChar letter : composed) {
        if (letter.category() != QChar::Other_Format || letter == u'\u00ad')
            plain.append(letter);
    }
    static const QRegularExpression hyphenAtLineEnd(u"\u00ad\\s*"_s);
    static const QRegularExpression space(u"\\s+"_s);
    QStringList words = plain.remove(hyphenAtLineEnd).split(space, Qt::SkipEmptyParts);
    words.removeAll(u"-"_s); // pdftotext takes a lone one at the end of a line for a hyphen and drops it
    return words;
}

static QString printedBy(const QStringList& arguments)
{
    QProcess process;
    process.start(u"pdftotext"_s, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Where the columns part, which need not be alike: the middle of the widest strip without a letter, well
// within the page. Whole points.
static int gutterOf(const QString& file)
{
    constexpr int leftmost = 200;
    constexpr int rightmost = 395;
    static const QRegularExpression word(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"[-0-9.]+\" xMax=\"([-0-9.]+)\""_s);
    QList<bool> inked(rightmost + 1, false);
    for (const auto& match : word.globalMatch(printedBy({u"-bbox"_s, file, u"-"_s}))) {
        const int end = std::min(rightmost, qCeil(match.captured(2).toDouble()));
        for (int x = std::max(leftmost, qFloor(match.captured(1).toDouble())); x < end; ++x)
            inked[x] = true;
    }
    int widest = 0;
    int middle = 0;
    for (int begin = leftmost, x = leftmost; x <= rightmost; ++x) {
        if (inked[x])
            begin = x + 1;
        else if (x - begin > widest) {
            widest = x - begin;
            middle = (begin + x) / 2;
        }
    }
    return middle;
}

QStringList wordsOfPdf(const QString& file, PageHalf half)
{
    QStringList arguments;
    if (half != PageHalf::Whole) {
        // A4 in points.
        const int gutter = gutterOf(file);
        const bool left = half == PageHalf::Left;
        arguments = {u"-x"_s, QString::number(left ? 0 : gutter),
                     u"-y"_s, u"0"_s,
                     u"-W"_s, QString::number(left ? gutter : 596 - gutter),
                     u"-H"_s, u"842"_s};
    }
    return wordsOf(printedBy(arguments + QStringList{file, u"-"_s}));
}

} // namespace tarjuman::testing
