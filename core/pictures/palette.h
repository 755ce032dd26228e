// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstdint>

namespace hearth {

/// Every colour of the program: the only place where one is written down. Windows, pictures and documents take theirs
/// from here.
///
/// A colour that carries words reaches 4.5:1 on `ground`, `groundRaised` and `selection` (7:1 in high contrast), and on
/// its own soft ground; lines of controls and the focus ring reach 3:1. A test computes it (WCAG 2.2, 1.4.3
/// and 1.4.11). A status is never told by its colour alone: `statusmark.h` has its shape.
struct Palette
{
    bool isDark = false; ///< light words on a dark ground

    QColor ground;       ///< behind pages, lists and fields
    QColor groundRaised; ///< navigation, banners, headings of tables, side panels
    QColor text;
    QColor textMuted;  ///< secondary words, still readable as words
    QColor line;       ///< decoration between rows and areas
    QColor lineStrong; ///< the edge of a field or a button
    QColor accent;     ///< links, primary buttons, the page one is on
    QColor accentText; ///< words on `accent`
    QColor accentSoft; ///< a quiet ground that belongs to the accent; carries `text` and `accent`
    QColor selection;
    QColor selectionText;
    QColor focus;   ///< the ring round what has the keyboard
    QColor warning; ///< words of a notice that asks for care, and its ground
    QColor warningSoft;
    QColor error; ///< words of a refusal, and its ground
    QColor errorSoft;

    // The statuses of a clock: words and shape, and the ground of a pill.
    QColor overdue;
    QColor overdueSoft;
    QColor soon;
    QColor soonSoft;
    QColor open;
    QColor openSoft;
    QColor met;
    QColor metSoft;
    QColor late; ///< met, but late
    QColor lateSoft;
    QColor paused;
    QColor pausedSoft;
    QColor unknown;
    QColor unknownSoft;
    QColor ended;
    QColor endedSoft;
    QColor exempt;
    QColor exemptSoft;

    // The lanes of a journey: words and edge, and the ground of a bar.
    QColor care;
    QColor careSoft;
    QColor legalStatus;
    QColor legalStatusSoft;
    QColor placement;
    QColor placementSoft;
    QColor plan;
    QColor planSoft;
    QColor event; ///< meetings and other events
    QColor eventSoft;
};

enum class ColourSet : std::uint8_t { Light, Dark, HighContrast };

[[nodiscard]] const Palette &paletteOf(ColourSet set);

/// The light set on pure white, for what is printed.
[[nodiscard]] const Palette &paperPalette();

/// The contrast ratio of WCAG 2.2: 1 for equal colours up to 21 for black on white.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace hearth
