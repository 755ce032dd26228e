// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/palette.h"

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QLabel;
class QAbstractButton;
class QWidget;

/// Colours, sizes and spacings of every widget, in one place. No widget sets its own.
namespace hearth::theme {

enum class Look { System, Light, Dark, HighContrast };

[[nodiscard]] QString idOf(Look look);
[[nodiscard]] Look lookOf(const QString &id); ///< System for a word that is none

/// Gives the application its style, palette, typeface and style sheet. \a scale: 1.0 is the size of the system.
void apply(QApplication &application, Look look, double scale = 1.0);
/// The look in force: never System.
[[nodiscard]] Look look();
[[nodiscard]] double scale();

/// The 8-pixel grid.
enum Space : int { Hair = 2, Tight = 4, Small = 8, Medium = 16, Large = 24, Wide = 32 };

/// The four sizes of the one typeface.
enum class Text { Small, Body, Heading, Title };
[[nodiscard]] QFont font(Text size);
/// Body with figures of one width and a heavier weight.
[[nodiscard]] QFont strongFont(Text size = Text::Body);

/// The colours of the look in force.
[[nodiscard]] const Palette &palette();
/// The colour under a row with the pointer on it.
[[nodiscard]] QColor hover();

/// What the words of a label or a message say by their colour, too: the words say it themselves.
enum class Tone { Neutral, Muted, Accent, Good, Warning, Error };
[[nodiscard]] QColor ink(Tone tone);
[[nodiscard]] QColor wash(Tone tone);

/// Labels and buttons take their look from these, so that it follows a change of theme or of text size.
void setText(QLabel *label, Text size);
enum class Weight { Plain, Muted, Strong };
void setWeight(QLabel *label, Weight weight);
/// Of a label, a field or a message.
void setTone(QWidget *widget, Tone tone);
enum class Button { Plain, Primary, Quiet, Link };
void setButton(QAbstractButton *button, Button kind);
/// A frame or widget as a ground: a card on the page, a panel beside it, a strip over it.
enum class Ground { Page, Card, Panel, Strip, Sidebar, Message };
void setGround(QWidget *widget, Ground ground);

} // namespace hearth::theme
