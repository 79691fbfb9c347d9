#include "app/pdf/file/Assembler.h"

#include "app/pdf/file/FontObjects.h"
#include "app/pdf/file/StructureObjects.h"

#include <lcms2.h>

#include <memory>

namespace tarjuman::pdf {

using Packing = ObjectFile::Packing;

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

static std::string outputIntents(ObjectFile& file)
{
    const int profile = file.addStream("/N 3", colourProfile(), Packing::Quick);
    return "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " +
           reference(profile) + ">>]";
}

static int writeImage(ObjectFile& file, const Picture& picture)
{
    const bool jpeg = picture.encoding == Picture::Encoding::Jpeg;
    const std::string entries = "/Type/XObject/Subtype/Image/Width " + std::to_string(picture.size.width()) +
                                "/Height " + std::to_string(picture.size.height()) +
                                "/ColorSpace/DeviceRGB/BitsPerComponent 8" +
                                (jpeg ? "/Filter/DCTDecode" : "");
    return file.addStream(entries, picture.bytes, jpeg ? Packing::Plain : Packing::Thorough);
}

static std::string drawnObjects(ObjectFile& file, const FileParts& parts)
{
    std::string names;
    if (parts.logo) {
        const Picture logo{parts.logo->size, Picture::Encoding::Pixels, parts.logo->rgb};
        names += "/Logo " + reference(writeImage(file, logo));
    }
    for (size_t number = 0; parts.pictures && number < parts.pictures->all().size(); ++number)
        names +=
            "/Im" + std::to_string(number) + ' ' + reference(writeImage(file, parts.pictures->all()[number]));
    for (size_t number = 0; number < parts.forms.size(); ++number) {
        const std::string entries =
            "/Type/XObject/Subtype/Form/Resources<<>>" + boxEntry("/BBox", {{0, 0}, parts.pageSize});
        names += "/Fm" + std::to_string(number) + ' ' +
                 reference(file.addStream(entries, parts.forms[number], Packing::Thorough));
    }
    return names.empty() ? names : "/XObject<<" + names + ">>";
}

static int writeResources(ObjectFile& file, const FontSet& fonts, const FileParts& parts)
{
    std::string value = "<</Font<<";
    for (const auto& font : fonts.all()) {
        if (font->isUsed())
            value += "/F" + std::to_string(font->number()) + ' ' + reference(fontObject(file, *font));
    }
    return file.add(value + ">>" + drawnObjects(file, parts) + ">>");
}

static std::string annotationsOf(int page, const PageAnnotations& all)
{
    const auto found = all.find(page);
    if (found == all.end())
        return {};
    std::string entry = "/Annots[";
    for (int annotation : found->second)
        entry += reference(annotation) + ' ';
    return entry + ']';
}

// Returns the number of the page tree.
static int writePages(ObjectFile& file, const FileParts& parts, const std::vector<int>& pages, int resources,
                      const PageAnnotations& annotations)
{
    const int tree = file.reserve();
    std::string kids;
    for (size_t page = 0; page < pages.size(); ++page) {
        const int content = file.addDeflated({}, parts.pages[page]);
        file.write(pages[page], "<</Type/Page/Parent " + reference(tree) +
                                    boxEntry("/MediaBox", {{0, 0}, parts.pageSize}) + "/Resources " +
                                    reference(resources) + "/Contents " + reference(content) +
                                    "/StructParents " + std::to_string(page) + "/Tabs/S" +
                                    annotationsOf(static_cast<int>(page), annotations) + ">>");
        kids += reference(pages[page]) + ' ';
    }
    file.write(tree, "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages.size()) + ">>");
    return tree;
}

static int writeInformation(ObjectFile& file, const Metadata& metadata)
{
    std::string value =
        "<</Title" + textString(metadata.title) + "/Producer" + textString(QString::fromLatin1(producerName));
    if (metadata.date.isValid()) {
        const std::string date = '(' + pdfDate(metadata.date) + ')';
        value += "/CreationDate" + date + "/ModDate" + date;
    }
    return file.add(value + ">>");
}

// The packet is left as it is: programs that know nothing of PDF look for it.
static std::string metadataEntries(ObjectFile& file, const FileParts& parts)
{
    const int packet =
        file.addStream("/Type/Metadata/Subtype/XML", xmpPacket(parts.metadata), Packing::Plain);
    return "/Metadata " + reference(packet) + "/Lang" + textString(parts.metadata.languages.value(0)) +
           "/MarkInfo<</Marked true>>/OutputIntents" + outputIntents(file) +
           "/ViewerPreferences<</DisplayDocTitle true" +
           (parts.binding == Binding::Right ? "/Direction/R2L>>" : ">>");
}

QByteArray assemble(const FileParts& parts, const FontSet& fonts, const StructureTree& tree)
{
    ObjectFile file;
    std::vector<int> pages;
    for (size_t page = 0; page < parts.pages.size(); ++page)
        pages.push_back(file.reserve());
    const int resources = writeResources(file, fonts, parts);
    const StructureNumbers structure = writeStructure(file, tree, pages);
    const int pageTree = writePages(file, parts, pages, resources, structure.annotations);
    const int catalog = file.add("<</Type/Catalog/Pages " + reference(pageTree) + "/StructTreeRoot " +
                                 reference(structure.root) + metadataEntries(file, parts) + ">>");
    return file.finish(catalog, writeInformation(file, parts.metadata));
}

} // namespace tarjuman::pdf
