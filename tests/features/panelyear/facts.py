# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts of the panel year: those that it begins with, and what each act of the script makes of them.

An act that the terms of reference do not let happen raises Refused.
"""
from dataclasses import dataclass, field
from datetime import date, timedelta

# What each kind of item has to be handed in with, and whether a service manager approves it too (ToR, Documentation).
PAPERS = {
    "long-term-match": {"matching-report": False},
    "residential-approval": {"residential-report": False},
    "discharge-of-care-order": {"discharge-referral": True},
    "sgo-support": {"sgo-support-plan": False, "sgo-contact-plan": False, "sgo-finance": False},
    "final-care-plan": {"final-care-plan": True},
    "exception-report": {"exception-report": False},
    "placement-order-over-12-months": {"exception-report": False},
    "advice": {},
}
# ToR, Membership and Attendance. Lawyer, administrator and who presents are not members.
HEADS = {"chair"}
MANAGERS = {"deputy-chair", "social-work-manager"}
MEMBERS = HEADS | MANAGERS | {"iro-manager", "court-consultant", "placement-finding", "connected-persons"}
# App. 4 has a line for four circumstances; a report speaks for any other one too.
ON_THE_FORM = {"exception.placement-order", "exception.adoptive-placement", "exception.pre-proceedings",
               "exception.placed-with-parents"}
ADOPTIVE = {"A3", "A4", "A5", "A6"}
REPORTS_LOOK_AHEAD = timedelta(28)


class Refused(Exception):
    """The terms of reference do not let this happen."""


def day_of(text):
    return date.fromisoformat(text) if text else None


@dataclass
class Sitting:
    on: date
    state: str = "planned"
    moved_from: date | None = None
    present: set = field(default_factory=set)
    chair: str = ""
    minutes: date | None = None
    advice_owed: bool = False
    advice: date | None = None

    def quorum(self, presenting=""):
        here = (self.present & MEMBERS) - {presenting}
        heads, managers = len(here & HEADS), len(here & MANAGERS)
        led = managers >= 1 if heads else managers >= 2 and self.chair in here & MANAGERS
        return len(here) >= 3 and led, len(here), heads, managers


@dataclass
class Item:
    name: str
    child: str
    kind: str
    sitting: Sitting
    report: str = ""
    presenting: str = ""  # a member of the panel who presents it
    handed_in: set = field(default_factory=set)
    by_team: set = field(default_factory=set)
    by_service: set = field(default_factory=set)
    complete: date | None = None
    complete_at: str = ""
    deferred: str = ""  # why
    deferred_on: date | None = None
    withdrawn: bool = False
    outcome: str = ""
    summary: date | None = None
    closed: bool = False

    def is_approved(self, paper):
        return paper in self.by_team and (not PAPERS[self.kind][paper] or paper in self.by_service)

    def settle(self, today, at):
        if self.complete is None and all(self.is_approved(paper) for paper in PAPERS[self.kind]):
            self.complete, self.complete_at = today, at

    @property
    def heard(self):
        return not self.deferred and not self.withdrawn


@dataclass
class Action:
    name: str
    child: str
    rule: str
    item: str
    set_on: date
    target: date
    done: date | None = None
    dropped: date | None = None


@dataclass
class Child:
    number: str
    spells: list  # kind, code, from, until
    events: list  # kind, on, details
    booked: list  # kind, on


@dataclass
class Report:
    name: str
    child: str
    state: str
    rows: list  # names of actions and their days
    signed: date | None = None
    about: set = field(default_factory=set)
    answered: bool = False  # signed by both once: a later version corrects it
    approved: date | None = None


class Facts:
    """Everything that is recorded, by day, as the script has it so far."""

    def __init__(self, given, days):
        self.days = days
        self.sittings, self.items, self.actions, self.children, self.reports = [], {}, {}, {}, {}
        self.answered = set()  # sitting and action of each matter that was answered
        self.tracker, self.leads = {}, {}
        keys = {}
        for form in given["service"]:
            on, state = day_of(form["on"]), form["state"]
            answers = form["answers"]
            if form["form"] == "panel-sitting":
                known = {"approved": "held", "withdrawn": "cancelled"}.get(state, "planned")
                keys[form["key"]] = sitting = Sitting(on, known)
                sitting.minutes, sitting.advice = (day_of(answers.get(name)) for name in
                                                   ("minutes-circulated", "advice-circulated"))
                sitting.advice_owed = answers.get("advice-owed") == "yes"
                self.sittings.append(sitting)
            elif form["form"] == "tracker-meeting" and state == "approved":
                self.tracker.setdefault(form["subject"], set()).add(on)
            elif form["form"] == "leads-report" and state == "approved":
                self.leads.setdefault(form["subject"], set()).add(day_of(form["approvedOn"]))
        for child in given["journeys"]["children"]:
            self.read_child(child, keys)

    def read_child(self, child, keys):
        number = child["number"]
        spells = [[s["kind"], s.get("code") or s.get("option"), day_of(s["from"]), day_of(s.get("until"))]
                  for s in child.get("spells", [])]
        events = [[e["kind"], day_of(e["on"]), e.get("details", {})] for e in child.get("events", [])
                  if e["state"] == "held"]
        booked = [[e["kind"], day_of(e["on"])] for e in child.get("events", []) if e["state"] == "booked"]
        self.children[number] = Child(number, spells, events, booked)
        for a in child.get("actions", []):
            if a["rule"] in ("panel.decision", "exception.action"):
                self.actions[a["key"]] = Action(a["key"], number, a["rule"], a.get("meeting", ""), day_of(a["set_on"]),
                                                day_of(a["target"]), day_of(a.get("done")), day_of(a.get("dropped")))
        for form in child.get("forms", []):
            answers = form["content"].get("answers", {})
            tables = form["content"].get("tables", {})
            if form["form"] == "panel-item" and form["state"] != "superseded":
                self.items[form["key"]] = Item(
                    form["key"], number, answers["type"], keys[form["meeting"]], form.get("subject", ""),
                    complete=day_of(answers.get("papers-complete")), complete_at=answers.get("papers-complete-at", ""),
                    deferred=answers.get("deferred-why", "") if answers.get("deferred") == "yes" else "",
                    withdrawn=form["state"] == "withdrawn", outcome=answers.get("outcome", ""),
                    summary=day_of(answers.get("summary-recorded")), closed=form["state"] == "approved")
            elif form["form"] == "exception-report":
                rows = [(row["action"], day_of(row["target"])) for row in tables.get("reasons", [])]
                self.reports[form["key"]] = Report(form["key"], number, form["state"], rows,
                                                   answered=form["state"] == "approved",
                                                   approved=day_of(form.get("approved_on")))

    # What the acts look at.

    def sitting(self, day, *states):
        return next(s for s in self.sittings if s.on == day_of(day) and s.state in (states or ("planned", "held")))

    def unplanned(self, first, last):
        recorded = {s.on for s in self.sittings} | {s.moved_from for s in self.sittings}
        return [day for day in self.days.weekly(first, last) if day not in recorded]

    def next_panel(self, day):
        stands = {s.on for s in self.sittings if s.state != "cancelled"}
        gone = {s.on for s in self.sittings if s.state == "cancelled"} | {s.moved_from for s in self.sittings}
        weekly = set(self.days.weekly(day, day + timedelta(60))) - gone
        return min(d for d in stands | weekly if d >= day)

    def later_sitting(self, sitting, today):
        return min((s for s in self.sittings if s.state == "planned" and s.on > sitting.on and s.on >= today),
                   key=lambda s: s.on)

    def carry(self, item, why, today):
        item.deferred, item.deferred_on = why, today
        self.items[item.name + "+"] = Item(
            item.name + "+", item.child, item.kind, self.later_sitting(item.sitting, today), item.report,
            item.presenting, set(item.handed_in), set(item.by_team), set(item.by_service), item.complete,
            item.complete_at)

    # The acts of the script, each by its word.

    def plan(self, today, until):
        self.sittings += [Sitting(day) for day in self.unplanned(today, day_of(until))]

    def move(self, today, day, to):
        sitting = self.sitting(day, "planned")
        sitting.moved_from = sitting.moved_from or sitting.on
        sitting.on = day_of(to)

    def cancel(self, today, day):
        sitting = self.sitting(day, "planned")
        sitting.state = "cancelled"
        for item in [i for i in self.items.values() if i.sitting is sitting and i.heard]:
            self.carry(item, "sitting-cancelled", today)

    def item(self, today, name, child, kind, day, presenting=""):
        item = self.items[name] = Item(name, child, kind, self.sitting(day, "planned"), presenting=presenting)
        item.settle(today, "")

    def papers(self, today, name, at, only="", by="team,service"):
        """Papers are handed in and approved at once; `by` the team manager alone or the service manager after it."""
        item = self.items[name]
        named = only.split(",") if only else list(PAPERS[item.kind])
        for paper in named:
            item.handed_in.add(paper)
            if "team" in by:
                item.by_team.add(paper)
            if "service" in by:
                item.by_service.add(paper)
        item.settle(today, at)

    def defer(self, today, name, why):
        self.carry(self.items[name], why, today)

    def withdraw(self, today, name):
        self.items[name].withdrawn = True

    def attend(self, today, day, seats, chair):
        sitting = self.sitting(day)
        sitting.present, sitting.chair = set(seats.split(",")), chair

    def decide(self, today, name, outcome, task="", advice=""):
        item = self.items[name]
        is_view = outcome.startswith("view-")
        if (item.kind == "final-care-plan") != is_view:
            raise Refused("decisions about final care plans remain within the social work service")
        if outcome == "agreed" or is_view:
            for paper in {"discharge-referral", "final-care-plan", "sgo-support-plan", "sgo-finance"} & set(
                    PAPERS[item.kind]):
                if not item.is_approved(paper):
                    raise Refused(f"{paper} is not approved")
        if item.kind == "discharge-of-care-order" and outcome == "agreed" and not advice:
            raise Refused("no legal advice, and no lawyer's word that none is required")
        if not item.sitting.quorum(item.presenting)[0]:
            raise Refused("not quorate")
        item.outcome = outcome
        item.sitting.advice_owed |= advice == "given"
        if task:
            self.actions[name + ".task"] = Action(name + ".task", item.child, "panel.decision", name, item.sitting.on,
                                                  day_of(task))

    def close(self, today, day):
        sitting = self.sitting(day, "planned")
        items = [i for i in self.items.values() if i.sitting is sitting and not i.withdrawn]
        if any(not i.outcome and not i.deferred for i in items):
            raise Refused("an item is neither decided nor deferred")
        sitting.state = "held"
        for item in items:
            item.closed = True

    def summary(self, today, name):
        self.items[name].summary = today

    def minutes(self, today, day):
        self.sitting(day, "held").minutes = today

    def advice(self, today, day):
        self.sitting(day, "held").advice = today

    def matter(self, today, day, action, complied, on="", new=""):
        action = self.actions[action]
        self.answered.add((day, action.name))
        if complied == "yes":
            action.done = day_of(on or day)
        elif complied == "no":
            action.dropped = day_of(day)
        elif new:
            action.target = day_of(new)

    def done(self, today, action, on=""):
        self.actions[action].done = day_of(on) or today

    def tracker_meeting(self, today, section):
        self.tracker.setdefault(section, set()).add(today)

    def leads_report(self, today, section):
        self.leads.setdefault(section, set()).add(today)

    def event(self, today, child, kind, on="", **details):
        self.children[child].events.append([kind, day_of(on) or today, details])

    def book(self, today, child, kind, on):
        self.children[child].booked.append([kind, day_of(on)])

    def spell(self, today, child, kind, code):
        self.end(today, child, kind)
        self.children[child].spells.append([kind, code, today, None])

    def end(self, today, child, kind):
        for spell in self.children[child].spells:
            if spell[0] == kind and spell[3] is None:
                spell[3] = today

    # Exception reports.

    def report(self, today, name, child, target):
        written = [r for r in self.reports.values() if r.child == child and r.state in ("draft", "returned")]
        report = written[0] if written else Report(name, child, "draft", [])
        self.reports[name] = report
        report.name = name
        report.rows = report.rows + [(name + ".action", day_of(target))]

    def sign(self, today, name, standing=()):
        report = self.reports[name]
        if not standing:
            raise Refused("nothing stands")
        report.state, report.signed = "submitted", today
        report.about |= {rule for rule in standing if rule in ON_THE_FORM}

    def send_back(self, today, name):
        self.reports[name].state = "returned"

    def approve(self, today, name):
        report = self.reports[name]
        report.state, report.approved = "approved", today
        child = self.children[report.child]
        for action, target in report.rows:
            if action not in self.actions:
                self.actions[action] = Action(action, report.child, "exception.action", name, min(today, target), target)
        if not report.answered:
            child.events.append(["exception-report", today,
                                 {"circumstances": ",".join(report.about), "signed_by_worker": report.signed.isoformat(),
                                  "signed_by_manager": today.isoformat()}])
        report.answered = True
        if any(i.report == name and not i.closed and not i.withdrawn for i in self.items.values()):
            return
        new = [d for d in self.unplanned(today, today + REPORTS_LOOK_AHEAD) if d > today]
        known = [s.on for s in self.sittings if s.state == "planned" and s.on >= today]
        day = min(d for d in new + known if today <= self.days.papers_due(d))
        if day not in known:
            self.sittings.append(Sitting(day))
        self.items[name + ".item"] = Item(name + ".item", report.child, "exception-report",
                                          self.sitting(day.isoformat(), "planned"), name, complete=today,
                                          handed_in={"exception-report"}, by_team={"exception-report"})

    def reopen(self, today, name):
        self.reports[name].state = "draft"
