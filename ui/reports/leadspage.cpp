// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the leads' reports shows and does; how it is put together is in leadspagelayout.cpp.
#include "ui/reports/leadspage.h"

#include "core/documents/leadssheet.h"
#include "ui/children/imprint.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/forms/lastreport.h"
#include "ui/reports/leadsfigures.h"
#include "ui/reports/leadskind.h"
#include "ui/reports/leadsmodel.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int lettersSideBySide = 120; // narrower, the figures and the report take turns
constexpr int linesForWords = 26;
constexpr int figuresShare = 60; // of a hundred, across and down, until somebody moves the line between
constexpr auto lastSection = "leads/section";

QString daysInWords(const Clock &clock)
{
    const int days = clock.days.value_or(0);
    if (clock.status == Status::Overdue)
        return LeadsPage::tr("%n day(s) over", nullptr, days);
    return labelOf(clock.status);
}

} // namespace

QString LeadsPage::title() const
{
    return tr("Leads' reports");
}

QString LeadsPage::section() const
{
    return m_section->currentData().toString();
}

QString LeadsPage::reportKey() const
{
    return m_reports->currentData().toString();
}

const ServiceForm *LeadsPage::report() const
{
    const QString key = reportKey();
    return key.isEmpty() ? nullptr : m_services.workspace.serviceForm(key);
}

void LeadsPage::refresh()
{
    fillSections();
    fillReports(reportKey());
    showReport();
}

void LeadsPage::fillSections()
{
    const QStringList sections = m_desk.sections();
    QStringList known;
    for (int i = 0; i < m_section->count(); ++i)
        known.append(m_section->itemData(i).toString());
    if (known == sections)
        return;
    const QString before =
        m_section->count() == 0 ? m_services.settings.value(QLatin1StringView(lastSection)).toString() : section();
    const QSignalBlocker quiet(m_section);
    m_section->clear();
    for (const QString &id : sections)
        m_section->addItem(sectionTitle(id, m_services.workspace.pack()), id);
    m_section->setCurrentIndex(std::max(0, m_section->findData(before)));
}

void LeadsPage::chooseSection()
{
    m_services.settings.setValue(QLatin1StringView(lastSection), section());
    fillReports({});
    showReport();
}

void LeadsPage::fillReports(const QString &key)
{
    const Workspace &workspace = m_services.workspace;
    const bool isToday = workspace.asAt() == workspace.today();
    const QSignalBlocker quiet(m_reports);
    m_reports->clear();
    const ServiceForm *writing = isToday ? m_desk.writing(section()) : nullptr;
    if (writing)
        m_reports->addItem(tr("The report being written"), writing->key);
    else
        m_reports->addItem(isToday ? tr("As it stands today") : tr("As it stood that day"), QString());
    for (const ServiceForm *sent : m_desk.sent(section())) {
        if (sent->state == FormState::Approved)
            m_reports->addItem(tr("Sent on %1").arg(britishText(sent->approvedOn)), sent->key);
    }
    m_reports->setCurrentIndex(key.isEmpty() ? 0 : std::max(0, m_reports->findData(key)));
}

void LeadsPage::showReport()
{
    const ServiceForm *shown = report();
    if (shown) {
        if (m_form->key() != shown->key)
            m_form->open(shown->key, leadsReportKind(m_services.workspace));
        m_stack->setCurrentIndex(1);
    } else {
        m_form->close();
        m_stack->setCurrentIndex(0);
    }
    showState();
    showFigures();
    showLast();
}

void LeadsPage::showState()
{
    const Workspace &workspace = m_services.workspace;
    const auto sent = m_desk.sent(section());
    const auto clock = m_desk.clock(section());
    QStringList words;
    words.append(sent.empty() ? tr("No report was sent yet.")
                              : tr("Last report sent on %1.").arg(britishText(sent.front()->approvedOn)));
    if (clock && clock->due)
        words.append(tr("The next is due on %1.").arg(britishText(clock->due)));
    else if (sent.empty())
        words.append(tr("The clock begins with the first."));
    const QString lead = sectionLead(section(), workspace.pack());
    if (!lead.isEmpty())
        words.append(tr("Lead: %1.").arg(lead));
    const ServiceForm *shown = report();
    const LeadsPeriod period = shown ? m_desk.period(*shown) : m_desk.period(section());
    words.append(tr("Counted from %1 to %2.")
                     .arg(britishText(std::min(period.from + 1, period.until)), britishText(period.until)));
    m_state->setText(words.join(u' '));
    m_state->setToolTip(clock ? explanationWithSource(*clock, workspace.asAt()).toHtmlEscaped() : QString());
    m_due->setToolTip(m_state->text().toHtmlEscaped());
    m_due->setVisible(clock.has_value());
    if (clock)
        m_due->setStatus(clock->status, daysInWords(*clock));
    const bool isToday = workspace.asAt() == workspace.today();
    m_begin->setEnabled(isToday);
    m_begin->setText(m_desk.writing(section()) ? tr("Go on wr&iting") : tr("Wr&ite the report"));
}

void LeadsPage::showFigures()
{
    const ServiceForm *shown = report();
    const LeadsPeriod period = shown ? m_desk.period(*shown) : m_desk.period(section());
    m_report = m_desk.figures(section(), period);
    m_figures->show(m_report, m_section->currentText());
    if (!m_report.number(m_number))
        m_number = u"count/now"_s;
    showList();
}

void LeadsPage::choose(const QString &number)
{
    if (!m_report.number(number))
        return;
    m_number = number;
    showList();
}

void LeadsPage::showList()
{
    const LeadsNumber *number = m_report.number(m_number);
    if (!number)
        return;
    m_figures->showChosen(m_number);
    QString words = tr("%1: %2. %3 (%4)", "title of a figure, its number, what it counts, source")
                        .arg(number->title, QString::number(number->value()), number->meaning, number->source);
    if (m_number == u"count/came" || m_number == u"count/moved") {
        const QString where = movesInWords(*number, m_services.workspace.pack());
        if (!where.isEmpty())
            words += u' ' + tr("Of these: %1.").arg(where);
    }
    if (const ServiceForm *shown = report()) {
        const std::map<QString, int> sent = figuresAsSent(shown->content);
        const auto then = sent.find(m_number);
        if (shown->state == FormState::Approved && then != sent.end() && then->second != number->value())
            words += u' ' + tr("When it was sent it was %1.").arg(then->second);
    }
    m_meaning->setText(words);
    m_pane->setToolTip(words.toHtmlEscaped());
    std::vector<LeadsChild> children;
    for (const LeadsLine &line : number->lines) {
        if (const ChildRecord *record = m_services.workspace.child(line.childId))
            children.push_back(
                {line, record->child.number, listName(record->child), record->child.worker, record->child.team});
    }
    m_model->setChildren(std::move(children));
}

void LeadsPage::showLast()
{
    const ServiceForm *shown = report();
    m_last->setVisible(shown != nullptr);
    if (!shown)
        return;
    if (const ServiceForm *last = m_desk.before(*shown))
        m_last->show(tr("Last report, sent %1").arg(britishText(last->approvedOn)),
                     leadsComparison(last->content, m_form->view()->content()));
    else
        m_last->showFirst();
}

void LeadsPage::begin()
{
    QString key;
    if (!attempt(m_services.navigator, [&] { key = m_desk.begin(section()); }))
        return;
    fillReports(key);
    showReport();
    m_tabs->setCurrentIndex(0);
    if (m_side->isVisible())
        m_side->setChecked(true);
    m_form->view()->focusField(u"analysis"_s);
}

void LeadsPage::makePdf()
{
    if (!m_form->store())
        return;
    showFigures(); // the period may be what was typed
    attempt(m_services.navigator, [this] {
        const QString file = m_services.files.save(this, tr("The report as PDF"),
                                                   leadsFileName(section(), m_report.period.until), tr("PDF (*.pdf)"));
        if (file.isEmpty())
            return;
        const Workspace &workspace = m_services.workspace;
        writeLeadsReport(leadsSheetOf(m_services.workspace, m_report, report()), workspace.pack(), imprintOf(workspace),
                         file);
        m_services.workspace.noteRead(u"leads-pdf"_s);
        m_services.navigator.say(tr("The PDF was made."));
    });
}

void LeadsPage::goTo(const Place &place)
{
    const QString wanted = place.detail.section(u' ', 0, 0);
    const QString number = place.detail.section(u' ', 1);
    if (const int row = m_section->findData(wanted); row >= 0)
        m_section->setCurrentIndex(row);
    const QString key = place.state.toString();
    if (!key.isEmpty() && m_reports->findData(key) >= 0)
        m_reports->setCurrentIndex(m_reports->findData(key));
    choose(number);
}

Place LeadsPage::place() const
{
    return {{}, 0, section() + u' ' + m_number, reportKey()};
}

bool LeadsPage::hasUnsavedTyping() const
{
    return m_form->hasUnsavedTyping();
}

void LeadsPage::saveDrafts()
{
    m_form->saveDrafts();
}

QList<QAction *> LeadsPage::pageActions()
{
    return QList<QAction *>{m_begin, m_pdf} + m_pane->tableActions();
}

QWidget *LeadsPage::firstFocus()
{
    return m_figures->isVisibleTo(this) ? m_figures->firstFocus() : m_section;
}

void LeadsPage::arrange()
{
    const bool isWide = width() >= lettersSideBySide * fontMetrics().averageCharWidth();
    m_side->setVisible(!isWide);
    m_splitter->widget(0)->setVisible(isWide || !m_side->isChecked());
    m_splitter->widget(1)->setVisible(isWide || m_side->isChecked());
    // In a low window the list has the room; what is said of it stands in tool tips.
    const bool isLow = height() < linesForWords * fontMetrics().lineSpacing();
    m_meaning->setVisible(!isLow);
    m_state->setVisible(!isLow);
    if (m_wereMoved)
        return;
    const QSignalBlocker quiet(m_rows);
    m_rows->setSizes({height() * figuresShare / 100, height() * (100 - figuresShare) / 100});
    m_splitter->setSizes({width() * figuresShare / 100, width() * (100 - figuresShare) / 100});
}

void LeadsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace hearth
