// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/aftertab.h"

#include "ui/children/imprint.h"
#include "ui/children/wording.h"
#include "ui/panel/actionstrip.h"
#include "ui/panel/panelpdf.h"
#include "ui/panel/paneltasks.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

AfterTab::AfterTab(const Services &services, PanelHost &host, QWidget *parent)
    : PanelTab(services, host, parent), m_model(new PanelRowsModel(afterColumns(), this)),
      m_pane(new TablePane(m_model, u"panelAfter"_s, tr("After the sitting"), tr("Filter by child, number or outcome"),
                           services, this)),
      m_table(m_pane->table())
{
    build();
}

void AfterTab::build()
{
    m_pane->setCountText([](int shown, int) { return tr("%n item(s)", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(workspace()); });
    m_pane->setReadNote([this](const QString &act) { workspace().noteRead(u"panel-after-"_s + act); });
    m_pane->setEmptyState(new EmptyState(u"panel"_s, tr("The sitting has no item.")));
    auto *minutes = new QHBoxLayout;
    auto *advice = new QHBoxLayout;
    m_minutes = makeOwed(tr("Minutes"), "minutesOwed", minutes);
    m_advice = makeOwed(tr("Written advice"), "adviceOwed", advice);
    auto *strip = new ActionStrip(m_table, this);
    m_close = strip->add("closeSitting", tr("Close the sitting…"), u"lock"_s, Qt::Key_L,
                         [this] { editSitting(closeSittingTask); });
    m_circulate = strip->add("circulateMinutes", tr("Minutes circulated…"), u"forward"_s, Qt::Key_M,
                             [this] { editSitting(circulateMinutesTask); });
    m_adviceOut = strip->add("circulateAdvice", tr("Advice circulated…"), u"forward"_s, Qt::Key_V,
                             [this] { editSitting(circulateAdviceTask); });
    m_summary =
        strip->add("recordSummary", tr("Summary recorded…"), u"note"_s, Qt::Key_S, [this] { editItem(summaryTask); });
    m_minutesPdf = strip->add("minutesPdf", tr("Minutes as PDF…"), u"export"_s, Qt::Key_P,
                              [this] { writeMinutesPdf(m_services, this, m_sitting); });
    m_summaryPdf = strip->add("summaryPdf", tr("Summary as PDF…"), u"export"_s, Qt::Key_D, [this] {
        if (const auto row = m_table->currentRow())
            writeSummaryPdf(m_services, this, m_model->row(*row).key);
    });
    m_uploaded = strip->add("minutesUploaded", tr("Minutes uploaded…"), u"import"_s, Qt::Key_U,
                            [this] { editItem(uploadedTask); });
    m_reopen =
        strip->add("reopenItem", tr("Reopen the item…"), u"edit"_s, Qt::Key_R, [this] { editItem(reopenItemTask); });
    m_closeItem =
        strip->add("closeItem", tr("Close the item…"), u"check"_s, Qt::Key_K, [this] { editItem(closeItemTask); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addLayout(minutes);
    column->addLayout(advice);
    column->addWidget(strip);
    column->addWidget(m_pane, 1);
    connect(m_table, &ValueTable::currentRowChanged, this, &AfterTab::showActs);
    connect(m_table, &ValueTable::opened, this, [this] {
        if (m_summary->isEnabled())
            editItem(summaryTask);
    });
}

AfterTab::Owed AfterTab::makeOwed(const QString &name, const char *object, QHBoxLayout *row)
{
    Owed owed{new PlainLabel(name, this), new StatusPill(this), new PlainLabel(this)};
    theme::setWeight(owed.name, theme::Weight::Strong);
    owed.name->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    owed.words->setObjectName(QLatin1StringView(object));
    owed.words->setWraps();
    row->setSpacing(theme::Small);
    row->addWidget(owed.name);
    row->addWidget(owed.pill);
    row->addWidget(owed.words, 1);
    return owed;
}

void AfterTab::showOwed(const Owed &owed, const char *rule, std::optional<Date> done, const QString &to,
                        const QString &otherwise)
{
    const Clock *clock = serviceClock(workspace(), rule, m_sitting);
    owed.pill->setVisible(clock != nullptr);
    if (clock)
        owed.pill->setStatus(clock->status, daysText(*clock));
    if (done)
        owed.words->setText(tr("Circulated on %1 to %2.").arg(britishText(done), to));
    else if (clock && clock->due)
        owed.words->setText(tr("Due on %1, three working days after the sitting.").arg(britishText(clock->due)));
    else
        owed.words->setText(otherwise);
}

void AfterTab::showSitting(const QString &sitting)
{
    m_sitting = sitting;
    const ServiceForm *form = workspace().serviceForm(sitting);
    m_model->setRows(form ? afterRows(workspace(), m_desk.items(sitting)) : std::vector<PanelRow>());
    if (!m_table->currentRow() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    if (form) {
        const PanelSitting said = panelSittingOf(*form);
        const QString notHeld = tr("Owed within three working days once the sitting is closed.");
        showOwed(m_minutes, "panel.minutes", said.minutesCirculated, said.minutesTo, notHeld);
        showOwed(m_advice, "panel.advice", said.adviceCirculated, said.adviceTo,
                 said.state == SittingState::Held
                     ? tr("None: no item records that legal advice was given at the sitting.")
                     : tr("Owed where legal advice is given at the sitting."));
    }
    showActs();
}

void AfterTab::showActs()
{
    const ServiceForm *form = workspace().serviceForm(m_sitting);
    const auto row = m_table->currentRow();
    const ChildForm *child = row ? workspace().childForm(m_model->row(*row).key) : nullptr;
    const bool isHeld = form && form->state == FormState::Approved;
    m_close->setEnabled(form && form->state == FormState::Draft);
    m_circulate->setEnabled(isHeld);
    m_adviceOut->setEnabled(isHeld && panelSittingOf(*form).adviceOwed);
    const bool isDecided = child && panelItemOf(*child).isDecided();
    m_summary->setEnabled(isDecided);
    m_uploaded->setEnabled(isDecided);
    m_summaryPdf->setEnabled(isDecided);
    const std::vector<PanelItem> items = form ? m_desk.items(m_sitting) : std::vector<PanelItem>();
    const bool isAnyDecided =
        std::any_of(items.begin(), items.end(), [](const PanelItem &item) { return item.isDecided(); });
    m_minutesPdf->setEnabled(isHeld || isAnyDecided);
    m_reopen->setEnabled(isHeld && isDecided && child->state == FormState::Approved);
    m_closeItem->setEnabled(isHeld && isDecided && child->state == FormState::Draft);
}

void AfterTab::editItem(EditTask (*task)(Workspace &, const QString &))
{
    const auto row = m_table->currentRow();
    if (!row)
        return;
    const PanelRow chosen = m_model->row(*row);
    attempt(m_services.navigator, [&] { m_host.edit(task(workspace(), chosen.key), chosen.child); });
}

void AfterTab::editSitting(EditTask (*task)(Workspace &, const QString &))
{
    attempt(m_services.navigator, [&] { m_host.edit(task(workspace(), m_sitting)); });
}

QList<QAction *> AfterTab::tabActions()
{
    return m_pane->tableActions();
}

QWidget *AfterTab::firstFocus()
{
    return m_table;
}

} // namespace hearth
