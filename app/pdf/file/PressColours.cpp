#include "app/pdf/file/PressColours.h"

#include "app/pdf/file/ContentStream.h"
#include "app/pdf/file/Pixels.h"

#include <QCoreApplication>
#include <QFile>

#include <lcms2.h>

#include <charconv>
#include <optional>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

void PressColours::Delete::operator()(void* transform) const
{
    cmsDeleteTransform(transform);
}

const QByteArray& PressColours::profile()
{
    static const QByteArray bytes = [] {
        QFile file(u":/tarjuman/colour/FOGRA39L.icc"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

Result<PressColours> PressColours::create()
{
    struct Close {
        void operator()(void* profile) const { cmsCloseProfile(profile); }
    };
    const QByteArray& bytes = profile();
    const std::unique_ptr<void, Close> screen(cmsCreate_sRGBProfile());
    const std::unique_ptr<void, Close> press(
        cmsOpenProfileFromMem(bytes.constData(), static_cast<cmsUInt32Number>(bytes.size())));
    PressColours colours;
    if (screen && press) {
        colours.m_transform.reset(cmsCreateTransform(screen.get(), TYPE_RGB_8, press.get(), TYPE_CMYK_8,
                                                     INTENT_RELATIVE_COLORIMETRIC,
                                                     cmsFLAGS_BLACKPOINTCOMPENSATION));
    }
    if (!colours.m_transform) {
        return Error{ErrorKind::Missing, QCoreApplication::translate(
                                             "Pdf", "The colours of the printing press cannot be read, so no "
                                                    "file for printers is made. Install the program again.")};
    }
    return colours;
}

std::string PressColours::inksOf(std::string_view rgb) const
{
    const size_t pixels = rgb.size() / 3;
    std::string inks(pixels * 4, '\0');
    cmsDoTransform(m_transform.get(), rgb.data(), inks.data(), static_cast<cmsUInt32Number>(pixels));
    return inks;
}

Result<std::string> PressColours::inksOf(const Picture& picture) const
{
    if (picture.encoding == Picture::Encoding::Pixels)
        return inksOf(picture.bytes);
    const QImage image = QImage::fromData(reinterpret_cast<const uchar*>(picture.bytes.data()),
                                          static_cast<int>(picture.bytes.size()), "JPEG");
    if (image.size() != picture.size) {
        return Error{ErrorKind::BadInput, QCoreApplication::translate(
                                              "Pdf", "This file is not a picture that can be used. Choose a "
                                                     "PNG or JPEG file.")};
    }
    return inksOf(rgbOf(flattened(image)));
}

std::string PressColours::operandsOf(QRgb colour) const
{
    const char rgb[3] = {static_cast<char>(qRed(colour)), static_cast<char>(qGreen(colour)),
                         static_cast<char>(qBlue(colour))};
    std::string operands;
    for (char ink : inksOf(std::string_view(rgb, sizeof rgb))) {
        appendNumber(operands, static_cast<quint8>(ink) / 255.0);
        operands += ' ';
    }
    return operands;
}

namespace {

// Three numbers at the end of `operators`, as colourOperator() writes them.
struct Operands {
    size_t begin = 0;
    QRgb colour = 0;
};

std::optional<Operands> operandsAtTheEnd(std::string_view operators)
{
    double parts[3] = {};
    size_t end = operators.size();
    for (int part = 2; part >= 0; --part) {
        size_t begin = end;
        while (begin > 0 && operators[begin - 1] != ' ' && operators[begin - 1] != '\n')
            --begin;
        const auto read = std::from_chars(operators.data() + begin, operators.data() + end, parts[part]);
        if (begin == end || read.ptr != operators.data() + end || parts[part] < 0 || parts[part] > 1)
            return std::nullopt;
        end = part > 0 ? begin - 1 : begin;
    }
    const auto value = [&parts](int part) { return qRound(parts[part] * 255); };
    return Operands{end, qRgb(value(0), value(1), value(2))};
}

} // namespace

std::string PressColours::inked(std::string_view operators) const
{
    std::string inked;
    inked.reserve(operators.size());
    while (!operators.empty()) {
        const size_t fill = operators.find(" rg\n");
        const size_t at = std::min(fill, operators.find(" RG\n"));
        if (at == std::string_view::npos)
            break;
        if (const auto found = operandsAtTheEnd(operators.substr(0, at))) {
            inked += operators.substr(0, found->begin);
            inked += operandsOf(found->colour) + (at == fill ? "k\n" : "K\n");
        } else {
            inked += operators.substr(0, at + 4);
        }
        operators.remove_prefix(at + 4);
    }
    return inked.append(operators);
}

} // namespace tarjuman::pdf
