#include "tests/architecture/Rules.h"

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

QList<Rule> allRules()
{
    return {
        {u"includes follow the arrows"_s, forbiddenArrows},
        {u"includes are written from the project's root"_s, includesNotFromTheRoot},
        {u"each Qt module stays in its rooms"_s, qtModulesOutOfPlace},
        {u"a room is a namespace"_s, wrongNamespaces},
        {u"nothing throws"_s, thrownExceptions},
        {u"no nested event loop"_s, nestedEventLoops},
        {u"the window never waits"_s, waitsInTheWindow},
        {u"the window writes no files"_s, filesWrittenByTheWindow},
        {u"one dialog asks for files"_s, otherFileDialogs},
        {u"settings have one file"_s, otherSettings},
        {u"work is done on our own threads"_s, workOnTheThreadsOfQt},
        {u"letters are folded in one place"_s, otherFoldings},
        {u"SQL stays in storage"_s, sqlOutsideStorage},
        {u"class names say what the class is"_s, bannedClassNames},
        {u"nothing is left to do"_s, unfinishedWork},
        {u"files stay short"_s, tooLongFiles},
        {u"functions stay short"_s, tooLongFunctions},
        {u"a header opens with what it is for"_s, headersWithoutOpening},
        {u"only the agreed entries lie at the top"_s, strangersAtTheTop},
        {u"sources are named, not globbed"_s, globbedSources},
        {u"every source is built"_s, unnamedSources},
        {u"no room is empty"_s, emptyRooms},
        {u"every room has a door plate that leads somewhere"_s, wrongDoorPlates},
        {u"a class has one source"_s, classesOfSeveralSources},
        {u"every source has its test"_s, untestedSources},
        {u"every test has its source"_s, testsOfNothing},
        {u"migrations are numbered without holes"_s, migrationsOutOfStep},
    };
}

} // namespace tarjuman::architecture
