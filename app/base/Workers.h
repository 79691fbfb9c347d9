// The threads for work that takes longer than a moment: QtConcurrent::run(&base::workers(), ...). Not Qt's
// own pool, on which Qt paints large areas: while that has no free thread, the window stands still. Any
// thread.
#pragma once

class QThreadPool;

namespace tarjuman::base {

// As many threads as the machine runs at once. The program's end waits for them.
QThreadPool& workers();

} // namespace tarjuman::base
