// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/ppmrecord.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct Word
{
    const char *id;
    const char *label;
};

constexpr std::array states = {
    Word{"draft", QT_TRANSLATE_NOOP("Ppm", "draft")},
    Word{"submitted", QT_TRANSLATE_NOOP("Ppm", "waiting for sign-off")},
    Word{"returned", QT_TRANSLATE_NOOP("Ppm", "returned by the team manager")},
    Word{"approved", QT_TRANSLATE_NOOP("Ppm", "signed off")},
    Word{"superseded", QT_TRANSLATE_NOOP("Ppm", "replaced by a later version")},
};

} // namespace

QString idOf(PpmState state)
{
    return QString::fromLatin1(states.at(static_cast<std::size_t>(state)).id);
}

std::optional<PpmState> ppmStateOf(QStringView id)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (id == QLatin1StringView(states[i].id))
            return static_cast<PpmState>(i);
    }
    return std::nullopt;
}

QString labelOf(PpmState state)
{
    return QCoreApplication::translate("Ppm", states.at(static_cast<std::size_t>(state)).label);
}

QStringList ppmOptionIds()
{
    return {QStringLiteral("early-permanence"),      QStringLiteral("return-home"), QStringLiteral("connected-care"),
            QStringLiteral("long-term-fostering"),   QStringLiteral("adoption"),    QStringLiteral("residential"),
            QStringLiteral("supported-independence")};
}

} // namespace hearth
