#include "ui/settings/Settings.h"

#include <QMap>
#include <QSettings>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;

namespace {

// Set once the values of the former file are here, so that no start looks for them again.
QString adoptedKey()
{
    return u"settings/adopted"_s;
}

// A number from the file, or the first choice when it is none of the choices.
template <typename Choice>
Choice choiceFrom(const QSettings& file, const QString& key, Choice last)
{
    const int number = file.value(key, 0).toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Choice>(number) : Choice{};
}

QString fontKey(Language language, const QString& part)
{
    return u"texts/%1/%2"_s.arg(text::tagOf(language), part);
}

TextFontChoice fontFrom(const QSettings& file, Language language)
{
    const double points = file.value(fontKey(language, u"points"_s), 0).toDouble();
    return {file.value(fontKey(language, u"family"_s)).toString(), points >= 6 && points <= 72 ? points : 0};
}

text::WritingChoices writingFrom(const QSettings& file)
{
    text::WritingChoices choices{{},
                                 choiceFrom(file, u"writing/profile"_s, text::FrenchProfile::Switzerland)};
    for (const text::WritingHelp help : text::allWritingHelps) {
        if (file.value(u"writing/"_s + text::keyOf(help), true).toBool())
            choices.wanted << help;
    }
    return choices;
}

desk::CheckChoices checkingFrom(const QSettings& file)
{
    desk::CheckChoices choices{.wanted = file.value(u"findings/wanted"_s, true).toBool()};
    for (const checks::Rule rule : checks::allRules) {
        if (!file.value(u"findings/"_s + checks::keyOf(rule), true).toBool())
            choices.silent << rule;
    }
    return choices;
}

WindowPlace placeFrom(const QSettings& file)
{
    WindowPlace place;
    const auto value = [&file](const QString& key, const auto& otherwise) {
        return file.value(u"window/"_s + key, QVariant::fromValue(otherwise));
    };
    place.geometry = value(u"geometry"_s, QByteArray()).toByteArray();
    place.listWidth = std::clamp(value(u"listWidth"_s, place.listWidth).toInt(), 200, 600);
    place.listShown = value(u"listShown"_s, place.listShown).toBool();
    place.listOrder = value(u"listOrder"_s, place.listOrder).toInt();
    place.release = release::ReleaseId{value(u"release"_s, qint64{0}).toLongLong()};
    place.texts.zoom = std::clamp(value(u"zoom"_s, place.texts.zoom).toInt(), 50, 300);
    place.texts.invisiblesShown = value(u"invisiblesShown"_s, place.texts.invisiblesShown).toBool();
    place.texts.sidesSwapped = value(u"sidesSwapped"_s, place.texts.sidesSwapped).toBool();
    place.texts.logicalCaret = value(u"logicalCaret"_s, place.texts.logicalCaret).toBool();
    place.texts.hijriDateline = value(u"hijriDateline"_s, place.texts.hijriDateline).toBool();
    place.panelShown = value(u"panelShown"_s, place.panelShown).toBool();
    place.panelPage = value(u"panelPage"_s, place.panelPage).toString();
    return place;
}

SettingsValues valuesIn(const QSettings& file)
{
    return {
        .language = choiceFrom(file, u"interface/language"_s, LanguageChoice::English),
        .digits = choiceFrom(file, u"interface/digits"_s, Digits::ArabicIndic),
        .scheme = choiceFrom(file, u"interface/scheme"_s, SchemeChoice::Dark),
        .contrast = choiceFrom(file, u"interface/contrast"_s, ContrastChoice::High),
        .fonts = {fontFrom(file, Language::French), fontFrom(file, Language::Arabic)},
        .author = file.value(u"writing/author"_s).toString(),
        .writing = writingFrom(file),
        .checking = checkingFrom(file),
        .bareCapitals = choiceFrom(file, u"spelling/bareCapitals"_s, spelling::BareCapitals::Allowed),
        .place = placeFrom(file),
        .lastExport = {file.value(u"export/product"_s, 0).toInt(),
                       choiceFrom(file, u"export/paper"_s, pdf::Paper::Letter),
                       file.value(u"export/letterhead"_s).toString()},
        .lastFolders = {file.value(u"export/folder"_s).toString(), file.value(u"import/folder"_s).toString()},
    };
}

// As they stand in the file.
using Entries = QMap<QString, QVariant>;

void addPlace(Entries& entries, const WindowPlace& place)
{
    entries.insert(u"window/geometry"_s, place.geometry);
    entries.insert(u"window/listWidth"_s, place.listWidth);
    entries.insert(u"window/listShown"_s, place.listShown);
    entries.insert(u"window/listOrder"_s, place.listOrder);
    entries.insert(u"window/release"_s, static_cast<qint64>(place.release));
    entries.insert(u"window/zoom"_s, place.texts.zoom);
    entries.insert(u"window/invisiblesShown"_s, place.texts.invisiblesShown);
    entries.insert(u"window/sidesSwapped"_s, place.texts.sidesSwapped);
    entries.insert(u"window/logicalCaret"_s, place.texts.logicalCaret);
    entries.insert(u"window/hijriDateline"_s, place.texts.hijriDateline);
    entries.insert(u"window/panelShown"_s, place.panelShown);
    entries.insert(u"window/panelPage"_s, place.panelPage);
}

void addFont(Entries& entries, Language language, const TextFontChoice& choice)
{
    entries.insert(fontKey(language, u"family"_s), choice.family);
    entries.insert(fontKey(language, u"points"_s), choice.points);
}

Entries entriesOf(const SettingsValues& values)
{
    Entries entries{
        {u"interface/language"_s, static_cast<int>(values.language)},
        {u"interface/digits"_s, static_cast<int>(values.digits)},
        {u"interface/scheme"_s, static_cast<int>(values.scheme)},
        {u"interface/contrast"_s, static_cast<int>(values.contrast)},
        {u"writing/author"_s, values.author},
        {u"writing/profile"_s, static_cast<int>(values.writing.profile)},
        {u"spelling/bareCapitals"_s, static_cast<int>(values.bareCapitals)},
        {u"findings/wanted"_s, values.checking.wanted},
        {u"export/product"_s, values.lastExport.product},
        {u"export/paper"_s, static_cast<int>(values.lastExport.paper)},
        {u"export/letterhead"_s, values.lastExport.letterhead},
        {u"export/folder"_s, values.lastFolders.exported},
        {u"import/folder"_s, values.lastFolders.imported},
    };
    for (const Language language : text::bothLanguages)
        addFont(entries, language, values.fonts[language]);
    for (const text::WritingHelp help : text::allWritingHelps)
        entries.insert(u"writing/"_s + text::keyOf(help), values.writing.wants(help));
    for (const checks::Rule rule : checks::allRules)
        entries.insert(u"findings/"_s + checks::keyOf(rule), !values.checking.silent.contains(rule));
    addPlace(entries, values.place);
    return entries;
}

QString ownFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"tarjuman"_s, u"tarjuman"_s).fileName();
}

// Where Qt keeps the settings of a program without an organisation: export and import did until they came
// here.
QString formerFile()
{
    return QSettings(QSettings::NativeFormat, QSettings::UserScope, u"Unknown Organization"_s, u"tarjuman"_s)
        .fileName();
}

} // namespace

Settings::Settings(const QString& file, const QString& former, QObject* parent)
    : QObject(parent)
    , m_file(std::make_unique<QSettings>(file.isEmpty() ? ownFile() : file, QSettings::IniFormat))
{
    const bool isAdopted = m_file->contains(adoptedKey());
    if (!isAdopted && (file.isEmpty() || !former.isEmpty()))
        adopt(former.isEmpty() ? formerFile() : former);
    m_values = valuesIn(*m_file);
}

Settings::~Settings() = default;

// Never over what was chosen since.
void Settings::adopt(const QString& former)
{
    const QSettings file(former, QSettings::IniFormat);
    for (const QString& key : {u"export/product"_s, u"export/paper"_s, u"export/letterhead"_s,
                               u"export/folder"_s, u"import/folder"_s}) {
        if (file.contains(key) && !m_file->contains(key))
            m_file->setValue(key, file.value(key));
    }
    m_file->setValue(adoptedKey(), true);
}

// Only what is another: a second window of the program keeps its choices in the same file.
void Settings::keep(const SettingsValues& before)
{
    const Entries old = entriesOf(before);
    const Entries present = entriesOf(m_values);
    for (const auto& [key, value] : present.asKeyValueRange()) {
        if (old.value(key) != value)
            m_file->setValue(key, value);
    }
    Q_EMIT changed(before);
}

} // namespace tarjuman::ui
