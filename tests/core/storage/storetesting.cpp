// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storetesting.h"

namespace hearth::testing {

using namespace Qt::StringLiterals;

namespace {

const QString awkward = u"O'Neill \"Zoë\" \\ \n\t <b>名 \U0001F600"_s;

PpmContent aContent()
{
    PpmContent content;
    content.answers = {{u"a"_s, awkward}, {u"b"_s, u"yes"_s}};
    content.present = {{awkward, u"Mother"_s, u"apologies"_s, u"grandmother"_s}};
    content.options = {
        {u"adoption"_s, u"no"_s, awkward, u"s"_s, u"r"_s, u"t"_s, Date(2026, 5, 1), 2, Date(2026, 3, 2), u"why"_s}};
    content.earlyActions = {{u"sibling-assessment"_s, u"done"_s, Date(2026, 3, 1), awkward}};
    content.actions = {
        {u"an-action"_s, awkward, u"A"_s, Date(2026, 5, 1), Date(2026, 4, 1), 2, {}, {}, u"on its way"_s}};
    content.carers = {
        {u"grandmother"_s, awkward, u"maternal grandmother"_s, u"w"_s, u"v"_s, u"o"_s, u"f"_s, u"p"_s, u"c"_s}};
    return content;
}

// The store keeps what a form says and asks no vocabulary: an older program's fields stay readable.
void fill(FormRecord &form, const QString &key)
{
    form.key = key;
    form.form = u"a-form-of-ours"_s;
    form.meeting = u"a-sitting"_s;
    form.subject = u"G"_s;
    form.on = Date(2026, 3, 2);
    form.state = FormState::Returned;
    form.version = 2;
    form.reopened = awkward;
    form.author = u"A"_s;
    form.submittedBy = u"B"_s;
    form.submittedOn = Date(2026, 3, 3);
    form.approvedBy = u"C"_s;
    form.approvedOn = Date(2026, 3, 4);
    form.comments = {{QString(), awkward}, {u"reasons"_s, u"which?"_s}};
    form.content.answers = {{u"a"_s, awkward}, {u"b"_s, u"yes"_s}};
    form.content.tables = {{u"rows"_s, {{{u"x"_s, awkward}}, {{u"x"_s, u"2"_s}, {u"y"_s, u"2026-03-04"_s}}}}};
}

void addMeeting(ChildRecord &record)
{
    PpmRecord ppm;
    ppm.stamp.childId = -7;
    ppm.key = u"a-meeting"_s;
    ppm.sitting = u"a-sitting"_s;
    ppm.on = Date(2026, 3, 2);
    ppm.initial = true;
    ppm.state = PpmState::Returned;
    ppm.version = 2;
    ppm.reopened = awkward;
    ppm.author = u"A"_s;
    ppm.submittedBy = u"B"_s;
    ppm.submittedOn = Date(2026, 3, 3);
    ppm.approvedBy = u"C"_s;
    ppm.approvedOn = Date(2026, 3, 4);
    ppm.comments = {{QString(), awkward}, {u"present"_s, u"who else?"_s}};
    ppm.content = aContent();
    record.ppms = {ppm};

    PlannedAction action;
    action.stamp.childId = -7;
    action.key = u"an-action"_s;
    action.rule = u"carer.assessment"_s;
    action.meeting = u"a-meeting"_s;
    action.what = awkward;
    action.owner = u"A"_s;
    action.person = u"grandmother"_s;
    action.setOn = Date(2026, 3, 2);
    action.target = Date(2026, 5, 1);
    action.formerTargets = {Date(2026, 4, 1), Date(2026, 4, 15)};
    action.done = Date(2026, 4, 30);
    action.dropped = Date(2026, 5, 2);
    action.update = awkward;
    record.actions = {action};

    ConnectedCarer carer;
    carer.stamp.childId = -7;
    carer.person = u"grandmother"_s;
    carer.wants = u"yes"_s;
    carer.contacted = Date(2026, 1, 2);
    carer.opposing = u"no"_s;
    carer.copySent = Date(2026, 1, 3);
    carer.fullType = u"special guardianship"_s;
    carer.fullBy = u"B"_s;
    carer.panelOn = Date(2026, 1, 4);
    carer.comments = awkward;
    record.carers = {carer};

    ChildForm form;
    fill(form, u"a-form"_s);
    form.stamp.childId = -7;
    record.forms = {form};

    Genogram genogram;
    genogram.stamp.childId = -7;
    genogram.moved = {{Member{-7, {}}, {0, 0.1}}, {Member{0, u"grandmother"_s}, {-2.5, -3}}};
    record.genograms = {genogram};
}

} // namespace

ChildRecord aFullRecord()
{
    ChildRecord record;
    Child &child = record.child;
    child = aChild(u"T-1"_s, -7);
    child.knownAs = awkward;
    child.expected = Date(2019, 4, 10);
    for (QString *text : {&child.ethnicity, &child.religion, &child.firstLanguage, &child.communication,
                          &child.disability, &child.advocate, &child.worker, &child.team, &child.reviewingOfficer,
                          &child.family, &child.upn, &child.previousPermanence, &child.previousPermanenceAuthority})
        *text = awkward;
    child.previousPermanenceDate = u"zz/06/2012"_s;
    child.motherChildBorn = Date(2020, 2, 29);
    child.uascUntil = Date(9999, 12, 31);
    child.complete = {{u"episodes"_s, Date(2020, 4, 1)}, {u"reviews"_s, Date(2021, 4, 1)}};
    child.collection = 2021;

    Spell plan = aSpell(-7, SpellKind::Plan, u"adoption"_s, Date(1400, 1, 1));
    plan.fromKnown = false;
    plan.until = Date(2026, 3, 1);
    plan.sameCarer = true;
    plan.contingency = {u"special-guardianship"_s, u"odd \"one\""_s};
    plan.details = {{u"comment"_s, awkward}, {u"a"_s, u"plain"_s}};
    plan.collection = 2020;
    record.spells = {plan, aSpell(-7, SpellKind::Care, {}, Date(2026, 1, 5))};

    Event event = anEvent(-7, Date(2026, 2, 2), EventKind::ShobpaTarget);
    event.state = EventState::Booked;
    event.target = Date(2026, 5, 1);
    event.formerDates = {Date(2026, 1, 1), Date(2026, 1, 15)};
    event.details = {{u"note"_s, awkward}};
    event.collection = 2022;
    record.events = {event, anEvent(-7, Date(2026, 3, 2))};

    Adjustment adjustment;
    adjustment.stamp.childId = -7;
    adjustment.kind = AdjustmentKind::Pause;
    adjustment.rule = u"ppm.review"_s;
    adjustment.started = Date(2026, 2, 10);
    adjustment.from = Date(2026, 2, 20);
    adjustment.until = Date(2026, 3, 6);
    adjustment.approved = Date(2026, 2, 20);
    adjustment.reason = awkward;
    adjustment.approver = u"Team manager"_s;
    adjustment.subject = u"an-action"_s;
    record.adjustments = {adjustment};
    record.sections = {{{0, -7, 0}, u"over-16"_s, Date(2026, 1, 2), u"A"_s, awkward}};
    record.updates = {{{0, -7, 0}, Date(2026, 1, 2), u"A"_s, awkward}};
    record.returnRows = {{{0, -7, 0}, 2021, u"episodes"_s, u"2020-04-01"_s, {{u"LS"_s, u"C2"_s}}}};
    addMeeting(record);
    return record;
}

std::vector<Person> theirPeople()
{
    Person grandmother;
    grandmother.key = u"grandmother"_s;
    grandmother.sex = u"F"_s;
    for (QString *text : {&grandmother.name, &grandmother.role, &grandmother.organisation, &grandmother.address,
                          &grandmother.phone, &grandmother.email, &grandmother.note})
        *text = awkward;
    grandmother.born = Date(1960, 2, 29);
    grandmother.hasDied = true;
    grandmother.died = Date(2026, 10, 1);
    Person unborn;
    unborn.key = u"unborn"_s;
    unborn.unborn = true;
    unborn.expected = Date(2027, 2, 3);
    return {grandmother, unborn};
}

std::vector<Relationship> theirRelationships()
{
    const Member child{-7, {}};
    const Member grandmother{0, u"grandmother"_s};
    const Member unborn{0, u"unborn"_s};
    std::vector<Relationship> all;
    all.push_back({{}, RelationshipKind::Sibling, child, unborn, u"half"_s, {}, {}, {}, awkward});
    all.push_back(
        {{}, RelationshipKind::LivesWith, child, grandmother, {}, {}, Date(2026, 1, 1), Date(2026, 2, 2), {}});
    all.push_back({{}, RelationshipKind::Other, grandmother, child, {}, u"godmother"_s, {}, {}, {}});
    return all;
}

ServiceForm aServiceForm()
{
    ServiceForm form;
    fill(form, u"a-service-form"_s);
    return form;
}

std::vector<Change> additionsOf(const ChildRecord &record)
{
    std::vector<Change> changes;
    const auto add = [&changes](const auto &facts) {
        for (const auto &fact : facts)
            changes.push_back(added(fact));
    };
    add(record.spells);
    add(record.events);
    add(record.adjustments);
    add(record.sections);
    add(record.updates);
    add(record.returnRows);
    add(record.ppms);
    add(record.actions);
    add(record.carers);
    add(record.genograms);
    add(record.forms);
    if (!record.carers.empty()) {
        add(theirRelationships());
        add(theirPeople());
        changes.push_back(added(aServiceForm()));
    }
    changes.push_back(added(record.child)); // last: facts may stand before their child
    return changes;
}

} // namespace hearth::testing
