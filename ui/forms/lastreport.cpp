// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lastreport.h"

#include "ui/meeting/changedtext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

LastReport::LastReport(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(this)), m_words(new PlainLabel(this)), m_column(new QVBoxLayout(this))
{
    m_title->setObjectName(u"lastReportTitle"_s);
    m_title->setWraps();
    theme::setText(m_title, theme::Text::Heading);
    m_words->setObjectName(u"lastReportWords"_s);
    m_words->setWraps();
    theme::setWeight(m_words, theme::Weight::Muted);
    m_column->setContentsMargins(theme::Medium, theme::Medium, theme::Medium, theme::Medium);
    m_column->setSpacing(theme::Small);
    m_column->addWidget(m_title);
    m_column->addWidget(m_words);
    m_column->addStretch(1);
}

void LastReport::show(const QString &title, std::vector<FormChange> changes)
{
    const auto changed = static_cast<int>(
        std::ranges::count_if(changes, [](const FormChange &each) { return each.difference != PpmDifference::Same; }));
    m_title->setText(title);
    if (changed == 0)
        m_words->setText(tr("Nothing differs from it yet."));
    else
        m_words->setText(changed == 1 ? tr("One thing differs from it.")
                                      : tr("%n things differ from it.", nullptr, changed));
    showPlaces(std::move(changes));
}

void LastReport::showFirst()
{
    m_title->setText(tr("Last report"));
    m_words->setText(tr("This is the first report. From the next one on, what the last one said stands here."));
    showPlaces({});
}

void LastReport::showPlaces(std::vector<FormChange> changes)
{
    if (m_places && m_shown == changes)
        return;
    delete m_places;
    m_places = new QWidget(this);
    auto *column = new QVBoxLayout(m_places);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Hair);
    for (const FormChange &change : changes)
        add(change);
    m_column->insertWidget(m_column->count() - 1, m_places);
    m_shown = std::move(changes);
}

void LastReport::add(const FormChange &change)
{
    auto *label = new PlainLabel(
        tr("%1 · %2", "what it is about, how it differs").arg(change.label, wordsOf(change.difference)), m_places);
    label->setWraps();
    theme::setText(label, theme::Text::Small);
    theme::setWeight(label, change.difference == PpmDifference::Same ? theme::Weight::Muted : theme::Weight::Strong);
    label->setContentsMargins(0, theme::Tight, 0, 0);
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
