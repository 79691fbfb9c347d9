// The spelling of a whole text for the command line: reads UTF-8 of any size from a device, a piece at a
// time, and tells of each word in doubt as it finds it. Works on the thread that calls it, which then is the
// one that owns Hunspell: not for a process in which a SpellService runs.
#pragma once

#include "app/base/Result.h"
#include "app/spelling/Verdict.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

class QIODevice;

namespace tarjuman::spelling {

struct WordInDoubt {
    int line = 1;      // from 1
    int column = 1;    // from 1, in Unicode code points
    QString word = {}; // as written; the whole passage for Verdict::Foreign; cut short beyond 200 letters
    Verdict verdict = Verdict::Error;
    QStringList suggestions = {};
};

class SpellReport {
public:
    enum class Suggest { Yes, No };
    using Found = std::function<void(const WordInDoubt&)>;

    // Loads the dictionary of the text's language; that of the other is loaded when the text needs it and
    // left out when it is missing. Fails with ErrorKind::Missing.
    static base::Result<SpellReport> create(text::Language language);
    SpellReport(SpellReport&&) noexcept;
    ~SpellReport();

    // Words of the house, which pass besides the dictionary's, and forms that it forbids.
    void know(text::Language language, const QStringList& words, const QList<ForbiddenWord>& forbidden);

    // How many words are in doubt. Fails with ErrorKind::BadInput when the device can't be read or holds no
    // UTF-8 text; then nothing was told, unless the device is one that can be read only once, such as a pipe.
    base::Result<int> read(QIODevice& device, Suggest suggest, const Found& found,
                           const std::stop_token& stop = {});

private:
    class Private;
    explicit SpellReport(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tarjuman::spelling
