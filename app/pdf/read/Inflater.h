// Undoes what a Deflater did. One reading, one thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct libdeflate_decompressor;

namespace tarjuman::pdf {

class Inflater {
public:
    Inflater();

    // Nothing for bytes that are damaged. The answer holds until the next one.
    std::optional<std::string_view> inflated(std::string_view bytes);

private:
    struct Release {
        void operator()(libdeflate_decompressor* decompressor) const;
    };
    std::unique_ptr<libdeflate_decompressor, Release> m_decompressor;
    std::string m_room; // kept from one stream to the next
};

} // namespace tarjuman::pdf
