// The reader's choices for this machine, as one value that can be watched: made once by the window's
// application and handed to whoever reads it. The only place where settings are read from their file and
// written to it; the command line never reads them. Lives on the window's thread and outlives its readers.
#pragma once

#include "ui/settings/SettingsValues.h"

#include <QObject>

#include <memory>
#include <type_traits>

class QSettings;

namespace tarjuman::ui {

class Settings : public QObject {
    Q_OBJECT
public:
    // In the user's configuration folder, with what an earlier program kept elsewhere; or, for tests, in
    // `file`, with what is in `former`.
    explicit Settings(const QString& file = {}, const QString& former = {}, QObject* parent = nullptr);
    ~Settings() override;

    const SettingsValues& values() const { return m_values; }

    // Keeps a part, and tells when it is another: set(&SettingsValues::author, name).
    template <typename Value>
    void set(Value SettingsValues::*part, const std::type_identity_t<Value>& value)
    {
        if (m_values.*part == value)
            return;
        const SettingsValues before = m_values;
        m_values.*part = value;
        keep(before);
    }

    // Gives the reader a part whenever it is another.
    template <typename Value, typename Take>
    void watch(QObject* reader, Value SettingsValues::*part, Take take)
    {
        connect(this, &Settings::changed, reader, [this, part, take](const SettingsValues& before) {
            if (before.*part != m_values.*part)
                take(m_values.*part);
        });
    }
    // The same, and now.
    template <typename Value, typename Take>
    void follow(QObject* reader, Value SettingsValues::*part, Take take)
    {
        take(m_values.*part);
        watch(reader, part, take);
    }

Q_SIGNALS:
    void changed(const tarjuman::ui::SettingsValues& before);

private:
    void adopt(const QString& former);
    void keep(const SettingsValues& before);

    std::unique_ptr<QSettings> m_file;
    SettingsValues m_values;
};

} // namespace tarjuman::ui
