// A device in memory that works until a given byte and then fails, as a full disk or a torn cable does.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tarjuman::testing {

class FailingDevice : public QIODevice {
    Q_OBJECT
public:
    // Reading hands out `content` and writing appends to it; the byte with index `failsAt` is the first that
    // fails.
    explicit FailingDevice(qint64 failsAt, QByteArray content = {});

    const QByteArray& content() const { return m_content; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    qint64 m_failsAt;
    qint64 m_read = 0;
    QByteArray m_content;
};

} // namespace tarjuman::testing
