// The rules on what pages draw with: images, forms, graphics states and colours that look the same for ever.
// ISO 19005-2, 6.2.4 to 6.2.10; ISO 14289-1, 7.20.
#include "app/conformance/CheckedFile.h"

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

bool isRenderingIntent(const std::string& name)
{
    static const std::set<std::string> intents{"RelativeColorimetric", "AbsoluteColorimetric", "Perceptual",
                                               "Saturation"};
    return intents.contains(name);
}

namespace {

class GraphicsRules {
public:
    explicit GraphicsRules(const CheckedFile& file)
        : m_file(file)
    {
    }

    void checkResources(Object resources)
    {
        if (!resources.isDictionary())
            return m_file.expect(false, "own-resources");
        for (auto& [name, state] : entriesOf(resources, "/ExtGState"))
            checkState(name, state);
        for (auto& [name, space] : entriesOf(resources, "/ColorSpace"))
            checkColourSpace(name, space);
        for (auto& [name, object] : entriesOf(resources, "/XObject")) {
            if (object.isStream() && m_seen.insert(object.getObjGen()).second)
                checkObject(name, object);
        }
    }

private:
    static std::map<std::string, Object> entriesOf(Object resources, const char* key)
    {
        Object entries = resources.getKey(key);
        return entries.isDictionary() ? entries.getDictAsMap() : std::map<std::string, Object>();
    }

    void expect(bool holds, const char* rule, const std::string& name) const
    {
        m_file.expect(holds, rule, QString::fromStdString(name));
    }

    void checkState(const std::string& name, Object state) const
    {
        if (!state.isDictionary())
            return;
        Object transfer = state.getKey("/TR2");
        const bool usual = transfer.isNull() || (transfer.isName() && transfer.getName() == "/Default");
        expect(!state.hasKey("/TR") && !state.hasKey("/HTP") && usual, "graphics-state", name);
        static const std::set<std::string> modes{
            "/Normal",    "/Compatible", "/Multiply",   "/Screen",    "/Overlay",   "/Darken",
            "/Lighten",   "/ColorDodge", "/ColorBurn",  "/HardLight", "/SoftLight", "/Difference",
            "/Exclusion", "/Hue",        "/Saturation", "/Color",     "/Luminosity"};
        Object mode = state.getKey("/BM");
        expect(mode.isNull() || (mode.isName() && modes.contains(mode.getName())), "blend-mode", name);
        checkIntent(name, state.getKey("/RI"));
        checkHalftone(name, state.getKey("/HT"));
    }

    void checkIntent(const std::string& name, Object intent) const
    {
        const bool usual = intent.isName() && isRenderingIntent(intent.getName().substr(1));
        expect(intent.isNull() || usual, "rendering-intent", name);
    }

    // 6.2.5: only of type 1 or 5, and without a name.
    void checkHalftone(const std::string& name, Object halftone) const
    {
        Object entries = halftone.isStream() ? halftone.getDict() : halftone;
        if (!entries.isDictionary())
            return;
        Object type = entries.getKey("/HalftoneType");
        const bool usual = type.isInteger() && (type.getIntValue() == 1 || type.getIntValue() == 5);
        expect(usual && !entries.hasKey("/HalftoneName"), "halftone", name);
    }

public:
    void checkGroup(const std::string& name, Object group) const
    {
        if (group.isDictionary())
            checkColourSpace(name, group.getKey("/CS"));
    }

private:
    const char* foreignSpace() const
    {
        return m_file.standard == pdf::Standard::Press ? "/DeviceRGB" : "/DeviceCMYK";
    }

    // Colours of a device need the output intent to be of that device.
    void checkColourSpace(const std::string& name, Object space) const
    {
        if (space.isName())
            expect(space.getName() != foreignSpace(), "device-colour", name);
    }

    void checkObject(const std::string& name, Object object)
    {
        Object dictionary = object.getDict();
        Object kind = dictionary.getKey("/Subtype");
        const std::string type = kind.isName() ? kind.getName() : std::string();
        expect(type == "/Image" || type == "/Form", "drawn-object", name);
        expect(!dictionary.hasKey("/OPI"), "drawn-object", name);
        if (type == "/Image")
            checkImage(name, dictionary);
        if (type == "/Form") {
            expect(!dictionary.hasKey("/PS") && !dictionary.hasKey("/Ref") && !dictionary.hasKey("/Subtype2"),
                   "drawn-object", name);
            checkGroup(name, dictionary.getKey("/Group"));
            if (dictionary.hasKey("/Resources"))
                checkResources(dictionary.getKey("/Resources"));
        }
    }

    void checkImage(const std::string& name, Object image) const
    {
        Object interpolated = image.getKey("/Interpolate");
        expect(!image.hasKey("/Alternates"), "image-alternates", name);
        checkIntent(name, image.getKey("/Intent"));
        expect(!interpolated.isBool() || !interpolated.getBoolValue(), "image-interpolation", name);
        Object depth = image.getKey("/BitsPerComponent");
        static const std::set<long long> depths{1, 2, 4, 8, 16};
        expect(!depth.isInteger() || depths.contains(depth.getIntValue()), "image-depth", name);
        checkColourSpace(name, image.getKey("/ColorSpace"));
        Object mask = image.getKey("/SMask");
        if (mask.isStream())
            checkImage(name, mask.getDict());
    }

    const CheckedFile& m_file;
    std::set<QPDFObjGen> m_seen;
};

} // namespace

static void checkBox(const CheckedFile& file, Object page)
{
    constexpr double least = 3;
    constexpr double most = 14400;
    Object box = page.getKey("/MediaBox");
    if (!box.isArray() || box.getArrayNItems() != 4)
        return; // said by the rules on the document
    const auto side = [&](int from, int to) {
        return std::abs(box.getArrayItem(to).getNumericValue() - box.getArrayItem(from).getNumericValue());
    };
    const double width = side(0, 2);
    const double height = side(1, 3);
    file.expect(std::min(width, height) >= least && std::max(width, height) <= most, "page-size");
}

void checkGraphicsRules(CheckedFile& file)
{
    GraphicsRules rules(file);
    for (Object page : file.pages) {
        checkBox(file, page);
        rules.checkResources(page.getKey("/Resources"));
        rules.checkGroup("page", page.getKey("/Group"));
    }
}

} // namespace tarjuman::conformance
