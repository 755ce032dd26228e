// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/compareview.h"

#include "core/documents/ppmdocument.h"
#include "core/meetings/changes.h"
#include "core/meetings/ppmform.h"
#include "ui/meeting/changedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString headOf(const PpmRecord &record)
{
    return record.version > 1 ? CompareView::tr("%1, version %2").arg(britishText(record.on)).arg(record.version)
                              : britishText(record.on);
}

QString sectionText(const PpmRecord &record, const QString &section)
{
    PpmForm form;
    form.record = record;
    return ppmSectionText(form, section);
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(this)), m_area(new QScrollArea(this))
{
    setObjectName(u"compareView"_s);
    auto *close = new QToolButton(this);
    close->setIcon(lineIcon(u"close"_s));
    close->setObjectName(u"compareClose"_s);
    close->setAccessibleName(tr("Close the comparison"));
    close->setToolTip(tr("Close (Escape)"));
    theme::setText(m_title, theme::Text::Heading);
    m_title->setWraps();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(close, &QToolButton::clicked, this, &CompareView::closed);
}

void CompareView::show(const PpmRecord &one, const PpmRecord &other)
{
    const bool inOrder = one.on != other.on ? one.on < other.on : one.version <= other.version;
    const PpmRecord &before = inOrder ? one : other;
    const PpmRecord &now = inOrder ? other : one;
    m_title->setText(tr("%1 beside %2").arg(headOf(before), headOf(now)));
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme::Medium, theme::Medium);
    grid->setHorizontalSpacing(theme::Medium);
    grid->setVerticalSpacing(theme::Tight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    QStringList same;
    for (const PpmSectionChange &change : changesBetween(before.content, now.content)) {
        const QString title = titleOf(*ppmSection(change.section));
        if (change.difference == PpmDifference::Same) {
            if (!change.empty)
                same.append(title);
            continue;
        }
        auto *label = new PlainLabel(title, content);
        label->setWraps();
        theme::setWeight(label, theme::Weight::Strong);
        grid->addWidget(label, row++, 0, 1, 2);
        const QString left = sectionText(before, change.section);
        const QString right = sectionText(now, change.section);
        const auto add = [&](int place, ChangedText::Side side, const QString &day) {
            auto *text = new ChangedText(content);
            text->setAccessibleName(tr("%1, %2", "section, day").arg(title, day));
            text->show(left, right, side);
            grid->addWidget(text, row, place, Qt::AlignTop);
        };
        add(0, ChangedText::Side::Before, headOf(before));
        add(1, ChangedText::Side::Now, headOf(now));
        grid->setRowMinimumHeight(++row, theme::Small);
        ++row;
    }
    auto *rest = new PlainLabel(content);
    rest->setWraps();
    rest->setText(same.isEmpty() ? tr("Nothing else is written in either.")
                                 : tr("The same in both: %1.").arg(same.join(u", "_s)));
    theme::setWeight(rest, theme::Weight::Muted);
    grid->addWidget(rest, row, 0, 1, 2);
    grid->setRowStretch(row + 1, 1);
    m_area->setWidget(content);
    QWidget::show();
    m_area->setFocus();
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hearth
