#include "app/pdf/file/Deflater.h"

#include <QtGlobal>

#include <libdeflate.h>

namespace tarjuman::pdf {

void Deflater::Release::operator()(libdeflate_compressor* compressor) const
{
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater(Effort effort)
    : m_compressor(libdeflate_alloc_compressor(effort == Effort::Quick ? 1 : 6))
{
    Q_CHECK_PTR(m_compressor.get());
}

std::string Deflater::deflated(std::string_view bytes)
{
    const size_t most = libdeflate_zlib_compress_bound(m_compressor.get(), bytes.size());
    if (m_room.size() < most)
        m_room.resize(most);
    const size_t size = libdeflate_zlib_compress(m_compressor.get(), bytes.data(), bytes.size(),
                                                 m_room.data(), m_room.size());
    return m_room.substr(0, size);
}

} // namespace tarjuman::pdf
