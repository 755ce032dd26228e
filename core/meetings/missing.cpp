// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/missing.h"

#include "core/meetings/attendance.h"
#include "core/meetings/carryforward.h"
#include "core/meetings/nextmeeting.h"
#include "core/meetings/ppmform.h"
#include "core/meetings/siblings.h"
#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

using enum PpmGap;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PpmMissing)
};

/// Looks through one record, section by section.
class Search
{
public:
    Search(const PpmRecord &record, const PpmSituation &situation, Date today)
        : m_record(record), m_content(record.content), m_situation(situation), m_today(today),
          m_pursued(pursuedOptions(record.content)), m_achieved(says(u"achieved"_s, u"yes"_s))
    {}

    [[nodiscard]] std::vector<PpmMissing> all()
    {
        present();
        background();
        carers();
        siblings();
        childViews();
        parentViews();
        officers();
        options();
        earlyPermanence();
        plan();
        actions();
        next();
        inOrderOfForm();
        return std::move(m_found);
    }

private:
    [[nodiscard]] QString answer(const QString &id) const { return m_content.answers.value(id).trimmed(); }
    [[nodiscard]] bool says(const QString &id, const QString &text) const { return answer(id) == text; }
    [[nodiscard]] bool lacks(const QString &id) const { return answer(id).isEmpty(); }
    void add(PpmGap gap, const PpmPlace &place, const QString &words, const QString &source = {})
    {
        m_found.push_back({gap, place, words, source});
    }
    void addIf(bool wrong, PpmGap gap, const QString &section, const QString &field, const QString &words,
               const QString &source = {})
    {
        if (wrong)
            add(gap, {section, {}, field}, words, source);
    }

    void present();
    void background();
    void carers();
    void siblings();
    void childViews();
    void parentViews();
    void officers();
    void options();
    void option(const PpmOption &line);
    void earlyPermanence();
    void plan();
    void actions();
    void action(const PpmActionLine &line, const QString &key);
    void next();
    void inOrderOfForm();

    const PpmRecord &m_record;
    const PpmContent &m_content;
    const PpmSituation &m_situation;
    Date m_today;
    QStringList m_pursued;
    bool m_achieved;
    std::vector<PpmMissing> m_found;
};

void Search::present()
{
    const QStringList keys = rowKeys(m_content, u"present"_s);
    bool somebody = false;
    bool chaired = false;
    QString unsaid;
    for (std::size_t i = 0; i < m_content.present.size(); ++i) {
        const PpmAttendee &attendee = m_content.present[i];
        const QString &key = keys[static_cast<qsizetype>(i)];
        const bool attended = attendee.attended == u"yes";
        somebody = somebody || attended;
        if (attended && isChair(attendee)) {
            chaired = true;
            if (attendee.name.trimmed().isEmpty())
                add(Required, {u"present"_s, key, u"name"_s}, Words::tr("Name who chaired the meeting."),
                    u"Bradford 2017, 7"_s);
        } else if (attended && attendee.name.trimmed().isEmpty()) {
            add(WorthALook, {u"present"_s, key, u"name"_s}, Words::tr("Somebody is present with no name."));
        }
        if (attendee.attended.isEmpty() && unsaid.isEmpty())
            unsaid = key;
    }
    if (!somebody)
        add(Required, {u"present"_s, unsaid, u"attended"_s}, Words::tr("Say who was present."));
    else if (!chaired)
        add(Required, {u"present"_s, {}, {}},
            Words::tr(
                "Say who chaired: the team manager leads the meeting, and somebody else's relation says “chair”."),
            u"Bradford 2017, 7 and 7.1.2"_s);
    else if (!unsaid.isEmpty())
        add(WorthALook, {u"present"_s, unsaid, u"attended"_s}, Words::tr("Say of everybody whether they attended."));
}

void Search::background()
{
    addIf(lacks(u"background"_s), m_record.initial ? Required : WorthALook, u"background"_s, u"background"_s,
          m_record.initial ? Words::tr("Write why the child came into care, and the worries before that.")
                           : Words::tr("The background is empty: copy it from last time, or say what is new."));
    addIf(lacks(u"contact-current"_s), WorthALook, u"contact"_s, u"contact-current"_s,
          Words::tr("Nothing is said of contact now."));
    addIf(lacks(u"life-story"_s), WorthALook, u"life-story"_s, u"life-story"_s,
          Words::tr("Nothing is said of life story work."), u"Bradford 2017, 5.8"_s);
}

void Search::carers()
{
    int notAsked = 0;
    QString first;
    for (const ConnectedCarer &carer : m_situation.child.carers) {
        if (!carer.wants.isEmpty())
            continue;
        ++notAsked;
        if (first.isEmpty())
            first = carer.person;
    }
    if (notAsked > 0)
        add(WorthALook, {u"carers"_s, first, u"wants"_s},
            Words::tr("%n connected person(s) not yet asked whether they want to be assessed.", nullptr, notAsked),
            u"Bradford 2017, App. 3"_s);
}

void Search::siblings()
{
    const PpmSiblings known = ppmSiblings(m_situation);
    const bool group = says(u"sibling-group"_s, u"yes"_s) || known.group.value_or(false);
    addIf(group && lacks(u"sibling-assessment"_s), WorthALook, u"sibling-assessment"_s, u"sibling-assessment"_s,
          Words::tr("There are brothers or sisters: say what their assessment says, or when it is due."),
          u"Bradford 2017, App. 2; Torbay 2020, 9.2.10"_s);
    const bool apart = answer(u"siblings-apart"_s).toInt() > 0;
    addIf(apart && lacks(u"siblings-assessed-apart"_s), WorthALook, u"siblings"_s, u"siblings-assessed-apart"_s,
          Words::tr("Say whether the children who live apart were assessed to do so."), u"Torbay 2020, 9.2.13"_s);
}

void Search::childViews()
{
    const QString section = u"child-views"_s;
    addIf(lacks(u"child-views"_s), Required, section, u"child-views"_s,
          Words::tr("Write what the child wishes and feels, or why that is not known."),
          u"Bradford 2017, 5.5; Torbay 2020, 6.4"_s);
    const bool notFollowed = !lacks(u"child-views-not-followed"_s);
    addIf(notFollowed && lacks(u"child-views-explained"_s), Required, section, u"child-views-explained"_s,
          Words::tr("Say whether the reasons were explained to the child."), u"Torbay 2020, 6.4"_s);
    addIf(!notFollowed && !lacks(u"child-views-explained"_s), Required, section, u"child-views-not-followed"_s,
          Words::tr("Write the reasons why the child's wishes were not followed."), u"Torbay 2020, 6.4"_s);
    addIf(!lacks(u"child-views"_s) && lacks(u"child-views-on"_s), WorthALook, section, u"child-views-on"_s,
          Words::tr("Say when the child said it."));
}

void Search::parentViews()
{
    const QString section = u"parent-views"_s;
    addIf(lacks(u"parent-views"_s), WorthALook, section, u"parent-views"_s,
          Words::tr("Nothing is said of the parents' wishes."), u"Bradford 2017, 5.5; Torbay 2020, 6.4"_s);
    const auto told = dateFromIso(answer(u"parents-told-on"_s));
    addIf(told && *told > m_today, Required, section, u"parents-told-on"_s,
          Words::tr("The parents were told on a day to come: correct it."));
    addIf(m_pursued.size() > 1 && !told, WorthALook, section, u"parents-told-on"_s,
          Words::tr("More than one plan is pursued: say when the parents were told why, and by whom."),
          u"Bradford 2017, 7.1.4; Torbay 2020, 9.2.6; Somerset, 3"_s);
    addIf(told && lacks(u"parents-told-by"_s), WorthALook, section, u"parents-told-by"_s,
          Words::tr("Say who told the parents."));
}

void Search::officers()
{
    addIf(isInCare(m_situation) && lacks(u"iro-name"_s), WorthALook, u"iro"_s, u"iro-name"_s,
          Words::tr("Name the independent reviewing officer."), u"Bradford 2017, 4.8"_s);
    addIf(isInCare(m_situation) && lacks(u"iro-view"_s), WorthALook, u"iro"_s, u"iro-view"_s,
          Words::tr("Say what the independent reviewing officer thinks."), u"Bradford 2017, App. 3"_s);
    addIf(isInProceedings(m_situation) && lacks(u"guardian-name"_s), WorthALook, u"guardian"_s, u"guardian-name"_s,
          Words::tr("Proceedings are running: name the children's guardian."), u"Bradford 2017, App. 3"_s);
}

void Search::options()
{
    for (const PpmOption &line : m_content.options)
        option(line);
    for (const QString &id : ppmOptionIds()) {
        const bool known = std::any_of(m_content.options.begin(), m_content.options.end(),
                                       [&id](const PpmOption &line) { return line.option == id; });
        if (!known) {
            PpmOption unanswered;
            unanswered.option = id;
            option(unanswered);
        }
    }
    const bool unordered = std::any_of(m_content.options.begin(), m_content.options.end(),
                                       [](const PpmOption &line) { return line.pursued == u"yes" && line.order == 0; });
    if (m_pursued.size() > 1 && unordered)
        add(WorthALook, {u"options"_s, m_pursued.front(), u"order"_s},
            Words::tr("Several options are pursued: say in which order they are considered."), u"Torbay 2020, 9.2.6"_s);
    if (m_pursued.isEmpty() && !m_achieved)
        add(WorthALook, {u"options"_s, {}, {}}, Words::tr("No option is pursued."));
    const bool unsaid = std::any_of(m_content.earlyActions.begin(), m_content.earlyActions.end(),
                                    [](const PpmEarlyAction &line) { return line.state.isEmpty(); });
    if (unsaid && m_record.initial)
        add(WorthALook, {u"options"_s, ppmEarlyActionIds().front(), {}},
            Words::tr("Say of each early action whether it is needed, under way or done."), u"Bradford 2017, App. 2"_s);
    addIf(m_pursued.contains(u"adoption"_s) && says(u"plan"_s, u"adoption"_s) && lacks(u"shobpa-target"_s) &&
              !Journey(m_situation.child, m_situation.on).hasHeld(EventKind::ShobpaDecision),
          WorthALook, u"options"_s, u"shobpa-target"_s,
          Words::tr("Adoption is the plan: set a target for the decision that the child should be placed."),
          u"Bradford 2017, App. 3"_s);
}

void Search::option(const PpmOption &line)
{
    const QString name = labelOfPpmOption(line.option);
    const PpmPlace place{u"options"_s, line.option, {}};
    const auto at = [&place](const QString &field) { return PpmPlace{place.section, place.row, field}; };
    if (line.pursued.isEmpty() && !line.ruledOut)
        add(Required, at(u"pursued"_s), Words::tr("%1: say yes or no.").arg(name), u"Bradford 2017, App. 3"_s);
    if (line.ruledOut && line.ruledOutWhy.trimmed().isEmpty())
        add(Required, at(u"ruled_out_why"_s), Words::tr("%1: say why it was ruled out.").arg(name));
    if (line.pursued == u"no" && !line.ruledOut && line.comment.trimmed().isEmpty())
        add(WorthALook, at(u"comment"_s), Words::tr("%1: say why it is not pursued.").arg(name));
    if (line.pursued == u"yes" && (line.toDo.trimmed().isEmpty() || !line.by) && !m_achieved)
        add(WorthALook, at(u"to_do"_s), Words::tr("%1: say what must be done, and by when.").arg(name),
            u"Bradford 2017, 7.1"_s);
    if (line.pursued == u"yes" && (line.strengths.trimmed().isEmpty() || line.risks.trimmed().isEmpty()))
        add(WorthALook, at(u"strengths"_s), Words::tr("%1: weigh its strengths and risks for this child.").arg(name),
            u"Devon, Permanence Planning Meetings"_s);
}

void Search::earlyPermanence()
{
    const QString section = u"options"_s;
    const bool early = m_pursued.contains(u"early-permanence"_s);
    const bool adoption = m_pursued.contains(u"adoption"_s) || says(u"plan"_s, u"adoption"_s);
    addIf(adoption && !early && lacks(u"early-considered"_s), Required, section, u"early-considered"_s,
          Words::tr("Adoption is pursued: say that early permanence was considered, and what was decided."),
          u"Bradford 2017, 6.3.5"_s);
    addIf(early && isAccommodated(m_situation) && lacks(u"early-no-return"_s), Required, section, u"early-no-return"_s,
          Words::tr("The child is accommodated under section 20: say whether a return to parents, family or friends is "
                    "no real prospect."),
          u"Bradford 2017, 6.3.7"_s);
    addIf(early && isAccommodated(m_situation) && says(u"early-no-return"_s, u"no"_s), Required, section,
          u"early-no-return"_s,
          Words::tr("With a real prospect of return, a child under section 20 is not considered for early permanence: "
                    "answer the option No."),
          u"Bradford 2017, 6.3.7"_s);
    addIf(early && lacks(u"early-endorsed-on"_s), WorthALook, section, u"early-endorsed-on"_s,
          Words::tr("Before an early permanence placement is made, the fostering decision-maker endorses it."),
          u"Bradford 2017, 6.3.8"_s);
    const auto endorsed = dateFromIso(answer(u"early-endorsed-on"_s));
    addIf(endorsed && *endorsed > m_today, Required, section, u"early-endorsed-on"_s,
          Words::tr("Early permanence was endorsed on a day to come: correct it."));
}

void Search::plan()
{
    const QString plan = answer(u"plan"_s);
    addIf(plan.isEmpty() && lacks(u"plan-comment"_s), Required, u"plan"_s, u"plan"_s,
          Words::tr("Select the plan, or say in the comment why none can be selected yet."),
          u"Bradford 2017, 7.1.4 and App. 3"_s);
    const bool isOption = ppmOptionIds().contains(plan);
    addIf(isOption && !m_pursued.contains(plan), WorthALook, u"plan"_s, u"plan"_s,
          Words::tr("The plan selected is not among the options pursued."));
    QStringList contingency = answer(u"contingency-options"_s).split(u',', Qt::SkipEmptyParts);
    contingency.removeAll(plan);
    addIf(!plan.isEmpty() && contingency.isEmpty(), Required, u"contingency"_s, u"contingency-options"_s,
          Words::tr("A plan needs at least one contingency: another option than the plan itself."),
          u"Bradford 2017, 7.1.4"_s);
    addIf(lacks(u"achieved"_s), Required, u"achieved"_s, u"achieved"_s,
          Words::tr("Say whether permanence is achieved."), u"Bradford 2017, App. 3"_s);
    addIf(m_achieved && lacks(u"achieved-comment"_s), WorthALook, u"achieved"_s, u"achieved-comment"_s,
          Words::tr("Say how permanence is achieved."));
}

void Search::actions()
{
    const QStringList keys = rowKeys(m_content, u"actions"_s);
    for (std::size_t i = 0; i < m_content.actions.size(); ++i)
        action(m_content.actions[i], keys[static_cast<qsizetype>(i)]);
    if (m_content.actions.empty() && !m_achieved)
        add(WorthALook, {u"actions"_s, {}, {}}, Words::tr("The meeting set no action."), u"Bradford 2017, 7.1"_s);
}

void Search::action(const PpmActionLine &line, const QString &key)
{
    const auto at = [&key](const QString &field) { return PpmPlace{u"actions"_s, key, field}; };
    const QString name = line.what.trimmed().isEmpty() ? Words::tr("An action") : wordsFor(at({}), m_content);
    if (line.what.trimmed().isEmpty())
        add(Required, at(u"what"_s), Words::tr("Say what the action is, or take its line out."));
    if (!line.target)
        add(Required, at(u"target"_s), Words::tr("%1: set a target date.").arg(name), u"Bradford 2017, App. 3"_s);
    if (line.done > m_today || line.dropped > m_today)
        add(Required, at(line.done ? u"done"_s : u"dropped"_s),
            Words::tr("%1: the day it was finished is still to come.").arg(name));
    if (line.done && line.dropped)
        add(Required, at(u"dropped"_s),
            Words::tr("%1: say either that it is done or that it is not needed.").arg(name));
    if (line.done || line.dropped) {
        if (line.dropped && line.update.trimmed().isEmpty())
            add(Required, at(u"update"_s), Words::tr("%1: say why it is no longer needed.").arg(name));
        return;
    }
    if (line.owner.trimmed().isEmpty())
        add(Required, at(u"owner"_s), Words::tr("%1: say by whom.").arg(name), u"Bradford 2017, App. 3"_s);
    if (line.target && *line.target < m_record.on)
        add(WorthALook, at(u"target"_s),
            Words::tr("%1: its target has passed; say that it is done, or set a new one.").arg(name),
            u"Bradford 2017, 7.1.1"_s);
}

void Search::next()
{
    const QString section = u"next"_s;
    const NextMeeting owed = nextMeeting(m_situation, m_achieved ? Achieved::Yes : Achieved::No);
    const auto chosen = dateFromIso(answer(u"next-meeting"_s));
    addIf(owed.owed && !chosen, Required, section, u"next-meeting"_s,
          owed.words.isEmpty() ? Words::tr("Set the date of the next meeting.")
                               : Words::tr("Set the date of the next meeting. %1").arg(owed.words),
          owed.source);
    if (!chosen)
        return;
    addIf(m_achieved, WorthALook, section, u"next-meeting"_s,
          Words::tr("Permanence is achieved: no further meeting will be booked."));
    const QString wrong = whatIsWrongWith(*chosen, m_situation, owed);
    addIf(!wrong.isEmpty(), *chosen <= m_record.on ? Required : WorthALook, section, u"next-meeting"_s, wrong,
          owed.source);
}

void Search::inOrderOfForm()
{
    const auto position = [](const PpmMissing &missing) {
        const auto sections = ppmSections();
        const auto found = std::find_if(sections.begin(), sections.end(), [&missing](const PpmSection &section) {
            return missing.place.section == QLatin1StringView(section.id);
        });
        return std::distance(sections.begin(), found);
    };
    std::stable_sort(m_found.begin(), m_found.end(), [&position](const PpmMissing &a, const PpmMissing &b) {
        return std::pair(position(a), a.gap) < std::pair(position(b), b.gap);
    });
}

} // namespace

std::vector<PpmMissing> missingFrom(const PpmRecord &record, const PpmSituation &situation, std::optional<Date> today)
{
    return Search(record, situation, today.value_or(record.on)).all();
}

bool isFitToSubmit(const std::vector<PpmMissing> &missing)
{
    return std::none_of(missing.begin(), missing.end(),
                        [](const PpmMissing &each) { return each.gap == PpmGap::Required; });
}

} // namespace hearth
