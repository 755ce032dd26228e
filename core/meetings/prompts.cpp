// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/prompts.h"

#include "core/meetings/attendance.h"
#include "core/meetings/ppmform.h"
#include "core/meetings/siblings.h"

#include <QCoreApplication>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// Of whom a prompt is shown.
enum class Of : std::uint8_t {
    Everybody,
    Accommodated,   ///< section 20
    NotInCare,      ///< the plan is part of the child protection plan
    WithSiblings,   ///< brothers or sisters are known
    LivingApart,    ///< at least one of them lives elsewhere
    InCareOfOthers, ///< in care, and not with the parents
    Connected,      ///< somebody connected could care
    ForAdoption,    ///< adoption or early permanence is pursued or planned
    ForReturn,      ///< a return home is pursued or planned
    ManyPlans,      ///< more than one option is pursued
    Late,           ///< carried actions are late
    InProceedings,
    Older, ///< old enough that the choice of family narrows
};

struct Row
{
    const char *id;
    const char *section;
    Of of;
    const char *text;
    const char *source;
};

// In our own words: what each document asks a meeting to think about.
const std::vector<Row> &rows()
{
    static const std::vector<Row> table = {
        {"present.professionals", "present", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "This is a meeting of professionals. Parents and the child are heard before "
                                         "it, and told afterwards."),
         "Bradford 2017, 7.1.1"},
        {"background.needs", "background", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts",
                           "What does the child need now, and what will the child need in years to come?"),
         "Bradford 2017, 7.1; Devon, Permanence Planning Meetings"},
        {"background.assessment", "background", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "Is the assessment behind the plan up to date? Which one is missing?"),
         "Bradford 2017, 7"},
        {"carers.viable", "carers", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "Who in the family or among its friends could care for the child? Has each "
                                         "been asked in person?"),
         "Bradford 2017, 5.1 and 7.1; Torbay 2020, 9.2.6"},
        {"carers.near", "carers", Of::Connected,
         QT_TRANSLATE_NOOP("PpmPrompts", "Would living near the birth family steady the placement, or shake it?"),
         "Bradford 2017, App. 2"},
        {"carers.support", "carers", Of::Connected,
         QT_TRANSLATE_NOOP("PpmPrompts", "What help would these carers need for the placement to last?"),
         "Bradford 2017, 7.1.1; Devon, Guiding principles"},
        {"life-story.origins", "life-story", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "What does the child know of their own story, and who helps them with it?"),
         "Bradford 2017, 2.7 and 5.8"},
        {"life-story.move", "life-story", Of::InCareOfOthers,
         QT_TRANSLATE_NOOP("PpmPrompts", "If a move is coming: who tells the child why, and how do they get ready?"),
         "Devon, Guiding principles"},
        {"siblings.early", "sibling-assessment", Of::WithSiblings,
         QT_TRANSLATE_NOOP("PpmPrompts", "How close are the children, what do they want, and what does each need? "
                                         "Children mostly do better together; say what speaks against it."),
         "Bradford 2017, App. 2; Torbay 2020, 9.2.10 and 9.2.12"},
        {"siblings.trauma", "sibling-assessment", Of::WithSiblings,
         QT_TRANSLATE_NOOP("PpmPrompts", "Do they hold each other up, or does what they lived through together hold "
                                         "them back?"),
         "Bradford 2017, App. 2"},
        {"siblings.time", "sibling-assessment", Of::WithSiblings,
         QT_TRANSLATE_NOOP("PpmPrompts", "Until when is one home for all looked for, before waiting does more harm?"),
         "Bradford 2017, App. 2"},
        {"siblings.adopted", "sibling-assessment", Of::ForAdoption,
         QT_TRANSLATE_NOOP("PpmPrompts", "Has a brother or sister been adopted? Their adopters are asked first."),
         "Torbay 2020, 9.2.15"},
        {"siblings.apart", "contact", Of::LivingApart,
         QT_TRANSLATE_NOOP("PpmPrompts", "Children who live apart: how do they stay in touch, and do the carers help?"),
         "Bradford 2017, App. 2; Torbay 2020, 9.2.11 and 9.2.14"},
        {"contact.purpose", "contact", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "What is each contact for? Does it help the child feel settled and know who "
                                         "they are, and can it be kept up?"),
         "Bradford 2017, App. 2; Torbay 2020, 12.1"},
        {"contact.form", "contact", Of::InCareOfOthers,
         QT_TRANSLATE_NOOP("PpmPrompts", "In person where the bond is good and the parent backs the plan; by letter or "
                                         "through somebody else where not. Who supports it?"),
         "Bradford 2017, App. 2"},
        {"child.heard", "child-views", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "What does the child want, in their own words? The older the child, the more "
                                         "it weighs."),
         "Bradford 2017, 5.5 and App. 2"},
        {"child.told", "child-views", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "Where the plan is not what the child wants: who explains why, and when?"),
         "Torbay 2020, 6.4"},
        {"child.advocate", "child-views", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "Would an advocate help the child to be heard?"), "Torbay 2020, 6.4"},
        {"parents.informed", "parent-views", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "How do the parents hear what was decided, and from whom?"),
         "Bradford 2017, 7.1; Torbay 2020, 9.2.9"},
        {"parents.parallel", "parent-views", Of::ManyPlans,
         QT_TRANSLATE_NOOP("PpmPrompts", "Several plans run side by side: do the parents know that, and why it spares "
                                         "the child time?"),
         "Bradford 2017, 7.1.4; Torbay 2020, 9.2.6"},
        {"parents.adoption", "parent-views", Of::ForAdoption,
         QT_TRANSLATE_NOOP("PpmPrompts", "Do the parents understand that adoption is one of the plans?"),
         "Torbay 2020, 9.2.7"},
        {"views.consulted", "other-views", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "Have carers, school and health been asked, and does the record show it?"),
         "Bradford 2017, App. 2"},
        {"views.feelings", "other-views", Of::InCareOfOthers,
         QT_TRANSLATE_NOOP("PpmPrompts", "How is the child in themselves? Should CAMHS be asked?"),
         "Bradford 2017, 7.1.2"},
        {"s20.partnership", "court", Of::Accommodated,
         QT_TRANSLATE_NOOP("PpmPrompts", "Section 20 rests on agreement. How is permanence reached together with those "
                                         "who hold parental responsibility, and is the agreement still right?"),
         "Bradford 2017, 7.1.3"},
        {"court.time", "court", Of::InProceedings,
         QT_TRANSLATE_NOOP("PpmPrompts", "Will everything that the court needs be ready within the 26 weeks?"),
         "Torbay 2020, 8.6 and 9.2.5"},
        {"referrals.finding", "referrals", Of::Older,
         QT_TRANSLATE_NOOP("PpmPrompts", "Families are harder to find for older children and for larger groups: which "
                                         "search has to begin now?"),
         "Bradford 2017, 7.1.1 and App. 2"},
        {"options.home", "options", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "Can the child's needs be met for good by going home? If not: family and "
                                         "friends next, then adoption or long-term fostering, all looked at together."),
         "Bradford 2017, 5.3 and 7.1; Torbay 2020, 9.2.6"},
        {"options.weighed", "options", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "What speaks for each option for this child, and what could go wrong?"),
         "Devon, Guiding principles"},
        {"options.heritage", "options", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts",
                           "Which home lets the child grow up with their own heritage, faith and culture? "
                           "If none does, how are those links kept alive?"),
         "Bradford 2017, 5.6 and 5.7"},
        {"options.local", "options", Of::InCareOfOthers,
         QT_TRANSLATE_NOOP("PpmPrompts", "Is the home near enough to school, friends and family?"),
         "Bradford 2017, 5.2"},
        {"options.early-permanence", "options", Of::ForAdoption,
         QT_TRANSLATE_NOOP("PpmPrompts",
                           "Wherever adoption is considered, so is early permanence with carers who could "
                           "go on to adopt."),
         "Bradford 2017, 6.3.5 and 6.3.6"},
        {"options.early-permanence-s20", "options", Of::Accommodated,
         QT_TRANSLATE_NOOP("PpmPrompts",
                           "Under section 20, early permanence is not for a child who has a fair chance of "
                           "going back to parents, family or friends."),
         "Bradford 2017, 6.3.7"},
        {"options.return", "options", Of::ForReturn,
         QT_TRANSLATE_NOOP("PpmPrompts",
                           "A return home rests on a full assessment and the checks, and is authorised at "
                           "a care planning meeting by the Director or a senior manager named for it."),
         "Torbay 2020, 9.2.8"},
        {"plan.fit", "plan", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "Which kind of home, and which order, would make it last?"),
         "Bradford 2017, 7.1"},
        {"plan.clear", "plan", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts",
                           "Would somebody new to the child understand from this what is to happen, and by "
                           "when?"),
         "Bradford 2017, App. 2"},
        {"plan.protection", "plan", Of::NotInCare,
         QT_TRANSLATE_NOOP("PpmPrompts", "The child is not in care: the plan is part of the child protection plan, and "
                                         "core groups review it."),
         "Bradford 2017, 7.1.4"},
        {"actions.carried", "actions", Of::Late,
         QT_TRANSLATE_NOOP("PpmPrompts", "Actions are late. What stands in the way, and who can move it?"),
         "Bradford 2017, 7.1.1"},
        {"actions.who", "actions", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "Who does what by when, so that nothing waits?"),
         "Bradford 2017, 7.1; Devon, Permanence Planning Meetings"},
        {"contingency.range", "contingency", Of::Everybody,
         QT_TRANSLATE_NOOP("PpmPrompts", "If the plan fails, what happens next, and is somebody working on it now?"),
         "Bradford 2017, 7.1 and 7.1.4"},
    };
    return table;
}

bool isPlanned(const PpmContent &content, const QStringList &pursued, const QStringList &options)
{
    for (const QString &option : options) {
        if (pursued.contains(option) || content.answers.value(u"plan"_s) == option)
            return true;
    }
    return false;
}

bool isLate(const PpmSituation &situation, const PpmContent &content)
{
    for (const PpmActionLine &line : content.actions) {
        if (!line.done && !line.dropped && line.target && *line.target < situation.on)
            return true;
    }
    return false;
}

bool applies(Of of, const PpmSituation &situation, const PpmContent &content, const PpmSiblings &siblings)
{
    constexpr int older = 5; // Bradford 2017, App. 2 names no age: from here on the choice of adopters narrows
    const QStringList pursued = pursuedOptions(content);
    const Spell *placement = inForce(situation, SpellKind::Placement);
    switch (of) {
    case Of::Everybody:
        return true;
    case Of::Accommodated:
        return isAccommodated(situation);
    case Of::NotInCare:
        return !isInCare(situation);
    case Of::WithSiblings:
        return siblings.group.value_or(false) || content.answers.value(u"sibling-group"_s) == u"yes";
    case Of::LivingApart:
        return content.answers.value(u"siblings-apart"_s).toInt() > 0 || siblings.apart.value_or(0) > 0;
    case Of::InCareOfOthers:
        return isInCare(situation) && !(placement && placement->code == u"P1");
    case Of::Connected:
        return hasConnectedPeople(situation);
    case Of::ForAdoption:
        return isPlanned(content, pursued, {u"adoption"_s, u"early-permanence"_s});
    case Of::ForReturn:
        return isPlanned(content, pursued, {u"return-home"_s});
    case Of::ManyPlans:
        return pursued.size() > 1;
    case Of::Late:
        return isLate(situation, content);
    case Of::InProceedings:
        return isInProceedings(situation);
    case Of::Older:
        return ageOf(situation).value_or(0) >= older || siblings.all.size() >= 2;
    }
    return false;
}

} // namespace

std::vector<PpmPrompt> promptsFor(const PpmSituation &situation, const PpmContent &content)
{
    const PpmSiblings siblings = ppmSiblings(situation);
    std::vector<PpmPrompt> prompts;
    for (const PpmSection &section : ppmSections()) {
        for (const Row &row : rows()) {
            if (QLatin1StringView(row.section) != QLatin1StringView(section.id) ||
                !applies(row.of, situation, content, siblings))
                continue;
            prompts.push_back({QString::fromLatin1(row.id), QString::fromLatin1(row.section),
                               QCoreApplication::translate("PpmPrompts", row.text), QString::fromLatin1(row.source)});
        }
    }
    return prompts;
}

} // namespace hearth
