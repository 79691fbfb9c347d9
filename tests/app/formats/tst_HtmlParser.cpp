#include "app/formats/HtmlParser.h"

#include "app/formats/Limits.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

namespace {

class Notes : public HtmlSink {
public:
    void begin(QLatin1StringView element, const HtmlAttributes& attributes) override
    {
        const QString address = attributes.value("href");
        written += u'<' + element + (address.isEmpty() ? QString() : u' ' + address) + u'>';
    }
    void end(QLatin1StringView element) override { written += u"</"_s + element + u'>'; }
    void say(const QString& words) override { written += words; }
    void forget() override { ++forgotten; }

    QString written;
    int forgotten = 0;
};

} // namespace

class tst_HtmlParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsComeInTheirOrder()
    {
        Notes notes;
        parseHtml("<p>Un &eacute;t&#233; <x-a HREF='h?a=1&amp;b=2'>l\xC3\xA0</x-a><br>fin", notes,
                  [] { return true; });
        QCOMPARE(notes.written, u"<p>Un été <a h?a=1&b=2>là</a><br></br>fin</p>"_s);
        QCOMPARE(notes.forgotten, 0);
    }

    // Else its ends would be looked for among all that are open, in quadratic time.
    void deepNestingIsReadInStretches()
    {
        Notes notes;
        const int levels = 10 * limits::deepestMarkup;
        parseHtml(QByteArray("<div>").repeated(levels) + "mot", notes, [] { return true; });
        QCOMPARE(notes.written.count(u"<div>"_s), levels);
        QVERIFY(notes.written.contains(u"<div>mot"_s));
        QVERIFY(notes.forgotten >= 9);
    }

    void whatThePageSaysOfItsEncodingIsNotBelieved()
    {
        Notes notes;
        parseHtml("<meta charset='iso-8859-1'><p>\xC3\xA9</p>", notes, [] { return true; });
        QVERIFY2(notes.written.endsWith(u"<p>é</p>"_s), qPrintable(notes.written));
    }

    void itStopsWhenItIsTold()
    {
        Notes notes;
        int asked = 0;
        parseHtml(QByteArray("<p>mot</p>").repeated(100'000), notes, [&] { return ++asked < 3; });
        QVERIFY(notes.written.size() < 100'000);
    }
};

TARJUMAN_TEST(tst_HtmlParser)
#include "tst_HtmlParser.moc"
