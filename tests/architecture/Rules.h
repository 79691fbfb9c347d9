// The rules of the house, each a pure function from the tree to sentences about what breaks it; none when all
// is well.
#pragma once

#include "tests/architecture/Tree.h"

#include <functional>

namespace tarjuman::architecture {

struct Rule {
    QString name;
    std::function<QStringList(const Tree&)> violations;
};

// Every rule, in the order of app/README.md.
QList<Rule> allRules();

// Rooms and arrows (ArrowRules.cpp)
QStringList forbiddenArrows(const Tree& tree);
QStringList includesNotFromTheRoot(const Tree& tree);
QStringList qtModulesOutOfPlace(const Tree& tree);
QStringList wrongNamespaces(const Tree& tree);

// Words that have no place in product code (WordRules.cpp)
QStringList thrownExceptions(const Tree& tree);
QStringList nestedEventLoops(const Tree& tree);
QStringList waitsInTheWindow(const Tree& tree);
QStringList filesWrittenByTheWindow(const Tree& tree);
QStringList otherFileDialogs(const Tree& tree);
QStringList otherSettings(const Tree& tree);
QStringList workOnTheThreadsOfQt(const Tree& tree);
QStringList otherFoldings(const Tree& tree);
QStringList sqlOutsideStorage(const Tree& tree);
QStringList bannedClassNames(const Tree& tree);
QStringList unfinishedWork(const Tree& tree);

// Sizes (SizeRules.cpp)
QStringList tooLongFiles(const Tree& tree);
QStringList tooLongFunctions(const Tree& tree);
QStringList headersWithoutOpening(const Tree& tree);

// Where things lie (LayoutRules.cpp)
QStringList strangersAtTheTop(const Tree& tree);
QStringList globbedSources(const Tree& tree);
QStringList unnamedSources(const Tree& tree);
QStringList emptyRooms(const Tree& tree);
QStringList wrongDoorPlates(const Tree& tree);
QStringList classesOfSeveralSources(const Tree& tree);
QStringList untestedSources(const Tree& tree);
QStringList testsOfNothing(const Tree& tree);
QStringList migrationsOutOfStep(const Tree& tree);

} // namespace tarjuman::architecture
