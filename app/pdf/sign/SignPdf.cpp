#include "app/pdf/sign/SignPdf.h"

#include "app/pdf/read/WrittenFile.h"
#include "app/pdf/sign/Cms.h"

#include <QCoreApplication>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

static Error cannotBeSigned(const char* detail)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Signing", "This PDF cannot be signed. The release is unchanged."),
            QString::fromLatin1(detail)};
}

// A value in the syntax of the file; strings in hexadecimal digits.
static QByteArray syntaxOf(const FileValue& value)
{
    const QByteArray text(value.text.data(), static_cast<qsizetype>(value.text.size()));
    QByteArray inside;
    for (const FileValue& item : value.items)
        inside += syntaxOf(item) + ' ';
    switch (value.kind) {
    case FileValue::Kind::Null:
        return "null";
    case FileValue::Kind::Number:
        return QByteArray::number(value.number);
    case FileValue::Kind::Name:
        return '/' + text;
    case FileValue::Kind::String:
        return '<' + text.toHex() + '>';
    case FileValue::Kind::Word:
        return text;
    case FileValue::Kind::Reference:
        return QByteArray::number(value.number) + " 0 R";
    case FileValue::Kind::Array:
        return '[' + inside + ']';
    case FileValue::Kind::Dictionary:
        return "<<" + inside + ">>";
    }
    Q_UNREACHABLE();
}

static QByteArray textOf(const QString& words)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (QChar unit : words)
        bytes.append(static_cast<char>(unit.unicode() >> 8)).append(static_cast<char>(unit.unicode() & 0xFF));
    return '<' + bytes.toHex() + '>';
}

namespace {

// The update: its objects one behind the other, then their cross-references.
class Update {
public:
    Update(const QByteArray& file, const FileValue& trailer)
        : m_bytes(file)
        , m_trailer(trailer)
        , m_next(trailer.at("Size").number)
    {
        if (!m_bytes.endsWith('\n'))
            m_bytes += '\n';
    }

    int reserve() { return m_next++; }
    void write(int number, const QByteArray& value)
    {
        m_places.append({number, m_bytes.size()});
        m_bytes += QByteArray::number(number) + " 0 obj\n" + value + "\nendobj\n";
    }

    QByteArray finish(const QByteArray& previous)
    {
        const int own = reserve();
        const qsizetype start = m_bytes.size();
        m_places.append({own, start});
        QByteArray index;
        QByteArray table;
        for (const auto& [number, offset] : std::as_const(m_places)) {
            index += QByteArray::number(number) + " 1 ";
            table += '\1';
            for (int shift = 24; shift >= 0; shift -= 8)
                table += static_cast<char>((offset >> shift) & 0xFF);
            table += '\0';
        }
        write(own, "<</Type/XRef/W[1 4 1]/Index[" + index.trimmed() + "]/Size " + QByteArray::number(m_next) +
                       "/Root " + syntaxOf(m_trailer.at("Root")) + "/Info " + syntaxOf(m_trailer.at("Info")) +
                       "/ID" + syntaxOf(m_trailer.at("ID")) + "/Prev " + previous + "/Length " +
                       QByteArray::number(table.size()) + ">>\nstream\n" + table + "\nendstream");
        return m_bytes + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes;
    const FileValue& m_trailer;
    int m_next;
    QList<std::pair<int, qsizetype>> m_places;
};

constexpr qsizetype leastRoom = 16'384; // bytes for the signature; a chain of certificates takes half of it
constexpr qsizetype rangeRoom = 46;     // the places of the ranges are known last

// The first page, for the field to name.
QByteArray firstPage(WrittenFile& file, FileValue node)
{
    QByteArray page;
    for (int depth = 0; depth < 50; ++depth) {
        const FileValue kids = file.resolved(file.resolved(node).at("Kids"));
        if (!kids.isArray() || kids.items.empty())
            break;
        node = kids.items.front();
        page = syntaxOf(node);
    }
    return page;
}

// Fills what was left open: the ranges of bytes around the signature, then the signature over them.
Result<QByteArray> sealed(QByteArray file, const Signer& signer, qsizetype room)
{
    const qsizetype range = file.lastIndexOf("/ByteRange[") + 11;
    const qsizetype begin = file.indexOf("/Contents<", range) + 9;
    const qsizetype end = begin + 2 * room + 2;
    const QByteArray ranges = "0 " + QByteArray::number(begin) + ' ' + QByteArray::number(end) + ' ' +
                              QByteArray::number(file.size() - end);
    file.replace(range, ranges.size(), ranges);
    const QByteArray signature = TRY(cmsSignature(file.first(begin) + file.sliced(end), signer));
    if (signature.size() > room)
        return cannotBeSigned("the signature is longer than its room");
    file.replace(begin + 1, 2 * signature.size(), signature.toHex());
    return file;
}

qsizetype roomFor(const Signer& signer)
{
    qsizetype room = leastRoom + i2d_X509(signer.certificate(), nullptr);
    for (int number = 0; signer.chain() && number < sk_X509_num(signer.chain()); ++number)
        room += i2d_X509(sk_X509_value(signer.chain(), number), nullptr);
    return room;
}

} // namespace

Result<QByteArray> signPdf(const QByteArray& file, const Signer& signer, const QDateTime& time)
{
    auto written = WrittenFile::open(file);
    const qsizetype start = file.lastIndexOf("startxref");
    if (!written || start < 0)
        return cannotBeSigned("no cross-references");
    FileValue catalog = written->resolved(written->trailer().at("Root"));
    if (!catalog.isDictionary() || catalog.at("AcroForm").kind != FileValue::Kind::Null)
        return cannotBeSigned("no catalog, or a form already");
    const QByteArray page = firstPage(*written, catalog.at("Pages"));
    Update update(file, written->trailer());
    const int field = update.reserve();
    const int signature = update.reserve();
    QByteArray root = syntaxOf(catalog);
    root.chop(2);
    update.write(written->trailer().at("Root").number,
                 root + "/AcroForm<</Fields[" + QByteArray::number(field) + " 0 R]/SigFlags 3>>>>");
    update.write(field, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/TU" +
                            textOf(QStringLiteral("Signature")) + "/Rect[0 0 0 0]/F 132/P " + page + "/V " +
                            QByteArray::number(signature) + " 0 R>>");
    const qsizetype room = roomFor(signer);
    update.write(signature, "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Name" +
                                textOf(signer.name()) +
                                "/M(D:" + time.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() +
                                "Z)/ByteRange[" + QByteArray(rangeRoom, ' ') + "]/Contents<" +
                                QByteArray(2 * room, '0') + ">>>");
    const QByteArray previous = file.sliced(start + 9).trimmed().split('\n').first().trimmed();
    return sealed(update.finish(previous), signer, room);
}

} // namespace tarjuman::pdf
