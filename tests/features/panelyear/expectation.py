#!/usr/bin/env python3
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true on each day of the panel year, written from RULES.md and the Panel's terms of reference.

Reads the script of facts and the facts that the year begins with; prints one line for each clock, sitting, report and
minute of each day: day, rule, subject and what it says, parted by tabs. It shares nothing with the program.
"""
import argparse
import json
import sys
from datetime import date, timedelta

from days import MINUTES_IN_WORKING_DAYS, PAPERS_BY, Days, holidays_from, months_on, status
from facts import ADOPTIVE, ON_THE_FORM, Facts, Refused

WORDS = {"tracker": "tracker_meeting", "leads": "leads_report", "send-back": "send_back"}


def acts_of(path):
    """Day, whether it is to be refused, word, arguments, named arguments and the line itself."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split("#")[0].split()
            if not words:
                continue
            refused = words[1] == "refused"
            word, *rest = words[2:] if refused else words[1:]
            plain = [each for each in rest if "=" not in each]
            named = dict(each.split("=", 1) for each in rest if "=" in each)
            yield date.fromisoformat(words[0]), refused, word, plain, named, " ".join(words[1:])


# --- Exceptions (RULES.md section 4; Bradford 2017, App. 1 section 3, App. 4 and ToR)


def held(child, today, *kinds):
    return sorted({on for kind, on, _ in child.events if kind in kinds and on <= today})


def spells(child, today, kind, codes):
    """From and until, which is not known before its day."""
    found = [[start, end if end and end <= today else None] for k, code, start, end in child.spells
             if k == kind and code in codes and start <= today]
    return sorted(found)


def runs(parts):
    joined = []
    for start, end in parts:
        if joined and joined[-1][1] == start:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return joined


def first(days):
    return min((d for d in days if d), default=None)


def plan_left(child, today, since):
    """The first day from which adoption was no longer the plan; nothing while it is."""
    others = [start for kind, code, start, _ in child.spells
              if kind == "plan" and code != "adoption" and since <= start <= today]
    return first(others + held(child, today, "shobpa-reversed"))


def exceptions(child, today):
    """Rule, start, last day in time, and the day on which it ended."""
    for sent in held(child, today, "letter-before-proceedings"):
        over = first(d for d in held(child, today, "proceedings-issued", "pre-proceedings-ended") if d >= sent)
        yield "exception.pre-proceedings", sent, months_on(sent, 4), over
    for start, end in runs(spells(child, today, "placement", {"P1"})):
        yield "exception.placed-with-parents", start, months_on(start, 12), end - timedelta(1) if end else None
    adoptive = spells(child, today, "placement", ADOPTIVE)
    for start, end in adoptive:
        lodged = first(d for d in held(child, today, "adoption-application") if d >= start)
        yield "exception.adoptive-placement", start, start + timedelta(weeks=26), first([lodged, end])
    for order in held(child, today, "placement-order"):
        placed = first(start for start, _ in adoptive if start >= order)
        left = plan_left(child, today, order)
        yield "exception.placement-order", order, order + timedelta(weeks=26), first([placed, left])
        if left:
            yield "exception.placement-order-no-plan", order, months_on(order, 12), placed


def raised(child, today):
    for rule, start, due, ended in exceptions(child, today):
        if today > due and (ended is None or ended > due):
            yield rule, start, due + timedelta(1), ended


def standing(child, today):
    return [rule for rule, _, _, ended in raised(child, today) if ended is None]


# What opens a case and what ends it again (RULES.md section 2).
OPENING = ("threshold-decision", "legal-gateway", "letter-before-proceedings", "ppm")
ENDING = ("pre-proceedings-ended", "proceedings-concluded", "permanence-achieved", "case-closed")


def case_ended(child, today):
    """The day on which the case ended; nothing while it is open."""
    care = spells(child, today, "care", {None})
    issued = held(child, today, "proceedings-issued")
    concluded = held(child, today, "proceedings-concluded", "case-closed")
    if any(end is None for _, end in care) or (issued and not (concluded and concluded[-1] >= issued[-1])):
        return None
    opened = held(child, today, *OPENING) + [start for kind, _, start, _ in child.spells
                                             if kind == "plan" and start <= today]
    return first(d for d in held(child, today, *ENDING) + [end for _, end in care] if d >= max(opened))


def reports(child, rule, today):
    """The days on which a report had both signatures, with the day of the report."""
    for kind, on, details in child.events:
        about = set(filter(None, details.get("circumstances", "").split(",")))
        by = [details.get("signed_by_worker"), details.get("signed_by_manager")]
        if kind == "exception-report" and all(by) and (not about or rule in about or rule not in ON_THE_FORM):
            signed = max([on] + [date.fromisoformat(day) for day in by])
            if signed <= today:
                yield on, signed


# --- What a day shows


def said(today, due, **became):
    word, days = status(today, due, **became)
    return f"{word} due {due} days {days}"


def clocks(facts, today):
    days = facts.days
    for item in facts.items.values():
        sitting, due = item.sitting, days.papers_due(item.sitting.on)
        met = item.complete if item.complete and item.complete <= sitting.on else None
        over = sitting.on if sitting.on < today else None
        if not item.heard or sitting.state == "cancelled":
            over = min(today, due)
        hours = met == due and item.complete_at > PAPERS_BY
        yield "panel.papers", item.name, said(today, due, met=met, ended=over, late_by_hours=hours)
        if sitting.state == "held" and item.heard:
            yield "panel.summary", item.name, said(today, sitting.on, met=item.summary)
    for sitting in facts.sittings:
        if sitting.state == "held":
            due = days.after(sitting.on, MINUTES_IN_WORKING_DAYS)
            yield "panel.minutes", sitting.on, said(today, due, met=sitting.minutes)
            if sitting.advice_owed:
                yield "panel.advice", sitting.on, said(today, due, met=sitting.advice)
    for rule, months, sections in (("tracker.meeting", 1, facts.tracker), ("tracker.leads-report", 2, facts.leads)):
        for section, held_on in sections.items():
            inorder = sorted(held_on)
            for start, following in zip(inorder, inorder[1:] + [None]):
                yield rule, f"{section} from {start}", said(today, months_on(start, months), met=following)
    for action in facts.actions.values():
        over = action.dropped or case_ended(facts.children[action.child], today)
        yield action.rule, action.name, said(today, action.target, met=action.done, ended=over)


def quarters(child, rule, since, ended, today):
    """The day on which each quarter of an exception began, and that of the report that answered it."""
    quarter = 0
    while (begins := months_on(since, 3 * quarter)) <= today and (ended is None or begins < ended):
        last = ended or today
        yield begins, first(signed for on, signed in reports(child, rule, today) if on >= begins and signed <= last)
        quarter += 1


def exception_reports(facts, today):
    for child in facts.children.values():
        for rule, start, since, ended in raised(child, today):
            for begins, met in quarters(child, rule, since, ended, today):
                yield ("exception.report", f"{child.number} {rule}/{start} from {begins}",
                       said(today, facts.next_panel(begins), met=met, ended=ended))


def exception_lives(facts, today):
    """What becomes of the report that is owed, and the sitting that hears it."""
    for child in facts.children.values():
        known = list(raised(child, today))
        own = [r for r in facts.reports.values() if r.child == child.number]
        current = next((r for r in own if r.state != "approved"), None)
        stands = [each for each in known if each[3] is None]
        owed = any(list(quarters(child, rule, since, None, today))[-1][1] is None for rule, _, since, _ in stands)
        if current:
            stage = {"draft": "drafted", "submitted": "to-sign"}.get(current.state, current.state)
        else:
            stage = "owed" if owed else "signed" if stands else "not-owed"
        signed = [r for r in own if r.state == "approved"]
        report = current or (max(signed, key=lambda r: r.approved) if signed else None)
        heard = [i.sitting.on for i in facts.items.values() if report and i.report == report.name and not i.withdrawn]
        if known or current:
            yield "exception", child.number, stage + (f", heard {max(heard)}" if heard else "")


def written_by_the_panel(facts, today):
    """A match or an approval writes its fact to the child (ToR, purpose), on the day of its sitting."""
    written = {"long-term-match": "long-term-match", "residential-approval": "residential-approved",
               "sgo-support": "support-plan"}
    for child in facts.children.values():
        decided = [i for i in facts.items.values()
                   if i.child == child.number and i.outcome and i.sitting.on >= facts.first]
        events = {f"permanence-panel {i.sitting.on}" for i in decided}
        events |= {f"{written[i.kind]} {i.sitting.on}" for i in decided if i.outcome == "agreed" and i.kind in written}
        if events:
            yield "facts", child.number, ", ".join(sorted(events))


def sittings(facts, today):
    count = {state: sum(s.state == state for s in facts.sittings) for state in ("planned", "held", "cancelled")}
    coming = first(s.on for s in facts.sittings if s.state == "planned" and s.on >= today)
    yield "sittings", "all", f"{count['planned']} planned {count['held']} held {count['cancelled']} cancelled next {coming}"
    free = facts.unplanned(today, today + timedelta(35))
    yield "sittings", "not planned", " ".join(map(str, free)) or "none"
    for sitting in facts.sittings:
        if sitting.on == today and sitting.state != "cancelled":
            quorate, members, heads, managers = sitting.quorum()
            yield "quorum", today, f"{'yes' if quorate else 'no'} members {members} heads {heads} managers {managers}"


def matters(facts, today):
    coming = [s for s in facts.sittings if s.state != "cancelled" and s.on >= today]
    if not coming:
        return
    sitting = min(coming, key=lambda s: s.on)
    before = max(s.on for s in facts.sittings if s.state == "held" and s.on < sitting.on)
    lines = []
    for action in facts.actions.values():
        over = action.done or action.dropped
        answered = (str(sitting.on), action.name) in facts.answered
        if action.rule != "panel.decision" or action.set_on >= sitting.on or (over and over <= before and not answered):
            continue
        late = 0 if over else max(0, (min(sitting.on, today) - action.target).days)
        lines.append(f"{action.name}:{'done' if action.done else 'no' if action.dropped else late}")
    yield "matters arising", sitting.on, " ".join(sorted(lines)) or "none"


def figures(facts, today):
    """The performance report of the month, so far: each number as the list behind it."""
    def inside(day):
        return (day.year, day.month) == (today.year, today.month) and day <= today

    lists = {}

    def add(what, name):
        lists.setdefault(what, []).append(str(name))

    for s in facts.sittings:
        if not inside(s.on):
            continue
        if s.state in ("held", "cancelled"):
            add(s.state, s.on)
        if s.state == "held" and not s.quorum()[0]:
            add("not-quorate", s.on)
        if s.state == "held" and (s.minutes or today) > facts.days.after(s.on, MINUTES_IN_WORKING_DAYS):
            add("late-minutes", s.on)
    for item in facts.items.values():
        if not inside(item.sitting.on) or item.withdrawn:
            continue
        add("type " + item.kind, item.name)
        due = facts.days.papers_due(item.sitting.on)
        if item.deferred:
            add("deferred " + item.deferred, item.name)
        elif item.outcome:
            add("outcome " + item.outcome, item.name)
            if (item.summary or today) > item.sitting.on:
                add("late-summary", item.name)
        owed_until = item.deferred_on or today  # papers of an item that has left the sitting are not owed
        late = item.complete > due or (item.complete == due and item.complete_at > PAPERS_BY) if item.complete else (
            owed_until > due)
        if late and today > due:
            add("late-papers", item.name)
    for action in facts.actions.values():
        if action.rule == "panel.decision" and inside(action.target) and not action.dropped:
            add("decisions open" if not action.done else
                "decisions met" if action.done <= action.target else "decisions late", action.name)
    says = "; ".join(f"{what}: {' '.join(sorted(names))}" for what, names in sorted(lists.items()))
    yield "figures", f"{today:%Y-%m}", says or "none"


def order_kept(facts, today):
    """Final care plan before the review that decides, discharge after approval, SGO after support plan and finance."""
    for child in facts.children.values():
        seen = [i for i in facts.items.values() if i.child == child.number and i.heard]
        wrong = []
        reviews = [on for kind, on in child.booked if kind == "cla-review" and on > today]
        issued = held(child, today, "proceedings-issued")
        concluded = held(child, today, "proceedings-concluded")
        if reviews and issued and not (concluded and concluded[-1] >= issued[-1]):
            wrong += [min(reviews) for i in seen
                      if i.kind == "final-care-plan" and not i.outcome and i.sitting.on >= min(reviews)]
        for kind, on, details in child.events:
            past = [i for i in seen if i.outcome and i.sitting.on <= on]
            agreed = {i.kind for i in past if i.outcome.startswith("agreed")}
            if on > today or (today - on).days > 366:
                continue
            if kind == "final-care-plan-filed" and not any(i.kind == "final-care-plan" for i in past):
                wrong.append(on)
            if kind == "order-discharged" and details.get("order") == "care-order" and (
                    "discharge-of-care-order" not in agreed):
                wrong.append(on)
            if kind == "special-guardianship-order" and "sgo-support" not in agreed:
                wrong.append(on)
        if wrong:
            yield "order kept", child.number, " ".join(str(day) for day in sorted(wrong))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("script")
    parser.add_argument("given", help="the facts that the year begins with, as JSON")
    parser.add_argument("holidays")
    parser.add_argument("--from", dest="first", type=date.fromisoformat, required=True)
    parser.add_argument("--until", dest="last", type=date.fromisoformat, required=True)
    options = parser.parse_args()
    with open(options.given, encoding="utf-8") as file:
        facts = Facts(json.load(file), Days(holidays_from(options.holidays)))
    facts.first = options.first
    acts = [act for act in acts_of(options.script) if act[2] != "cast"]
    today = options.first
    while today <= options.last:
        for _, refused, word, plain, named, line in (act for act in acts if act[0] == today):
            if word == "sign":
                named["standing"] = standing(facts.children[facts.reports[plain[0]].child], today)
            try:
                getattr(facts, WORDS.get(word, word))(today, *plain, **named)
                if refused:
                    sys.exit(f"{today} {line}: the terms of reference allow it")
            except Refused as why:
                if not refused:
                    sys.exit(f"{today} {line}: the terms of reference refuse it: {why}")
                print(today, "refused", line, "yes", sep="\t")
        for lines in (clocks, exception_reports, exception_lives, sittings, matters, figures, written_by_the_panel,
                      order_kept):
            for rule, subject, says in lines(facts, today):
                print(today, rule, subject, says, sep="\t")
        today += timedelta(1)


if __name__ == "__main__":
    main()
