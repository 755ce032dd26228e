// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/lastreport.h"

#include "ui/meeting/changedtext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString wordFor(PpmDifference difference)
{
    switch (difference) {
    case PpmDifference::Same:
        return LastReport::tr("the same");
    case PpmDifference::Changed:
        return LastReport::tr("changed");
    case PpmDifference::New:
        return LastReport::tr("new");
    case PpmDifference::Cleared:
        return LastReport::tr("left out now");
    }
    return {};
}

} // namespace

bool LastReport::Shown::says(const ExceptionChange &change) const
{
    return label == change.label && difference == change.difference && before == change.before && now == change.now;
}

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

void LastReport::show(const ChildForm *last, const FormContent &now)
{
    const std::vector<ExceptionChange> all =
        last ? exceptionComparison(last->content, now) : std::vector<ExceptionChange>();
    const auto changed = static_cast<int>(
        std::ranges::count_if(all, [](const ExceptionChange &each) { return each.difference != PpmDifference::Same; }));
    m_title->setText(last ? tr("Last report, signed %1").arg(britishText(last->approvedOn)) : tr("Last report"));
    if (!last)
        m_words->setText(tr("This is the first report. From the next one on, what the last one said stands here."));
    else if (changed == 0)
        m_words->setText(tr("Nothing differs from it yet."));
    else
        m_words->setText(changed == 1 ? tr("One thing differs from it.")
                                      : tr("%n things differ from it.", nullptr, changed));
    const bool same = std::ranges::equal(
        m_shown, all, [](const Shown &shown, const ExceptionChange &change) { return shown.says(change); });
    if (same)
        return;
    clear();
    for (const ExceptionChange &change : all)
        add(change);
}

void LastReport::add(const ExceptionChange &change)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme::Tight, 0, 0);
    column->setSpacing(theme::Hair);
    auto *label = new PlainLabel(
        tr("%1 · %2", "what it is about, how it differs").arg(change.label, wordFor(change.difference)), box);
    label->setWraps();
    theme::setText(label, theme::Text::Small);
    if (change.difference == PpmDifference::Same)
        theme::setWeight(label, theme::Weight::Muted);
    else
        theme::setWeight(label, theme::Weight::Strong);
    column->addWidget(label);
    if (!change.before.isEmpty()) {
        auto *text = new ChangedText(box);
        text->setAccessibleName(tr("%1, in the last report").arg(change.label));
        if (change.difference == PpmDifference::Changed)
            text->show(change.before, change.now, ChangedText::Side::Before);
        else
            text->show(change.before);
        column->addWidget(text);
    }
    m_column->insertWidget(m_column->count() - 1, box);
    m_shown.push_back({box, change.label, change.difference, change.before, change.now});
}

void LastReport::clear()
{
    for (const Shown &shown : m_shown)
        shown.box->deleteLater();
    m_shown.clear();
}

} // namespace hearth
