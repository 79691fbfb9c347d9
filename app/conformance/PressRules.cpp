// The rules that only PDF/X-4 has: its claim, the dates and identity of the file, whether it is trapped, the
// page that is cut, nothing to click on it, and every colour one of the press. ISO 15930-7, 6.
#include "app/conformance/CheckedFile.h"

#include "app/pdf/read/ContentScanner.h"

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

static void checkClaim(const CheckedFile& file)
{
    const XmpPacket& packet = file.packet;
    file.expect(packet.press == u"PDF/X-4", "press-identity", packet.press);
    file.expect(!packet.created.isEmpty() && !packet.modified.isEmpty() && !packet.described.isEmpty(),
                "press-dates");
    file.expect(!packet.document.isEmpty() && !packet.version.isEmpty() && !packet.rendition.isEmpty(),
                "press-document");
    Object information = file.file.getTrailer().getKey("/Info");
    Object trapped = information.isDictionary() ? information.getKey("/Trapped") : Object::newNull();
    const QString said =
        trapped.isName() ? QString::fromStdString(trapped.getName().substr(1)) : packet.trapped;
    const bool known = packet.trapped == u"True" || packet.trapped == u"False";
    file.expect(known && said == packet.trapped, "press-trapped", packet.trapped);
}

// What the printing condition is called, or else its own profile.
static void checkIntent(const CheckedFile& file)
{
    Object intents = file.catalog().getKey("/OutputIntents");
    Object intent =
        intents.isArray() && intents.getArrayNItems() > 0 ? intents.getArrayItem(0) : Object::newNull();
    if (!intent.isDictionary())
        return; // said by the rules on the document
    Object name = intent.getKey("/OutputConditionIdentifier");
    file.expect(name.isString() && !name.getUTF8Value().empty(), "press-condition");
    const std::string profile = streamBytes(intent.getKey("/DestOutputProfile"));
    file.expect(profile.size() > 128 && profile.compare(12, 4, "prtr") == 0, "press-profile");
}

static bool overlaps(Object box, Object other)
{
    if (!box.isArray() || !other.isArray() || box.getArrayNItems() != 4 || other.getArrayNItems() != 4)
        return true;
    const auto side = [](Object one, int number) { return one.getArrayItem(number).getNumericValue(); };
    return side(box, 0) < side(other, 2) && side(other, 0) < side(box, 2) && side(box, 1) < side(other, 3) &&
           side(other, 1) < side(box, 3);
}

static void checkPage(const CheckedFile& file, Object page)
{
    file.expect(page.getKey("/TrimBox").isArray() != page.getKey("/ArtBox").isArray(), "press-boxes");
    Object printed = page.hasKey("/BleedBox") ? page.getKey("/BleedBox") : page.getKey("/MediaBox");
    Object annotations = page.getKey("/Annots");
    for (int number = 0; annotations.isArray() && number < annotations.getArrayNItems(); ++number) {
        Object annotation = annotations.getArrayItem(number);
        file.expect(annotation.isDictionary() && !overlaps(annotation.getKey("/Rect"), printed),
                    "press-annotations");
    }
}

// Forms are drawn as pages are.
static void checkForms(const CheckedFile& file, Object page)
{
    Object resources = page.getKey("/Resources");
    Object objects = resources.isDictionary() ? resources.getKey("/XObject") : Object::newNull();
    for (auto& [name, form] :
         objects.isDictionary() ? objects.getDictAsMap() : std::map<std::string, Object>()) {
        Object kind = form.isStream() ? form.getDict().getKey("/Subtype") : Object::newNull();
        if (!kind.isName() || kind.getName() != "/Form")
            continue;
        const std::string content = streamBytes(form);
        pdf::ContentScanner scanner(content);
        std::vector<pdf::ContentToken> operands;
        while (const auto drawn = scanner.nextOperator(operands))
            file.expect(*drawn != "rg" && *drawn != "RG", "device-colour", QString::fromStdString(name));
    }
}

void checkPressRules(CheckedFile& file)
{
    if (file.standard != pdf::Standard::Press)
        return;
    checkClaim(file);
    checkIntent(file);
    for (Object page : file.pages) {
        checkPage(file, page);
        checkForms(file, page);
    }
}

} // namespace tarjuman::conformance
