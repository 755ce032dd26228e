// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/digestpane.h"

#include "core/documents/managersheets.h"
#include "core/documents/pdffile.h"
#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

DigestPane::DigestPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_heading(new PlainLabel(this)), m_area(new QScrollArea(this))
{
    setObjectName(u"digestPane"_s);
    const auto act = [this](const QString &icon, const QString &text, void (DigestPane::*does)()) {
        auto *action = new QAction(lineIcon(icon), text, this);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        m_acts.append(action);
    };
    act(u"copy"_s, tr("&Copy as text"), &DigestPane::copy);
    act(u"export"_s, tr("&Keep as a PDF…"), &DigestPane::makePdf);
    act(u"print"_s, tr("P&rint…"), &DigestPane::print);
    auto *strip = new ActBar(this);
    for (QAction *action : m_acts)
        strip->add(action);
    m_heading->setObjectName(u"digestHeading"_s);
    m_heading->setFont(theme::font(theme::Text::Heading));
    m_heading->setWraps();
    m_area->setObjectName(u"digestArea"_s);
    m_area->setAccessibleName(tr("The week"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    column->addWidget(m_heading);
    column->addWidget(strip);
    column->addWidget(m_area, 1);
}

void DigestPane::collect(const WorkFilter &filter)
{
    m_filter = filter;
    m_isStale = true;
    if (isVisible())
        workOut();
}

void DigestPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    workOut();
}

QString DigestPane::heading() const
{
    const QString who = m_filter.worker.isEmpty() ? m_filter.team : m_filter.worker;
    return tr("The week of %1, as at %2", "a person or a team, day").arg(who, britishText(m_services.workspace.asAt()));
}

void DigestPane::workOut()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_lines.clear();
    const Workspace &workspace = m_services.workspace;
    const bool isAsked = !m_filter.worker.isEmpty() || !m_filter.team.isEmpty(); // of one's own, never of everybody
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : workspace.children()) {
        if (isAsked && m_filter.takes(record.child.worker, record.child.team))
            records.push_back(&record);
    }
    m_lines = digestOf(records, workspace.policy(), workspace.asAt());
    m_heading->setText(isAsked ? heading() : tr("A week is of one person or of one team: choose above."));
    for (QAction *action : m_acts)
        action->setEnabled(isAsked);
    showLines();
    if (m_lines.empty() && isAsked)
        m_heading->setText(tr("%1: nothing.", "the week of somebody").arg(heading()));
}

void DigestPane::showLines()
{
    auto *page = new QWidget(m_area);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, theme::Small, 0, theme::Small);
    column->setSpacing(theme::Tight);
    std::optional<DigestKind> kind;
    for (const DigestLine &line : m_lines) {
        if (kind != line.kind) {
            kind = line.kind;
            column->addSpacing(theme::Small);
            auto *heading = new PlainLabel(labelOf(line.kind), page);
            heading->setFont(theme::strongFont());
            column->addWidget(heading);
        }
        const QString words =
            line.on ? tr("%1  %2  %3", "day, number, what").arg(britishText(line.on), line.number, line.words)
                    : tr("%1  %2", "number, what").arg(line.number, line.words);
        auto *link = new QPushButton(QString(words).replace(u'&', u"&&"_s), page);
        link->setObjectName(u"digestLine"_s);
        theme::setButton(link, theme::Button::Link);
        link->setAccessibleName(tr("Open the child: %1").arg(words));
        connect(link, &QPushButton::clicked, this,
                [this, child = line.childId] { m_services.navigator.openChild(child); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    m_area->setWidget(page); // the one before goes with it
}

void DigestPane::copy()
{
    QApplication::clipboard()->setText(digestText(m_lines, heading()));
    m_services.workspace.noteRead(u"digest-copy"_s);
    m_services.navigator.say(tr("Copied. Paste it into a letter or a message."));
}

void DigestPane::paint(QPagedPaintDevice &device) const
{
    std::vector<SentenceSheet> sheets = digestSheets(m_lines);
    if (sheets.empty())
        sheets = {{tr("Nothing this week."), {tr("Day"), tr("Child"), tr("What")}, {2, 2, 10}, {}}};
    paintSentenceSheets(heading(), sheets, imprintOf(m_services.workspace), device);
}

void DigestPane::makePdf()
{
    attempt(m_services.navigator, [this] {
        const QString file = m_services.files.save(
            this, tr("Keep as a PDF"), documentFileName(u"week"_s, {}, m_services.workspace.asAt()), tr("PDF (*.pdf)"));
        if (file.isEmpty())
            return;
        m_services.workspace.noteRead(u"digest-export"_s);
        writePdf(file, tr("The week"), [this](QPagedPaintDevice &device) { paint(device); });
        m_services.navigator.say(tr("The PDF was made."));
    });
}

void DigestPane::print()
{
    if (m_services.print(this, tr("The week"), [this](QPagedPaintDevice &device) { paint(device); }))
        m_services.workspace.noteRead(u"digest-print"_s);
}

QWidget *DigestPane::firstFocus() const
{
    return m_area;
}

} // namespace hearth
