#include "app/pdf/Assembler.h"

#include "app/pdf/FontObjects.h"
#include "app/pdf/StructureObjects.h"

#include <QCoreApplication>

#include <lcms2.h>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <utility>

namespace tarjuman::pdf {

using Object = QPDFObjectHandle;
using base::Error;
using base::ErrorKind;
using base::Result;

// The colours of the file are those of sRGB; the profile is made by Little CMS (three kilobytes).
static std::string makeColourProfile()
{
    struct Close {
        void operator()(void* profile) const { cmsCloseProfile(profile); }
    };
    const std::unique_ptr<void, Close> profile(cmsCreate_sRGBProfile());
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile.get(), nullptr, &size);
    std::string bytes(size, '\0');
    cmsSaveProfileToMem(profile.get(), bytes.data(), &size);
    // The time of making stands at byte 24 and would make two files differ; a fixed one is as true.
    static constexpr char fixedTime[12] = {0x07, '\xE8', 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
    bytes.replace(24, sizeof fixedTime, fixedTime, sizeof fixedTime);
    return bytes;
}

// Made once: its curves take a twentieth of a short export.
static const std::string& colourProfile()
{
    static const std::string profile = makeColourProfile();
    return profile;
}

static Object outputIntents(QPDF& file)
{
    Object profile = Object::newStream(&file, colourProfile());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB"));
    intent.replaceKey("/Info", Object::newString("sRGB"));
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(intent);
    return intents;
}

// Takes the pages' content out of the parts: a long release has megabytes of it.
static std::vector<Object> makePages(QPDF& file, FileParts& parts, Object resources)
{
    Object box = Object::newArray();
    for (double value : {0.0, 0.0, parts.pageSize.width(), parts.pageSize.height()})
        box.appendItem(Object::newReal(value, 2));
    Object tree = file.getRoot().getKey("/Pages");
    Object kids = Object::newArray();
    std::vector<Object> pages;
    for (std::string& content : parts.pages) {
        Object page = file.makeIndirectObject(Object::newDictionary());
        page.replaceKey("/Type", Object::newName("/Page"));
        page.replaceKey("/Parent", tree);
        page.replaceKey("/MediaBox", box);
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", Object::newStream(&file, std::exchange(content, {})));
        page.replaceKey("/StructParents", Object::newInteger(static_cast<long long>(pages.size())));
        page.replaceKey("/Tabs", Object::newName("/S"));
        kids.appendItem(page);
        pages.push_back(page);
    }
    tree.replaceKey("/Kids", kids);
    tree.replaceKey("/Count", Object::newInteger(static_cast<long long>(pages.size())));
    return pages;
}

static Object imageObject(QPDF& file, const Picture& picture)
{
    Object image = Object::newStream(&file, picture.bytes);
    Object description = image.getDict();
    description.replaceKey("/Type", Object::newName("/XObject"));
    description.replaceKey("/Subtype", Object::newName("/Image"));
    description.replaceKey("/Width", Object::newInteger(picture.size.width()));
    description.replaceKey("/Height", Object::newInteger(picture.size.height()));
    description.replaceKey("/ColorSpace", Object::newName("/DeviceRGB"));
    description.replaceKey("/BitsPerComponent", Object::newInteger(8));
    if (picture.encoding == Picture::Encoding::Jpeg)
        description.replaceKey("/Filter", Object::newName("/DCTDecode"));
    return image;
}

static void addImages(QPDF& file, const FileParts& parts, Object resources)
{
    Object images = Object::newDictionary();
    if (parts.logo)
        images.replaceKey("/Logo",
                          imageObject(file, {parts.logo->size, Picture::Encoding::Pixels, parts.logo->rgb}));
    for (size_t number = 0; parts.pictures && number < parts.pictures->all().size(); ++number)
        images.replaceKey("/Im" + std::to_string(number), imageObject(file, parts.pictures->all()[number]));
    if (!images.getKeys().empty())
        resources.replaceKey("/XObject", images);
}

static Object resourcesOf(QPDF& file, const FontSet& fonts, const FileParts& parts)
{
    Object names = Object::newDictionary();
    for (const auto& font : fonts.all()) {
        if (font->isUsed())
            names.replaceKey("/F" + std::to_string(font->number()), fontObject(file, *font));
    }
    Object resources = file.makeIndirectObject(Object::newDictionary());
    resources.replaceKey("/Font", names);
    addImages(file, parts, resources);
    return resources;
}

static void addMetadata(QPDF& file, const FileParts& parts)
{
    const Metadata& metadata = parts.metadata;
    Object catalog = file.getRoot();
    Object packet = Object::newStream(&file, xmpPacket(metadata));
    packet.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    catalog.replaceKey("/Metadata", packet);
    catalog.replaceKey("/Lang", Object::newString(metadata.languages.value(0).toStdString()));
    catalog.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    catalog.replaceKey("/OutputIntents", outputIntents(file));
    catalog.replaceKey("/ViewerPreferences", Object::parse(parts.binding == Binding::Right
                                                               ? "<</DisplayDocTitle true/Direction/R2L>>"
                                                               : "<</DisplayDocTitle true>>"));
    Object information = file.makeIndirectObject(Object::newDictionary());
    information.replaceKey("/Title", Object::newUnicodeString(metadata.title.toStdString()));
    information.replaceKey("/Producer", Object::newString(producerName));
    if (metadata.date.isValid()) {
        information.replaceKey("/CreationDate", Object::newString(pdfDate(metadata.date)));
        information.replaceKey("/ModDate", Object::newString(pdfDate(metadata.date)));
    }
    file.getTrailer().replaceKey("/Info", information);
}

// Fast rather than small: a page of a release grows by a few hundred bytes. qpdf has one level for the
// process.
static void chooseCompression()
{
    constexpr int level = 3;
    static const bool chosen = (Pl_Flate::setCompressionLevel(level), true);
    Q_UNUSED(chosen)
}

static QByteArray writeOut(QPDF& file)
{
    chooseCompression();
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Result<QByteArray> assemble(FileParts parts, const FontSet& fonts, const StructureTree& tree)
{
    try {
        QPDF file;
        file.emptyPDF();
        const std::vector<Object> pages = makePages(file, parts, resourcesOf(file, fonts, parts));
        file.getRoot().replaceKey("/StructTreeRoot", structureObject(file, tree, pages));
        addMetadata(file, parts);
        return writeOut(file);
    } catch (const std::exception& fault) {
        return Error{ErrorKind::Output,
                     QCoreApplication::translate("Pdf",
                                                 "The PDF could not be put together. Nothing was written; "
                                                 "the release is unchanged."),
                     QString::fromUtf8(fault.what())};
    }
}

} // namespace tarjuman::pdf
