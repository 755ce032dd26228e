// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/panelyear/actors.h"

#include "core/demonstration/demonstration.h"
#include "core/workspace/exceptiondesk.h"
#include "core/workspace/importing.h"
#include "core/workspace/paneldesk.h"
#include "core/workspace/trackerdesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <stdexcept>

namespace hearth::panelyear {

using namespace Qt::StringLiterals;

namespace {

const QString teamManager = u"Sycamore, Leigh"_s;
const QString serviceManager = u"Laurel, Bea"_s;
const QString administrator = u"Privet, Alan"_s;

Date dayFrom(const QString &text)
{
    return dateFromIso(text).value();
}

ScriptLine actFrom(const QString &line)
{
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    ScriptLine act;
    act.on = dayFrom(words.takeFirst());
    act.line = words.join(u' ');
    act.isRefused = words.front() == u"refused";
    if (act.isRefused)
        words.removeFirst();
    act.word = words.takeFirst();
    for (const QString &word : words) {
        const auto sign = word.indexOf(u'=');
        if (sign < 0)
            act.plain.append(word);
        else
            act.named.insert(word.left(sign), word.mid(sign + 1));
    }
    return act;
}

/// The children of \a cast alone and nobody round them; of the service what they name, and the last months before \a
/// day.
void makeSmall(Demonstration &whole, const QStringList &cast, Date day)
{
    constexpr int kept = 120; // days
    std::erase_if(whole.children, [&cast](const ChildRecord &record) { return !cast.contains(record.child.number); });
    whole.network.relationships.clear();
    QSet<QString> named;
    for (const ChildRecord &record : whole.children) {
        for (const ChildForm &form : record.forms)
            named.insert(form.meeting);
    }
    std::erase_if(whole.serviceForms, [&](const ServiceForm &form) {
        return form.form != u"panel-seats" && form.on < day - kept && !named.contains(form.key);
    });
}

} // namespace

std::vector<ScriptLine> readScript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no script");
    std::vector<ScriptLine> acts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QString said = line.section(u'#', 0, 0).trimmed(); !said.isEmpty())
            acts.push_back(actFrom(said));
    }
    return acts;
}

Actors::Actors(Date first, const QStringList &cast)
    : m_first(first), m_today(first),
      m_workspace(Workspace::create(m_folder.filePath(u"team.hearth"_s), u"a passphrase"_s, defaultPack(),
                                    {administrator, [this] { return m_today; }}))
{
    Demonstration whole = fictionalAuthority(first, m_workspace->policy());
    makeSmall(whole, cast, first);
    addChildren(*m_workspace, whole.children, whole.network, whole.serviceForms, demonstrationTitle());
    for (const ChildRecord &child : m_workspace->children()) { // what is there already goes by its key
        for (const ChildForm &form : child.forms) {
            name(form.key, form.key);
            for (const Details &row : form.content.rows(u"reasons"_s)) // set once the report is signed
                name(row.value(u"action"_s), row.value(u"action"_s));
        }
        for (const PlannedAction &action : child.actions)
            name(action.key, action.key);
    }
}

void Actors::setToday(Date day)
{
    m_today = day;
    m_workspace->setAsAt(std::nullopt);
}

const QHash<QString, Actors::Doer> &Actors::doers()
{
    static const QHash<QString, Doer> all = {
        {u"plan"_s, &Actors::plan},       {u"move"_s, &Actors::move},         {u"cancel"_s, &Actors::cancel},
        {u"attend"_s, &Actors::attend},   {u"close"_s, &Actors::close},       {u"minutes"_s, &Actors::minutes},
        {u"advice"_s, &Actors::advice},   {u"item"_s, &Actors::item},         {u"papers"_s, &Actors::papers},
        {u"defer"_s, &Actors::defer},     {u"withdraw"_s, &Actors::withdraw}, {u"decide"_s, &Actors::decide},
        {u"summary"_s, &Actors::summary}, {u"matter"_s, &Actors::matter},     {u"done"_s, &Actors::done},
        {u"report"_s, &Actors::report},   {u"sign"_s, &Actors::sign},         {u"send-back"_s, &Actors::sendBack},
        {u"approve"_s, &Actors::approve}, {u"reopen"_s, &Actors::reopen},     {u"tracker"_s, &Actors::tracker},
        {u"leads"_s, &Actors::leads},     {u"event"_s, &Actors::event},       {u"book"_s, &Actors::book},
        {u"spell"_s, &Actors::spell},     {u"end"_s, &Actors::end},
    };
    return all;
}

void Actors::perform(const ScriptLine &act)
{
    const Doer doer = doers().value(act.word);
    if (doer == nullptr)
        throw std::runtime_error("the script has a word that nobody knows: " + act.word.toStdString());
    (this->*doer)(act);
    nameWhatIsNew();
}

QByteArray Actors::facts() const
{
    QJsonArray service;
    for (const ServiceForm &form : m_workspace->serviceForms()) {
        QJsonObject answers;
        for (auto answer = form.content.answers.begin(); answer != form.content.answers.end(); ++answer)
            answers.insert(answer.key(), answer.value());
        service.append(QJsonObject{{u"form"_s, form.form},
                                   {u"key"_s, form.key},
                                   {u"subject"_s, form.subject},
                                   {u"on"_s, isoText(form.on)},
                                   {u"state"_s, idOf(form.state)},
                                   {u"approvedOn"_s, isoText(form.approvedOn)},
                                   {u"answers"_s, answers}});
    }
    return QJsonDocument(QJsonObject{{u"journeys"_s, QJsonDocument::fromJson(journeysOf(*m_workspace)).object()},
                                     {u"service"_s, service}})
        .toJson();
}

Date Actors::dayOf(const QString &sitting) const
{
    return m_workspace->serviceForm(sitting)->on;
}

// --- Names

void Actors::name(const QString &key, const QString &name)
{
    m_keys.insert(name, key);
    m_names.insert(key, name);
}

QString Actors::nameOfNew(const ChildRecord &child, const ChildForm &item) const
{
    const PanelItem it = panelItemOf(item);
    if (it.carriedFrom) {
        for (const PanelItem &from : panelItemsOf(child)) {
            const QString later = nameOf(from.key) + u'+';
            if (from.deferred && from.type == it.type && from.deferredTo == item.on && !m_keys.contains(later))
                return later;
        }
    }
    return nameOf(item.subject) + u".item"_s;
}

void Actors::nameWhatIsNew()
{
    for (const ChildRecord &child : m_workspace->children()) {
        for (const ChildForm &form : child.forms) {
            if (form.form == u"panel-item" && !m_names.contains(form.key))
                name(form.key, nameOfNew(child, form));
        }
        for (const PlannedAction &action : child.actions) {
            const bool isTask = action.rule == u"panel.decision";
            if (!m_names.contains(action.key))
                name(action.key, nameOf(action.meeting) + (isTask ? u".task"_s : u".action"_s));
        }
    }
}

QString Actors::sittingOn(const QString &day) const
{
    for (const ServiceForm &form : m_workspace->serviceForms()) {
        const bool stands = form.state != FormState::Withdrawn && form.state != FormState::Superseded;
        if (form.form == u"panel-sitting" && stands && isoText(form.on) == day)
            return form.key;
    }
    throw std::runtime_error("the script has a sitting on a day that has none: " + day.toStdString());
}

QString Actors::holderOf(const QString &seat) const
{
    for (const PanelSeatHolder &holder : PanelDesk(*m_workspace).seatsOn(m_today)) {
        if (holder.seat == seat)
            return holder.name;
    }
    throw std::runtime_error("the script has a seat that nobody holds: " + seat.toStdString());
}

RecordId Actors::childOf(const QString &number) const
{
    const ChildRecord *child = m_workspace->childByNumber(number);
    if (child == nullptr)
        throw std::runtime_error("the script has a child who is not cast: " + number.toStdString());
    return child->child.stamp.id;
}

// --- Sittings

void Actors::plan(const ScriptLine &act)
{
    PanelDesk(*m_workspace).planSittings(m_today, dayFrom(act.plain.at(0)));
}

void Actors::move(const ScriptLine &act)
{
    PanelDesk(*m_workspace).moveSitting(sittingOn(act.plain.at(0)), dayFrom(act.plain.at(1)));
}

void Actors::cancel(const ScriptLine &act)
{
    PanelDesk(*m_workspace).cancelSitting(sittingOn(act.plain.at(0)), u"The roads are closed."_s);
}

void Actors::attend(const ScriptLine &act)
{
    PanelDesk desk(*m_workspace);
    const QStringList seats = act.plain.at(1).split(u',');
    PanelSitting sitting = desk.sitting(sittingOn(act.plain.at(0)));
    sitting.attendance.clear();
    for (const PanelSeatHolder &holder : desk.seatsOn(sitting.on))
        sitting.attendance.push_back({holder.name, holder.seat, seats.contains(holder.seat), false, {}});
    sitting.chair = holderOf(act.plain.at(2));
    desk.saveSitting(sitting);
}

void Actors::close(const ScriptLine &act)
{
    PanelDesk(*m_workspace).close(sittingOn(act.plain.at(0)), administrator);
}

void Actors::minutes(const ScriptLine &act)
{
    PanelDesk(*m_workspace).circulateMinutes(sittingOn(act.plain.at(0)), m_today, u"Everybody who presented"_s);
}

void Actors::advice(const ScriptLine &act)
{
    PanelDesk(*m_workspace).circulateAdvice(sittingOn(act.plain.at(0)), m_today, u"Everybody who presented"_s);
}

// --- Items

void Actors::item(const ScriptLine &act)
{
    PanelDesk desk(*m_workspace);
    const QString &called = act.plain.at(0);
    const PanelItemType type = panelItemTypeOf(act.plain.at(2)).value();
    name(desk.addItem(childOf(act.plain.at(1)), sittingOn(act.plain.at(3)), type, u"What does the panel say?"_s),
         called);
    if (act.named.contains(u"presenting"_s)) {
        PanelItem item = desk.item(keyOf(called));
        item.manager = holderOf(act.named.value(u"presenting"_s));
        desk.saveItem(item);
    }
}

void Actors::papers(const ScriptLine &act)
{
    PanelDesk desk(*m_workspace);
    const QString key = keyOf(act.plain.at(0));
    const QTime at = QTime::fromString(act.plain.at(1), u"HH:mm"_s);
    const QStringList only = act.named.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const QString by = act.named.value(u"by"_s, u"team,service"_s);
    PanelItem item = desk.item(key);
    item.childInvolved = item.dangerStatement = item.safetyStatement = true;
    desk.saveItem(item);
    for (const PanelPaperLine &line : desk.item(key).papers) {
        const QString &paper = line.paper.id;
        if (!line.paper.required || (!only.isEmpty() && !only.contains(paper)))
            continue;
        if (by.contains(u"team"_s)) {
            desk.receivePaper(key, {paper, m_today, at, {}});
            desk.approvePaper(key, paper, teamManager, PaperSignature::TeamManager, at);
        }
        if (by.contains(u"service"_s) && line.paper.approval == PaperApproval::TeamAndServiceManager)
            desk.approvePaper(key, paper, serviceManager, PaperSignature::ServiceManager, at);
    }
}

void Actors::defer(const ScriptLine &act)
{
    PanelDesk(*m_workspace).defer(keyOf(act.plain.at(0)), {act.plain.at(1), {}, {}});
}

void Actors::withdraw(const ScriptLine &act)
{
    PanelDesk(*m_workspace).withdraw(keyOf(act.plain.at(0)), u"It comes to an earlier sitting."_s);
}

void Actors::decide(const ScriptLine &act)
{
    PanelDesk desk(*m_workspace);
    const QString key = keyOf(act.plain.at(0));
    PanelDecision decision;
    decision.outcome = act.plain.at(1);
    decision.reached = u"consensus"_s;
    decision.reasons = u"So the panel saw it."_s;
    decision.carer = u"Foster carers, Ashmere"_s;
    decision.legalAdvice = act.named.value(u"advice"_s);
    if (!decision.legalAdvice.isEmpty())
        decision.lawyer = u"Quince, Marian"_s;
    if (act.named.contains(u"task"_s))
        decision.tasks = {{u"Tell the child"_s, desk.item(key).worker, dayFrom(act.named.value(u"task"_s)), {}}};
    desk.decide(key, decision);
}

void Actors::summary(const ScriptLine &act)
{
    PanelDesk(*m_workspace).recordSummary(keyOf(act.plain.at(0)), u"Blackthorn, Fay"_s, m_today);
}

void Actors::matter(const ScriptLine &act)
{
    MatterAnswer answer;
    answer.complied = act.plain.at(2);
    answer.done = dateFromIso(act.named.value(u"on"_s));
    answer.newDay = dateFromIso(act.named.value(u"new"_s));
    if (answer.complied != u"yes") {
        answer.why = u"The school has not answered."_s;
        answer.discussedWith = holderOf(u"chair"_s);
        answer.discussedOn = m_today;
        answer.administratorTold = m_today;
    }
    PanelDesk(*m_workspace).answerMatter(sittingOn(act.plain.at(0)), keyOf(act.plain.at(1)), answer);
}

void Actors::done(const ScriptLine &act)
{
    const QString key = keyOf(act.plain.at(0));
    for (const ChildRecord &child : m_workspace->children()) {
        const auto found = std::ranges::find(child.actions, key, &PlannedAction::key);
        if (found == child.actions.end())
            continue;
        PlannedAction action = *found;
        action.done = dateFromIso(act.named.value(u"on"_s)).value_or(m_today);
        m_workspace->saveAction(action);
        return;
    }
    throw std::runtime_error("the script has an action that there is not: " + key.toStdString());
}

// --- Exception reports

void Actors::report(const ScriptLine &act)
{
    ExceptionDesk desk(*m_workspace);
    const QString key = desk.begin(childOf(act.plain.at(1)));
    name(key, act.plain.at(0));
    FormContent content = m_workspace->childForm(key)->content;
    std::vector<Details> rows = content.rows(u"reasons"_s);
    rows.push_back({{u"code"_s, u"other-agency"_s},
                    {u"reason"_s, u"The health assessment is still awaited."_s},
                    {u"mitigation"_s, u"Escalate to the designated doctor"_s},
                    {u"owner"_s, u"Team manager"_s},
                    {u"target"_s, act.plain.at(2)}});
    content.tables.insert(u"reasons"_s, rows);
    for (const QString &field : {u"progress"_s, u"impact"_s, u"involvement"_s, u"danger"_s, u"safety"_s})
        content.set(field, u"It was talked about at home."_s);
    desk.save(key, content);
}

void Actors::sign(const ScriptLine &act)
{
    const QString key = keyOf(act.plain.at(0));
    const RecordId child = m_workspace->childForm(key)->stamp.childId;
    ExceptionDesk(*m_workspace).sign(key, m_workspace->child(child)->child.worker);
}

void Actors::sendBack(const ScriptLine &act)
{
    ExceptionDesk(*m_workspace)
        .sendBack(keyOf(act.plain.at(0)), teamManager, {{QString(), u"By when, and by whom?"_s}});
}

void Actors::approve(const ScriptLine &act)
{
    ExceptionDesk(*m_workspace).approve(keyOf(act.plain.at(0)), teamManager);
}

void Actors::reopen(const ScriptLine &act)
{
    name(ExceptionDesk(*m_workspace).reopen(keyOf(act.plain.at(0)), u"The wrong hearing was named."_s),
         act.plain.at(0));
}

// --- The tracker, and facts of a child

void Actors::tracker(const ScriptLine &act)
{
    TrackerDesk desk(*m_workspace);
    const QString meeting = desk.begin(act.plain.at(0), m_today);
    desk.saveDetails(meeting, {{u"chair"_s, administrator}});
    desk.close(meeting);
}

void Actors::leads(const ScriptLine &act)
{
    FormDesk desk(*m_workspace);
    FormContent content;
    content.set(u"lead"_s, teamManager);
    content.set(u"analysis"_s, u"Most children move on within the time that the policy gives."_s);
    const QString key = desk.begin(0, u"leads-report"_s, m_today, content, {}, act.plain.at(0));
    desk.submit(key, teamManager);
    desk.approve(key, serviceManager);
}

void Actors::event(const ScriptLine &act)
{
    Event event;
    event.stamp.childId = childOf(act.plain.at(0));
    event.kind = eventKindOf(act.plain.at(1)).value();
    event.on = m_today;
    event.details = act.named;
    if (const auto on = dateFromIso(event.details.take(u"on"_s)))
        event.on = *on;
    m_workspace->saveEvent(event);
}

void Actors::book(const ScriptLine &act)
{
    Event event;
    event.stamp.childId = childOf(act.plain.at(0));
    event.kind = eventKindOf(act.plain.at(1)).value();
    event.on = dayFrom(act.plain.at(2));
    event.state = EventState::Booked;
    m_workspace->saveEvent(event);
}

void Actors::spell(const ScriptLine &act)
{
    end(act);
    Spell spell;
    spell.stamp.childId = childOf(act.plain.at(0));
    spell.kind = spellKindOf(act.plain.at(1)).value();
    spell.code = act.plain.at(2);
    spell.from = m_today;
    m_workspace->saveSpell(spell);
}

void Actors::end(const ScriptLine &act)
{
    const SpellKind kind = spellKindOf(act.plain.at(1)).value();
    for (Spell spell : std::vector<Spell>(m_workspace->child(childOf(act.plain.at(0)))->spells)) {
        if (spell.kind != kind || spell.until)
            continue;
        spell.until = m_today;
        m_workspace->saveSpell(spell);
    }
}

} // namespace hearth::panelyear
