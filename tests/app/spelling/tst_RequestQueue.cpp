#include "app/spelling/RequestQueue.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tarjuman::spelling;

class tst_RequestQueue : public QObject {
    Q_OBJECT

    static PendingParagraph paragraph(qint64 id, int revision, Urgency urgency, quint64 document = 1)
    {
        ParagraphRequest request;
        request.document = document;
        request.paragraph = id;
        request.revision = revision;
        request.urgency = urgency;
        return {request, 0};
    }

    static QString nameOf(const Work& work)
    {
        if (const auto* pending = std::get_if<PendingParagraph>(&work))
            return u"paragraph %1.%2"_s.arg(pending->request.paragraph).arg(pending->request.revision);
        if (const auto* request = std::get_if<SuggestionRequest>(&work))
            return (request->stage == SuggestionStage::Quick ? u"quick %1"_s : u"complete %1"_s)
                .arg(request->id);
        return u"words"_s;
    }

    static QStringList drained(RequestQueue& queue)
    {
        QStringList result;
        std::stop_source ending;
        const auto stopWhenEmpty = [&ending] {
            ending.request_stop();
            return RequestQueue::Leisure::Done;
        };
        while (const auto taken = queue.take(ending.get_token(), stopWhenEmpty))
            result.append(nameOf(taken->work));
        return result;
    }

private Q_SLOTS:
    void theMostUrgentComesFirst()
    {
        RequestQueue queue;
        queue.push(paragraph(1, 1, Urgency::Rest));
        queue.push(paragraph(2, 1, Urgency::Edited));
        queue.push(SuggestionRequest{1, u"mot"_s, {}, SuggestionStage::Complete});
        queue.push(paragraph(3, 1, Urgency::Visible));
        queue.push(SuggestionRequest{2, u"mot"_s});
        queue.push(WordsChange{});
        QCOMPARE(drained(queue), (QStringList{u"words"_s, u"quick 2"_s, u"paragraph 2.1"_s,
                                              u"paragraph 3.1"_s, u"complete 1"_s, u"paragraph 1.1"_s}));
    }

    void aNewerRequestReplacesAnOlder()
    {
        RequestQueue queue;
        queue.push(paragraph(1, 1, Urgency::Rest));
        queue.push(paragraph(1, 2, Urgency::Edited));
        queue.push(paragraph(1, 3, Urgency::Visible));
        QCOMPARE(drained(queue), QStringList{u"paragraph 1.3"_s});
    }

    void aForgottenDocumentIsGone()
    {
        RequestQueue queue;
        queue.push(paragraph(1, 1, Urgency::Rest, 5));
        queue.push(paragraph(1, 1, Urgency::Rest, 6));
        queue.push(paragraph(2, 1, Urgency::Edited, 5));
        queue.forget(5);
        QCOMPARE(drained(queue), QStringList{u"paragraph 1.1"_s});
    }

    void workInHandIsStoppedWhenUnwanted()
    {
        RequestQueue queue;
        std::stop_source ending;
        queue.push(paragraph(1, 1, Urgency::Rest, 5));
        const auto first = queue.take(ending.get_token());
        QVERIFY(!first->stop.stop_requested());
        queue.forget(6);
        QVERIFY(!first->stop.stop_requested());
        queue.push(paragraph(1, 2, Urgency::Rest, 5));
        QVERIFY(first->stop.stop_requested());
        const auto second = queue.take(ending.get_token());
        queue.forget(5);
        QVERIFY(second->stop.stop_requested());
        queue.push(SuggestionRequest{9, u"mot"_s});
        const auto third = queue.take(ending.get_token());
        queue.cancelSuggestions(9);
        QVERIFY(third->stop.stop_requested());
    }

    void waitingEndsWithTheThread()
    {
        RequestQueue queue;
        std::jthread waiting(
            [&queue](const std::stop_token& ending) { (void)queue.take(ending).has_value(); });
        waiting.request_stop();
        waiting.join();
    }
};

TARJUMAN_TEST(tst_RequestQueue)
#include "tst_RequestQueue.moc"
