#include "app/desk/PastedParts.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Paragraph;
using release::Role;

class tst_PastedParts : public QObject {
    Q_OBJECT

    static QList<Paragraph> pasted(const QStringList& texts)
    {
        QList<Paragraph> paragraphs;
        for (const QString& text : texts)
            paragraphs.append({.text = text});
        return paragraphs;
    }

private Q_SLOTS:
    void aReleaseHasItsParts()
    {
        const auto parts = desk::withParts(pasted({u"Une session utile"_s, u"Tunis, le 3 mars 2025"_s,
                                                   u"Le conseil a tenu sa session."_s, u"Il a décidé."_s}));
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts[0].role, Role::Title);
        QCOMPARE(parts[1].role, Role::Dateline);
    }

    void otherWordsStayAsTheyAre()
    {
        const auto words = pasted({u"Un"_s, u"Deux"_s, u"Trois"_s, u"Quatre"_s});
        QCOMPARE(desk::withParts(words), words);
    }
};

TARJUMAN_TEST(tst_PastedParts)
#include "tst_PastedParts.moc"
