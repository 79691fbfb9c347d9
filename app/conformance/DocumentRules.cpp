// The rules on the document as a whole: what the catalog, the trailer and the metadata have to say.
#include "app/conformance/CheckedFile.h"

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;
using pdf::Standard;

// A form whose fields are signatures asks nothing of a reader.
static bool holdsSignaturesAlone(Object form)
{
    if (form.isNull())
        return true;
    const bool plain = form.isDictionary() && !form.hasKey("/XFA") && !form.hasKey("/NeedAppearances");
    Object fields = plain ? form.getKey("/Fields") : Object::newNull();
    bool alone = fields.isArray();
    for (int number = 0; alone && number < fields.getArrayNItems(); ++number) {
        Object field = fields.getArrayItem(number);
        alone = field.isDictionary() && field.getKey("/FT").isNameAndEquals("/Sig") && !field.hasKey("/AA") &&
                !field.hasKey("/A");
    }
    return alone;
}

// What those need who can't see the page.
static void checkTagging(const CheckedFile& file)
{
    Object catalog = file.catalog();
    Object mark = catalog.getKey("/MarkInfo");
    file.expect(mark.isDictionary() && mark.getKey("/Marked").isBool() &&
                    mark.getKey("/Marked").getBoolValue(),
                "marked");
    file.expect(!mark.isDictionary() || !mark.getKey("/Suspects").isBool() ||
                    !mark.getKey("/Suspects").getBoolValue(),
                "no-suspects");
    Object language = catalog.getKey("/Lang");
    file.expect(language.isString() && !language.getUTF8Value().empty(), "document-language");
    Object preferences = catalog.getKey("/ViewerPreferences");
    Object shown = preferences.isDictionary() ? preferences.getKey("/DisplayDocTitle") : Object::newNull();
    file.expect(shown.isBool() && shown.getBoolValue(), "title-displayed");
    file.expect(catalog.getKey("/StructTreeRoot").isDictionary(), "structure-tree");
}

static void checkCatalog(const CheckedFile& file)
{
    Object catalog = file.catalog();
    for (const char* key : {"/AA", "/OpenAction", "/NeedsRendering", "/OCProperties", "/Requirements"})
        file.expect(!catalog.hasKey(key), "no-actions", QString::fromLatin1(key));
    file.expect(holdsSignaturesAlone(catalog.getKey("/AcroForm")), "no-actions", u"/AcroForm"_s);
    Object permissions = catalog.getKey("/Perms");
    if (permissions.isDictionary()) {
        for (const std::string& key : permissions.getKeys())
            file.expect(key == "/UR3" || key == "/DocMDP", "permissions", QString::fromStdString(key));
    }
    Object names = catalog.getKey("/Names");
    for (const char* key : {"/JavaScript", "/EmbeddedFiles", "/AlternatePresentations"})
        file.expect(!names.isDictionary() || !names.hasKey(key), "no-actions", QString::fromLatin1(key));
}

static void checkTrailer(const CheckedFile& file)
{
    Object trailer = file.file.getTrailer();
    file.expect(!file.file.isEncrypted(), "not-encrypted");
    Object identity = trailer.getKey("/ID");
    file.expect(identity.isArray() && identity.getArrayNItems() == 2, "file-identifier");
    const std::string version = file.file.getPDFVersion();
    const bool universal = file.standard == Standard::Universal;
    const char* least = universal ? "2.0" : "1.4";
    const char* most = universal ? "2.9" : file.standard == Standard::Press ? "1.6" : "1.7";
    file.expect(version >= least && version <= most, "version", QString::fromStdString(version));
    file.expect(file.bytes.startsWith(universal ? "%PDF-2." : "%PDF-1."), "header");
    // 6.1.3 of PDF/A-4: the packet says it all.
    file.expect(!universal || !trailer.hasKey("/Info") || file.catalog().hasKey("/PieceInfo"),
                "information-left-out");
    const qsizetype comment = file.bytes.indexOf('\n') + 1;
    bool binary = file.bytes.size() > comment + 4 && file.bytes[comment] == '%';
    for (qsizetype at = comment + 1; binary && at < comment + 5; ++at)
        binary = static_cast<quint8>(file.bytes[at]) > 127;
    file.expect(binary, "binary-comment");
}

// Level A of part 2 or 3 asks for line ends around the word stream, too: what most writers get wrong is the
// one before "endstream" (6.1.7.1).
static void checkStreamEnds(const CheckedFile& file)
{
    for (qsizetype at = file.bytes.indexOf("endstream"); at > 0;
         at = file.bytes.indexOf("endstream", at + 9)) {
        const char before = file.bytes[at - 1];
        file.expect(before == '\n' || before == '\r', "line-end-before-endstream", QString::number(at));
    }
}

static void checkOutputIntent(const CheckedFile& file)
{
    Object intents = file.catalog().getKey("/OutputIntents");
    const bool any = intents.isArray() && intents.getArrayNItems() > 0;
    file.expect(any, "output-intent");
    if (!any)
        return;
    Object intent = intents.getArrayItem(0);
    const char* kind = file.standard == Standard::Press ? "/GTS_PDFX" : "/GTS_PDFA1";
    file.expect(intent.getKey("/S").isName() && intent.getKey("/S").getName() == kind, "output-intent-kind");
    file.expect(!intent.hasKey("/DestOutputProfileRef"), "output-profile");
    Object profile = intent.getKey("/DestOutputProfile");
    const std::string bytes = streamBytes(profile);
    const bool valid = bytes.size() > 128 && bytes.compare(36, 4, "acsp") == 0;
    file.expect(valid, "output-profile");
    if (!valid)
        return;
    const std::string space = bytes.substr(16, 4);
    const int components = space == "RGB " ? 3 : space == "GRAY" ? 1 : space == "CMYK" ? 4 : 0;
    Object count = profile.getDict().getKey("/N");
    file.expect(count.isInteger() && count.getIntValueAsInt() == components, "output-profile-components");
}

// "D:20310314000000Z" as XMP writes it; the house writes UTC only.
static QString xmpDate(const QString& date)
{
    if (date.size() < 17)
        return {};
    return date.mid(2, 4) + u'-' + date.mid(6, 2) + u'-' + date.mid(8, 2) + u'T' + date.mid(10, 2) + u':' +
           date.mid(12, 2) + u':' + date.mid(14, 2) + u'Z';
}

static QString entryOf(Object dictionary, const char* key)
{
    Object value = dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

// Document information says nothing else than the packet.
static void checkInformation(const CheckedFile& file)
{
    const XmpPacket& packet = file.packet;
    Object information = file.file.getTrailer().getKey("/Info");
    const auto agrees = [&](const char* key, const QString& value) {
        const QString said = entryOf(information, key);
        file.expect(said.isEmpty() || said == value, "metadata-agrees", QString::fromLatin1(key));
    };
    agrees("/Title", packet.title);
    agrees("/Producer", packet.producer);
    if (packet.creators.size() == 1)
        agrees("/Author", packet.creators.front());
    if (!packet.summary.isEmpty())
        agrees("/Subject", packet.summary);
    if (!packet.keywords.isEmpty())
        agrees("/Keywords", packet.keywords);
    const QString created = entryOf(information, "/CreationDate");
    const QString modified = entryOf(information, "/ModDate");
    file.expect(created.isEmpty() || xmpDate(created) == packet.created, "metadata-agrees",
                u"/CreationDate"_s);
    file.expect(modified.isEmpty() || xmpDate(modified) == packet.modified, "metadata-agrees", u"/ModDate"_s);
}

static void checkMetadata(const CheckedFile& file)
{
    Object stream = file.catalog().getKey("/Metadata");
    file.expect(stream.isStream(), "metadata");
    if (!stream.isStream())
        return;
    const XmpPacket& packet = file.packet;
    file.expect(packet.wellFormed, "metadata-well-formed");
    const std::string header = streamBytes(stream).substr(0, 120);
    file.expect(header.find(" bytes=") == std::string::npos && header.find(" encoding=") == std::string::npos,
                "metadata-header");
    file.expect(!packet.title.isEmpty(), "metadata-title");
    file.expect(packet.languagesNamed, "metadata-languages");
    if (file.standard == Standard::Archive) {
        file.expect(packet.part == u"2" && packet.conformance == u"A", "archive-identity");
        file.expect(packet.accessible == u"1", "accessibility-identity");
        file.expect(packet.extensionPrefix == u"pdfuaid", "extension-schema");
    }
    checkInformation(file);
}

void checkDocumentRules(CheckedFile& file)
{
    if (file.isTagged())
        checkTagging(file);
    checkCatalog(file);
    checkTrailer(file);
    checkStreamEnds(file);
    checkOutputIntent(file);
    checkMetadata(file);
    for (Object page : file.pages) {
        Object order = page.getKey("/Tabs");
        file.expect(!file.isTagged() || (order.isName() && order.getName() == "/S"), "tab-order");
        file.expect(!page.hasKey("/AA"), "no-actions", u"page"_s);
        file.expect(page.getKey("/MediaBox").isArray(), "media-box");
    }
}

} // namespace tarjuman::conformance
