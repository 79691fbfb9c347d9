// The rules on the bytes and objects of a file: limits, filters, names and the end of the file. ISO 19005-2,
// 6.1.
#include "app/conformance/CheckedFile.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

namespace {

class ObjectRules {
public:
    explicit ObjectRules(const CheckedFile& file)
        : m_file(file)
    {
    }

    // Objects that are referred to are visited by themselves.
    void check(Object object, int depth = 0)
    {
        constexpr int deepest = 100;
        if (depth > deepest)
            return;
        if (object.isName())
            checkName(object.getName());
        else if (object.isString())
            m_file.expect(object.getStringValue().size() < 32768, "string-length");
        else if (object.isInteger())
            checkInteger(object.getIntValue());
        else if (object.isStream())
            checkStream(object.getDict(), depth);
        else if (object.isDictionary())
            checkEntries(object, depth);
        else if (object.isArray())
            checkItems(object, depth);
    }

private:
    void checkName(const std::string& name) const
    {
        constexpr size_t longest = 127 + 1; // with its slash
        m_file.expect(name.size() <= longest, "name-length", QString::fromStdString(name));
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(QByteArray::fromStdString(name));
        m_file.expect(!decoder.hasError() && !decoded.isEmpty(), "name-utf8");
    }

    void checkInteger(long long value) const
    {
        m_file.expect(value <= 2147483647LL && value >= -2147483648LL, "integer-range",
                      QString::number(value));
    }

    void checkEntries(Object dictionary, int depth)
    {
        for (auto& [key, value] : dictionary.getDictAsMap()) {
            checkName(key);
            if (!value.isIndirect())
                check(value, depth + 1);
        }
    }

    void checkItems(Object array, int depth)
    {
        for (Object item : array.getArrayAsVector()) {
            if (!item.isIndirect())
                check(item, depth + 1);
        }
    }

    void checkStream(Object dictionary, int depth)
    {
        for (const char* key : {"/F", "/FFilter", "/FDecodeParms"})
            m_file.expect(!dictionary.hasKey(key), "stream-inside", QString::fromLatin1(key));
        Object filter = dictionary.getKey("/Filter");
        const std::vector<Object> filters =
            filter.isArray() ? filter.getArrayAsVector() : std::vector<Object>{filter};
        static const std::set<std::string> allowed{"/ASCIIHexDecode",  "/ASCII85Decode",  "/FlateDecode",
                                                   "/RunLengthDecode", "/CCITTFaxDecode", "/JBIG2Decode",
                                                   "/DCTDecode",       "/JPXDecode"};
        for (Object one : filters)
            m_file.expect(one.isNull() || (one.isName() && allowed.contains(one.getName())), "stream-filter");
        checkEntries(dictionary, depth);
    }

    const CheckedFile& m_file;
};

} // namespace

static void checkEnds(const CheckedFile& file)
{
    QByteArray end = file.bytes.right(7);
    while (end.endsWith('\n') || end.endsWith('\r'))
        end.chop(1);
    file.expect(end.endsWith("%%EOF"), "end-of-file");
    Object identity = file.file.getTrailer().getKey("/ID");
    for (int number = 0; identity.isArray() && number < identity.getArrayNItems(); ++number) {
        Object one = identity.getArrayItem(number);
        file.expect(one.isString() && !one.getStringValue().empty(), "file-identifier");
    }
}

void checkSyntaxRules(CheckedFile& file)
{
    checkEnds(file);
    ObjectRules rules(file);
    const std::vector<Object> objects = file.file.getAllObjects();
    constexpr size_t mostObjects = 8388607;
    file.expect(objects.size() <= mostObjects, "object-count");
    for (const Object& object : objects)
        rules.check(object);
}

} // namespace tarjuman::conformance
