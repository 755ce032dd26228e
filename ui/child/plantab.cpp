// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/plantab.h"

#include "core/casework/codelists.h"
#include "core/meetings/attendance.h"
#include "core/timeline/journey.h"
#include "core/workspace/siblingindex.h"
#include "ui/child/factlist.h"
#include "ui/child/facttasks.h"
#include "ui/child/factwords.h"
#include "ui/child/foldout.h"
#include "ui/child/outcomeview.h"
#include "ui/child/plantasks.h"
#include "ui/child/planwords.h"
#include "ui/child/sentencetable.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

QPushButton *actButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

/// `Adoption` of `adoption`: at the head of the page.
QString asTitle(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

PpmSituation situationOf(const Workspace &workspace, const ChildRecord &record)
{
    PpmSituation situation{record, workspace.asAt(),   workspace.policy(),
                           {},     workspace.people(), workspace.relationships()};
    const SiblingIndex index(workspace.children(), workspace.relationships());
    for (const RecordId sibling : index.siblingsOf(record.child.stamp.id)) {
        if (const ChildRecord *other = workspace.child(sibling))
            situation.family.push_back(other);
    }
    return situation;
}

} // namespace

PlanTab::PlanTab(const Services &services, QWidget *parent)
    : ChildTab(services, parent), m_title(new PlainLabel(this)), m_since(new PlainLabel(this)),
      m_facts(new QVBoxLayout), m_change(actButton(tr("&Change the plan"), "changePlan", this)),
      m_correct(actButton(tr("Correct"), "correctPlan", this)), m_end(actButton(tr("End"), "endPlan", this)),
      m_outcomes(new OutcomeView(services, this)), m_area(new QScrollArea(this))
{
    auto *page = new QWidget(m_area);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(theme::Tight, theme::Small, theme::Large, theme::Large);
    m_column->setSpacing(theme::Small);
    m_column->addWidget(makeHead());
    addHeading(QStringLiteral("options"), tr("Options"));
    addHeading(QStringLiteral("early"), tr("Early actions"));
    addHeading(QStringLiteral("siblings"), tr("Brothers and sisters"));
    addHeading(QStringLiteral("former"), tr("Former plans"));
    addHeading(QStringLiteral("route"), tr("Which route"));
    addHeading(QStringLiteral("outcomes"), tr("Legal outcomes compared"));
    m_headings.back().fold->setBody(m_outcomes);
    m_column->addStretch();
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);

    connect(m_change, &QPushButton::clicked, this,
            [this] { Q_EMIT taskRequested(changePlanTask(this->services().workspace, m_child)); });
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const Spell *now = plan())
            Q_EMIT taskRequested(correctFactTask(this->services().workspace, *now));
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (const Spell *now = plan())
            Q_EMIT taskRequested(endSpellTask(this->services().workspace, *now));
    });
}

QWidget *PlanTab::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("planInForce"));
    head->setAccessibleName(tr("The plan in force"));
    theme::setGround(head, theme::Ground::Card);
    theme::setText(m_title, theme::Text::Title);
    m_title->setWraps();
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_since->setWraps();
    theme::setWeight(m_since, theme::Weight::Muted);
    theme::setButton(m_change, theme::Button::Primary);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::Hair);
    words->addWidget(m_title);
    words->addWidget(m_since);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::Small);
    top->addLayout(words, 1);
    for (QPushButton *button : {m_change, m_correct, m_end})
        top->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme::Medium, theme::Medium, theme::Medium, theme::Medium);
    column->setSpacing(theme::Small);
    column->addLayout(top);
    column->addLayout(m_facts);
    return head;
}

void PlanTab::addHeading(const QString &id, const QString &title)
{
    auto *fold = new Foldout(title, Foldout::Begins::Folded, this);
    fold->heading()->setObjectName(QStringLiteral("fold-") + id);
    m_column->addWidget(fold);
    m_headings.push_back({id, fold, {}});
}

void PlanTab::put(const QString &id, const PlanSection &section)
{
    for (Heading &heading : m_headings) {
        if (heading.id != id)
            continue;
        heading.fold->setSummary(section.summary);
        heading.fold->setBody(section.body);
        heading.text = section.text;
    }
}

/// With the acts that record what is decided of brothers and sisters.
void PlanTab::putSiblings(const PlanSection &section)
{
    auto *body = new QWidget(this);
    auto *assess = actButton(tr("Record an assessment"), "recordSiblingAssessment", body);
    auto *decide = actButton(tr("Record a decision"), "recordSiblingDecision", body);
    const auto open = [this](EventKind kind) {
        Q_EMIT taskRequested(siblingFactTask(services().workspace, m_child, kind));
    };
    connect(assess, &QPushButton::clicked, this, [open] { open(EventKind::SiblingAssessment); });
    connect(decide, &QPushButton::clicked, this, [open] { open(EventKind::SiblingDecision); });
    auto *acts = new QHBoxLayout;
    acts->addWidget(assess);
    acts->addWidget(decide);
    acts->addStretch();
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(section.body);
    column->addLayout(acts);
    put(QStringLiteral("siblings"), {section.summary, body, section.text});
}

const Spell *PlanTab::plan() const
{
    const ChildRecord *record = services().workspace.child(m_child);
    const auto step = record ? planInForce(*record, services().workspace.asAt()) : std::nullopt;
    return step ? step->plan : nullptr;
}

void PlanTab::showPlan(const ChildRecord &record)
{
    const Date asAt = services().workspace.asAt();
    const auto step = planInForce(record, asAt);
    m_change->setText(step ? tr("&Change the plan") : tr("Re&cord the plan"));
    m_correct->setVisible(step.has_value());
    m_end->setVisible(step.has_value());
    m_title->setText(step ? asTitle(meaningOf(planOptions(), step->plan->code)) : tr("No plan"));
    m_since->setText(step
                         ? tr("The plan since %1, %2.", "day, length")
                               .arg(britishText(step->plan->from), lengthWords(step->plan->from, asAt))
                         : tr("No permanence plan is in force on this day. A child has one by the second review at the "
                              "latest."));
    if (m_factTable) {
        m_factTable->hide();
        m_factTable->deleteLater();
        m_factTable = nullptr;
    }
    if (step)
        fillFacts(*step, record);
}

void PlanTab::fillFacts(const PlanStep &step, const ChildRecord &record)
{
    const Date asAt = services().workspace.asAt();
    const Spell &plan = *step.plan;
    m_factTable = new SentenceTable(tr("The plan in force"), {}, {2, 9}, this);
    const auto add = [this](const QString &name, const QString &words, theme::Weight weight = theme::Weight::Plain) {
        if (!words.isEmpty())
            m_factTable->addRow({{name, {}, theme::Weight::Muted}, {words, {}, weight}});
    };
    const QString contingency = contingencyWords(plan);
    add(tr("Contingency"), contingency.isEmpty() ? tr("None named: a plan has at least one") : contingency,
        theme::Weight::Strong);
    add(tr("Legal route"), detailWords(plan, "legal_route"));
    add(tr("To be in place by"), targetWords(plan, asAt));
    add(tr("Agreed"), agreedWords(step));
    add(tr("Ratified"), ratifiedWords(step));
    add(tr("Kept in"), keptWords(plan, Journey(record, asAt).inCare().contains(asAt)));
    add(tr("Comment"), detailWords(plan, "comment"));
    add(tr("Note"), detailWords(plan, "note"));
    m_facts->addWidget(m_factTable);
}

void PlanTab::showChild(RecordId child)
{
    const bool isOther = child != m_child;
    m_child = child;
    const ChildRecord *record = services().workspace.child(child);
    if (!record)
        return;
    const int scrolled = m_area->verticalScrollBar()->value();
    const Date asAt = services().workspace.asAt();
    const PpmSituation situation = situationOf(services().workspace, *record);
    const PpmRecord *meeting = lastFinishedMeeting(*record, asAt);
    const auto whole = meeting ? services().workspace.ppm(meeting->stamp.id) : std::nullopt;
    const PpmContent content = whole ? whole->content : PpmContent();
    const QStringList pursued = pursuedOptions(content);
    showPlan(*record);
    put(QStringLiteral("options"), lastOptions(meeting, content, this));
    put(QStringLiteral("early"), earlyActions(meeting, content, this));
    putSiblings(siblingPlans(situation, this));
    put(QStringLiteral("former"), formerPlans(planHistory(*record, asAt), this));
    put(QStringLiteral("route"), fittingRoutes(routesFor(situation), pursued, this));
    QStringList options = pursued;
    if (const Spell *now = plan())
        options = QStringList{now->code} + now->contingency;
    m_outcomes->showChild(situation, options);
    m_headings.back().fold->setSummary(tr("parental responsibility, how long, contact, support, reviews"));
    m_area->verticalScrollBar()->setValue(isOther ? 0 : scrolled);
}

QString PlanTab::asText() const
{
    QStringList text{m_title->text(), m_since->text()};
    if (m_factTable)
        text.append(m_factTable->asText());
    for (const Heading &heading : m_headings) {
        const QString body = heading.id == u"outcomes" ? m_outcomes->asText() : heading.text;
        if (heading.fold->isOpen() || heading.id != u"outcomes")
            text << QString() << heading.fold->heading()->text() << body;
    }
    return text.join(u'\n');
}

QWidget *PlanTab::firstFocus()
{
    return m_change;
}

QString PlanTab::chosen() const
{
    QStringList open;
    for (const Heading &heading : m_headings) {
        if (heading.fold->isOpen())
            open.append(heading.id);
    }
    return open.join(u',');
}

void PlanTab::choose(const QString &key)
{
    const QStringList open = key.split(u',', Qt::SkipEmptyParts);
    for (const Heading &heading : m_headings)
        heading.fold->setOpen(open.contains(heading.id));
}

std::optional<EditTask> PlanTab::taskOfDraft(const Draft &draft)
{
    if (draft.key != planDraftKey(draft.childId))
        return std::nullopt;
    return changePlanTask(services().workspace, draft.childId);
}

} // namespace hearth
