#include "app/cli/ProgressLine.h"

#include <QString>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

ProgressLine::ProgressLine()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
}

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(int done, int total)
{
    if (!m_isTerminal)
        return;
    m_isShown = true;
    // The cursor goes back, so that a message begins at the start of the line.
    std::fputs(qPrintable(u"\r\033[K%1 / %2\r"_s.arg(done).arg(total)), stderr);
}

} // namespace tarjuman::cli
