#include "ui/settings/Preferences.h"

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

// A number from the file, or the first choice when it is none of the choices.
template <typename Choice>
Choice choiceFrom(const QSettings& settings, const QString& key, Choice last)
{
    const int number = settings.value(key, 0).toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Choice>(number) : Choice{};
}

QString fontKey(text::Language language, const QString& part)
{
    return u"texts/%1/%2"_s.arg(text::tagOf(language), part);
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(
          file.isEmpty()
              ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"tarjuman"_s, u"tarjuman"_s).fileName()
              : file,
          QSettings::IniFormat)
{
}

LanguageChoice Preferences::language() const
{
    return choiceFrom(m_settings, u"interface/language"_s, LanguageChoice::English);
}

void Preferences::setLanguage(LanguageChoice choice)
{
    if (choice == language())
        return;
    m_settings.setValue(u"interface/language"_s, static_cast<int>(choice));
    Q_EMIT languageChanged();
}

Digits Preferences::digits() const
{
    return choiceFrom(m_settings, u"interface/digits"_s, Digits::ArabicIndic);
}

void Preferences::setDigits(Digits chosen)
{
    if (chosen == digits())
        return;
    m_settings.setValue(u"interface/digits"_s, static_cast<int>(chosen));
    Q_EMIT digitsChanged();
}

SchemeChoice Preferences::scheme() const
{
    return choiceFrom(m_settings, u"interface/scheme"_s, SchemeChoice::Dark);
}

void Preferences::setScheme(SchemeChoice choice)
{
    if (choice == scheme())
        return;
    m_settings.setValue(u"interface/scheme"_s, static_cast<int>(choice));
    Q_EMIT schemeChanged();
}

ContrastChoice Preferences::contrast() const
{
    return choiceFrom(m_settings, u"interface/contrast"_s, ContrastChoice::High);
}

void Preferences::setContrast(ContrastChoice choice)
{
    if (choice == contrast())
        return;
    m_settings.setValue(u"interface/contrast"_s, static_cast<int>(choice));
    Q_EMIT contrastChanged();
}

TextFontChoice Preferences::textFont(text::Language language) const
{
    const double points = m_settings.value(fontKey(language, u"points"_s), 0).toDouble();
    return {m_settings.value(fontKey(language, u"family"_s)).toString(),
            points >= 6 && points <= 72 ? points : 0};
}

void Preferences::setTextFont(text::Language language, const TextFontChoice& choice)
{
    if (choice == textFont(language))
        return;
    m_settings.setValue(fontKey(language, u"family"_s), choice.family);
    m_settings.setValue(fontKey(language, u"points"_s), choice.points);
    Q_EMIT textFontChanged(language);
}

QString Preferences::author() const
{
    return m_settings.value(u"writing/author"_s).toString();
}

void Preferences::setAuthor(const QString& name)
{
    if (name.trimmed() == author())
        return;
    m_settings.setValue(u"writing/author"_s, name.trimmed());
    Q_EMIT authorChanged();
}

text::WritingChoices Preferences::writing() const
{
    text::WritingChoices choices{
        {}, choiceFrom(m_settings, u"writing/profile"_s, text::FrenchProfile::Switzerland)};
    for (text::WritingHelp help : text::allWritingHelps) {
        if (m_settings.value(u"writing/"_s + text::keyOf(help), true).toBool())
            choices.wanted << help;
    }
    return choices;
}

void Preferences::setWriting(const text::WritingChoices& choices)
{
    if (choices == writing())
        return;
    m_settings.setValue(u"writing/profile"_s, static_cast<int>(choices.profile));
    for (text::WritingHelp help : text::allWritingHelps)
        m_settings.setValue(u"writing/"_s + text::keyOf(help), choices.wants(help));
    Q_EMIT writingChanged();
}

spelling::BareCapitals Preferences::bareCapitals() const
{
    return choiceFrom(m_settings, u"spelling/bareCapitals"_s, spelling::BareCapitals::Allowed);
}

void Preferences::setBareCapitals(spelling::BareCapitals choice)
{
    if (choice == bareCapitals())
        return;
    m_settings.setValue(u"spelling/bareCapitals"_s, static_cast<int>(choice));
    Q_EMIT bareCapitalsChanged();
}

desk::CheckChoices Preferences::checking() const
{
    desk::CheckChoices choices{.wanted = m_settings.value(u"findings/wanted"_s, true).toBool()};
    for (const checks::Rule rule : checks::allRules) {
        if (!m_settings.value(u"findings/"_s + checks::keyOf(rule), true).toBool())
            choices.silent << rule;
    }
    return choices;
}

void Preferences::setChecking(const desk::CheckChoices& choices)
{
    if (choices == checking())
        return;
    m_settings.setValue(u"findings/wanted"_s, choices.wanted);
    for (const checks::Rule rule : checks::allRules)
        m_settings.setValue(u"findings/"_s + checks::keyOf(rule), !choices.silent.contains(rule));
    Q_EMIT checkingChanged();
}

WindowPlace Preferences::windowPlace() const
{
    WindowPlace place;
    const auto value = [this](const QString& key, const auto& otherwise) {
        return m_settings.value(u"window/"_s + key, QVariant::fromValue(otherwise));
    };
    place.geometry = value(u"geometry"_s, QByteArray()).toByteArray();
    place.listWidth = std::clamp(value(u"listWidth"_s, place.listWidth).toInt(), 200, 600);
    place.listShown = value(u"listShown"_s, place.listShown).toBool();
    place.listOrder = value(u"listOrder"_s, place.listOrder).toInt();
    place.release = release::ReleaseId{value(u"release"_s, qint64{0}).toLongLong()};
    place.zoom = std::clamp(value(u"zoom"_s, place.zoom).toInt(), 50, 300);
    place.invisiblesShown = value(u"invisiblesShown"_s, place.invisiblesShown).toBool();
    place.sidesSwapped = value(u"sidesSwapped"_s, place.sidesSwapped).toBool();
    place.hijriDateline = value(u"hijriDateline"_s, place.hijriDateline).toBool();
    place.logicalCaret = value(u"logicalCaret"_s, place.logicalCaret).toBool();
    place.panelShown = value(u"panelShown"_s, place.panelShown).toBool();
    place.panelPage = value(u"panelPage"_s, place.panelPage).toString();
    return place;
}

void Preferences::setWindowPlace(const WindowPlace& place)
{
    m_settings.beginGroup(u"window"_s);
    m_settings.setValue(u"geometry"_s, place.geometry);
    m_settings.setValue(u"listWidth"_s, place.listWidth);
    m_settings.setValue(u"listShown"_s, place.listShown);
    m_settings.setValue(u"listOrder"_s, place.listOrder);
    m_settings.setValue(u"release"_s, static_cast<qint64>(place.release));
    m_settings.setValue(u"zoom"_s, place.zoom);
    m_settings.setValue(u"invisiblesShown"_s, place.invisiblesShown);
    m_settings.setValue(u"sidesSwapped"_s, place.sidesSwapped);
    m_settings.setValue(u"hijriDateline"_s, place.hijriDateline);
    m_settings.setValue(u"logicalCaret"_s, place.logicalCaret);
    m_settings.setValue(u"panelShown"_s, place.panelShown);
    m_settings.setValue(u"panelPage"_s, place.panelPage);
    m_settings.endGroup();
}

} // namespace tarjuman::ui
