// The tests of a folder are built into one program, which runs one of them: "tests_app_text tst_Words", in a
// process of its own, with all that Qt Test takes behind the name. A test ends with one of the lines below in
// place of Qt's QTEST_MAIN.
#pragma once

#include <QTest>

namespace tarjuman::testing {

using TestRun = int (*)(int argc, char** argv); // argv[0]: the test's name

// Makes a test known before main(), where it is found by its name, which is kept, not copied.
struct NamedTest {
    NamedTest(const char* name, TestRun run);
};

} // namespace tarjuman::testing

// A main() of the test's own: TARJUMAN_OWN_TEST(tst_Words) { ... return QTest::qExec(&test, argc, argv); }
#define TARJUMAN_OWN_TEST(name)                                                                              \
    static int run_##name(int argc, char** argv);                                                            \
    static const tarjuman::testing::NamedTest named_##name(#name, run_##name);                               \
    static int run_##name([[maybe_unused]] int argc, [[maybe_unused]] char** argv)

// With a QCoreApplication; with the application that shows widgets; without any.
#define TARJUMAN_TEST(name)                                                                                  \
    TARJUMAN_OWN_TEST(name)                                                                                  \
    {                                                                                                        \
        QTEST_QAPP_SETUP(QCoreApplication)                                                                   \
        name test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
#define TARJUMAN_WIDGET_TEST(name)                                                                           \
    TARJUMAN_OWN_TEST(name)                                                                                  \
    {                                                                                                        \
        QTEST_MAIN_SETUP()                                                                                   \
        name test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
#define TARJUMAN_PLAIN_TEST(name)                                                                            \
    TARJUMAN_OWN_TEST(name)                                                                                  \
    {                                                                                                        \
        name test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
