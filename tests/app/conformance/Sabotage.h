// Ways to break a finished file on purpose, one fault at a time, for the tests of the rules that must find
// it.
#pragma once

#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <functional>

namespace tarjuman::tests {

using Object = QPDFObjectHandle;
using Sabotage = std::function<void(QPDF&)>;

inline Object firstPage(QPDF& file)
{
    return file.getAllPages().front();
}

inline Object firstFont(QPDF& file)
{
    return firstPage(file).getKey("/Resources").getKey("/Font").getDictAsMap().begin()->second;
}

inline Object descendantOf(QPDF& file)
{
    return firstFont(file).getKey("/DescendantFonts").getArrayItem(0);
}

inline void replaceInStream(Object stream, const std::string& from, const std::string& to)
{
    const auto buffer = stream.getStreamData();
    std::string bytes(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    const size_t at = bytes.find(from);
    QVERIFY2(at != std::string::npos, from.c_str());
    bytes.replace(at, from.size(), to);
    stream.replaceStreamData(bytes, Object::newNull(), Object::newNull());
}

inline Sabotage inMetadata(const std::string& from, const std::string& to)
{
    return [=](QPDF& file) { replaceInStream(file.getRoot().getKey("/Metadata"), from, to); };
}

inline Sabotage inContent(const std::string& from, const std::string& to)
{
    return [=](QPDF& file) { replaceInStream(firstPage(file).getKey("/Contents"), from, to); };
}

inline Sabotage without(const std::string& key)
{
    return [=](QPDF& file) { file.getRoot().removeKey(key); };
}

inline void visitElements(Object element, const std::function<void(Object)>& visit)
{
    if (element.isArray()) {
        for (Object kid : element.getArrayAsVector())
            visitElements(kid, visit);
    } else if (element.isDictionary() && element.hasKey("/S")) {
        visit(element);
        visitElements(element.getKey("/K"), visit);
    }
}

inline Sabotage atElement(const std::string& type, const std::function<void(Object)>& change)
{
    return [=](QPDF& file) {
        bool done = false;
        visitElements(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), [&](Object element) {
            if (!done && element.getKey("/S").getName() == type) {
                change(element);
                done = true;
            }
        });
        QVERIFY(done);
    };
}

// An annotation that breaks the rules that `entries` leaves open.
inline Sabotage withAnnotation(const std::string& entries)
{
    return [=](QPDF& file) {
        Object annotation =
            file.makeIndirectObject(Object::parse("<</Type/Annot/Rect[0 0 9 9]" + entries + ">>"));
        Object list = Object::newArray();
        list.appendItem(annotation);
        firstPage(file).replaceKey("/Annots", list);
    };
}

inline Sabotage withState(const std::string& entries)
{
    return [=](QPDF& file) {
        firstPage(file)
            .getKey("/Resources")
            .replaceKey("/ExtGState", Object::parse("<</Broken " + entries + ">>"));
    };
}

inline Sabotage withImage(const std::string& entries)
{
    return [=](QPDF& file) {
        Object image = Object::newStream(&file, "x");
        image.replaceDict(Object::parse("<</Type/XObject" + entries + ">>"));
        Object objects = Object::newDictionary();
        objects.replaceKey("/Broken", image);
        firstPage(file).getKey("/Resources").replaceKey("/XObject", objects);
    };
}

// An element under the first section with these children, all without content.
inline Sabotage withElements(const std::string& parent, const std::vector<std::string>& kids)
{
    return atElement("/Sect", [=](Object section) {
        QPDF& file = *section.getOwningQPDF();
        Object element = file.makeIndirectObject(Object::parse("<</S " + parent + "/K[]>>"));
        element.replaceKey("/P", section);
        for (const std::string& type : kids) {
            Object kid = file.makeIndirectObject(Object::parse("<</S " + type + ">>"));
            kid.replaceKey("/P", element);
            element.getKey("/K").appendItem(kid);
        }
        section.getKey("/K").appendItem(element);
    });
}

} // namespace tarjuman::tests
