// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <utility>

class QPagedPaintDevice;

namespace hearth {

enum class Weight : std::uint8_t { Regular, Bold };

struct TextStyle
{
    double size = 9; ///< points
    Weight weight = Weight::Regular;
    QColor colour;
};

/// Breaks text into lines as a page device will set them. All lengths are points, so that a layout is the same at every
/// resolution.
class Typesetter
{
public:
    explicit Typesetter(QPagedPaintDevice &device);

    /// The lines of \a text no wider than \a width; a word that is wider is broken, so that nothing is ever clipped.
    [[nodiscard]] QStringList lines(const QString &text, const TextStyle &style, double width);
    [[nodiscard]] double width(const QString &text, const TextStyle &style);
    [[nodiscard]] double lineHeight(const TextStyle &style) const { return style.size * 1.32; }
    /// From the top of a line down to its baseline.
    [[nodiscard]] double baseline(const TextStyle &style) const { return style.size * 0.98; }
    [[nodiscard]] const QFont &font(const TextStyle &style);
    /// Pixels of the device to a point.
    [[nodiscard]] double scale() const { return m_scale; }

private:
    QPagedPaintDevice &m_device;
    double m_scale;
    std::map<std::pair<double, Weight>, QFont> m_fonts;
};

} // namespace hearth
