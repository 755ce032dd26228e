// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/reportview.h"

#include "ui/importing/faultmodel.h"
#include "ui/importing/importwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr std::size_t mostNamed = 40;

QString numbersOf(const std::vector<VanishedChild> &vanished)
{
    QStringList numbers;
    for (const VanishedChild &child : vanished) {
        if (static_cast<std::size_t>(numbers.size()) == mostNamed) {
            numbers << u"…"_s;
            break;
        }
        numbers << child.number;
    }
    return numbers.join(u", "_s);
}

} // namespace

ReportView::ReportView(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_headline(new PlainLabel(this)), m_summary(new PlainLabel(this)),
      m_collections(new QWidget(this)), m_collectionColumn(new QVBoxLayout(m_collections)),
      m_vanished(new PlainLabel(this)), m_faults(new FaultModel(this)),
      m_faultPane(new TablePane(m_faults, u"faults"_s, tr("What could not be understood"), tr("Filter the faults"),
                                services, this)),
      m_apply(new QPushButton(tr("&Import"), this)),
      m_goodRows(new QPushButton(tr("Import the &rest, and save the refused rows…"), this)),
      m_others(new QPushButton(tr("Choose &others"), this))
{
    m_headline->setObjectName(u"importHeadline"_s);
    m_headline->setWraps();
    theme::setText(m_headline, theme::Text::Heading);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWraps();
    m_vanished->setObjectName(u"importVanished"_s);
    m_vanished->setWraps();
    m_vanished->setSelectable();
    theme::setTone(m_vanished, theme::Tone::Warning);
    m_collectionColumn->setContentsMargins(0, 0, 0, 0);
    m_apply->setObjectName(u"importApply"_s);
    m_goodRows->setObjectName(u"importGoodRows"_s);
    m_others->setObjectName(u"importOthers"_s);
    theme::setButton(m_apply, theme::Button::Primary);
    m_faultPane->setCountText([](int, int held) { return tr("%n fault(s)", nullptr, held); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_goodRows);
    buttons->addWidget(m_others);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Medium);
    column->addWidget(m_headline);
    column->addWidget(m_summary);
    column->addWidget(m_collections);
    column->addWidget(m_vanished);
    column->addWidget(m_faultPane, 1);
    column->addLayout(buttons);
    column->addStretch();

    connect(m_apply, &QPushButton::clicked, this, &ReportView::applyAsked);
    connect(m_goodRows, &QPushButton::clicked, this, &ReportView::goodRowsAsked);
    connect(m_others, &QPushButton::clicked, this, &ReportView::othersAsked);
}

void ReportView::show(const ImportReport &report)
{
    const bool faulty = !report.faults.empty();
    if (faulty)
        m_headline->setText(tr("%n thing(s) could not be understood. Nothing has been imported.", nullptr,
                               static_cast<int>(report.faults.size())));
    else if (report.changesNothing())
        m_headline->setText(tr("Everything in these files is in the store already."));
    else
        m_headline->setText(tr("This is what would come in."));
    m_summary->setText(summaryOf(report));
    m_summary->setVisible(!faulty);
    showCollections(report);
    showVanished(report);
    m_faults->setFaults(report.faults);
    m_faultPane->setVisible(faulty);
    m_apply->setEnabled(!faulty && !report.changesNothing());
    m_apply->setVisible(!faulty);
    m_goodRows->setVisible(faulty && report.kind == ImportKind::Return);
}

void ReportView::showCollections(const ImportReport &report)
{
    m_dates.clear();
    m_shownDates.clear();
    while (QLayoutItem *item = m_collectionColumn->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const CollectionSummary &collection : report.collections) {
        auto *block = new QFrame(m_collections);
        theme::setGround(block, theme::Ground::Card);
        auto *title = new PlainLabel(tr("Collection %1").arg(collectionTitle(collection.year)), block);
        theme::setWeight(title, theme::Weight::Strong);
        auto *counts = new PlainLabel(countsOf(collection), block);
        counts->setWraps();
        auto *field = new DateLineEdit(dateContextOf(m_services.workspace), block);
        field->setName(tr("Collection %1 is complete from").arg(collectionTitle(collection.year)));
        field->setDate(collection.completeFrom);
        field->setFixedWidth(theme::font(theme::Text::Body).pointSize() * 16);
        auto *label = new PlainLabel(tr("Complete &from"), block);
        label->setBuddy(field->lineEdit());
        auto *why =
            new PlainLabel(tr("What would have happened before this day is not known, and is shown so."), block);
        why->setWraps();
        theme::setText(why, theme::Text::Small);
        theme::setWeight(why, theme::Weight::Muted);

        auto *dateRow = new QHBoxLayout;
        dateRow->addWidget(label, 0, Qt::AlignTop);
        dateRow->addWidget(field, 0, Qt::AlignTop);
        dateRow->addWidget(why, 1, Qt::AlignTop);
        auto *column = new QVBoxLayout(block);
        column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
        column->addWidget(title);
        column->addWidget(counts);
        column->addLayout(dateRow);
        m_collectionColumn->addWidget(block);
        m_dates[collection.year] = field;
        m_shownDates[collection.year] = collection.completeFrom;
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, [this] {
            if (completeFrom() != m_shownDates)
                Q_EMIT completeFromChanged();
        });
    }
    m_collections->setVisible(!report.collections.empty());
}

void ReportView::showVanished(const ImportReport &report)
{
    QStringList lines;
    if (!report.vanished.empty())
        lines << tr("%n child(ren) in care in an older return are missing from the newest: %1", nullptr,
                    static_cast<int>(report.vanished.size()))
                     .arg(numbersOf(report.vanished));
    if (!report.leftAlone.empty())
        lines << tr("%n fact(s) that were corrected here stay as they are, though the return says otherwise.", nullptr,
                    static_cast<int>(report.leftAlone.size()));
    m_vanished->setText(lines.join(u'\n'));
    m_vanished->setVisible(!lines.isEmpty());
}

std::map<int, Date> ReportView::completeFrom() const
{
    std::map<int, Date> answer = m_shownDates;
    for (const auto &[year, field] : m_dates) {
        if (const auto date = field->date())
            answer[year] = *date;
    }
    return answer;
}

QWidget *ReportView::firstFocus() const
{
    if (m_apply->isEnabled() && !m_apply->isHidden())
        return m_apply;
    return m_goodRows->isHidden() ? m_others : m_goodRows;
}

} // namespace hearth
