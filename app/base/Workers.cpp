#include "app/base/Workers.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace tarjuman::base {

namespace {

// Ends before the application object, whose translations its last sentences may need.
class Workers : public QThreadPool {
public:
    Workers()
    {
        setObjectName(QStringLiteral("workers"));
        qAddPostRoutine([] { workers().waitForDone(); });
    }
};

} // namespace

QThreadPool& workers()
{
    static Workers pool;
    return pool;
}

} // namespace tarjuman::base
