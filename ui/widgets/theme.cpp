// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/stylesheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QStyle>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace hearth::theme {

namespace {

// The look belongs to the application, as its palette does; it is kept there.
constexpr const char *lookProperty = "hearthLook";
constexpr const char *scaleProperty = "hearthScale";
constexpr const char *systemSizeProperty = "hearthSystemSize";

Look resolved(Look wanted, const QPalette &system)
{
    if (wanted != Look::System)
        return wanted;
    return system.color(QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light;
}

ColourSet setOf(Look which)
{
    switch (which) {
    case Look::Dark:
        return ColourSet::Dark;
    case Look::HighContrast:
        return ColourSet::HighContrast;
    case Look::System:
    case Look::Light:
        break;
    }
    return ColourSet::Light;
}

QPalette widgetPalette(const Palette &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.ground);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.ground);
    palette.setColor(QPalette::AlternateBase, colours.groundRaised);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.ground);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.accentText);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.selectionText);
    palette.setColor(QPalette::ToolTipBase, colours.text);
    palette.setColor(QPalette::ToolTipText, colours.ground);
    palette.setColor(QPalette::PlaceholderText, colours.textMuted);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Dark, colours.lineStrong);
    palette.setColor(QPalette::Light, colours.ground);
    palette.setColor(QPalette::Shadow, colours.lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.textMuted);
    return palette;
}

double factorOf(Text size)
{
    switch (size) {
    case Text::Small:
        return 0.9;
    case Text::Body:
        return 1.0;
    case Text::Heading:
        return 1.2;
    case Text::Title:
        return 1.7;
    }
    return 1.0;
}

QString wordOf(Tone tone)
{
    static constexpr std::array words{"neutral", "muted", "accent", "good", "warning", "error"};
    return QString::fromLatin1(words[static_cast<std::size_t>(tone)]);
}

// Properties that the style sheet matches; a change asks the style to look again.
void mark(QWidget *widget, const char *property, const QString &word)
{
    if (widget->property(property).toString() == word)
        return;
    widget->setProperty(property, word);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

QString idOf(Look look)
{
    switch (look) {
    case Look::System:
        return u"system"_s;
    case Look::Light:
        return u"light"_s;
    case Look::Dark:
        return u"dark"_s;
    case Look::HighContrast:
        return u"high-contrast"_s;
    }
    return {};
}

Look lookOf(const QString &id)
{
    for (const auto look : {Look::Light, Look::Dark, Look::HighContrast}) {
        if (idOf(look) == id)
            return look;
    }
    return Look::System;
}

void apply(QApplication &application, Look wanted, double scale)
{
    if (!application.property(systemSizeProperty).isValid()) {
        const double size = application.font().pointSizeF();
        application.setProperty(systemSizeProperty, size > 0 ? qMax(size, 10.0) : 10.0);
        QApplication::setStyle(new HouseStyle);
        application.installEventFilter(new AltLetters(&application));
    }
    const Look which = resolved(wanted, QApplication::style()->standardPalette());
    application.setProperty(lookProperty, static_cast<int>(which));
    application.setProperty(scaleProperty, scale);
    QApplication::setPalette(widgetPalette(palette()));
    QApplication::setFont(font(Text::Body));
    application.setStyleSheet(styleSheet());
}

Look look()
{
    const QVariant kept = qApp ? qApp->property(lookProperty) : QVariant();
    return kept.isValid() ? static_cast<Look>(kept.toInt()) : Look::Light;
}

double scale()
{
    const QVariant kept = qApp ? qApp->property(scaleProperty) : QVariant();
    return kept.isValid() ? kept.toDouble() : 1.0;
}

QFont font(Text size)
{
    QFont face;
    // Faces whose figures have one width, so that numbers and dates stand in columns.
    face.setFamilies({u"Noto Sans"_s, u"Liberation Sans"_s, u"Segoe UI"_s, u"sans-serif"_s});
    const QVariant system = qApp ? qApp->property(systemSizeProperty) : QVariant();
    face.setPointSizeF((system.isValid() ? system.toDouble() : 10.0) * scale() * factorOf(size));
    if (size == Text::Heading || size == Text::Title)
        face.setWeight(QFont::DemiBold);
    return face;
}

QFont strongFont(Text size)
{
    QFont face = font(size);
    face.setWeight(QFont::DemiBold);
    return face;
}

const Palette &palette()
{
    return paletteOf(setOf(look()));
}

QColor hover()
{
    return palette().groundRaised;
}

QColor ink(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return palette().text;
    case Tone::Muted:
        return palette().textMuted;
    case Tone::Accent:
        return palette().accent;
    case Tone::Good:
        return palette().met;
    case Tone::Warning:
        return palette().warning;
    case Tone::Error:
        return palette().error;
    }
    return {};
}

QColor wash(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted:
        return palette().groundRaised;
    case Tone::Accent:
        return palette().accentSoft;
    case Tone::Good:
        return palette().metSoft;
    case Tone::Warning:
        return palette().warningSoft;
    case Tone::Error:
        return palette().errorSoft;
    }
    return {};
}

void setText(QLabel *label, Text size)
{
    static constexpr std::array words{"small", "body", "heading", "title"};
    mark(label, "hearthText", QString::fromLatin1(words[static_cast<std::size_t>(size)]));
}

void setWeight(QLabel *label, Weight weight)
{
    static constexpr std::array words{"plain", "muted", "strong"};
    mark(label, "hearthWeight", QString::fromLatin1(words[static_cast<std::size_t>(weight)]));
}

void setTone(QWidget *widget, Tone tone)
{
    mark(widget, "hearthTone", wordOf(tone));
}

void setButton(QAbstractButton *button, Button kind)
{
    static constexpr std::array words{"plain", "primary", "quiet", "link"};
    mark(button, "hearthButton", QString::fromLatin1(words[static_cast<std::size_t>(kind)]));
}

void setGround(QWidget *widget, Ground ground)
{
    static constexpr std::array words{"page", "card", "panel", "strip", "sidebar", "message"};
    widget->setAttribute(Qt::WA_StyledBackground);
    mark(widget, "hearthGround", QString::fromLatin1(words[static_cast<std::size_t>(ground)]));
}

} // namespace hearth::theme
