// The bar under the texts that offers pairs for texts that have none yet: one key accepts, one refuses, and
// what was accepted is one step to undo. Comes by itself when such a release is opened, or when asked for.
// Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QFutureWatcher>
#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace tarjuman::ui {

class PairingOffer : public QWidget {
    Q_OBJECT
public:
    explicit PairingOffer(QWidget* parent = nullptr);

    // Offers when the release is unpaired and the reader did not refuse for it before.
    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    // Accepts what is offered; otherwise looks for pairs and offers them.
    void acceptOrLook();

Q_SIGNALS:
    void accepted(const QList<tarjuman::release::Pair>& pairs);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Pairs = QList<release::Pair>;

    void look();
    void show(const std::optional<Pairs>& found);
    void accept();
    void refuse();
    void translate();
    void hideOffer();

    std::shared_ptr<desk::OpenRelease> m_release;
    QFutureWatcher<std::optional<Pairs>> m_looking;
    text::PerLanguage<QList<release::Paragraph>> m_lookedAt; // what the offer is for
    std::optional<Pairs> m_offered;
    QSet<qint64> m_refused; // releases
    bool m_asked = false;   // by the reader, who hears also that there is nothing to offer
    QLabel* m_words;
    QPushButton* m_accept;
    QPushButton* m_refuse;
};

} // namespace tarjuman::ui
