// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/plansections.h"

#include "core/casework/codelists.h"
#include "core/meetings/ppmform.h"
#include "core/meetings/siblings.h"
#include "ui/child/factwords.h"
#include "ui/child/planwords.h"
#include "ui/child/sentencetable.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanTab)
};

using Weight = theme::Weight;
using Tone = theme::Tone;

PlainLabel *sentence(const QString &text, QWidget *parent, Weight weight = Weight::Plain)
{
    auto *label = new PlainLabel(text, parent);
    label->setWraps();
    theme::setWeight(label, weight);
    return label;
}

PlanSection nothing(const QString &text, QWidget *parent)
{
    return {Text::tr("none"), sentence(text, parent, Weight::Muted), text};
}

QWidget *columnOf(const std::vector<QWidget *> &widgets, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Small);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return column;
}

SentenceCell standingOf(const PpmOption &option)
{
    if (option.ruledOut)
        return {Text::tr("Ruled out %1").arg(britishText(*option.ruledOut)), option.ruledOutWhy, Weight::Plain,
                Tone::Muted};
    if (option.pursued == u"yes")
        return {Text::tr("Pursued"), {}, Weight::Strong, Tone::Neutral};
    return {
        option.pursued == u"no" ? Text::tr("Not pursued") : Text::tr("Not discussed"), {}, Weight::Plain, Tone::Muted};
}

QString toDoWords(const PpmOption &option)
{
    if (!option.by)
        return option.toDo;
    const QString by = Text::tr("by %1").arg(britishText(*option.by));
    return option.toDo.isEmpty() ? by : QStringLiteral("%1, %2").arg(option.toDo, by);
}

QString forAndAgainst(const PpmOption &option)
{
    QStringList said;
    if (!option.comment.isEmpty())
        said.append(option.comment);
    if (!option.strengths.isEmpty())
        said.append(Text::tr("For: %1").arg(option.strengths));
    if (!option.risks.isEmpty())
        said.append(Text::tr("Risks: %1").arg(option.risks));
    return said.join(u'\n');
}

} // namespace

PlanSection formerPlans(const std::vector<PlanStep> &steps, QWidget *parent)
{
    auto *table = new SentenceTable(
        Text::tr("Former plans"),
        {Text::tr("Plan"), Text::tr("From"), Text::tr("Until"), Text::tr("Agreed"), Text::tr("Ratified")},
        {4, 2, 2, 4, 3}, parent);
    for (const PlanStep &step : steps) {
        if (step.isInForce)
            continue;
        const Spell &plan = *step.plan;
        const QString contingency = contingencyWords(plan);
        table->addRow({{meaningOf(planOptions(), plan.code),
                        contingency.isEmpty() ? QString() : Text::tr("contingency: %1").arg(contingency)},
                       {britishText(plan.from)},
                       {plan.until ? britishText(*plan.until) : Text::tr("not ended")},
                       {agreedWords(step)},
                       {ratifiedWords(step)}});
    }
    if (table->rows() == 0) {
        delete table;
        return nothing(Text::tr("No plan was in force before."), parent);
    }
    return {Text::tr("%n plan(s) before this one", nullptr, table->rows()), table, table->asText()};
}

PlanSection lastOptions(const PpmRecord *meeting, const PpmContent &content, QWidget *parent)
{
    if (meeting == nullptr || content.options.empty())
        return nothing(Text::tr("No finished record of a meeting says which options are pursued."), parent);
    auto *table = new SentenceTable(
        Text::tr("Options"),
        {Text::tr("Order"), Text::tr("Option"), Text::tr("Stands"), Text::tr("What was said"), Text::tr("To do")},
        {1, 4, 3, 6, 4}, parent);
    QStringList pursued;
    int ruledOut = 0;
    for (const PpmOption &option : optionsInOrder(content)) {
        const QString name = labelOfPpmOption(option.option);
        if (option.pursued == u"yes")
            pursued.append(name);
        ruledOut += option.ruledOut ? 1 : 0;
        table->addRow({{option.order > 0 ? QString::number(option.order) : QString()},
                       {name, {}, option.pursued == u"yes" ? Weight::Strong : Weight::Plain},
                       standingOf(option),
                       {forAndAgainst(option)},
                       {toDoWords(option)}});
    }
    QString summary = pursued.isEmpty() ? Text::tr("none pursued") : pursued.join(QStringLiteral(", "));
    if (ruledOut > 0)
        summary =
            Text::tr("%1; %2", "options, how many ruled out").arg(summary, Text::tr("%n ruled out", nullptr, ruledOut));
    const QString from = Text::tr("As the meeting of %1 left them. The order in which they are considered comes first.")
                             .arg(britishText(meeting->on));
    return {summary, columnOf({sentence(from, parent, Weight::Muted), table}, parent), from + u'\n' + table->asText()};
}

PlanSection earlyActions(const PpmRecord *meeting, const PpmContent &content, QWidget *parent)
{
    if (meeting == nullptr || content.earlyActions.empty())
        return nothing(Text::tr("No finished record of a meeting says how the five early actions stand."), parent);
    auto *table = new SentenceTable(Text::tr("Early actions"),
                                    {Text::tr("Action"), Text::tr("Stands"), Text::tr("On"), Text::tr("Note")},
                                    {4, 2, 2, 6}, parent);
    int done = 0;
    int open = 0;
    for (const PpmEarlyAction &action : content.earlyActions) {
        done += action.state == u"done" ? 1 : 0;
        open += action.state == u"needed" || action.state == u"under-way" ? 1 : 0;
        table->addRow({{earlyActionName(action.action)},
                       {earlyActionState(action.state), {}, action.state == u"needed" ? Weight::Strong : Weight::Plain},
                       {action.on ? britishText(*action.on) : QString()},
                       {action.note}});
    }
    return {Text::tr("%1 done, %2 to do", "counts").arg(done).arg(open), table, table->asText()};
}

PlanSection fittingRoutes(const RouteAdvice &advice, const QStringList &pursued, QWidget *parent)
{
    std::vector<QWidget *> widgets{sentence(advice.because, parent)};
    QStringList text{advice.because};
    QStringList titles;
    for (const Route &route : advice.routes) {
        auto *table = new SentenceTable(route.title, {}, {2, 9}, parent);
        const auto add = [table](const QString &name, const QString &words, const QString &note = {}) {
            table->addRow({{name, {}, Weight::Muted}, {words, note}});
        };
        QStringList outcomes;
        int place = 0;
        for (const RouteOutcome &outcome : route.outcomes) {
            const bool isPursued = pursued.contains(outcome.option);
            const QString mark = route.isRanked ? QStringLiteral("%1. ").arg(++place) : QStringLiteral("• ");
            outcomes.append(mark + outcome.words + (isPursued ? Text::tr(" (pursued)") : QString()));
        }
        add(Text::tr("The meeting"), route.meeting);
        add(Text::tr("Comes too"), route.attendees.join(QStringLiteral(", ")),
            Text::tr("beside the team manager and the social worker"));
        add(route.panel, route.considers.join(QStringLiteral("; ")));
        add(Text::tr("Outcomes"), outcomes.join(u'\n'), route.order);
        add(Text::tr("Source"), route.source);
        widgets.push_back(sentence(route.title, parent, Weight::Strong));
        widgets.push_back(table);
        text << route.title << table->asText();
        titles.append(route.title);
    }
    for (const QString &note : advice.notes) {
        widgets.push_back(sentence(note, parent, Weight::Muted));
        text.append(note);
    }
    return {titles.isEmpty() ? Text::tr("none") : titles.join(QStringLiteral("; ")), columnOf(widgets, parent),
            text.join(u'\n')};
}

namespace {

/// One column of the side-by-side table: a child of the store.
struct SiblingColumn
{
    QString name;
    std::vector<QString> cells;
};

QString codeSince(const ChildRecord &record, SpellKind kind, Date asAt)
{
    for (auto spell = record.spells.rbegin(); spell != record.spells.rend(); ++spell) {
        if (spell->kind == kind && spell->inForceOn(asAt))
            return Text::tr("%1, since %2", "what, day").arg(codeInWords(kind, spell->code), britishText(spell->from));
    }
    return Text::tr("none");
}

SiblingColumn columnFor(const ChildRecord &record, Date asAt, const QString &together)
{
    const auto step = planInForce(record, asAt);
    return {fullName(record.child),
            {ageText(record.child, asAt), together,
             step ? Text::tr("%1, since %2", "what, day")
                        .arg(meaningOf(planOptions(), step->plan->code), britishText(step->plan->from))
                  : Text::tr("none"),
             step ? contingencyWords(*step->plan) : QString(), codeSince(record, SpellKind::LegalStatus, asAt),
             codeSince(record, SpellKind::Placement, asAt), step ? targetWords(*step->plan, asAt) : QString()}};
}

QString togetherWords(const PpmSibling &sibling)
{
    if (!sibling.apart)
        return Text::tr("not known");
    return *sibling.apart ? Text::tr("apart") : Text::tr("together");
}

SentenceTable *decisionTable(const ChildRecord &record, Date asAt, QWidget *parent)
{
    const SiblingDecisions known = siblingDecisions(record, asAt);
    auto *table = new SentenceTable(Text::tr("Together or apart"), {}, {2, 9}, parent);
    const auto add = [table](const QString &name, const QString &words) {
        if (!words.isEmpty())
            table->addRow({{name, {}, Weight::Muted}, {words}});
    };
    if (known.assessment) {
        const QString result = detailWords(known.assessment, "result");
        add(Text::tr("Assessed"),
            result.isEmpty() ? britishText(known.assessment->on)
                             : Text::tr("%1: %2", "day, result").arg(britishText(known.assessment->on), result));
    } else {
        add(Text::tr("Assessed"), Text::tr("No sibling assessment is recorded."));
    }
    if (!known.decision) {
        add(Text::tr("Decided"), Text::tr("Nothing is recorded of living together or apart."));
        return table;
    }
    const QString decision = detailWords(known.decision, "decision");
    add(Text::tr("Decided"), decision.isEmpty()
                                 ? britishText(known.decision->on)
                                 : Text::tr("%1: %2", "day, result").arg(britishText(known.decision->on), decision));
    add(Text::tr("Reasons"), detailWords(known.decision, "reasons"));
    add(Text::tr("Contact"), detailWords(known.decision, "contact"));
    add(Text::tr("A joint home is sought until"), detailWords(known.decision, "joint_home_until"));
    add(Text::tr("Adopters asked on"), detailWords(known.decision, "adopters_consulted"));
    return table;
}

} // namespace

PlanSection siblingPlans(const PpmSituation &situation, QWidget *parent)
{
    const PpmSiblings known = ppmSiblings(situation);
    std::vector<SiblingColumn> columns{columnFor(situation.child, situation.on, {})};
    QStringList outside; // brothers and sisters who are no children of this store
    for (const PpmSibling &sibling : known.all) {
        const ChildRecord *record = nullptr;
        for (const ChildRecord *other : situation.family) {
            if (sibling.who.isChild() && other->child.stamp.id == sibling.who.child)
                record = other;
        }
        if (record)
            columns.push_back(columnFor(*record, situation.on, togetherWords(sibling)));
        else
            outside.append(sibling.name);
    }
    if (columns.size() == 1 && outside.isEmpty())
        return nothing(
            Text::tr("No brothers or sisters are on record. They appear here when they are in the network, or "
                     "when both children have the same family."),
            parent);
    QStringList header{QString()};
    std::vector<int> shares{2};
    for (const SiblingColumn &column : columns) {
        header.append(column.name);
        shares.push_back(3);
    }
    auto *table = new SentenceTable(Text::tr("Plans side by side"), header, shares, parent);
    const QStringList names{Text::tr("Age"),
                            Text::tr("Lives with this child"),
                            Text::tr("Plan"),
                            Text::tr("Contingency"),
                            Text::tr("Legal status"),
                            Text::tr("Placement"),
                            Text::tr("To be in place by")};
    for (qsizetype row = 0; row < names.size(); ++row) {
        std::vector<SentenceCell> cells{{names[row], {}, Weight::Muted}};
        const bool isSaid = std::any_of(columns.begin(), columns.end(), [row](const SiblingColumn &column) {
            return !column.cells[static_cast<std::size_t>(row)].isEmpty();
        });
        if (!isSaid)
            continue;
        for (const SiblingColumn &column : columns)
            cells.push_back(
                {column.cells[static_cast<std::size_t>(row)], {}, row == 2 ? Weight::Strong : Weight::Plain});
        table->addRow(cells);
    }
    constexpr int columnWidth = 190; // narrower than that, codes break into a word a line
    SentenceTable *decided = decisionTable(situation.child, situation.on, parent);
    std::vector<QWidget *> widgets{new WideArea(table, static_cast<int>(columns.size() + 1) * columnWidth, parent)};
    QStringList text{table->asText()};
    if (!outside.isEmpty()) {
        const QString others = Text::tr("Not children of this store: %1.").arg(outside.join(QStringLiteral(", ")));
        widgets.push_back(sentence(others, parent, Weight::Muted));
        text.append(others);
    }
    widgets.push_back(sentence(Text::tr("Together or apart"), parent, Weight::Strong));
    widgets.push_back(decided);
    text << Text::tr("Together or apart") << decided->asText();
    QString summary = Text::tr("%n brother(s) or sister(s)", nullptr, static_cast<int>(known.all.size()));
    if (known.apart.value_or(0) > 0)
        summary += Text::tr(", %n apart", nullptr, *known.apart);
    return {summary, columnOf(widgets, parent), text.join(u'\n')};
}

} // namespace hearth
