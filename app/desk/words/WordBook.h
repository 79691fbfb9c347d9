// The word lists for their dialog: the reader's own words, the house's, and what the house forbids; adding,
// removing, and whole files of words. What is done takes effect in the marks at once. Lives on the desk's
// thread, shorter than the vocabulary; files are read and written on a worker thread.
#pragma once

#include "app/desk/words/WordListFile.h"

#include <QFuture>
#include <QObject>

namespace tarjuman::desk {

class Vocabulary;

class WordBook : public QObject {
    Q_OBJECT
public:
    explicit WordBook(Vocabulary& vocabulary, QObject* parent = nullptr);

    // Of both languages, each list in the order of its words.
    QList<ListedWord> words() const;
    // A word is once in the lists of the house: let pass or forbidden, as was said last.
    void add(const QList<ListedWord>& words);
    void remove(const QList<ListedWord>& words);

    // All of the file or nothing; see WordListFile.h.
    void importFile(const QString& file, ListedWord::List otherwise);
    void exportFile(const QString& file, const QList<ListedWord>& words);

Q_SIGNALS:
    void changed();
    void imported(int words);
    void exported(int words);
    void failed(const tarjuman::base::Error& error);

private:
    void tellIfFailed(const QFuture<base::Result<void>>& storing);

    Vocabulary& m_vocabulary;
};

} // namespace tarjuman::desk
