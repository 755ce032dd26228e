// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/network.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>

namespace hearth {

namespace {

struct Nature
{
    const char *id;
    const char *label;
};

struct Kind
{
    RelationshipKind kind;
    const char *id;
    const char *label;
    std::vector<Nature> natures;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> table = {
        {RelationshipKind::Parent,
         "parent",
         QT_TRANSLATE_NOOP("Network", "Parent"),
         {{"birth", QT_TRANSLATE_NOOP("Network", "birth parent")},
          {"adoptive", QT_TRANSLATE_NOOP("Network", "adoptive parent")},
          {"step", QT_TRANSLATE_NOOP("Network", "step-parent")},
          {"foster", QT_TRANSLATE_NOOP("Network", "foster carer")},
          {"unknown", QT_TRANSLATE_NOOP("Network", "parent, not known how")}}},
        {RelationshipKind::Partner,
         "partner",
         QT_TRANSLATE_NOOP("Network", "Couple"),
         {{"married", QT_TRANSLATE_NOOP("Network", "married or civil partners")},
          {"living-together", QT_TRANSLATE_NOOP("Network", "living together")},
          {"together", QT_TRANSLATE_NOOP("Network", "together, in two homes")},
          {"separated", QT_TRANSLATE_NOOP("Network", "separated")},
          {"divorced", QT_TRANSLATE_NOOP("Network", "divorced")},
          {"ended", QT_TRANSLATE_NOOP("Network", "no longer together")},
          {"unknown", QT_TRANSLATE_NOOP("Network", "a couple, not known how")}}},
        {RelationshipKind::Sibling,
         "sibling",
         QT_TRANSLATE_NOOP("Network", "Brother or sister"),
         {{"full", QT_TRANSLATE_NOOP("Network", "brother or sister")},
          {"half", QT_TRANSLATE_NOOP("Network", "half-brother or half-sister")},
          {"step", QT_TRANSLATE_NOOP("Network", "stepbrother or stepsister")},
          {"adoptive", QT_TRANSLATE_NOOP("Network", "adoptive brother or sister")},
          {"unknown", QT_TRANSLATE_NOOP("Network", "brother or sister, not known how")}}},
        {RelationshipKind::LivesWith, "lives-with", QT_TRANSLATE_NOOP("Network", "Lives with"), {}},
        {RelationshipKind::Other, "other", QT_TRANSLATE_NOOP("Network", "Other"), {}},
    };
    return table;
}

const Kind &rowOf(RelationshipKind kind)
{
    return kinds().at(static_cast<std::size_t>(kind));
}

} // namespace

QStringList naturesOf(RelationshipKind kind)
{
    QStringList ids;
    for (const Nature &nature : rowOf(kind).natures)
        ids.append(QString::fromLatin1(nature.id));
    return ids;
}

QString idOf(RelationshipKind kind)
{
    return QString::fromLatin1(rowOf(kind).id);
}

std::optional<RelationshipKind> relationshipKindOf(QStringView id)
{
    for (const Kind &row : kinds()) {
        if (id == QLatin1StringView(row.id))
            return row.kind;
    }
    return std::nullopt;
}

QString labelOfNature(RelationshipKind kind, const QString &nature)
{
    for (const Nature &row : rowOf(kind).natures) {
        if (nature == QLatin1StringView(row.id))
            return QCoreApplication::translate("Network", row.label);
    }
    return nature;
}

QString labelOf(RelationshipKind kind)
{
    return QCoreApplication::translate("Network", rowOf(kind).label);
}

QString newKey()
{
    constexpr std::array<char, 33> alphabet = {"abcdefghijkmnopqrstuvwxyz2345678"};
    constexpr int length = 16;
    QString key;
    for (int i = 0; i < length; ++i)
        key.append(QLatin1Char(alphabet[QRandomGenerator::system()->bounded(32U)]));
    return key;
}

} // namespace hearth
