// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/leadscomparison.h"

#include "ui/meeting/changedtext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool isSame(const LeadsChange &one, const LeadsChange &other)
{
    return one.field == other.field && one.before == other.before && one.now == other.now;
}

} // namespace

LeadsComparison::LeadsComparison(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(this)), m_words(new PlainLabel(this)), m_column(new QVBoxLayout(this))
{
    m_title->setObjectName(u"leadsLastTitle"_s);
    m_title->setWraps();
    theme::setText(m_title, theme::Text::Heading);
    m_words->setObjectName(u"leadsLastWords"_s);
    m_words->setWraps();
    theme::setWeight(m_words, theme::Weight::Muted);
    m_column->setContentsMargins(theme::Large, theme::Medium, theme::Large, theme::Medium);
    m_column->setSpacing(theme::Small);
    m_column->addWidget(m_title);
    m_column->addWidget(m_words);
    m_column->addStretch(1);
}

void LeadsComparison::show(const ServiceForm *last, const FormContent &now)
{
    std::vector<LeadsChange> all = last ? leadsComparison(last->content, now) : std::vector<LeadsChange>();
    const auto changed = static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const LeadsChange &each) { return each.difference != PpmDifference::Same; }));
    m_title->setText(last ? tr("Last report, sent %1").arg(britishText(last->approvedOn)) : tr("Last report"));
    if (!last)
        m_words->setText(tr("This is the first report. From the next one on, what the last one said stands here."));
    else if (changed == 0)
        m_words->setText(tr("Nothing differs from it yet."));
    else
        m_words->setText(changed == 1 ? tr("One thing differs from it.")
                                      : tr("%n things differ from it.", nullptr, changed));
    if (m_places && std::equal(all.begin(), all.end(), m_shown.begin(), m_shown.end(), isSame))
        return;
    delete m_places;
    m_places = new QWidget(this);
    auto *column = new QVBoxLayout(m_places);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Hair);
    for (const LeadsChange &change : all)
        add(change);
    m_column->insertWidget(m_column->count() - 1, m_places);
    m_shown = std::move(all);
}

void LeadsComparison::add(const LeadsChange &change)
{
    auto *label = new PlainLabel(
        tr("%1 · %2", "what it is about, how it differs").arg(change.label, wordsOf(change.difference)), m_places);
    label->setWraps();
    theme::setText(label, theme::Text::Small);
    theme::setWeight(label, change.difference == PpmDifference::Same ? theme::Weight::Muted : theme::Weight::Strong);
    m_places->layout()->addWidget(label);
    if (change.before.isEmpty())
        return;
    auto *text = new ChangedText(m_places);
    text->setAccessibleName(tr("%1, in the last report").arg(change.label));
    if (change.difference == PpmDifference::Changed)
        text->show(change.before, change.now, ChangedText::Side::Before);
    else
        text->show(change.before);
    m_places->layout()->addWidget(text);
}

} // namespace hearth
