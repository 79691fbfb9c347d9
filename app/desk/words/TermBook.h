// The house's terms and people for their dialog: read, stored, removed, and whole files of them. What is done
// takes effect in the spelling once it is stored: their words are known. Lives on the desk's thread, shorter
// than the archive; files are read and written on a worker thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Term.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace tarjuman::desk {

class Archive;
class Vocabulary;

// All of the file or nothing. ErrorKind::BadInput with a sentence when it is no list of terms; see
// formats/TermFile.h. For the command line, which may wait; any thread.
base::Result<QList<release::Term>> readTermFile(const QString& file);
base::Result<void> writeTermFile(const QString& file, const QList<release::Term>& terms);
// The same as a book reads and stores, for those who need none.
QFuture<base::Result<QList<release::Term>>> storedTerms(Archive& archive);
QFuture<base::Result<QList<release::Term>>> storeTerms(Archive& archive, const QList<release::Term>& terms);

class TermBook : public QObject {
    Q_OBJECT
public:
    TermBook(Archive& archive, Vocabulary& vocabulary, QObject* parent = nullptr);

    // As last read, in the order in which they came; empty before the first load().
    const QList<release::Term>& terms() const { return m_terms; }
    void load();
    // Without an id: a new one, unless there is one with the same two texts. Those that were removed come
    // back under their ids.
    void save(const QList<release::Term>& terms);
    void remove(const QList<qint64>& ids);

    void importFile(const QString& file);
    void exportFile(const QString& file, const QList<release::Term>& terms);

Q_SIGNALS:
    void changed();
    void saved(const QList<tarjuman::release::Term>& terms); // before changed(), with their ids
    void imported(int terms);
    void exported(int terms);
    void failed(const tarjuman::base::Error& error);

private:
    void store(const QList<release::Term>& terms, std::function<void()> then);

    Archive& m_archive;
    Vocabulary& m_vocabulary;
    QList<release::Term> m_terms;
};

} // namespace tarjuman::desk
