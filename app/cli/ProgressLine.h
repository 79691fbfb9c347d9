// How far long work is, on one line of standard error that is written over; nothing when that is no terminal.
#pragma once

namespace tarjuman::cli {

class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine(); // clears the line
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    // From any thread, one at a time.
    void show(int done, int total);

private:
    bool m_isTerminal;
    bool m_isShown = false;
};

} // namespace tarjuman::cli
