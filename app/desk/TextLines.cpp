#include "app/desk/TextLines.h"

#include "app/formats/TextFile.h"
#include "app/formats/Utf8.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TextLines)
};

Error refused(const QString& sentence, const QString& detail = {})
{
    return {ErrorKind::BadInput, sentence, detail};
}

} // namespace

TextLines::TextLines(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

Result<TextLines> TextLines::open(const QString& name)
{
    auto file = std::make_unique<QFile>(name);
    if (QFileInfo(name).isDir())
        return refused(Sentences::tr("This is a folder, not a file."));
    const bool opened =
        name.isEmpty() ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!opened)
        return refused(Sentences::tr("The text could not be opened."), file->errorString());
    TextLines lines(std::move(file));
    TRY(lines.readStart());
    return lines;
}

Result<void> TextLines::readStart()
{
    m_bytes = m_file->read(formats::largestTextFile + 1);
    m_isLong = m_bytes.size() > formats::largestTextFile;
    if (m_file->error() != QFileDevice::NoError)
        return refused(Sentences::tr("The text could not be read to its end."), m_file->errorString());
    if (m_isLong || m_bytes.trimmed().isEmpty())
        return {};
    const auto text = TRY(formats::decodeText(m_bytes));
    m_lines.append(text.text.split(u'\n'));
    return {};
}

Result<std::optional<QString>> TextLines::next()
{
    if (m_isLong)
        return nextOfLongText();
    return m_lines.isEmpty() ? std::optional<QString>() : m_lines.dequeue();
}

Result<std::optional<QString>> TextLines::nextOfLongText()
{
    qsizetype end = m_bytes.indexOf('\n');
    if (end < 0) {
        m_bytes += m_file->read(formats::largestTextFile);
        end = m_bytes.indexOf('\n');
    }
    if (m_bytes.isEmpty())
        return std::optional<QString>();
    ++m_line;
    if (end < 0 && m_bytes.size() > formats::largestTextFile)
        return refused(
            Sentences::tr("Line %1 is longer than any text; nothing after it was read.").arg(m_line));
    const QByteArray line = end < 0 ? m_bytes : m_bytes.first(end);
    m_bytes.remove(0, end < 0 ? m_bytes.size() : end + 1);
    if (const auto survey = formats::surveyUtf8(line); survey.broken > 0) {
        return refused(Sentences::tr("Line %1 is no UTF-8: its byte %2 is broken; nothing after it was read.")
                           .arg(m_line)
                           .arg(survey.firstBroken + 1));
    }
    return std::optional(QString::fromUtf8(line));
}

} // namespace tarjuman::desk
