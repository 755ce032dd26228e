// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/palette.h"

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Palette lightPalette()
{
    Palette p;
    p.ground = rgb(0xffffff);
    p.groundRaised = rgb(0xf4f6f5);
    p.text = rgb(0x1b2325);
    p.textMuted = rgb(0x566164);
    p.line = rgb(0xdce1df);
    p.lineStrong = rgb(0x7f8b8d);
    p.accent = rgb(0x0b5f66);
    p.accentText = rgb(0xffffff);
    p.accentSoft = rgb(0xe2f0f0);
    p.selection = rgb(0xd5e9e9);
    p.selectionText = rgb(0x0d2b2e);
    p.focus = rgb(0x1467c4);
    p.warning = rgb(0x7d4300);
    p.warningSoft = rgb(0xfdf0da);
    p.error = rgb(0xa01a1f);
    p.errorSoft = rgb(0xfbe7e5);

    p.overdue = rgb(0xa01a1f);
    p.overdueSoft = rgb(0xfbe7e5);
    p.soon = rgb(0x7d4300);
    p.soonSoft = rgb(0xfdf0da);
    p.open = rgb(0x1b568a);
    p.openSoft = rgb(0xe5eff8);
    p.met = rgb(0x1b6135);
    p.metSoft = rgb(0xe3f2e7);
    p.late = rgb(0x5c5409);
    p.lateSoft = rgb(0xf2efd6);
    p.paused = rgb(0x574687);
    p.pausedSoft = rgb(0xedeaf7);
    p.unknown = rgb(0x4d585e);
    p.unknownSoft = rgb(0xebeef0);
    p.ended = rgb(0x5f5955);
    p.endedSoft = rgb(0xefedea);
    p.exempt = rgb(0x77396f);
    p.exemptSoft = rgb(0xf6e9f4);

    p.care = rgb(0x0b5f66);
    p.careSoft = rgb(0xdceeed);
    p.legalStatus = rgb(0x3d4f87);
    p.legalStatusSoft = rgb(0xe6eaf6);
    p.placement = rgb(0x6a4a24);
    p.placementSoft = rgb(0xf4ebdd);
    p.plan = rgb(0x3f6123);
    p.planSoft = rgb(0xe8f1dd);
    p.event = rgb(0x4d585e);
    p.eventSoft = rgb(0xeceff0);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.isDark = true;
    p.ground = rgb(0x14181a);
    p.groundRaised = rgb(0x1d2325);
    p.text = rgb(0xe9edec);
    p.textMuted = rgb(0xa9b4b5);
    p.line = rgb(0x323a3d);
    p.lineStrong = rgb(0x7b888b);
    p.accent = rgb(0x6cc9cb);
    p.accentText = rgb(0x06282a);
    p.accentSoft = rgb(0x17363a);
    p.selection = rgb(0x1d454a);
    p.selectionText = rgb(0xf0f8f8);
    p.focus = rgb(0x7db5f5);
    p.warning = rgb(0xf0bd6c);
    p.warningSoft = rgb(0x3a2a10);
    p.error = rgb(0xffa099);
    p.errorSoft = rgb(0x431d1d);

    p.overdue = rgb(0xffa099);
    p.overdueSoft = rgb(0x431d1d);
    p.soon = rgb(0xf0bd6c);
    p.soonSoft = rgb(0x3a2a10);
    p.open = rgb(0x9cc8f2);
    p.openSoft = rgb(0x172f45);
    p.met = rgb(0x8fd3a2);
    p.metSoft = rgb(0x16351f);
    p.late = rgb(0xd8cf7d);
    p.lateSoft = rgb(0x34310f);
    p.paused = rgb(0xc8b8f2);
    p.pausedSoft = rgb(0x2f2748);
    p.unknown = rgb(0xb9c4c9);
    p.unknownSoft = rgb(0x2a3236);
    p.ended = rgb(0xc4bcb5);
    p.endedSoft = rgb(0x302d2a);
    p.exempt = rgb(0xe3b0dc);
    p.exemptSoft = rgb(0x3d2039);

    p.care = rgb(0x7fd0d1);
    p.careSoft = rgb(0x15383b);
    p.legalStatus = rgb(0xb3c2f2);
    p.legalStatusSoft = rgb(0x262f4d);
    p.placement = rgb(0xe3c293);
    p.placementSoft = rgb(0x3a2d1b);
    p.plan = rgb(0xb5d698);
    p.planSoft = rgb(0x26351a);
    p.event = rgb(0xb9c4c9);
    p.eventSoft = rgb(0x2a3236);
    return p;
}

Palette highContrastPalette()
{
    const QColor black = rgb(0x000000);
    const QColor white = rgb(0xffffff);
    Palette p;
    p.isDark = true;
    p.ground = black;
    p.groundRaised = black;
    p.text = white;
    p.textMuted = rgb(0xe0e0e0);
    p.line = rgb(0xb0b0b0);
    p.lineStrong = white;
    p.accent = rgb(0x7df9ff);
    p.accentText = black;
    p.accentSoft = rgb(0x002b33);
    p.selection = rgb(0x002f73);
    p.selectionText = white;
    p.focus = rgb(0xffff00);
    p.warning = rgb(0xffd966);
    p.warningSoft = black;
    p.error = rgb(0xffb3ad);
    p.errorSoft = black;

    p.overdue = rgb(0xffb3ad);
    p.soon = rgb(0xffd966);
    p.open = rgb(0xa8d8ff);
    p.met = rgb(0x9cf5b0);
    p.late = rgb(0xf0f080);
    p.paused = rgb(0xdccbff);
    p.unknown = rgb(0xe0e0e0);
    p.ended = rgb(0xe6ddd5);
    p.exempt = rgb(0xffc2f5);
    p.overdueSoft = p.soonSoft = p.openSoft = p.metSoft = p.lateSoft = black;
    p.pausedSoft = p.unknownSoft = p.endedSoft = p.exemptSoft = black;

    p.care = rgb(0x7df9ff);
    p.legalStatus = rgb(0xc9d4ff);
    p.placement = rgb(0xffe0ad);
    p.plan = rgb(0xcdf5a8);
    p.event = rgb(0xe0e0e0);
    p.careSoft = p.legalStatusSoft = p.placementSoft = p.planSoft = p.eventSoft = black;
    return p;
}

Palette whitePaper()
{
    Palette p = lightPalette();
    p.text = rgb(0x14191a);
    p.textMuted = rgb(0x4a5457);
    p.line = rgb(0xc6cdcb);
    p.lineStrong = rgb(0x6f7b7d);
    return p;
}

/// The relative luminance of WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](float value) {
        const double v = static_cast<double>(value);
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Palette &paletteOf(ColourSet set)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    static const Palette highContrast = highContrastPalette();
    switch (set) {
    case ColourSet::Dark:
        return dark;
    case ColourSet::HighContrast:
        return highContrast;
    case ColourSet::Light:
        break;
    }
    return light;
}

const Palette &paperPalette()
{
    static const Palette paper = whitePaper();
    return paper;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace hearth
