#include "app/pdf/read/Inflater.h"

#include <QtGlobal>

#include <libdeflate.h>

namespace tarjuman::pdf {

void Inflater::Release::operator()(libdeflate_decompressor* decompressor) const
{
    libdeflate_free_decompressor(decompressor);
}

Inflater::Inflater()
    : m_decompressor(libdeflate_alloc_decompressor())
    , m_room(size_t{1} << 16, '\0')
{
    Q_CHECK_PTR(m_decompressor.get());
}

std::optional<std::string_view> Inflater::inflated(std::string_view bytes)
{
    constexpr size_t mostTimes = 1100; // deflate makes nothing smaller than a 1032nd
    for (;;) {
        size_t size = 0;
        const libdeflate_result result = libdeflate_zlib_decompress(
            m_decompressor.get(), bytes.data(), bytes.size(), m_room.data(), m_room.size(), &size);
        if (result == LIBDEFLATE_SUCCESS)
            return std::string_view(m_room).substr(0, size);
        if (result != LIBDEFLATE_INSUFFICIENT_SPACE || m_room.size() > mostTimes * (bytes.size() + 64))
            return std::nullopt;
        m_room.resize(m_room.size() * 4);
    }
}

} // namespace tarjuman::pdf
