#include "app/desk/recovery/Fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tarjuman::desk {

using release::Comment;
using release::Figure;
using release::Release;
using release::Waiver;
using text::Language;

namespace {

// Every value is written with its length, so that no two contents give the same bytes.
class Canonical {
public:
    void add(qint64 number) { add(QByteArray::number(number)); }
    void add(const QByteArray& bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    void add(const QString& text) { add(text.toUtf8()); }
    void add(const QDateTime& time) { add(time.isValid() ? time.toMSecsSinceEpoch() : qint64(-1)); }
    void add(const text::PerLanguage<QString>& texts)
    {
        add(texts.french);
        add(texts.arabic);
    }
    QByteArray result() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

template <typename Part>
QList<Part> inOrder(QList<Part> parts)
{
    std::ranges::stable_sort(parts, {}, &Part::id);
    return parts;
}

void addTexts(Canonical& canonical, const Release& release)
{
    for (const Language language : text::bothLanguages) {
        canonical.add(release.paragraphs[language].size());
        for (const release::Paragraph& paragraph : release.paragraphs[language]) {
            canonical.add(qint64(paragraph.id));
            canonical.add(QString(keyOf(paragraph.role)));
            canonical.add(paragraph.text);
            canonical.add(release::spansToText(paragraph.spans));
        }
    }
    canonical.add(release.pairs.size());
    for (const release::Pair& pair : release.pairs) {
        canonical.add(qint64(pair.count.french));
        canonical.add(qint64(pair.count.arabic));
        canonical.add(qint64(pair.state == release::TranslationState::Done));
        canonical.add(pair.agreed);
    }
}

void addFigures(Canonical& canonical, const QList<Figure>& figures, PictureDigests& digests)
{
    canonical.add(figures.size());
    for (const Figure& figure : figures) {
        canonical.add(figure.id);
        canonical.add(qint64(figure.after));
        canonical.add(digests.of(figure.image));
        canonical.add(figure.caption);
        canonical.add(figure.alternative);
        canonical.add(figure.credit);
    }
}

void addComments(Canonical& canonical, const QList<Comment>& comments)
{
    canonical.add(comments.size());
    for (const Comment& comment : comments) {
        canonical.add(comment.id);
        canonical.add(qint64(comment.paragraph));
        canonical.add(qint64(comment.start));
        canonical.add(qint64(comment.length));
        canonical.add(comment.author);
        canonical.add(comment.written);
        canonical.add(comment.text);
        canonical.add(qint64(comment.resolved));
    }
}

void addWaivers(Canonical& canonical, const QList<Waiver>& waivers)
{
    canonical.add(waivers.size());
    for (const Waiver& waiver : waivers) {
        canonical.add(waiver.id);
        canonical.add(qint64(waiver.paragraph));
        canonical.add(qint64(waiver.start));
        canonical.add(qint64(waiver.length));
        canonical.add(waiver.rule);
        canonical.add(waiver.words);
        canonical.add(waiver.author);
        canonical.add(waiver.given);
        canonical.add(waiver.reason);
    }
}

} // namespace

QByteArray PictureDigests::of(const QByteArray& picture)
{
    if (picture.isEmpty())
        return {};
    Known& known = m_known[picture.constData()];
    if (known.picture.size() != picture.size() || known.picture.constData() != picture.constData())
        known = {picture, QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex()};
    return known.digest;
}

void PictureDigests::forgetUnused()
{
    m_known.removeIf([](const auto& entry) { return entry.value().picture.isDetached(); });
}

QByteArray fingerprintOf(const Release& release, PictureDigests& digests)
{
    Canonical canonical;
    canonical.add(QString(keyOf(release.status)));
    canonical.add(release.date.toString(Qt::ISODate));
    canonical.add(release.place);
    canonical.add(release.embargoUntil);
    addTexts(canonical, release);
    addFigures(canonical, inOrder(release.figures), digests);
    addComments(canonical, inOrder(release.comments));
    addWaivers(canonical, inOrder(release.waivers));
    return canonical.result();
}

QByteArray fingerprintOf(const Release& release)
{
    PictureDigests digests;
    return fingerprintOf(release, digests);
}

} // namespace tarjuman::desk
