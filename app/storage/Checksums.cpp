#include "app/storage/Checksums.h"

#include "app/storage/ReleaseRows.h"

#include <xxhash.h>

#include <algorithm>
#include <memory>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using release::Release;
using text::Language;

namespace {

// Every value goes in with its length, so that what ends one and begins the next makes a difference.
class Sum {
public:
    Sum()
        : m_state(XXH3_createState())
    {
        XXH3_64bits_reset(m_state.get());
    }

    Sum& operator<<(qint64 number)
    {
        XXH3_64bits_update(m_state.get(), &number, sizeof number);
        return *this;
    }
    Sum& operator<<(const QString& text)
    {
        *this << qint64(text.size());
        XXH3_64bits_update(m_state.get(), text.constData(), static_cast<size_t>(text.size()) * sizeof(QChar));
        return *this;
    }
    Sum& operator<<(const QByteArray& bytes)
    {
        *this << qint64(bytes.size());
        XXH3_64bits_update(m_state.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
        return *this;
    }
    Sum& operator<<(const text::PerLanguage<QString>& texts) { return *this << texts.french << texts.arabic; }
    Sum& operator<<(const QDateTime& time)
    {
        return *this << (time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    }

    qint64 value() const
    {
        const auto sum = static_cast<qint64>(XXH3_64bits_digest(m_state.get()));
        return sum == 0 ? 1 : sum;
    }

private:
    struct Free {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> m_state;
};

void addParagraphs(Sum& sum, const Release& release)
{
    for (const Language language : text::bothLanguages) {
        sum << qint64(release.paragraphs[language].size());
        for (const release::Paragraph& paragraph : release.paragraphs[language])
            sum << checksumOf(release.id, language, paragraph);
    }
}

void addPairs(Sum& sum, const Release& release)
{
    sum << qint64(release.pairs.size());
    for (const release::Pair& pair : release.pairs)
        sum << pair.count.french << pair.count.arabic << keyOf(pair.state) << pair.agreed;
}

void addFigures(Sum& sum, const Release& release)
{
    sum << qint64(release.figures.size());
    for (const release::Figure& figure : release.figures) {
        sum << figure.id << qint64(figure.after) << figure.image << figure.caption << figure.alternative
            << figure.credit;
    }
}

void addRemarks(Sum& sum, const Release& release)
{
    sum << qint64(release.comments.size());
    for (const release::Comment& comment : release.comments) {
        sum << comment.id << qint64(comment.paragraph) << comment.start << comment.length << comment.author
            << comment.written << comment.text << qint64(comment.resolved);
    }
    sum << qint64(release.waivers.size());
    for (const release::Waiver& waiver : release.waivers) {
        sum << waiver.id << qint64(waiver.paragraph) << waiver.start << waiver.length << waiver.rule
            << waiver.words << waiver.author << waiver.given << waiver.reason;
    }
}

} // namespace

qint64 checksumOf(release::ReleaseId release, Language language, const release::Paragraph& paragraph)
{
    Sum sum;
    sum << qint64(release) << qint64(paragraph.id) << text::tagOf(language) << keyOf(paragraph.role)
        << paragraph.text << release::spansToText(paragraph.spans);
    return sum.value();
}

qint64 checksumOf(const Release& release)
{
    Sum sum;
    const QVariant embargo = embargoColumn(release.embargoUntil); // with its zone
    sum << qint64(release.id) << keyOf(release.status) << toColumn(release.date) << release.place
        << (embargo.isNull() ? std::numeric_limits<qint64>::min() : embargo.toLongLong()) << release.created;
    addParagraphs(sum, release);
    addPairs(sum, release);
    addFigures(sum, release);
    addRemarks(sum, release);
    return sum.value();
}

} // namespace tarjuman::storage
