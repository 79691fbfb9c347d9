// Compresses the streams of a file in the zlib format (RFC 1950). One export, one thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace tarjuman::pdf {

// Pages are many and shrink by as much as they ever will at once; fonts and pictures are worth some time.
enum class Effort { Quick, Thorough };

class Deflater {
public:
    explicit Deflater(Effort effort);

    std::string deflated(std::string_view bytes);

private:
    struct Release {
        void operator()(libdeflate_compressor* compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Release> m_compressor;
    std::string m_room; // kept from one stream to the next
};

} // namespace tarjuman::pdf
