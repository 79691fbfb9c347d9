// Colours as a printing press has them: sRGB turned into the inks of a printing condition, by Little CMS and
// a profile that the program brings along (resources/colour). Greys of text stay in the black ink. One
// export, one thread.
#pragma once

#include "app/base/Result.h"
#include "app/pdf/file/Picture.h"

#include <QRgb>

#include <memory>
#include <string>
#include <string_view>

namespace tarjuman::pdf {

class PressColours {
public:
    static base::Result<PressColours> create();

    // Four ink values a pixel, 255 for all of the ink. Fails where a picture can no longer be read.
    std::string inksOf(std::string_view rgb) const;
    base::Result<std::string> inksOf(const Picture& picture) const;
    // Content with the operators of sRGB colours put into those of inks.
    std::string inked(std::string_view operators) const;

    // The profile's own bytes, for the file.
    static const QByteArray& profile();

private:
    struct Delete {
        void operator()(void* transform) const;
    };
    std::string operandsOf(QRgb colour) const;

    std::unique_ptr<void, Delete> m_transform;
};

// The registered name of the printing condition.
inline constexpr const char* pressCondition = "FOGRA39";

} // namespace tarjuman::pdf
