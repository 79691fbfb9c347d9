#include "ui/common/Interface.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

// The catalogues lie in a library of their own, which nothing else would pull into the program.
static void loadCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

Interface* theInterface = nullptr;
InterfaceLanguage present = InterfaceLanguage::English;
Digits presentDigits = Digits::Western;

QString tagOf(InterfaceLanguage language)
{
    switch (language) {
    case InterfaceLanguage::French:
        return u"fr"_s;
    case InterfaceLanguage::Arabic:
        return u"ar"_s;
    case InterfaceLanguage::English:
        break;
    }
    return u"en"_s;
}

// Fields with numbers take their digits from the default locale: Morocco writes Arabic with Western ones.
void setFieldLocale()
{
    const bool isWesternArabic = present == InterfaceLanguage::Arabic && presentDigits == Digits::Western;
    QLocale::setDefault(isWesternArabic ? QLocale(QLocale::Arabic, QLocale::Morocco) : localeOf(present));
}

} // namespace

Interface::Interface(LanguageChoice choice, Digits digits, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
{
    loadCatalogues();
    theInterface = this;
    presentDigits = digits;
    apply();
}

Interface::~Interface()
{
    theInterface = nullptr;
    present = InterfaceLanguage::English;
}

Interface* Interface::instance()
{
    return theInterface;
}

void Interface::setChoice(LanguageChoice choice)
{
    m_choice = choice;
    const InterfaceLanguage before = m_language;
    apply();
    if (m_language != before)
        Q_EMIT changed();
}

void Interface::setDigits(Digits digits)
{
    if (digits == presentDigits)
        return;
    presentDigits = digits;
    setFieldLocale();
    Q_EMIT changed();
}

void Interface::apply()
{
    m_language = m_choice == LanguageChoice::System
                     ? systemLanguage()
                     : static_cast<InterfaceLanguage>(static_cast<int>(m_choice) - 1);
    present = m_language;
    m_translators.clear(); // a translator that goes uninstalls itself
    const QString tag = tagOf(m_language);
    for (const auto& [name, folder] :
         {std::pair(u"qtbase_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(u"tarjuman_"_s, u":/i18n"_s)}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name + tag, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
    setFieldLocale();
    QGuiApplication::setLayoutDirection(m_language == InterfaceLanguage::Arabic ? Qt::RightToLeft
                                                                                : Qt::LeftToRight);
}

InterfaceLanguage systemLanguage()
{
    for (const QString& wished : QLocale::system().uiLanguages()) {
        const QString language = wished.section(u'-', 0, 0);
        for (const auto known :
             {InterfaceLanguage::French, InterfaceLanguage::Arabic, InterfaceLanguage::English}) {
            if (tagOf(known) == language)
                return known;
        }
    }
    return InterfaceLanguage::English;
}

QLocale localeOf(InterfaceLanguage language)
{
    switch (language) {
    case InterfaceLanguage::French:
        return QLocale(QLocale::French, QLocale::France);
    case InterfaceLanguage::Arabic:
        return QLocale(QLocale::Arabic, QLocale::SaudiArabia);
    case InterfaceLanguage::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

text::Language leadingLanguage()
{
    return present == InterfaceLanguage::Arabic ? text::Language::Arabic : text::Language::French;
}

QString isolated(const QString& words)
{
    return u"\u2068"_s + words + u"\u2069"_s;
}

QString fromTheLeft(const QString& words)
{
    return words.isEmpty() ? words : u"\u2066"_s + words + u"\u2069"_s;
}

QString withHouseDigits(QString text)
{
    if (present != InterfaceLanguage::Arabic)
        return text;
    const char16_t zero = presentDigits == Digits::Western ? u'0' : u'\u0660';
    for (QChar& letter : text) {
        if (const int value = letter.digitValue(); value >= 0)
            letter = QChar(zero + value);
    }
    return text;
}

QString shownDate(const QDate& date)
{
    if (!date.isValid())
        return {};
    const bool isFirstInFrench = present == InterfaceLanguage::French && date.day() == 1;
    const QString pattern = isFirstInFrench ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s;
    return withHouseDigits(localeOf(present).toString(date, pattern));
}

QString shownTime(const QTime& time)
{
    return withHouseDigits(time.toString(present == InterfaceLanguage::French ? u"H' h 'mm"_s : u"HH:mm"_s));
}

QString shownNumber(int number)
{
    return withHouseDigits(localeOf(present).toString(number));
}

QString shownPercent(int percent)
{
    if (present == InterfaceLanguage::French)
        return shownNumber(percent) + u"\u00A0%"_s;
    return shownNumber(percent) +
           (presentDigits == Digits::ArabicIndic && present == InterfaceLanguage::Arabic ? u"\u066A"_s
                                                                                         : u"%"_s);
}

} // namespace tarjuman::ui
