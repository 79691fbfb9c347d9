#include "app/pdf/Proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

#include "app/pdf/Export.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using Change = std::function<void(QPDF&)>;

class tst_Proof : public QObject {
    Q_OBJECT
private:
    static QByteArray pdf() { return exportRelease(tests::sampleRelease(), Form::SideBySide, {})->bytes; }
    static std::vector<Row> rows(const release::Release& release)
    {
        return rowsOf(release, Form::SideBySide, {});
    }

    // The French file after a fault of the typesetter that the change stands for.
    static QByteArray changedPdf(const Change& change)
    {
        const QByteArray whole = exportRelease(tests::sampleRelease(), Form::French, {})->bytes;
        QPDF file;
        file.processMemoryFile("whole", whole.constData(), static_cast<size_t>(whole.size()));
        change(file);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    }

    // The children of the first section.
    static QPDFObjectHandle sectionKids(QPDF& file)
    {
        QPDFObjectHandle document = file.getRoot().getKey("/StructTreeRoot").getKey("/K");
        QPDFObjectHandle first = document.getKey("/K");
        first = first.isArray() ? first.getArrayItem(0) : first;
        return first.getKey("/K");
    }

    static void renameLetter(QPDF& file)
    {
        QPDFObjectHandle page = file.getAllPages().front();
        for (auto& [name, font] : page.getKey("/Resources").getKey("/Font").getDictAsMap()) {
            QPDFObjectHandle map = font.getKey("/ToUnicode");
            const auto buffer = map.getStreamData();
            std::string bytes(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
            const size_t at = bytes.find("<0065>\n"); // e
            if (at != std::string::npos)
                bytes.replace(at, 6, "<0078>");
            map.replaceStreamData(bytes, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
    }

private Q_SLOTS:
    void theReleaseItselfIsProved()
    {
        const auto pages = prove(pdf(), {}, rows(tests::sampleRelease()), Form::SideBySide);
        QVERIFY(pages);
        QVERIFY(*pages >= 1);
    }

    void everyDifferenceIsFoundAndItsPlaceNamed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("paragraph");
        QTest::newRow("French title") << Language::French << 3;
        QTest::newRow("French end") << Language::French << 12;
        QTest::newRow("Arabic lead") << Language::Arabic << 6;
        QTest::newRow("Arabic contact") << Language::Arabic << 13;
    }
    void everyDifferenceIsFoundAndItsPlaceNamed()
    {
        QFETCH(Language, language);
        QFETCH(int, paragraph);
        release::Release other = tests::sampleRelease();
        QString& text = other.paragraphs[language][paragraph].text;
        text.insert(text.size() / 2, u"7");
        const auto pages = prove(pdf(), {}, rows(other), Form::SideBySide);
        QVERIFY(!pages);
        QCOMPARE(pages.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(pages.error().message.contains(text.mid(text.size() / 2 - 2, 2)),
                 qPrintable(pages.error().message));
        const QString name =
            language == Language::French ? u"French, paragraph %1: "_s : u"Arabic, paragraph %1: "_s;
        QVERIFY2(pages.error().message.startsWith(name.arg(paragraph + 1)),
                 qPrintable(pages.error().message));
    }

    // What is not the text itself has a name of its own; empty paragraphs count, as they do in the editor.
    // Half of the pages are read on another thread.
    void aDifferenceOnAnyPageOfALongFileIsFound()
    {
        release::Release release;
        for (int number = 1; number <= 120; ++number) {
            const QString text = u"Le paragraphe %1 dit ce qui suit. "_s.arg(number).repeated(12);
            release.paragraphs.french.append(
                {release.takeParagraphId(), release::Role::Body, text.trimmed()});
        }
        const auto rowsOfIt = [](const release::Release& one) { return rowsOf(one, Form::French, {}); };
        const QByteArray bytes = exportRelease(release, Form::French, {})->bytes;
        const auto pages = prove(bytes, {}, rowsOfIt(release), Form::French);
        QVERIFY(pages && *pages > 8);
        for (const int number : {1, 60, 61, 119, 120}) {
            release::Release other = release;
            other.paragraphs.french[number - 1].text.append(u'!');
            const auto differing = prove(bytes, {}, rowsOfIt(other), Form::French);
            QVERIFY(!differing);
            QVERIFY2(differing.error().message.contains(u"paragraph %1:"_s.arg(number)),
                     qPrintable(differing.error().message));
        }
    }

    void placesThatAreNoParagraphAreNamed()
    {
        release::Release release = tests::sampleRelease();
        release.embargoUntil = QDateTime(QDate(2033, 5, 2), QTime(9, 0), Qt::UTC);
        release.figures.append(
            release::Figure{.id = 9000, .image = "PNG", .caption = {u"Un bassin"_s, u"حوض"_s}});
        Letterhead letterhead;
        letterhead.shown = true;
        letterhead.contact.arabic = u"هاتف"_s;
        release.paragraphs.french[2].text.clear();
        QStringList names;
        for (const Row& row : rowsOf(release, Form::FrenchThenArabic, letterhead)) {
            for (const RowParagraph& paragraph : row.front()) {
                if (!isText(paragraph))
                    continue;
                const auto other = prove(pdf(), {paragraph}, {}, Form::French);
                QVERIFY(!other);
                names.append(other.error().message.section(u':', 0, 0));
            }
        }
        for (const QString& name :
             {u"French, embargo line"_s, u"French, paragraph 2"_s, u"French, caption 1"_s,
              u"Arabic, paragraph 3"_s, u"Arabic, caption 1"_s, u"Arabic, letterhead"_s})
            QVERIFY2(names.contains(name), qPrintable(name + u" | "_s + names.join(u'|')));
        QVERIFY(!names.contains(u"French, paragraph 3"_s));
    }

    void aParagraphTooManyOrTooFewIsFound()
    {
        release::Release other = tests::sampleRelease();
        const QString last = other.paragraphs.arabic.takeLast().text;
        const auto tooMany = prove(pdf(), {}, rows(other), Form::SideBySide);
        QVERIFY(!tooMany);
        QVERIFY2(tooMany.error().message.contains(last.left(10)), qPrintable(tooMany.error().message));
        other = tests::sampleRelease();
        other.paragraphs.arabic.append({other.takeParagraphId(), release::Role::Body, u"زائد"_s});
        QVERIFY(!prove(pdf(), {}, rows(other), Form::SideBySide));
    }

    void aFileThatSaysSomethingElseIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("nothing changed") << Change([](QPDF&) {});
        QTest::newRow("two paragraphs swapped in the structure") << Change([](QPDF& file) {
            QPDFObjectHandle kids = sectionKids(file);
            QPDFObjectHandle third = kids.getArrayItem(2);
            kids.setArrayItem(2, kids.getArrayItem(3));
            kids.setArrayItem(3, third);
        });
        QTest::newRow("a paragraph lost from the structure")
            << Change([](QPDF& file) { sectionKids(file).eraseItem(3); });
        QTest::newRow("a letter that reads as another") << Change(renameLetter);
    }
    void aFileThatSaysSomethingElseIsRefused()
    {
        QFETCH(Change, change);
        const auto pages =
            prove(changedPdf(change), {}, rowsOf(tests::sampleRelease(), Form::French, {}), Form::French);
        const bool untouched = qstrcmp(QTest::currentDataTag(), "nothing changed") == 0;
        QCOMPARE(bool(pages), untouched);
        if (!untouched)
            QVERIFY2(pages.error().message.contains(u'“'), qPrintable(pages.error().message));
    }

    void brokenBytesAreNoProof() { QVERIFY(!prove("%PDF-1.7 broken", {}, {}, Form::French)); }
};

TARJUMAN_TEST(tst_Proof)
#include "tst_Proof.moc"
