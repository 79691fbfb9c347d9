#include "tests/app/pdf/Readers.h"

#include "app/pdf/read/ReadBack.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::tests {

static QString run(const QString& program, const QStringList& before, const QStringList& after,
                   const QByteArray& pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString readWithPdftotext(const QByteArray& pdf)
{
    return run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s}, {u"-"_s}, pdf);
}

QString readWithMupdf(const QByteArray& pdf)
{
    return run(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s}, {}, pdf);
}

QString readWithQtPdf(const QByteArray& pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    // pdfium's sign for a hyphen that divides a word.
    return text.replace(QChar(0xFFFE), QChar(0x00AD));
}

QString readStructure(const QByteArray& pdf)
{
    QString text;
    if (const auto read = pdf::readBack(pdf)) {
        for (const pdf::ReadParagraph& paragraph : read->structure)
            text += paragraph.text + u'\n';
    }
    return text;
}

QString normalised(QString text)
{
    static const QRegularExpression formats(u"[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u061C\uFEFF]"_s);
    static const QRegularExpression divided(u"\u00AD\\s*"_s, QRegularExpression::UseUnicodePropertiesOption);
    text = text.normalized(QString::NormalizationForm_C);
    text.remove(formats);
    text.remove(divided);
    return text.simplified();
}

QString difference(const QString& reading, const QString& text)
{
    const QString read = normalised(reading);
    const auto [here, there] = std::mismatch(read.begin(), read.end(), text.begin(), text.end());
    if (here == read.end() && there == text.end())
        return {};
    const qsizetype at = here - read.begin();
    const qsizetype from = std::max<qsizetype>(0, at - 20);
    return u"read “%1”, written “%2”"_s.arg(read.mid(from, 40), text.mid(from, 40));
}

QString wholeText(const release::Release& release, text::Language language)
{
    return paragraphsOf(release, language).join(u' ');
}

QStringList paragraphsOf(const release::Release& release, text::Language language)
{
    QStringList paragraphs;
    for (const release::Paragraph& paragraph : release.paragraphs[language])
        paragraphs.append(normalised(paragraph.text));
    return paragraphs;
}

} // namespace tarjuman::tests
