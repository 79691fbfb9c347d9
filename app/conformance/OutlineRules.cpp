// The rules on the ways into a file: bookmarks in a whole chain that lead somewhere, labels of pages, boxes
// of pages within each other, and addresses that can be opened. ISO 32000-1, 12.3.3, 12.4.2, 12.6.4.7
// and 14.11.2; for PDF/UA-2 destinations name elements (ISO 14289-2, 8.8).
#include "app/conformance/CheckedFile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

static Object valueIn(Object dictionary, const char* key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
}

namespace {

class OutlineRules {
public:
    explicit OutlineRules(const CheckedFile& file)
        : m_file(file)
    {
        for (Object page : file.pages)
            m_pages.insert(page.getObjGen());
    }

    void check(Object outline)
    {
        if (outline.isDictionary())
            checkKids(outline, 0);
    }

private:
    static constexpr int deepest = 60;
    static constexpr size_t most = 100'000;

    // From the first to the last, each with the one before it and the parent.
    void checkKids(Object parent, int depth)
    {
        Object before = Object::newNull();
        Object item = parent.getKey("/First");
        for (; item.isDictionary() && depth < deepest; item = item.getKey("/Next")) {
            m_file.expect(m_seen.insert(item.getObjGen()).second && m_seen.size() < most, "bookmark-chain");
            if (m_seen.size() >= most || item.getObjGen() == before.getObjGen())
                return;
            m_file.expect(item.getKey("/Parent").getObjGen() == parent.getObjGen() &&
                              item.getKey("/Prev").getObjGen() == before.getObjGen(),
                          "bookmark-chain");
            checkItem(item);
            checkKids(item, depth + 1);
            before = item;
            if (m_seen.contains(item.getKey("/Next").getObjGen()) && item.getKey("/Next").isDictionary())
                return m_file.expect(false, "bookmark-chain");
        }
        m_file.expect(parent.getKey("/Last").getObjGen() == before.getObjGen(), "bookmark-chain");
    }

    void checkItem(Object item) const
    {
        Object title = item.getKey("/Title");
        m_file.expect(title.isString() && !title.getUTF8Value().empty(), "bookmark-title");
        Object action = item.getKey("/A");
        Object place = item.hasKey("/Dest") ? item.getKey("/Dest") : valueIn(action, "/D");
        const bool named = place.isString() || place.isName();
        Object target =
            place.isArray() && place.getArrayNItems() > 0 ? place.getArrayItem(0) : Object::newNull();
        m_file.expect(named || m_pages.contains(target.getObjGen()) || isElement(target), "bookmark-place");
        if (m_file.standard != pdf::Standard::Universal)
            return;
        Object elements = valueIn(action, "/SD");
        Object element =
            elements.isArray() && elements.getArrayNItems() > 0 ? elements.getArrayItem(0) : target;
        m_file.expect(isElement(element), "structure-destination");
    }

    static bool isElement(Object object)
    {
        return object.isDictionary() && object.isIndirect() && valueIn(object, "/S").isName() &&
               object.hasKey("/P");
    }

    const CheckedFile& m_file;
    std::set<QPDFObjGen> m_pages;
    std::set<QPDFObjGen> m_seen;
};

using Box = std::array<double, 4>;

bool readBox(Object box, Box& sides)
{
    if (!box.isArray() || box.getArrayNItems() != 4)
        return false;
    for (int side = 0; side < 4; ++side)
        sides[static_cast<size_t>(side)] = box.getArrayItem(side).getNumericValue();
    if (sides[0] > sides[2])
        std::swap(sides[0], sides[2]);
    if (sides[1] > sides[3])
        std::swap(sides[1], sides[3]);
    return true;
}

bool holds(const Box& outer, const Box& inner)
{
    constexpr double rounding = 0.01;
    return inner[0] >= outer[0] - rounding && inner[1] >= outer[1] - rounding &&
           inner[2] <= outer[2] + rounding && inner[3] <= outer[3] + rounding;
}

} // namespace

// What is left when the sheet is cut lies within what may be printed on, and that within the sheet.
static void checkBoxes(const CheckedFile& file, Object page)
{
    Box media{};
    Box inner{};
    if (!readBox(page.getKey("/MediaBox"), media))
        return; // said by the rules on the document
    Box outer = media;
    for (const char* key : {"/BleedBox", "/TrimBox"}) {
        if (!readBox(page.getKey(key), inner))
            continue;
        file.expect(holds(outer, inner), "page-boxes", QString::fromLatin1(key));
        outer = inner;
    }
}

// A number tree that has to begin with the first page.
static void checkLabels(const CheckedFile& file)
{
    Object labels = file.catalog().getKey("/PageLabels");
    Object numbers = valueIn(labels, "/Nums");
    if (!numbers.isArray())
        return file.expect(labels.isNull() || labels.hasKey("/Kids"), "page-labels");
    const bool begins = numbers.getArrayNItems() > 1 && numbers.getArrayItem(0).isInteger() &&
                        numbers.getArrayItem(0).getIntValue() == 0 && numbers.getArrayItem(1).isDictionary();
    file.expect(begins, "page-labels");
}

static bool canBeCalled(const std::string& number)
{
    const bool digits = std::ranges::all_of(number, [](char sign) {
        return (sign >= '0' && sign <= '9') || std::string_view("+-.()").find(sign) != std::string_view::npos;
    });
    return digits && number.find_first_of("0123456789") != std::string::npos;
}

// An address in ASCII with a scheme; a telephone number of digits.
static void checkAddress(const CheckedFile& file, Object annotation)
{
    Object action = valueIn(annotation, "/A");
    Object address = valueIn(action, "/URI");
    if (!address.isString())
        return;
    const std::string uri = address.getStringValue();
    const size_t colon = uri.find(':');
    const bool plain = std::ranges::all_of(uri, [](char sign) { return sign > 0x20 && sign < 0x7F; });
    const bool called = uri.compare(0, 4, "tel:") != 0 || canBeCalled(uri.substr(4));
    file.expect(plain && called && colon != std::string::npos && colon > 0, "link-address",
                QString::fromStdString(uri));
}

void checkOutlineRules(CheckedFile& file)
{
    OutlineRules(file).check(file.catalog().getKey("/Outlines"));
    checkLabels(file);
    for (Object page : file.pages) {
        checkBoxes(file, page);
        Object annotations = page.getKey("/Annots");
        for (int number = 0; annotations.isArray() && number < annotations.getArrayNItems(); ++number)
            checkAddress(file, annotations.getArrayItem(number));
    }
}

} // namespace tarjuman::conformance
