// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"

#include "core/workspace/workspace.h"
#include "ui/importing/choiceview.h"
#include "ui/importing/importwords.h"
#include "ui/importing/importwork.h"
#include "ui/importing/reportview.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        throw std::runtime_error(ImportPage::tr("%1 could not be written: %2")
                                     .arg(QFileInfo(path).fileName(), file.errorString())
                                     .toStdString());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

ImportPage::ImportPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_steps(new QStackedWidget(this)), m_choice(new ChoiceView(services.files)),
      m_view(new ReportView(services)), m_waiting(makeWaiting()), m_work(new ImportWork(this))
{
    auto *heading = new PlainLabel(title(), this);
    theme::setText(heading, theme::Text::Title);
    auto *area = new QScrollArea(m_steps);
    area->setWidgetResizable(true);
    area->setWidget(m_choice);
    area->setFocusPolicy(Qt::NoFocus);
    m_steps->addWidget(area);
    m_steps->addWidget(m_waiting);
    m_steps->addWidget(m_view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Large, theme::Medium, theme::Large, theme::Medium);
    column->setSpacing(theme::Medium);
    column->addWidget(heading);
    column->addWidget(m_steps, 1);

    connect(m_choice, &ChoiceView::chosen, this, &ImportPage::begin);
    connect(m_choice, &ChoiceView::exportAsked, this, &ImportPage::exportJourneys);
    connect(m_work, &ImportWork::finished, this, &ImportPage::showReport);
    connect(m_work, &ImportWork::failed, this, [this](const QString &words) {
        backToChoice();
        m_services.navigator.complain(words);
    });
    connect(m_view, &ReportView::applyAsked, this, &ImportPage::apply);
    connect(m_view, &ReportView::goodRowsAsked, this, &ImportPage::importGoodRows);
    connect(m_view, &ReportView::othersAsked, this, &ImportPage::backToChoice);
    connect(m_view, &ReportView::completeFromChanged, this, &ImportPage::workOutAgain);
}

ImportPage::~ImportPage() = default;

QString ImportPage::title() const
{
    return tr("Import and export");
}

void ImportPage::refresh()
{
    // A report holds against the store as it was; a colleague's save in between makes a new one.
    if (m_steps->currentWidget() == m_view)
        workOutAgain();
}

QWidget *ImportPage::firstFocus()
{
    return m_steps->currentWidget() == m_view ? m_view->firstFocus() : m_choice->firstFocus();
}

QWidget *ImportPage::makeWaiting()
{
    auto *waiting = new QWidget(m_steps);
    auto *words = new PlainLabel(tr("Reading the files and comparing them with the store…"), waiting);
    auto *bar = new QProgressBar(waiting);
    bar->setRange(0, 0);
    bar->setMaximumWidth(400);
    bar->setAccessibleName(words->text());
    auto *cancel = new QPushButton(tr("&Cancel"), waiting);
    cancel->setObjectName(u"importCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::backToChoice);
    auto *column = new QVBoxLayout(waiting);
    column->setSpacing(theme::Medium);
    column->addStretch();
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addWidget(bar);
    column->setAlignment(bar, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch();
    return waiting;
}

void ImportPage::begin(ImportKind kind, const QStringList &paths)
{
    m_request = {kind, paths, OnFault::RefuseAll, {}};
    m_refusedFile.clear();
    workOutAgain();
}

void ImportPage::workOutAgain()
{
    if (m_steps->currentWidget() == m_view && m_request.kind == ImportKind::Return)
        m_request.completeFrom = m_view->completeFrom();
    const Workspace &workspace = m_services.workspace;
    attempt(m_services.navigator, [&] {
        // A list of people is held against the particulars alone; the others against everything that is stored.
        auto existing = m_request.kind == ImportKind::People
                            ? workspace.children()
                            : workspace.store().loadAll(Store::With::FactsAndReturnRows);
        m_work->start(m_request, std::move(existing), networkOf(workspace), workspace.today(),
                      adjustmentCheck(workspace));
        m_steps->setCurrentWidget(m_waiting);
    });
}

void ImportPage::showReport()
{
    m_report = m_work->take();
    if (!m_refusedFile.isEmpty()) {
        apply();
        return;
    }
    m_view->show(m_report);
    m_steps->setCurrentWidget(m_view);
    m_view->firstFocus()->setFocus();
}

void ImportPage::apply()
{
    const QString refusedFile = std::exchange(m_refusedFile, {});
    const QString summary = summaryOf(m_report);
    const bool done = attempt(m_services.navigator, [&] {
        if (!refusedFile.isEmpty())
            write(refusedFile, m_report.refusedCsv.toUtf8());
        m_steps->setCurrentIndex(0); // before the store says that it changed: the report is no longer wanted
        m_services.workspace.applyImport(changesOf(m_report), tr("Import"));
    });
    backToChoice();
    if (!done)
        return;
    QString words = tr("Imported: %1").arg(summary);
    if (!refusedFile.isEmpty())
        words += u' ' + tr("The refused rows are in %1.").arg(QFileInfo(refusedFile).fileName());
    m_services.navigator.say(words, Navigator::Offer::Undo);
}

void ImportPage::importGoodRows()
{
    const QString path =
        m_services.files.save(this, tr("Save the refused rows to"), u"refused-rows.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    m_refusedFile = path;
    m_request.onFault = OnFault::KeepGood;
    workOutAgain();
}

void ImportPage::exportJourneys()
{
    const QString path =
        m_services.files.save(this, tr("Export all journeys"), u"journeys.json"_s, tr("Journey files (*.json)"));
    if (path.isEmpty())
        return;
    const bool done = attempt(m_services.navigator, [&] {
        write(path, journeysOf(m_services.workspace));
        m_services.workspace.noteRead(u"export"_s);
    });
    if (done)
        m_services.navigator.say(
            tr("Exported %n child(ren) to %1.", nullptr, static_cast<int>(m_services.workspace.children().size()))
                .arg(QFileInfo(path).fileName()));
}

void ImportPage::backToChoice()
{
    m_work->cancel();
    m_refusedFile.clear();
    m_report = {};
    m_steps->setCurrentIndex(0);
    m_choice->firstFocus()->setFocus();
}

} // namespace hearth
