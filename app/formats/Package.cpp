#include "app/formats/Package.h"

#include "app/formats/Limits.h"
#include "app/formats/ZipDirectory.h"

#include <QCoreApplication>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

constexpr qint64 megabyte = 1024 * 1024;

Error refused(const QString& sentence, const QString& detail = {})
{
    return {ErrorKind::BadInput, sentence, detail};
}

Error damaged(const QString& detail)
{
    return refused(Sentences::tr("The file is damaged or cut off; ask the sender for it again."), detail);
}

Error tooLarge()
{
    return refused(Sentences::tr("The file unpacks to more than any release has, and was not read."));
}

// To a folder above, to the root or to another drive; a program that wrote by such names would write there.
bool leadsOutside(QString name)
{
    name.replace(u'\\', u'/');
    const bool isAbsolute = name.startsWith(u'/') || (name.size() > 1 && name[1] == u':');
    return isAbsolute || name.contains(QChar::Null) || name.split(u'/').contains(u".."_s);
}

struct PartCloser {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

} // namespace

void Package::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<Package> Package::open(const QByteArray& bytes)
{
    Package package;
    TRY(package.take(bytes));
    return package;
}

Result<void> Package::take(const QByteArray& bytes)
{
    m_bytes = bytes;
    zip_error_t problem{};
    zip_source_t* source =
        zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &problem);
    m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &problem) : nullptr);
    if (!m_archive) {
        zip_source_free(source);
        return damaged(u"no directory"_s);
    }
    // The directory is read twice, by the library and by us, and what the two disagree on is not believed.
    const auto places = zipPlacesOf(m_bytes);
    if (!places || places->size() != zip_get_num_entries(m_archive.get(), 0))
        return damaged(u"a directory that leads astray"_s);
    if (places->size() > limits::mostEntries)
        return refused(Sentences::tr("The file holds more than %1 parts, and no document does.")
                           .arg(limits::mostEntries));
    if (overlap(*places))
        return refused(Sentences::tr(
            "Parts of the file lie over each other, as in files made to do harm; it was not read."));
    for (qsizetype i = 0; i < places->size(); ++i)
        TRY(takePart(static_cast<quint64>(i), places->at(i).name, places->at(i).packed));
    return {};
}

Result<void> Package::takePart(quint64 index, const QByteArray& name, qint64 packed)
{
    zip_stat_t part{};
    const bool isKnown = zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_RAW, &part) == 0;
    if (!isKnown || name != part.name || static_cast<zip_uint64_t>(packed) != part.comp_size ||
        name.size() > limits::longestEntryName)
        return damaged(u"a part that is told in two ways"_s);
    if (part.encryption_method != ZIP_EM_NONE)
        return refused(Sentences::tr("The file is protected by a password; ask the sender for one without."));
    const QString words = QString::fromUtf8(name);
    if (leadsOutside(words))
        return refused(
            Sentences::tr("The file holds names that lead outside of it, which no document does; it was not "
                          "read."));
    if (m_places.contains(words.toLower()))
        return refused(
            Sentences::tr("The file holds two parts of one name, and nobody can tell which counts; "
                          "it was not read."));
    m_names.append(words);
    m_places.insert(words.toLower(), {index, packed, part.size});
    return {};
}

// While it grows: what the header says came to nothing.
Result<void> Package::checkSize(qint64 inflated, qint64 packed) const
{
    const bool isSteep = inflated > limits::smallPart && inflated / limits::steepestRatio > packed;
    if (isSteep || inflated > limits::largestPart || m_inflated + inflated > limits::mostInflated)
        return tooLarge();
    return {};
}

Result<QByteArray> Package::read(const QString& name)
{
    constexpr qint64 piece = 64 * 1024;
    const auto place = m_places.constFind(name.toLower());
    if (place == m_places.cend())
        return damaged(u"no part "_s + name);
    const std::unique_ptr<zip_file_t, PartCloser> part(zip_fopen_index(m_archive.get(), place->index, 0));
    if (!part)
        return damaged(name + u": "_s + QString::fromUtf8(zip_strerror(m_archive.get())));
    QByteArray bytes;
    QByteArray buffer(piece, Qt::Uninitialized);
    while (true) {
        const zip_int64_t read = zip_fread(part.get(), buffer.data(), piece);
        if (read < 0) // the checksum, too, once the end is reached
            return damaged(name + u": "_s +
                           QString::fromUtf8(zip_error_strerror(zip_file_get_error(part.get()))));
        if (read == 0)
            break;
        TRY(checkSize(bytes.size() + read, place->packed));
        bytes.append(buffer.constData(), read);
    }
    if (static_cast<quint64>(bytes.size()) != place->claimed) // the library compares the sums alone
        return damaged(name + u": another size than it claims"_s);
    m_inflated += bytes.size();
    return bytes;
}

} // namespace tarjuman::formats
