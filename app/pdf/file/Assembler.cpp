#include "app/pdf/file/Assembler.h"

#include "app/pdf/file/FontObjects.h"
#include "app/pdf/file/OutlineObjects.h"
#include "app/pdf/file/StructureObjects.h"

#include <lcms2.h>

#include <memory>

namespace tarjuman::pdf {

using base::Result;
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

static std::string pressIntents(ObjectFile& file)
{
    const QByteArray& bytes = PressColours::profile();
    const std::string_view view(bytes.constData(), static_cast<size_t>(bytes.size()));
    const int profile = file.addStream("/N 4", view, Packing::Thorough);
    return std::string("[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(") + pressCondition +
           ")/RegistryName(http://www.color.org)/Info(Offset on coated paper)/DestOutputProfile " +
           reference(profile) + ">>]";
}

static std::string outputIntents(ObjectFile& file, Standard standard)
{
    if (standard == Standard::Press)
        return pressIntents(file);
    const int profile = file.addStream("/N 3", colourProfile(), Packing::Quick);
    return "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " +
           reference(profile) + ">>]";
}

static Result<int> writeInkedImage(ObjectFile& file, const Picture& picture, const PressColours& press)
{
    const std::string entries = "/Type/XObject/Subtype/Image/Width " + std::to_string(picture.size.width()) +
                                "/Height " + std::to_string(picture.size.height()) +
                                "/ColorSpace/DeviceCMYK/BitsPerComponent 8";
    return file.addStream(entries, TRY(press.inksOf(picture)), Packing::Thorough);
}

static Result<int> writeImage(ObjectFile& file, const Picture& picture, const PressColours* press)
{
    if (press)
        return writeInkedImage(file, picture, *press);
    const bool jpeg = picture.encoding == Picture::Encoding::Jpeg;
    const std::string entries = "/Type/XObject/Subtype/Image/Width " + std::to_string(picture.size.width()) +
                                "/Height " + std::to_string(picture.size.height()) +
                                "/ColorSpace/DeviceRGB/BitsPerComponent 8" +
                                (jpeg ? "/Filter/DCTDecode" : "");
    return file.addStream(entries, picture.bytes, jpeg ? Packing::Plain : Packing::Thorough);
}

static Result<std::string> drawnObjects(ObjectFile& file, const FileParts& parts)
{
    std::string names;
    if (parts.logo) {
        const Picture logo{parts.logo->size, Picture::Encoding::Pixels, parts.logo->rgb};
        names += "/Logo " + reference(TRY(writeImage(file, logo, parts.press)));
    }
    for (size_t number = 0; parts.pictures && number < parts.pictures->all().size(); ++number)
        names += "/Im" + std::to_string(number) + ' ' +
                 reference(TRY(writeImage(file, parts.pictures->all()[number], parts.press)));
    for (size_t number = 0; number < parts.forms.size(); ++number) {
        const std::string entries =
            "/Type/XObject/Subtype/Form/Resources<<>>" + boxEntry("/BBox", {{0, 0}, parts.pageSize});
        const std::string& drawn = parts.forms[number];
        names += "/Fm" + std::to_string(number) + ' ' +
                 reference(file.addStream(entries, parts.press ? parts.press->inked(drawn) : drawn,
                                          Packing::Thorough));
    }
    return names.empty() ? names : "/XObject<<" + names + ">>";
}

static Result<int> writeResources(ObjectFile& file, const FontSet& fonts, const FileParts& parts)
{
    std::string value = "<</Font<<";
    for (const auto& font : fonts.all()) {
        if (font->isUsed())
            value += "/F" + std::to_string(font->number()) + ' ' + reference(fontObject(file, *font));
    }
    return file.add(value + ">>" + TRY(drawnObjects(file, parts)) + ">>");
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

// The sheet, what of it may be printed on, and the page that is left when it is cut.
static std::string boxesOf(const FileParts& parts)
{
    const QRectF page({0, 0}, parts.pageSize);
    const auto wider = [&page](double by) { return page.adjusted(-by, -by, by, by); };
    return boxEntry("/MediaBox", wider(parts.margin)) + boxEntry("/BleedBox", wider(parts.bleed)) +
           boxEntry("/TrimBox", page);
}

// Returns the number of the page tree.
static int writePages(ObjectFile& file, const FileParts& parts, const std::vector<int>& pages, int resources,
                      const PageAnnotations& annotations)
{
    const int tree = file.reserve();
    const std::string boxes = boxesOf(parts);
    std::string kids;
    for (size_t page = 0; page < pages.size(); ++page) {
        const int content = file.addDeflated({}, parts.pages[page]);
        file.write(pages[page], "<</Type/Page/Parent " + reference(tree) + boxes + "/Resources " +
                                    reference(resources) + "/Contents " + reference(content) +
                                    "/StructParents " + std::to_string(page) + "/Tabs/S" +
                                    annotationsOf(static_cast<int>(page), annotations) + ">>");
        kids += reference(pages[page]) + ' ';
    }
    file.write(tree, "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages.size()) + ">>");
    return tree;
}

// The packet is left as it is: programs that know nothing of PDF look for it.
static std::string metadataEntries(ObjectFile& file, const FileParts& parts)
{
    const int packet =
        file.addStream("/Type/Metadata/Subtype/XML", xmpPacket(parts.metadata), Packing::Plain);
    return "/Metadata " + reference(packet) + "/Lang" + textString(parts.metadata.languages.value(0)) +
           "/MarkInfo<</Marked true>>/OutputIntents" + outputIntents(file, parts.metadata.standard) +
           "/ViewerPreferences<</DisplayDocTitle true" +
           (parts.binding == Binding::Right ? "/Direction/R2L>>" : ">>");
}

static const char* versionOf(Standard standard)
{
    return standard == Standard::Universal ? "2.0" : standard == Standard::Press ? "1.6" : "1.7";
}

static std::string outlineEntry(ObjectFile& file, const StructureTree& tree, const std::vector<int>& pages,
                                const StructureNumbers& structure, Standard standard)
{
    const auto destinations = standard == Standard::Universal ? Destinations::Elements : Destinations::Pages;
    const int outline = writeOutline(file, tree, pages, structure.elements, destinations);
    return outline > 0 ? "/Outlines " + reference(outline) : std::string();
}

Result<QByteArray> assemble(const FileParts& parts, const FontSet& fonts, const StructureTree& tree)
{
    const Standard standard = parts.metadata.standard;
    ObjectFile file(versionOf(standard));
    std::vector<int> pages;
    for (size_t page = 0; page < parts.pages.size(); ++page)
        pages.push_back(file.reserve());
    const int resources = TRY(writeResources(file, fonts, parts));
    const StructureNumbers structure = writeStructure(file, tree, pages, standard);
    const int pageTree = writePages(file, parts, pages, resources, structure.annotations);
    const int catalog =
        file.add("<</Type/Catalog/Pages " + reference(pageTree) + "/StructTreeRoot " +
                 reference(structure.root) + "/PageLabels<</Nums[0<</S/D>>]>>" +
                 outlineEntry(file, tree, pages, structure, standard) + metadataEntries(file, parts) + ">>");
    const std::string information = informationOf(parts.metadata);
    return file.finish(catalog, information.empty() ? 0 : file.add(information));
}

} // namespace tarjuman::pdf
