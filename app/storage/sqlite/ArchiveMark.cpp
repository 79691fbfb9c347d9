#include "app/storage/sqlite/ArchiveMark.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace tarjuman::storage {

namespace {

constexpr QByteArrayView prefix = "tarjuman-mark:";
constexpr qsizetype identityLength = 32;
constexpr qsizetype stateLength = 16;
constexpr qsizetype markLength = prefix.size() + identityLength + 2 * (stateLength + 1);

// A number of one to nine bytes, seven bits each, as SQLite writes lengths; moves `at` behind it.
quint64 varintAt(QByteArrayView page, qsizetype& at)
{
    quint64 number = 0;
    for (int i = 0; i < 9 && at < page.size(); ++i) {
        const auto byte = static_cast<quint8>(page[at++]);
        if (i == 8)
            return (number << 8) | byte;
        number = (number << 7) | (byte & 0x7f);
        if (byte < 0x80)
            break;
    }
    return number;
}

// What a cell of a table’s leaf holds.
QByteArrayView payloadAt(QByteArrayView page, qsizetype at)
{
    const quint64 length = varintAt(page, at);
    varintAt(page, at); // the row’s number
    if (at > page.size() || length > static_cast<quint64>(page.size() - at))
        return {};
    return page.sliced(at, static_cast<qsizetype>(length));
}

} // namespace

std::optional<ArchiveMark> markFrom(QByteArrayView text)
{
    if (text.size() != markLength || !text.startsWith(prefix))
        return {};
    const QList<QByteArray> parts = text.sliced(prefix.size()).toByteArray().split(':');
    if (parts.size() != 3 || parts[0].size() != identityLength || parts[1].size() != stateLength ||
        parts[2].size() != stateLength)
        return {};
    return ArchiveMark{parts[0], parts[1], parts[2]};
}

QByteArray textOf(const ArchiveMark& mark)
{
    return prefix.toByteArray() + mark.identity + ':' + mark.previous + ':' + mark.current;
}

ArchiveMark markOfBackup(const ArchiveMark& original)
{
    const quint64 state = QRandomGenerator::system()->generate64();
    return {original.identity, backupState.toByteArray(),
            QByteArray::number(state, 16).rightJustified(stateLength, '0')};
}

std::optional<ArchiveMark> markInPage(QByteArrayView page)
{
    constexpr char tableLeaf = 0x0d;
    if (page.size() < 8 || page[0] != tableLeaf)
        return {};
    const int cells = qFromBigEndian<quint16>(page.data() + 3);
    for (int i = 0; i < cells && 8 + 2 * i + 2 <= page.size(); ++i) {
        const QByteArrayView payload = payloadAt(page, qFromBigEndian<quint16>(page.data() + 8 + 2 * i));
        const qsizetype at = payload.indexOf(prefix);
        if (at >= 0 && payload.size() - at >= markLength)
            return markFrom(payload.sliced(at, markLength));
    }
    return {};
}

bool logBelongs(const QList<ArchiveMark>& inLog, const std::optional<ArchiveMark>& inFile)
{
    if (!inFile) // from before marks: its own log has none, or begins with the very first
        return inLog.isEmpty() || inLog.first().previous == noState;
    if (inLog.isEmpty() || inLog.first().identity != inFile->identity)
        return false;
    // The file is at the state that the log began from, or, half taken over, at one that the log led to.
    return inLog.first().previous == inFile->current ||
           std::ranges::find(inLog, inFile->current, &ArchiveMark::current) != inLog.end();
}

} // namespace tarjuman::storage
