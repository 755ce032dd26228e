// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/itempane.h"

#include "ui/child/childsummary.h"
#include "ui/forms/formview.h"
#include "ui/panel/formkeeper.h"
#include "ui/panel/panellists.h"
#include "ui/panel/paneltasks.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool is(const char *id, QLatin1StringView word)
{
    return QLatin1StringView(id) == word;
}

// What is said at the table of an item of that type; its papers and its place are the agenda's, its summary comes
// after.
FormVocabulary itemForm(PanelItemType type)
{
    static constexpr std::array later{"decided-on"_L1,       "summary-recorded"_L1, "summary-by"_L1,
                                      "minutes-uploaded"_L1, "papers-complete"_L1,  "papers-complete-at"_L1};
    const FormVocabulary *whole = formVocabularyOf(u"panel-item");
    FormVocabulary part = *whole;
    std::erase_if(part.sections, [](const FormSection &section) {
        return !is(section.id, "papers"_L1) && !is(section.id, "decision"_L1);
    });
    const QStringList outcomes = outcomesOf(type);
    for (FormSection &section : part.sections) {
        std::erase_if(section.fields, [type](const FormField &field) {
            return std::any_of(later.begin(), later.end(), [&](QLatin1StringView id) { return is(field.id, id); }) ||
                   (is(field.id, "reached"_L1) && isViewOnly(type));
        });
        for (FormField &field : section.fields) {
            if (is(field.id, "outcome"_L1))
                std::erase_if(field.choices, [&outcomes](const FormChoice &choice) {
                    return !outcomes.contains(QString::fromLatin1(choice.id));
                });
            if (is(field.id, "reached"_L1))
                std::erase_if(field.choices, [](const FormChoice &choice) { return is(choice.id, "view"_L1); });
        }
        if (is(section.id, "papers"_L1)) {
            section.tables.clear();
            if (const FormField *carer = fieldOf(*whole, u"carer"))
                section.fields.push_back(*carer);
        }
    }
    return part;
}

QString presentedBy(const PanelItem &item)
{
    QStringList people;
    for (const QString &name : {item.worker, item.manager}) {
        if (!name.isEmpty())
            people.append(name);
    }
    return people.isEmpty() ? ItemPane::tr("Nobody is named to present it.")
                            : ItemPane::tr("Presented by %1.").arg(people.join(u", "_s));
}

} // namespace

ItemPane::ItemPane(const Services &services, PanelHost &host, QWidget *parent)
    : QWidget(parent), m_services(services), m_host(host), m_desk(services.workspace), m_title(new PlainLabel(this)),
      m_people(new PlainLabel(this)), m_question(new PlainLabel(this)), m_standing(new PlainLabel(this)),
      m_kept(new PlainLabel(this)), m_decide(new QPushButton(tr("&Record the decision"), this)),
      m_defer(new QPushButton(tr("&Defer…"), this)), m_save(new QPushButton(tr("Sa&ve"), this)),
      m_child(new QPushButton(tr("&Open the child"), this))
{
    build();
}

void ItemPane::build()
{
    m_title->setObjectName(u"itemTitle"_s);
    m_title->setWraps();
    theme::setText(m_title, theme::Text::Heading);
    m_people->setWraps();
    theme::setWeight(m_people, theme::Weight::Muted);
    m_question->setWraps();
    m_standing->setObjectName(u"itemStanding"_s);
    m_standing->setAccessibleName(tr("How the item stands"));
    m_standing->setWraps();
    m_kept->setObjectName(u"itemKept"_s);
    theme::setWeight(m_kept, theme::Weight::Muted);
    theme::setButton(m_decide, theme::Button::Primary);
    m_decide->setObjectName(u"recordDecision"_s);
    m_defer->setObjectName(u"deferHeard"_s);
    m_save->setObjectName(u"saveItem"_s);
    m_child->setObjectName(u"openHeardChild"_s);
    auto *buttons = new FlowRow(this);
    for (QPushButton *button : {m_decide, m_defer, m_save, m_child})
        buttons->add(button);
    buttons->add(m_kept);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(0, theme::Small, theme::Medium, theme::Medium);
    m_body->addStretch();
    area->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::Tight);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_question),
          static_cast<QWidget *>(m_standing), static_cast<QWidget *>(buttons)})
        whole->addWidget(part);
    whole->addWidget(area, 1);
    connect(m_decide, &QPushButton::clicked, this, &ItemPane::decide);
    connect(m_defer, &QPushButton::clicked, this, &ItemPane::defer);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (store())
            m_kept->setText(m_keeper->isDirty() ? tr("Saved; the decision waits to be recorded") : tr("Saved"));
    });
    connect(m_child, &QPushButton::clicked, this, [this] {
        if (const ChildForm *form = m_services.workspace.childForm(m_key))
            m_services.navigator.openChild(form->stamp.childId);
    });
}

void ItemPane::open(const QString &key)
{
    const ChildForm *form = m_services.workspace.childForm(key);
    if (!form)
        return;
    const PanelItem item = panelItemOf(*form);
    if (key == m_key) {
        m_keeper->takeIn(*form);
    } else {
        delete m_keeper;
        delete m_view; // another type has other outcomes
        m_view = new FormView;
        m_body->insertWidget(0, m_view);
        m_keeper = new FormKeeper(m_view, m_services, this);
        m_keeper->open(itemForm(item.type), *form);
        connect(m_keeper, &FormKeeper::edited, this, &ItemPane::showStanding);
        connect(m_keeper, &FormKeeper::kept, this,
                [this] { m_kept->setText(m_keeper->isDirty() ? tr("Kept as you type") : QString()); });
        m_kept->setText(m_keeper->isDirty() ? tr("This is what you typed before and did not record.") : QString());
    }
    m_key = key;
    const bool isOpen = form->state == FormState::Draft && !item.deferred;
    m_view->setReadOnly(!isOpen);
    m_decide->setVisible(isOpen);
    m_defer->setVisible(isOpen && !item.isDecided());
    m_save->setVisible(isOpen);
    m_decide->setText(item.isDecided() ? tr("&Record it anew") : tr("&Record the decision"));
    showHead(item);
    showStanding();
}

void ItemPane::showHead(const PanelItem &item)
{
    const ChildRecord *record = m_services.workspace.child(item.childId);
    const QString who = record ? identityLine(record->child, m_services.workspace.asAt()) : QString();
    m_title->setText(tr("%1: %2", "the type of an item, the child").arg(labelOf(item.type), who));
    m_people->setText(presentedBy(item));
    m_question->setText(item.question);
    m_question->setVisible(!item.question.isEmpty());
}

PanelItem ItemPane::typed() const
{
    ChildForm now = *m_services.workspace.childForm(m_key);
    now.content = m_view->content();
    return panelItemOf(now);
}

void ItemPane::showStanding()
{
    const ChildForm *form = m_services.workspace.childForm(m_key);
    if (!form || !m_view)
        return;
    const PanelItem stored = panelItemOf(*form);
    const PanelItem now = typed();
    const ServiceForm *sitting = m_services.workspace.serviceForm(stored.sitting);
    QStringList lines;
    bool isWarned = true;
    if (stored.deferred) {
        lines.append(tr("%1: %2.", "deferred to a day, the reason")
                         .arg(outcomeWords(stored), panelWords("deferred-why", stored.deferredWhy)));
    } else {
        if (!stored.isDecided() && sitting && sitting->on > m_services.workspace.today())
            lines.append(tr("The panel sits on %1: decisions are recorded then.").arg(britishText(sitting->on)));
        if (const Quorum quorum = m_desk.quorumFor(m_key); !quorum.quorate)
            lines.append(quorum.words);
        if (const QString why = now.outcome.isEmpty() ? QString() : whyNotDecided(now, now.outcome); !why.isEmpty())
            lines.append(why);
        if (const ChildRecord *record = m_services.workspace.child(stored.childId)) {
            for (const OrderFinding &finding : orderFindings(*record, m_services.workspace.asAt()))
                lines.append(finding.words);
        }
        if (const QStringList gaps = gapLines(stored); !gaps.isEmpty() && !stored.isDecided())
            lines.append(tr("Missing: %1.").arg(gaps.join(u"; "_s)));
        isWarned = !lines.isEmpty();
        if (stored.isDecided())
            lines.prepend(tr("Decided: %1.").arg(outcomeWords(stored)));
        else if (lines.isEmpty())
            lines.append(tr("Ready to be decided."));
    }
    m_standing->setText(lines.join(u'\n'));
    theme::setTone(m_standing, isWarned ? theme::Tone::Warning : theme::Tone::Good);
}

bool ItemPane::store()
{
    if (m_key.isEmpty() || !m_keeper || !m_keeper->isDirty())
        return true;
    // The decision itself is recorded by its button, and its facts and tasks with it.
    QStringList unstored{u"outcome"_s};
    if (const ChildForm *form = m_services.workspace.childForm(m_key); form && panelItemOf(*form).isDecided())
        unstored += {u"reached"_s, u"legal-advice"_s, u"carer"_s, u"decisions"_s};
    if (!m_keeper->store(unstored, [this, now = typed()] { m_desk.saveItem(now); }))
        return false;
    if (const ChildForm *form = m_services.workspace.childForm(m_key))
        m_keeper->takeIn(*form);
    return true;
}

void ItemPane::decide()
{
    if (m_key.isEmpty() || !m_keeper)
        return;
    const PanelItem now = typed();
    if (now.outcome.isEmpty()) {
        m_services.navigator.complain(tr("Choose the outcome first."));
        m_view->focusField(u"outcome"_s);
        return;
    }
    if (!store()) // what the papers show, which no decision writes
        return;
    const bool isDone = m_keeper->store({}, [this, &now] {
        m_desk.decide(m_key, {now.outcome, now.discussion, now.recommendation, now.reasons, now.reached, now.dissent,
                              now.carer, now.legalAdvice, now.lawyer, now.summary, now.tasks});
    });
    if (const ChildForm *form = m_services.workspace.childForm(m_key))
        m_keeper->takeIn(*form);
    if (!isDone)
        return;
    m_kept->setText(tr("Recorded"));
    m_services.navigator.say(tr("The decision is recorded."), Navigator::Offer::Undo);
    open(m_key);
    Q_EMIT decided();
}

void ItemPane::defer()
{
    const ChildForm *form = m_services.workspace.childForm(m_key);
    if (form && store())
        m_host.edit(deferTask(m_services.workspace, m_key), form->stamp.childId);
}

bool ItemPane::hasUnsavedTyping() const
{
    return m_keeper && m_keeper->isDirty();
}

void ItemPane::saveDrafts()
{
    if (m_keeper)
        m_keeper->keep();
}

QWidget *ItemPane::firstFocus() const
{
    return m_view ? m_view->firstFocus() : m_save;
}

} // namespace hearth
