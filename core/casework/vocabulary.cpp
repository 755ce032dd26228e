// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/vocabulary.h"

#include "core/casework/codelists.h"
#include "core/casework/factwords.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

const std::vector<EventVocabulary> &events()
{
    static const std::vector<EventVocabulary> table = [] {
        std::vector<EventVocabulary> kinds;
        for (const auto &stretch : {words::ofCourt(), words::ofPlanning(), words::ofCarersAndAdoption()})
            kinds.insert(kinds.end(), stretch.begin(), stretch.end());
        return kinds;
    }();
    return table;
}

const std::vector<SpellVocabulary> &spells()
{
    static const std::vector<SpellVocabulary> table = words::ofSpells();
    return table;
}

struct Word
{
    const char *id;
    const char *label;
};

constexpr std::array states = {
    Word{"held", QT_TRANSLATE_NOOP("Vocabulary", "took place")},
    Word{"booked", QT_TRANSLATE_NOOP("Vocabulary", "booked")},
    Word{"cancelled", QT_TRANSLATE_NOOP("Vocabulary", "cancelled")},
};

constexpr std::array adjustmentKinds = {
    Word{"extension", QT_TRANSLATE_NOOP("Vocabulary", "Extension")},
    Word{"exemption", QT_TRANSLATE_NOOP("Vocabulary", "Exemption")},
    Word{"pause", QT_TRANSLATE_NOOP("Vocabulary", "Pause")},
};

// Choices that are words of ours; codes of the return and plan options have their meaning in the code lists.
constexpr std::array choiceWords = {
    Word{"pre-proceedings", QT_TRANSLATE_NOOP("Vocabulary", "pre-proceedings")},
    Word{"proceedings", QT_TRANSLATE_NOOP("Vocabulary", "care proceedings")},
    Word{"s20", QT_TRANSLATE_NOOP("Vocabulary", "section 20 accommodation")},
    Word{"police-protection", QT_TRANSLATE_NOOP("Vocabulary", "police protection")},
    Word{"accepted", QT_TRANSLATE_NOOP("Vocabulary", "accepted")},
    Word{"declined", QT_TRANSLATE_NOOP("Vocabulary", "declined")},
    Word{"positive", QT_TRANSLATE_NOOP("Vocabulary", "positive")},
    Word{"negative", QT_TRANSLATE_NOOP("Vocabulary", "negative")},
    Word{"court", QT_TRANSLATE_NOOP("Vocabulary", "the court")},
    Word{"together", QT_TRANSLATE_NOOP("Vocabulary", "together")},
    Word{"apart", QT_TRANSLATE_NOOP("Vocabulary", "apart")},
    Word{"exception.placement-order", QT_TRANSLATE_NOOP("Vocabulary", "placement order, not placed")},
    Word{"exception.placement-order-no-plan", QT_TRANSLATE_NOOP("Vocabulary", "placement order, no adoption plan")},
    Word{"exception.adoptive-placement", QT_TRANSLATE_NOOP("Vocabulary", "placed, no application")},
    Word{"exception.pre-proceedings", QT_TRANSLATE_NOOP("Vocabulary", "pre-proceedings")},
    Word{"exception.placed-with-parents", QT_TRANSLATE_NOOP("Vocabulary", "placed with parents")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Vocabulary", text);
}

template <typename Kind, typename Table>
std::optional<Kind> kindOf(const Table &table, QStringView id)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (id == QLatin1StringView(table[i].id))
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

} // namespace

std::span<const EventVocabulary> eventVocabulary()
{
    return events();
}

std::span<const SpellVocabulary> spellVocabulary()
{
    return spells();
}

const EventVocabulary &vocabularyOf(EventKind kind)
{
    return events().at(static_cast<std::size_t>(kind));
}

const SpellVocabulary &vocabularyOf(SpellKind kind)
{
    return spells().at(static_cast<std::size_t>(kind));
}

QString idOf(EventKind kind)
{
    return QString::fromLatin1(vocabularyOf(kind).id);
}

QString idOf(SpellKind kind)
{
    return QString::fromLatin1(vocabularyOf(kind).id);
}

QString idOf(EventState state)
{
    return QString::fromLatin1(states.at(static_cast<std::size_t>(state)).id);
}

QString idOf(AdjustmentKind kind)
{
    return QString::fromLatin1(adjustmentKinds.at(static_cast<std::size_t>(kind)).id);
}

QString labelOf(EventKind kind)
{
    return translated(vocabularyOf(kind).label);
}

QString labelOf(SpellKind kind)
{
    return translated(vocabularyOf(kind).label);
}

QString labelOf(EventState state)
{
    return translated(states.at(static_cast<std::size_t>(state)).label);
}

QString labelOf(AdjustmentKind kind)
{
    return translated(adjustmentKinds.at(static_cast<std::size_t>(kind)).label);
}

QString labelOf(const DetailField &field)
{
    return translated(field.label);
}

QString labelOfChoice(const QString &choice)
{
    for (const Word &word : choiceWords) {
        if (choice == QLatin1StringView(word.id))
            return translated(word.label);
    }
    for (const auto &list : {planOptions(), reviewCodes(), providerCodes(), placementChangeCodes(), placedCeasedCodes(),
                             categoryOfNeedCodes(), episodeCeasedCodes(), socialWorkerChangeCodes()}) {
        if (isKnown(list, choice))
            return meaningOf(list, choice);
    }
    if (const auto kind = eventKindOf(choice))
        return labelOf(*kind);
    return choice;
}

std::optional<EventKind> eventKindOf(QStringView id)
{
    return kindOf<EventKind>(events(), id);
}

std::optional<SpellKind> spellKindOf(QStringView id)
{
    return kindOf<SpellKind>(spells(), id);
}

std::optional<EventState> eventStateOf(QStringView id)
{
    return kindOf<EventState>(states, id);
}

std::optional<AdjustmentKind> adjustmentKindOf(QStringView id)
{
    return kindOf<AdjustmentKind>(adjustmentKinds, id);
}

} // namespace hearth
