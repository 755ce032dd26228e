// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/codelists.h"
#include "core/casework/formvocabulary.h"
#include "core/documents/managersheets.h"
#include "core/documents/words.h"
#include "core/network/outline.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ManagerSheets)
};

/// One child's page, with at most so many lines of each kind.
class HandoverPage
{
public:
    HandoverPage(const HandoverChild &child, Date asAt, std::size_t most)
        : m_child(child), m_record(*child.record), m_asAt(asAt), m_most(most)
    {}

    [[nodiscard]] SentencePages made()
    {
        m_sheet = {Text::tr("As at %1").arg(britishText(m_asAt)), {Text::tr("What"), Text::tr("How")}, {1, 6}, {}};
        addWho();
        add(Text::tr("Plan"), {plan()});
        add(Text::tr("Legal status"), {inForce(SpellKind::LegalStatus)});
        add(Text::tr("Placement"), {inForce(SpellKind::Placement)});
        addClocks();
        addActions();
        addMeetings();
        addPeople();
        addUnsigned();
        return {Text::tr("Handover: %1, %2", "name, number").arg(fullName(m_record.child), m_record.child.number),
                {m_sheet}};
    }

private:
    void add(const QString &what, QStringList lines)
    {
        lines.removeAll(QString());
        const auto most = static_cast<qsizetype>(m_most);
        if (const auto left = lines.size() - most; left > 0) {
            lines = lines.first(most);
            lines.append(Text::tr("and %n more", "lines", static_cast<int>(left)));
        }
        m_sheet.rows.push_back({what, lines.isEmpty() ? Text::tr("none") : lines.join(u'\n')});
    }

    void addWho()
    {
        const Child &child = m_record.child;
        QString who = ageText(child, m_asAt);
        if (child.born)
            who = Text::tr("born %1, %2", "day, age").arg(britishText(*child.born), who);
        add(Text::tr("Child"), {who});
        const QString none = Text::tr("nobody recorded");
        add(Text::tr("Worker"),
            {Text::tr("from %1 to %2", "workers")
                 .arg(m_child.from.isEmpty() ? none : m_child.from, m_child.to.isEmpty() ? none : m_child.to),
             child.team,
             Text::tr("Reviewing officer: %1").arg(child.reviewingOfficer.isEmpty() ? none : child.reviewingOfficer)});
    }

    [[nodiscard]] const Spell *spell(SpellKind kind) const
    {
        const Spell *found = nullptr;
        for (const Spell &one : m_record.spells) {
            if (one.kind == kind && one.inForceOn(m_asAt))
                found = &one; // in order of day: the latest to have begun
        }
        return found;
    }

    [[nodiscard]] QString inForce(SpellKind kind) const
    {
        const Spell *one = spell(kind);
        return one ? Text::tr("%1, since %2", "status or placement, day")
                         .arg(Words::inForce(m_record, kind, m_asAt), britishText(one->from))
                   : QString();
    }

    [[nodiscard]] QString plan() const
    {
        const Spell *one = spell(SpellKind::Plan);
        if (!one)
            return {};
        QStringList contingency;
        for (const QString &option : one->contingency)
            contingency.append(meaningOf(planOptions(), option));
        const QString words =
            Text::tr("%1, since %2", "plan, day").arg(meaningOf(planOptions(), one->code), britishText(one->from));
        return contingency.isEmpty() ? words : Text::tr("%1; contingency: %2").arg(words, contingency.join(u", "));
    }

    void addClocks()
    {
        std::vector<const Clock *> over;
        std::vector<const Clock *> next;
        for (const Clock &clock : m_child.clocks) {
            if (!clock.due || clock.rule->informative || clock.rule->anchor == Anchor::ActionSet)
                continue; // actions have a line of their own
            if (clock.status == Status::Overdue && !clock.rule->advisory)
                over.push_back(&clock);
            else if (clock.status == Status::Soon || clock.status == Status::Open)
                next.push_back(&clock);
        }
        const auto words = [this](std::vector<const Clock *> clocks) {
            std::stable_sort(clocks.begin(), clocks.end(),
                             [](const Clock *a, const Clock *b) { return a->due < b->due; });
            QStringList lines;
            for (const Clock *clock : clocks)
                lines.append(Text::tr("%1 %2. %3", "day, clock, explanation")
                                 .arg(britishText(clock->due), clockTitle(*clock, m_record),
                                      explanation(*clock, m_record, m_asAt)));
            return lines;
        };
        add(Text::tr("Overdue"), words(over));
        add(Text::tr("Next dates"), words(next));
    }

    void addActions()
    {
        std::vector<PlannedAction> open;
        for (const PlannedAction &action : m_record.actions) {
            if (action.isOutstanding() && action.setOn <= m_asAt)
                open.push_back(action);
        }
        std::stable_sort(open.begin(), open.end(),
                         [](const PlannedAction &a, const PlannedAction &b) { return a.target < b.target; });
        QStringList lines;
        for (const PlannedAction &action : open)
            lines.append(Text::tr("%1 (%2, %3)", "action, who, how late")
                             .arg(action.what.simplified(),
                                  action.owner.isEmpty() ? Text::tr("nobody named") : action.owner,
                                  lateWords(action, m_asAt)));
        add(Text::tr("Open actions"), lines);
    }

    void addMeetings()
    {
        QStringList lines;
        for (const Event &event : m_record.events) {
            if (event.state == EventState::Booked && event.on >= m_asAt)
                lines.append(Text::tr("%1 %2", "day, meeting").arg(britishText(event.on), labelOf(event.kind)));
        }
        add(Text::tr("In the diary"), lines);
    }

    [[nodiscard]] QString phoneOf(const Member &member) const
    {
        const auto found = std::find_if(m_child.people.begin(), m_child.people.end(),
                                        [&member](const Person &one) { return one.key == member.person; });
        return found == m_child.people.end() || member.isChild() ? QString() : found->phone;
    }

    void addPeople()
    {
        QStringList family;
        QStringList professionals;
        const auto withPhone = [this](const QString &words, const Member &member) {
            const QString phone = phoneOf(member);
            return phone.isEmpty() ? words : Text::tr("%1; telephone %2").arg(words, phone);
        };
        for (const OutlineLine &line : outlineOf(m_child.family, m_asAt)) {
            const Relative *one = line.member.isNobody() ? nullptr : m_child.family.find(line.member);
            if (one && !one->isProfessional() && line.member != m_child.family.child)
                family.append(withPhone(line.text, line.member));
        }
        for (const Relative &one : m_child.family.members) {
            if (one.isProfessional())
                professionals.append(withPhone(Text::tr("%1, %2", "name, role").arg(one.name, one.role), one.member));
        }
        family.removeDuplicates();
        add(Text::tr("Network"), family);
        add(Text::tr("Professionals"), professionals);
    }

    void addUnsigned()
    {
        QStringList lines;
        for (const ChildForm &form : m_record.forms) {
            const bool open = form.state == FormState::Draft || form.state == FormState::Submitted ||
                              form.state == FormState::Returned;
            const FormVocabulary *about = formVocabularyOf(form.form);
            if (open && about)
                lines.append(Text::tr("%1 %2 (%3)", "day, form, state")
                                 .arg(britishText(form.on), titleOf(*about), labelOf(form.state)));
        }
        for (const PpmRecord &record : m_record.ppms) {
            if (record.state != PpmState::Approved && record.state != PpmState::Superseded)
                lines.append(Text::tr("%1 %2 (%3)", "day, form, state")
                                 .arg(britishText(record.on), labelOf(EventKind::Ppm), labelOf(record.state)));
        }
        add(Text::tr("Not yet signed"), lines);
    }

    const HandoverChild &m_child;
    const ChildRecord &m_record;
    Date m_asAt;
    std::size_t m_most;
    SentenceSheet m_sheet;
};

} // namespace

void paintHandoverPack(const std::vector<HandoverChild> &children, Date asAt, const Imprint &imprint,
                       QPagedPaintDevice &device)
{
    std::vector<SentencePages> all;
    for (const HandoverChild &child : children) {
        SentencePages pages;
        for (const std::size_t most : {9U, 6U, 4U, 3U, 2U, 1U}) {
            pages = HandoverPage(child, asAt, most).made();
            if (pageCountOf(pages, imprint, device) == 1)
                break;
        }
        all.push_back(std::move(pages));
    }
    paintSentencePages(all, imprint, device);
}

} // namespace hearth
