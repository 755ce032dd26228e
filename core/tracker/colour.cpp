// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/colour.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace hearth {

namespace {

constexpr std::array ids = {"red", "amber", "green"};
constexpr std::array labels = {QT_TRANSLATE_NOOP("Tracker", "Red"), QT_TRANSLATE_NOOP("Tracker", "Amber"),
                               QT_TRANSLATE_NOOP("Tracker", "Green")};

bool counts(const ChildForm &form, Date day)
{
    return form.form == u"tracker-note" && form.on <= day && form.state != FormState::Superseded &&
           form.state != FormState::Withdrawn && !form.content.answer(QStringLiteral("colour")).isEmpty();
}

std::optional<TrackerColour> colourOf(const QString &id)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1StringView(ids.at(i)))
            return static_cast<TrackerColour>(i);
    }
    return std::nullopt;
}

} // namespace

QString idOf(TrackerColour colour)
{
    return QString::fromLatin1(ids.at(static_cast<std::size_t>(colour)));
}

QString labelOf(TrackerColour colour)
{
    return QCoreApplication::translate("Tracker", labels.at(static_cast<std::size_t>(colour)));
}

TrackerColour colourByClocks(const std::vector<Clock> &clocks)
{
    TrackerColour colour = TrackerColour::Green;
    for (const Clock &clock : clocks) {
        if (clock.rule->advisory || clock.rule->informative)
            continue;
        if (clock.status == Status::Overdue)
            return TrackerColour::Red;
        if (clock.status == Status::Soon)
            colour = TrackerColour::Amber;
    }
    return colour;
}

std::optional<ColourOverride> colourOverride(const ChildRecord &record, Date day)
{
    const ChildForm *newest = nullptr;
    for (const ChildForm &form : record.forms) {
        if (counts(form, day) &&
            (!newest || std::tuple(form.on, form.stamp.id) > std::tuple(newest->on, newest->stamp.id)))
            newest = &form;
    }
    if (!newest)
        return std::nullopt;
    const auto colour = colourOf(newest->content.answer(QStringLiteral("colour")));
    const auto until = newest->content.day(QStringLiteral("colour-until"));
    if (!colour || (until && *until <= day))
        return std::nullopt;
    return ColourOverride{*colour, newest->content.answer(QStringLiteral("colour-why")), newest->on, until};
}

} // namespace hearth
