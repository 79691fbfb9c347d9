#include "ui/common/Fonts.h"

#include <QStringList>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;
using text::PerLanguage;

namespace {

constexpr double pointsOf(double pixels)
{
    return pixels * 72.0 / 96.0;
}

struct TextFontChoice {
    QString family;
    double points = 0;
};

PerLanguage<TextFontChoice>& choices()
{
    static PerLanguage<TextFontChoice> value;
    return value;
}

QStringList defaultFamilies(Language language)
{
    if (language == Language::French)
        return {u"Charis SIL"_s, u"Noto Serif"_s};
    return {u"Noto Naskh Arabic"_s, u"Charis SIL"_s};
}

} // namespace

QFont uiFont(FontRole role)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPointSizeF(pointsOf(13));
    switch (role) {
    case FontRole::Body:
        break;
    case FontRole::Strong:
        font.setWeight(QFont::Medium);
        break;
    case FontRole::Chosen:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Second:
        font.setPointSizeF(pointsOf(12));
        break;
    case FontRole::PaneTitle:
        font.setPointSizeF(pointsOf(15));
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QFont defaultTextFont(Language language)
{
    QFont font;
    font.setFamilies(defaultFamilies(language));
    font.setPointSizeF(pointsOf(language == Language::French ? 16 : 19));
    return font;
}

QFont textFont(Language language)
{
    QFont font = defaultTextFont(language);
    const TextFontChoice& choice = choices()[language];
    if (!choice.family.isEmpty())
        font.setFamilies(QStringList(choice.family) + defaultFamilies(language));
    if (choice.points > 0)
        font.setPointSizeF(choice.points);
    return font;
}

void setTextFont(Language language, const QString& family, double points)
{
    choices()[language] = {family, points};
}

double lineSpacing(Language language)
{
    return language == Language::French ? 1.5 : 1.7;
}

} // namespace tarjuman::ui
