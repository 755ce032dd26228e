// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/reportpane.h"

#include "ui/child/childsummary.h"
#include "ui/child/identitybanner.h"
#include "ui/exceptions/exceptionkind.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/forms/lastreport.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int roomForLast = 1000; ///< narrower, the last report stands beneath
constexpr int sixths = 6;         ///< of the width: four for the form, two for the last report
constexpr int lowPage = 560;      ///< of a page lower than this the banner keeps to who it is
constexpr int pauseToCompare = 400;

QScrollArea *scrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

QString lineOf(const ExceptionStretch &stretch, Date asAt)
{
    QStringList parts{ReportPane::tr("%1: raised %2").arg(stretch.title, britishText(stretch.raised))};
    if (stretch.closed)
        parts.append(ReportPane::tr("ended %1 (%2)").arg(britishText(*stretch.closed), stretch.closedBy));
    else if (const auto owed = stretch.owedSince())
        parts.append(ReportPane::tr("report owed since %1").arg(britishText(*owed)));
    if (const auto due = stretch.due())
        parts.append(
            (*due < asAt ? ReportPane::tr("was due for the Panel of %1") : ReportPane::tr("to the Panel of %1"))
                .arg(britishText(*due)));
    return parts.join(u" · "_s);
}

} // namespace

ReportPane::ReportPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_desk(services.workspace), m_banner(new IdentityBanner(this)),
      m_standing(new PlainLabel(this)), m_reports(new QComboBox(this)), m_begin(new QPushButton(this)),
      m_place(new QPushButton(tr("&Place on the Panel's agenda"), this)),
      m_beginAct(new QAction(tr("Begin the &report"), this)),
      m_empty(new EmptyState(u"exceptions"_s, {}, m_beginAct, this)), m_splitter(new QSplitter(this)),
      m_panel(new FormPanel(services, m_splitter)), m_lastArea(scrollArea(m_splitter)),
      m_last(new LastReport(m_lastArea))
{
    setObjectName(u"reportPane"_s);
    m_lastArea->setWidget(m_last);
    m_lastArea->setAccessibleName(tr("Last report"));
    theme::setGround(m_lastArea, theme::Ground::Panel);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_lastArea);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(makeHead());
    column->addWidget(body, 1);
    m_compare.setSingleShot(true);
    m_compare.setInterval(pauseToCompare);
    connect(&m_compare, &QTimer::timeout, this, &ReportPane::showLast);
    makeActions();
}

QWidget *ReportPane::makeHead()
{
    auto *head = new QWidget(this);
    theme::setGround(head, theme::Ground::Strip);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme::Large, theme::Small, theme::Large, theme::Small);
    column->setSpacing(theme::Tight);
    auto *row = new FlowRow(head);
    auto *back = new QPushButton(tr("Back to the &list"), row);
    back->setObjectName(u"reportBack"_s);
    back->setToolTip(tr("The working list of exceptions (Escape)"));
    m_reports->setObjectName(u"reportChoice"_s);
    m_reports->setAccessibleName(tr("Reports of the child"));
    m_begin->setText(tr("Begin the &next report"));
    m_begin->setObjectName(u"reportBegin"_s);
    theme::setButton(m_begin, theme::Button::Primary);
    m_place->setObjectName(u"reportPlace"_s);
    for (QWidget *part : {static_cast<QWidget *>(back), static_cast<QWidget *>(m_reports),
                          static_cast<QWidget *>(m_begin), static_cast<QWidget *>(m_place)})
        row->add(part);
    m_standing->setObjectName(u"reportStanding"_s);
    m_standing->setAccessibleName(tr("What stands"));
    m_standing->setWraps();
    m_standing->setSelectable();
    column->addWidget(row);
    column->addWidget(m_standing);
    connect(back, &QPushButton::clicked, this, &ReportPane::closeWanted);
    return head;
}

void ReportPane::makeActions()
{
    m_beginAct->setObjectName(u"beginReport"_s);
    connect(m_beginAct, &QAction::triggered, this, &ReportPane::begin);
    connect(m_begin, &QPushButton::clicked, this, &ReportPane::begin);
    connect(m_place, &QPushButton::clicked, this, &ReportPane::place);
    connect(m_reports, &QComboBox::activated, this,
            [this](int index) { openReport(m_reports->itemData(index).toString()); });
    connect(m_panel, &FormPanel::closeWanted, this, &ReportPane::closeWanted);
    connect(m_panel->view(), &FormView::edited, &m_compare, qOverload<>(&QTimer::start));
}

ExceptionLife ReportPane::life() const
{
    return m_desk.life(m_child);
}

void ReportPane::open(RecordId child, const QString &key)
{
    if (child != m_child)
        m_panel->close();
    m_child = child;
    if (!m_services.workspace.child(child))
        return;
    const ExceptionLife now = life();
    QString wanted = key;
    if (wanted.isEmpty() && now.current)
        wanted = now.current->key;
    else if (wanted.isEmpty() && now.last && !now.owedSince)
        wanted = now.last->key;
    openReport(wanted);
}

void ReportPane::openReport(const QString &key)
{
    if (key.isEmpty())
        m_panel->close();
    else if (key != m_panel->key())
        m_panel->open(key, exceptionReportKind(m_services.workspace));
    refresh();
}

void ReportPane::close()
{
    m_panel->close();
    m_child = 0;
}

bool ReportPane::refresh()
{
    if (!m_services.workspace.child(m_child)) {
        close();
        return false;
    }
    showBanner();
    showStanding();
    showReports();
    showLast();
    m_stack->setCurrentIndex(m_panel->key().isEmpty() ? 1 : 0);
    return true;
}

void ReportPane::showBanner()
{
    const Workspace &workspace = m_services.workspace;
    const ChildRecord &record = *workspace.child(m_child);
    ChildSummary summary =
        summaryOf(record, standingOf(record, workspace.policy(), workspace.asAt()), workspace.pack(), workspace.asAt());
    if (height() < lowPage)
        summary.items.clear();
    m_banner->fitInto(QWIDGETSIZE_MAX);
    m_banner->show(summary, {});
}

void ReportPane::showStanding()
{
    const ExceptionLife now = life();
    QStringList lines;
    for (const ExceptionStretch &stretch : now.standing)
        lines.append(lineOf(stretch, m_services.workspace.asAt()));
    if (lines.isEmpty())
        lines.append(tr("Nothing stands that asks for a report."));
    if (now.standing.empty() && !now.closed.empty())
        lines.append(lineOf(now.closed.front(), m_services.workspace.asAt()));
    if (const auto day = m_desk.panelDay(now))
        lines.append(tr("On the agenda of the Permanence Panel of %1").arg(britishText(*day)));
    m_standing->setText(lines.join(u'\n'));
    const bool mayBegin = !now.standing.empty() && !now.current;
    m_beginAct->setVisible(mayBegin);
    m_begin->setVisible(mayBegin && !m_panel->key().isEmpty());
    m_begin->setText(now.last ? tr("Begin the &next report") : tr("Begin the &report"));
    const bool placed = now.last && panelItemOf(*m_services.workspace.child(m_child), now.last->key);
    m_place->setVisible(now.last && !placed && m_panel->key() == now.last->key);
    m_empty->setSentence(mayBegin ? (now.last ? tr("The quarter's report has not been begun. It begins with what the "
                                                   "last one said.")
                                              : tr("No report has been begun. One report covers everything that "
                                                   "stands."))
                                  : tr("No report was ever begun for this child."));
    m_empty->setAct(mayBegin ? m_beginAct : nullptr);
}

void ReportPane::showReports()
{
    const ChildRecord &record = *m_services.workspace.child(m_child);
    m_reports->clear();
    const QString shown = m_panel->key();
    for (auto form = record.forms.rbegin(); form != record.forms.rend(); ++form) {
        if (form->form != u"exception-report"_s || (form->state == FormState::Withdrawn && form->key != shown))
            continue;
        const QString day = britishText(form->approvedOn.value_or(form->on));
        const QString words = form->version > 1
                                  ? tr("%1 · %2, version %3").arg(day, labelOf(form->state)).arg(form->version)
                                  : tr("%1 · %2", "day, state of a report").arg(day, labelOf(form->state));
        m_reports->addItem(words, form->key);
    }
    m_reports->setVisible(m_reports->count() > 1 || (shown.isEmpty() && m_reports->count() > 0));
    m_reports->setCurrentIndex(m_reports->findData(shown));
}

void ReportPane::showLast()
{
    const ChildRecord *record = m_services.workspace.child(m_child);
    if (!record)
        return;
    const ChildForm *shown = m_services.workspace.childForm(m_panel->key());
    const ChildForm *last = nullptr; // the newest signed one before the report that is shown
    for (const ChildForm *each : signedReports(*record, m_services.workspace.asAt())) {
        const bool before = !shown || (each->key != shown->key && each->on <= shown->on);
        if (!last && before)
            last = each;
    }
    if (last)
        m_last->show(tr("Last report, signed %1").arg(britishText(last->approvedOn)),
                     exceptionComparison(last->content, shown ? m_panel->view()->content() : FormContent()));
    else
        m_last->showFirst();
}

void ReportPane::begin()
{
    QString key;
    if (!attempt(m_services.navigator, [&] { key = m_desk.begin(m_child); }))
        return;
    openReport(key);
    m_panel->view()->focusField(u"reasons"_s);
    m_services.navigator.say(tr("The report was begun."), Navigator::Offer::Undo);
}

void ReportPane::place()
{
    ExceptionDesk::Placed placed;
    const QString key = m_panel->key();
    if (!attempt(m_services.navigator, [&] { placed = m_desk.place(key); }))
        return;
    m_services.navigator.say(placed.sitting ? tr("On the agenda of %1.").arg(britishText(*placed.sitting))
                                            : tr("No sitting of the Permanence Panel can be found for it."),
                             placed.sitting ? Navigator::Offer::Undo : Navigator::Offer::Nothing);
}

QString ReportPane::key() const
{
    return m_panel->key();
}

QWidget *ReportPane::firstFocus() const
{
    if (m_panel->key().isEmpty()) {
        auto *begin = m_empty->findChild<QPushButton *>();
        return begin && m_beginAct->isVisible() ? begin : findChild<QPushButton *>(u"reportBack"_s);
    }
    QWidget *first = m_panel->view()->firstFocus();
    return first ? first : m_panel;
}

void ReportPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= roomForLast;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_lastArea->setMinimumWidth(isWide ? 2 * width() / sixths : 0);
}

void ReportPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hearth
