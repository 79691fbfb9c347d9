#include "tests/support/FailingDevice.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tarjuman::testing {

FailingDevice::FailingDevice(qint64 failsAt, QByteArray content)
    : m_failsAt(failsAt)
    , m_content(std::move(content))
{
}

qint64 FailingDevice::readData(char* data, qint64 size)
{
    const qint64 whole = std::min(size, m_content.size() - m_read);
    const qint64 given = std::min(whole, m_failsAt - m_read);
    if (whole > 0 && given <= 0) {
        setErrorString(u"the device failed on purpose at byte %1"_s.arg(m_failsAt));
        return -1;
    }
    if (given > 0)
        std::memcpy(data, m_content.constData() + m_read, static_cast<std::size_t>(given));
    m_read += given;
    return given;
}

qint64 FailingDevice::writeData(const char* data, qint64 size)
{
    const qint64 room = m_failsAt - m_content.size();
    if (size > room) {
        m_content.append(data, std::max<qint64>(room, 0));
        setErrorString(u"no space left on the device, on purpose, at byte %1"_s.arg(m_failsAt));
        return -1;
    }
    m_content.append(data, size);
    return size;
}

} // namespace tarjuman::testing
