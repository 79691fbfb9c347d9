// The checks of the open release while it is edited: once the reader pauses, a worker thread looks at a copy
// of both texts, and only at the paragraphs and pairs that are not what they were when it looked last (see
// KnownFindings). An answer for a text that was edited meanwhile is not told; the next one is. Names that
// spelling does not know, which one rule needs, are taken from what spelling answers anyway. What the reader
// lets stand is told apart. Owned by the editor; the window's thread.
#pragma once

#include "app/checks/KnownFindings.h"
#include "app/desk/OpenRelease.h"

#include <QFutureWatcher>
#include <QHash>
#include <QTimer>

#include <memory>

namespace tarjuman::spelling {
class SpellService;
struct ParagraphMarks;
} // namespace tarjuman::spelling

namespace tarjuman::desk {

// Whether anything is looked for at all, and which rules stay silent then.
struct CheckChoices {
    bool wanted = true;
    QList<checks::Rule> silent = {};

    friend bool operator==(const CheckChoices&, const CheckChoices&) = default;
};

// By the paragraph of their words, in the order of their places; one without findings has none here.
using FindingsByParagraph = QHash<release::ParagraphId, checks::Findings>;

class ReleaseChecks : public QObject {
    Q_OBJECT
public:
    // How long after the last change the texts are looked at.
    static constexpr int pause = 650; // milliseconds

    explicit ReleaseChecks(spelling::SpellService& spelling, QObject* parent = nullptr);
    ~ReleaseChecks() override;

    void setRelease(std::shared_ptr<OpenRelease> release); // null: none
    void setChoices(const CheckChoices& choices);
    void setProfile(text::FrenchProfile profile); // whose spaces the French text should have
    // What is let stand, as of the last checked().
    FindingsByParagraph waived() const { return spoken(m_found.waived); }

Q_SIGNALS:
    // Of the release as it stands at this moment, without what is let stand; whole, and empty when nothing is
    // looked for.
    void checked(const tarjuman::desk::FindingsByParagraph& findings);

private:
    using Names = QHash<release::ParagraphId, QList<checks::UnknownName>>;
    struct Found {
        FindingsByParagraph open;
        FindingsByParagraph waived;
    };
    struct Answer {
        int revision = 0;
        checks::KnownFindings known;
        Found found;
    };
    // What is looked at: shared with the release, not copied.
    struct Work {
        release::Release release;
        Names names;
        text::FrenchProfile profile = text::FrenchProfile::France;
    };

    static Answer look(const Work& work, checks::KnownFindings known);
    static QList<checks::UnknownName> placedNames(const QList<release::Paragraph>& side, const Names& names);
    void noteChange();
    void learnNames(const spelling::ParagraphMarks& marks);
    void start();
    void finish();
    void tell();
    FindingsByParagraph spoken(FindingsByParagraph findings) const; // without silent rules

    std::shared_ptr<OpenRelease> m_release;
    CheckChoices m_choices;
    text::FrenchProfile m_profile = text::FrenchProfile::France;
    QTimer m_pause;
    QFutureWatcher<Answer> m_work;
    bool m_working = false;
    int m_revision = 0;            // of what is looked at: the release, and the names in it
    checks::KnownFindings m_known; // lent to the worker while it works
    Names m_names;
    Found m_found;
};

} // namespace tarjuman::desk
