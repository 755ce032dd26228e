// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/authority.h"
#include "core/demonstration/meetings.h"
#include "core/demonstration/random.h"
#include "core/meetings/panel.h"

#include <algorithm>
#include <array>
#include <map>

namespace hearth::demonstration {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksBack = 52;
constexpr int weeksAhead = 4;

struct Holder
{
    const char *seat;
    const char *name;
};

constexpr std::array holders = {Holder{"chair", "Hornbeam, Ros"},
                                Holder{"deputy-chair", "Lime, Peter"},
                                Holder{"iro-manager", "Poplar, Jean"},
                                Holder{"social-work-manager", "Rosewood, Amit"},
                                Holder{"court-consultant", "Blackthorn, Fay"},
                                Holder{"placement-finding", "Medlar, Gwyn"},
                                Holder{"connected-persons", "Spindle, Ola"},
                                Holder{"lawyer", "Quince, Marian"},
                                Holder{"administrator", "Privet, Alan"}};

/// What an item says, by its type.
struct ItemWords
{
    PanelItemType type;
    const char *question;
    const char *outcome;
    const char *reasons;
    const char *task;
};

constexpr std::array itemWords = {
    ItemWords{PanelItemType::LongTermMatch, "Is this the family in which the child grows up?", "agreed",
              "The carers know the child well, and the child wants to stay.",
              "Write to the carers and to the child about the decision"},
    ItemWords{PanelItemType::ResidentialApproval, "Is the home agreed as the long-term placement?",
              "agreed-with-conditions", "The child is settled and learns; a family was tried twice.",
              "Bring the placement back with a plan for family time"},
    ItemWords{PanelItemType::DischargeOfCareOrder, "Can the council support a discharge of the care order?", "agreed",
              "Home has been steady for a year, and school confirms it.", "Lodge the application with the court"},
    ItemWords{PanelItemType::SgoSupport, "Are the support plan and the finance agreed?", "agreed",
              "The plan covers contact, therapy and the carers' income.", "Send the agreed plan to the carers"},
    ItemWords{PanelItemType::FinalCarePlan, "What is the panel's view of the final care plan?", "view-supports",
              "The plan is clear about why family could not care, and about contact.",
              "Say in the plan who tells the child, and when"},
    ItemWords{PanelItemType::ExceptionReport, "What stands in the way, and who can unblock it?", "advice-given",
              "The search has to reach beyond the region now.", "Ask two further regions, and report back"},
    ItemWords{PanelItemType::PlacementOrderOver12Months, "Is adoption still the plan?", "escalated",
              "A year has passed with no match; the plan itself is to be looked at.",
              "Review the plan with the reviewing officer"},
    ItemWords{PanelItemType::Advice, "What would the panel try next?", "advice-given",
              "The worker has tried what there was; the panel suggests a family meeting on neutral ground.",
              "Hold the family meeting"},
};

const ItemWords &wordsOf(PanelItemType type)
{
    return *std::find_if(itemWords.begin(), itemWords.end(), [type](const ItemWords &w) { return w.type == type; });
}

/// Sittings in order of their days, and what comes to each.
class PanelYear
{
public:
    explicit PanelYear(Authority &authority) : m_authority(authority) {}

    void tell()
    {
        seats();
        Date tuesday = m_authority.day;
        while (tuesday.weekday() != 2)
            tuesday = tuesday - 1;
        for (int week = -weeksBack; week <= weeksAhead; ++week)
            sitting(tuesday + week * 7, week);
        for (ChildRecord &record : m_authority.children)
            items(record);
        timeAgendas();
        for (ServiceForm &form : m_sittings)
            m_authority.serviceForms.push_back(std::move(form));
    }

private:
    void seats()
    {
        ServiceForm form = begunService("panel-seats", u"nm-panel-seats"_s,
                                        m_authority.workingDay(m_authority.day - 400), panelAdministrator());
        std::vector<Details> rows;
        for (const Holder &holder : holders)
            rows.push_back({{u"seat"_s, QString::fromLatin1(holder.seat)},
                            {u"name"_s, QString::fromLatin1(holder.name)},
                            {u"from"_s, isoText(m_authority.day - 500)}});
        form.content.tables.insert(u"seats"_s, rows);
        m_authority.serviceForms.push_back(form);
    }

    void sitting(Date tuesday, int week)
    {
        Date on = tuesday;
        while (!m_authority.policy.workingDays->isWorkingDay(on).value_or(true))
            on = on + 1;
        ServiceForm form = begunService("panel-sitting", u"nm-sitting-"_s + isoText(tuesday).remove(u'-'),
                                        m_authority.workingDay(on - 60), panelAdministrator());
        form.on = on;
        PanelSitting said;
        said.starts = usualStart();
        said.ends = usualStart().addSecs(3 * 60 * 60);
        said.venue = u"Larkfield House, room 2"_s;
        const bool noFirst = numberOf(form.key) % 9 == 0; // the Head of Service is away: the deputy chairs
        for (const Holder &holder : holders) {
            PanelAttendee seat{
                QString::fromLatin1(holder.name), QString::fromLatin1(holder.seat), on <= m_authority.day, false, {}};
            const bool isFirst = seat.seat == u"chair";
            const bool isAway = isFirst ? noFirst : numberOf(form.key + seat.name) % 7 == 0;
            const bool mayBeAway = isFirst || seat.seat == u"placement-finding" || seat.seat == u"court-consultant" ||
                                   seat.seat == u"connected-persons";
            if (isAway && mayBeAway && on <= m_authority.day) {
                seat.present = false;
                seat.note = u"Apologies"_s;
            }
            seat.remotely = seat.present && numberOf(seat.name + form.key) % 5 == 1;
            said.attendance.push_back(seat);
        }
        said.chair = QString::fromLatin1(holders.at(noFirst ? 1 : 0).name);
        const bool isCancelled = week == -17 || (on.month() == 12 && on.day() > 25);
        if (isCancelled) {
            form.state = FormState::Withdrawn;
            form.reopened = week == -17 ? u"Not quorate: three members are ill."_s : u"Between the holidays."_s;
        } else if (on <= m_authority.day) {
            hold(form, said, week);
        }
        write(said, form.content);
        if (on <= m_authority.day && !isCancelled)
            form.content.set(u"quorate"_s, u"yes"_s);
        m_sittings.push_back(form);
    }

    void hold(ServiceForm &form, PanelSitting &said, int week) const
    {
        sign(form, form.on);
        approve(form, said.chair, form.on);
        said.general = week % 4 == 0 ? u"The performance report of last month was read."_s : QString();
        said.adviceOwed = week % 3 == 0;
        const Date sent = m_authority.workingDaysAfter(form.on, week == -9 ? 6 : 2);
        if (sent <= m_authority.day) {
            said.minutesCirculated = sent;
            said.minutesTo = u"Social workers, team managers and service managers of each item"_s;
        }
        const Date advice = m_authority.workingDaysAfter(form.on, week == -21 ? 5 : 3);
        if (said.adviceOwed && advice <= m_authority.day) {
            said.adviceConfirmedBy = lawyer();
            said.adviceCirculated = advice;
            said.adviceTo = said.minutesTo;
        }
    }

    /// The first that is not cancelled on or after \a day; nothing beyond those planned.
    [[nodiscard]] const ServiceForm *sittingFrom(Date day) const
    {
        const auto found = std::find_if(m_sittings.begin(), m_sittings.end(), [day](const ServiceForm &form) {
            return form.on >= day && form.state != FormState::Withdrawn;
        });
        return found == m_sittings.end() ? nullptr : &*found;
    }

    [[nodiscard]] const ServiceForm *sittingBefore(Date day) const
    {
        const ServiceForm *last = nullptr;
        for (const ServiceForm &form : m_sittings) {
            if (form.on <= day && form.state == FormState::Approved)
                last = &form;
        }
        return last;
    }

    void items(ChildRecord &record)
    {
        const Date oldest = m_sittings.front().on;
        m_item = 0;
        for (Event &event : record.events) {
            const bool isPast = event.state == EventState::Held && event.on >= oldest && event.on <= m_authority.day;
            if (event.kind == EventKind::LongTermMatch && isPast)
                decided(record, event, PanelItemType::LongTermMatch);
            else if (event.kind == EventKind::ResidentialApproved && isPast)
                decided(record, event, PanelItemType::ResidentialApproval);
            else if (event.kind == EventKind::PermanencePanel && event.state == EventState::Booked)
                planned(record, event);
        }
        for (const ChildForm &form : std::vector<ChildForm>(record.forms)) {
            if (form.form == u"exception-report" && form.state == FormState::Approved && *form.approvedOn >= oldest)
                add(record, PanelItemType::ExceptionReport, sittingFrom(*form.approvedOn + 5), form.key);
        }
        whereItStands(record);
    }

    /// What the journey asks for that is no fact of its own.
    void whereItStands(ChildRecord &record)
    {
        const Date day = m_authority.day;
        for (const Spell &spell : record.spells) {
            const bool isNow = spell.inForceOn(day);
            const int days = day - spell.from;
            if (spell.kind == SpellKind::Plan && spell.code == u"special-guardianship" && isNow && days > 20 &&
                days < 330)
                add(record, PanelItemType::SgoSupport, sittingFrom(spell.from + 95));
            if (spell.kind == SpellKind::Placement && spell.code == u"P1" && isNow && days > 300 && days < 480)
                add(record, PanelItemType::DischargeOfCareOrder, sittingFrom(spell.from + 385));
        }
        if (const Event *filed = heldEvent(record, EventKind::FinalCarePlanFiled);
            filed && filed->on > m_sittings.front().on + 20)
            add(record, PanelItemType::FinalCarePlan, sittingBefore(filed->on - 5));
        if (numberOf(record.child.number) % 37 == 5 && Authority::isInCare(record, day))
            add(record, PanelItemType::Advice, sittingFrom(day - static_cast<int>(numberOf(record.child.number) % 60)));
    }

    /// The event is the day of the sitting that decided.
    void decided(ChildRecord &record, Event &event, PanelItemType type)
    {
        const ServiceForm *sitting = sittingBefore(event.on);
        if (!sitting || event.on - sitting->on > 14)
            return;
        event.on = sitting->on;
        add(record, type, sitting);
    }

    void planned(ChildRecord &record, Event &event)
    {
        const ServiceForm *sitting = sittingFrom(std::max(event.on, m_authority.day + 1));
        if (!sitting)
            return;
        if (event.on >= m_authority.day)
            event.on = sitting->on;
        add(record, PanelItemType::PlacementOrderOver12Months, sitting);
    }

    void add(ChildRecord &record, PanelItemType type, const ServiceForm *sitting, const QString &subject = {})
    {
        if (!sitting)
            return;
        ChildForm form = begun(record, "panel-item", keyOf(record, u"item%1"_s.arg(++m_item)),
                               m_authority.workingDay(std::min(sitting->on - 12, m_authority.day)));
        form.meeting = sitting->key;
        form.subject = subject;
        PanelItem item = panelItemOf(form);
        item.type = type;
        item.question = QString::fromLatin1(wordsOf(type).question);
        item.worker = record.child.worker;
        item.manager = managerOf(record.child.team);
        item.serviceManager = serviceManager();
        if (type == PanelItemType::LongTermMatch || type == PanelItemType::ResidentialApproval)
            item.carer = carerOf(record, sitting->on);
        const std::size_t fate = numberOf(form.key) % 8;
        const bool isHeld = sitting->state == FormState::Approved;
        const bool deferred = isHeld && fate == 1 && type != PanelItemType::LongTermMatch &&
                              type != PanelItemType::ResidentialApproval && item.carriedFrom == std::nullopt &&
                              sitting->on < m_authority.day;
        papers(item, *sitting,
               isHeld && !deferred ? Papers::Complete
               : fate % 2 == 0     ? Papers::Complete
                                   : Papers::Missing);
        if (type == PanelItemType::ExceptionReport)
            handInReport(record, subject, item);
        if (deferred)
            return defer(record, form, item, *sitting);
        settle(record, form, item, *sitting);
    }

    void settle(ChildRecord &record, ChildForm &form, PanelItem &item, const ServiceForm &sitting)
    {
        if (sitting.state == FormState::Approved)
            decide(record, form, item, sitting);
        write(item, form.content);
        record.forms.push_back(form);
    }

    /// Both signatures hand the report in, and are its approval.
    static void handInReport(const ChildRecord &record, const QString &report, PanelItem &item)
    {
        const auto signedOne = std::ranges::find(record.forms, report, &ChildForm::key);
        const auto line = std::ranges::find(item.papers, u"exception-report"_s,
                                            [](const PanelPaperLine &each) { return each.paper.id; });
        if (signedOne == record.forms.end() || line == item.papers.end())
            return;
        line->received = line->approvedOn = signedOne->approvedOn;
        line->from = signedOne->submittedBy;
        line->approvedBy = signedOne->approvedBy;
        item.papersComplete = signedOne->approvedOn;
        item.childInvolved = item.dangerStatement = item.safetyStatement = true;
    }

    enum class Papers : std::uint8_t { Complete, Missing };

    void papers(PanelItem &item, const ServiceForm &sitting, Papers how) const
    {
        item.papers = panelItemOf([&item] {
                          ChildForm form;
                          form.content.set(u"type"_s, idOf(item.type));
                          return form;
                      }())
                          .papers;
        const auto due = papersDue(m_authority.policy, sitting.on);
        if (!due || due->on - 1 > m_authority.day)
            return; // nobody has handed anything in yet
        const bool isLate = numberOf(item.key + u"late"_s) % 11 == 3;
        const Date received = m_authority.workingDay(due->on - 2);
        for (PanelPaperLine &line : item.papers) {
            if (!line.paper.required)
                continue;
            line.received = received;
            line.receivedAt = QTime(9 + static_cast<int>(numberOf(item.key) % 7), 20);
            line.from = item.worker;
            if (how == Papers::Missing)
                return; // the first is there, and nobody has approved it
            line.approvedBy = item.manager;
            line.approvedOn = isLate ? m_authority.workingDaysAfter(due->on, 1) : m_authority.workingDay(due->on - 1);
            if (line.paper.approval == PaperApproval::TeamAndServiceManager) {
                line.secondBy = item.serviceManager;
                line.secondOn = line.approvedOn;
            }
            item.papersComplete = line.approvedOn;
            item.papersCompleteAt = QTime(11, 40);
        }
        item.childInvolved = item.dangerStatement = item.safetyStatement = true;
    }

    void decide(ChildRecord &record, ChildForm &form, PanelItem &item, const ServiceForm &sitting)
    {
        const ItemWords &words = wordsOf(item.type);
        item.outcome = QString::fromLatin1(words.outcome);
        item.discussion =
            u"The worker and the team manager told how it stands; the panel asked about school and sleep."_s;
        item.recommendation = QString::fromLatin1(words.reasons);
        item.reasons = QString::fromLatin1(words.reasons);
        item.reached = isViewOnly(item.type) ? u"view"_s : u"consensus"_s;
        item.legalAdvice = item.type == PanelItemType::DischargeOfCareOrder ? u"given"_s : u"not-required"_s;
        item.lawyer = lawyer();
        item.summary = u"The panel heard %1's item on %2. %3"_s.arg(record.child.forename, britishText(sitting.on),
                                                                    QString::fromLatin1(words.reasons));
        const std::size_t fate = numberOf(form.key) % 13;
        item.summaryRecorded = fate == 4 ? std::min(sitting.on + 1, m_authority.day) : sitting.on;
        item.summaryBy = item.worker;
        if (sitting.content.day(u"minutes-circulated"_s))
            item.minutesUploaded = sitting.content.day(u"minutes-circulated"_s);
        PlannedAction action;
        action.key = form.key + u"act"_s;
        action.rule = u"panel.decision"_s;
        action.meeting = form.key;
        action.what = QString::fromLatin1(words.task);
        action.owner = item.worker;
        action.setOn = sitting.on;
        action.target = m_authority.workingDay(sitting.on + 28);
        item.tasks = {{action.what, action.owner, action.target, action.key}};
        record.actions.push_back(action);
        sign(form, sitting.on);
        approve(form, sitting.approvedBy, sitting.on);
    }

    void defer(ChildRecord &record, ChildForm &form, PanelItem &item, const ServiceForm &sitting)
    {
        static constexpr std::array whys = {"papers-late", "papers-incomplete", "worker-unable", "more-information"};
        const ServiceForm *later = sittingFrom(sitting.on + 1);
        if (!later)
            return;
        item.deferred = true;
        item.deferredWhy = QString::fromLatin1(whys.at(numberOf(form.key + u"why"_s) % whys.size()));
        item.deferredNote = u"The team manager was told on the Friday."_s;
        item.deferredTo = later->on;
        write(item, form.content);
        sign(form, sitting.on);
        approve(form, sitting.approvedBy, sitting.on);
        record.forms.push_back(form);

        ChildForm again = begun(record, "panel-item", keyOf(record, u"item%1"_s.arg(++m_item)), sitting.on);
        again.meeting = later->key;
        again.subject = form.subject;
        PanelItem next = item;
        next.deferred = false;
        next.deferredWhy = next.deferredNote = QString();
        next.deferredTo = std::nullopt;
        next.carriedFrom = sitting.on;
        papers(next, *later, Papers::Complete);
        settle(record, again, next, *later);
    }

    [[nodiscard]] static QString carerOf(const ChildRecord &record, Date on)
    {
        QString carer;
        for (const Spell &spell : record.spells) {
            if (spell.kind == SpellKind::Placement && spell.from <= on + 21)
                carer = spell.details.value(u"carer"_s);
        }
        return carer;
    }

    /// Who attends, and when: each sitting's items one after the other.
    void timeAgendas()
    {
        for (const ServiceForm &sitting : m_sittings) {
            std::vector<PanelItem> agenda;
            std::map<QString, ChildForm *> forms;
            for (ChildRecord &record : m_authority.children) {
                for (ChildForm &form : record.forms) {
                    if (form.form != u"panel-item" || form.meeting != sitting.key)
                        continue;
                    agenda.push_back(panelItemOf(form));
                    forms.emplace(form.key, &form);
                }
            }
            for (const PanelItem &item : timed(agenda, usualStart()))
                write(item, forms.at(item.key)->content);
        }
    }

    Authority &m_authority;
    std::vector<ServiceForm> m_sittings;
    int m_item = 0; ///< of the child
};

} // namespace

void tellPanel(Authority &authority)
{
    PanelYear(authority).tell();
    for (ChildRecord &record : authority.children)
        sortFacts(record);
}

} // namespace hearth::demonstration
