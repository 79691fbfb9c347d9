#include "app/pdf/Export.h"

#include "app/pdf/draw/LetterheadBlock.h"
#include "app/pdf/Proof.h"
#include "app/pdf/ReleaseMetadata.h"
#include "app/pdf/Reservations.h"
#include "app/pdf/Typesetter.h"

#include <QCoreApplication>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Release;
using text::Language;

static Result<void> checkMeasures(const PageSetup& setup)
{
    constexpr double leastWidth = 200;
    constexpr double leastHeight = 200;
    const QSizeF paper = sizeOf(setup.paper);
    const QMarginsF& margins = setup.margins;
    const bool roomy = paper.width() - margins.left() - margins.right() >= leastWidth &&
                       paper.height() - margins.top() - margins.bottom() >= leastHeight;
    const bool legible = setup.fontSize.french >= 4 && setup.fontSize.french <= 40 &&
                         setup.fontSize.arabic >= 4 && setup.fontSize.arabic <= 40;
    if (roomy && legible)
        return {};
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Pdf",
                                             "With these margins and sizes of type no text fits on the page. "
                                             "Make the margins or the type smaller in the page setup.")};
}

// All that the typesetter holds is gone when the proof begins.
static Result<Exported> typeset(const Release& release, const std::vector<Row>& rows, Form form,
                                const PageSetup& setup, const Metadata& metadata, const std::stop_token& stop,
                                const base::Progress& progress)
{
    FontSet fonts = TRY(FontSet::open(setup.fontFamily, setup.titleFamily));
    const bool hyphenated = setup.hyphenateFrench && form != Form::Arabic;
    const Hyphenator hyphenator = hyphenated ? Hyphenator::french() : Hyphenator::none();
    Typesetter typesetter(fonts, hyphenator, setup, form);
    const DocumentProperties occasion{
        metadata,
        {release::titleOf(release, Language::French), release::titleOf(release, Language::Arabic)},
        release.status};
    Exported exported;
    exported.bytes = TRY(typesetter.typeset(rows, occasion, stop, progress));
    exported.fit = typesetter.fit();
    return exported;
}

Result<Exported> exportRelease(const Release& release, Form form, const PageSetup& setup,
                               std::stop_token stop, const base::Progress& progress, const QDateTime& made)
{
    if (auto checked = checkMeasures(setup); !checked)
        return std::move(checked).error();
    const std::vector<Row> rows = rowsOf(release, form, setup.letterhead);
    if (rows.empty()) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Pdf", "There is no text to export in this language yet.")};
    }
    const Metadata metadata = metadataOf(release, form, setup, rows, made);
    Exported exported = TRY(typeset(release, rows, form, setup, metadata, stop, progress));
    exported.pages = TRY(prove(exported.bytes, letterheadText(setup.letterhead), rows, form));
    Reservations reservations = reservationsOn(letterheadText(setup.letterhead), rows);
    exported.textVerified = !reservations.losesText;
    exported.reservations = std::move(reservations.sentences);
    if (stop.stop_requested())
        return cancelled();
    if (progress)
        progress(static_cast<int>(rows.size()) + 1, static_cast<int>(rows.size()) + 1);
    return exported;
}

} // namespace tarjuman::pdf
