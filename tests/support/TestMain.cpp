#include "tests/support/TestMain.h"

#include <cstdio>
#include <map>
#include <string_view>

namespace tarjuman::testing {

namespace {

std::map<std::string_view, TestRun>& tests()
{
    static std::map<std::string_view, TestRun> known;
    return known;
}

} // namespace

NamedTest::NamedTest(const char* name, TestRun run)
{
    tests().emplace(name, run);
}

} // namespace tarjuman::testing

int main(int argc, char** argv)
{
    using namespace tarjuman::testing;
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test != tests().end())
        return test->second(argc - 1, argv + 1);
    std::fprintf(stderr, "Name one of these tests, then what Qt Test shall do with it (-help):\n");
    for (const auto& [name, run] : tests())
        std::fprintf(stderr, "  %s\n", name.data());
    return 2;
}
