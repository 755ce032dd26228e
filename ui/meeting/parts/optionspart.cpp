// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/optionspart.h"

#include "core/meetings/carryforward.h"
#include "core/workspace/ppmdesk.h"
#include "ui/meeting/parts/earlyactionrow.h"
#include "ui/meeting/parts/optionorder.h"
#include "ui/meeting/parts/optionrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString early = u"early-permanence"_s;
const QString adoption = u"adoption"_s;

/// What early permanence asks for, in our words (Bradford 2017, 6.3.5 to 6.3.9).
QString earlyConditions(bool accommodated)
{
    QStringList lines{
        OptionsPart::tr("Early permanence fits where adoption is likely and nothing else is ruled out yet: an older "
                        "child of the parents was placed and nothing has changed since, there is no active plan for a "
                        "return because the risks are serious, or the parents say that they want adoption. (6.3.6)"),
        OptionsPart::tr("The carers are approved for both fostering and adoption, or are approved adopters with "
                        "temporary approval to foster this named child: assessed, and right for the child's welfare. "
                        "(6.3.5, 6.3.9)"),
        OptionsPart::tr("The fostering agency decision maker endorses it: the day is asked for below. (6.3.8)")};
    if (accommodated)
        lines << OptionsPart::tr(
            "This child is accommodated under section 20: not where a return to parents, family or "
            "friends is reasonably likely. Answer it below. (6.3.7)");
    for (QString &line : lines)
        line.prepend(u"•  "_s);
    lines.prepend(OptionsPart::tr("What early permanence asks for (Bradford 2017):"));
    return lines.join(u'\n');
}

PlainLabel *quietHeading(const QString &text, QWidget *parent)
{
    auto *heading = new PlainLabel(text, parent);
    heading->setWraps();
    theme::setWeight(heading, theme::Weight::Muted);
    return heading;
}

} // namespace

OptionsPart::OptionsPart(QWidget *parent)
    : PpmPartWidget(parent), m_order(new PlainLabel(this)), m_state(new PlainLabel(this)),
      m_optionColumn(new QVBoxLayout), m_earlyColumn(new QVBoxLayout)
{
    setObjectName(u"optionsPart"_s);
    m_order->setObjectName(u"considered"_s);
    m_state->setObjectName(u"optionsState"_s);
    for (PlainLabel *label : {m_order, m_state})
        label->setWraps();
    theme::setText(m_state, theme::Text::Small);
    theme::setWeight(m_state, theme::Weight::Muted);
    m_optionColumn->setSpacing(0);
    m_earlyColumn->setSpacing(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::Tight);
    all->addWidget(m_order);
    all->addWidget(m_state);
    all->addLayout(m_optionColumn);
    all->addSpacing(theme::Medium);
    all->addWidget(quietHeading(tr("Early actions, whatever the plan becomes (Bradford 2017, App. 2)"), this));
    all->addLayout(m_earlyColumn);
    all->addStretch();
    connect(qApp, &QApplication::focusChanged, this, &OptionsPart::followKeyboard);
}

OptionsPart::~OptionsPart()
{
    // Its rows go after it, and the keyboard with them: that is no longer to be followed.
    disconnect(qApp, nullptr, this, nullptr);
}

void OptionsPart::makeRows(const PpmContext &context)
{
    for (const QString &option : ppmOptionIds())
        makeOptionRow(option, context);
    for (const QString &action : ppmEarlyActionIds())
        makeEarlyRow(action, context);
}

void OptionsPart::makeOptionRow(const QString &option, const PpmContext &context)
{
    auto *row = new OptionRow(option, dateContextOf(context.services.workspace), this);
    row->setAids(context.aids);
    row->setReadOnly(m_readOnly);
    m_options.push_back(row);
    m_optionColumn->addWidget(row);
    const auto reorder = [this](const std::function<void(std::vector<PpmOption> &)> &change) {
        auto now = options();
        change(now);
        setOptions(now);
        showState();
        Q_EMIT edited();
    };
    connect(row, &OptionRow::edited, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(row, &OptionRow::answered, this, [this, option](const QString &pursued) { onAnswered(option, pursued); });
    connect(row, &OptionRow::orderWanted, this,
            [reorder, option](int place) { reorder([&](std::vector<PpmOption> &now) { putAt(now, option, place); }); });
    connect(row, &OptionRow::moveWanted, this, [reorder, option](int places) {
        reorder([&](std::vector<PpmOption> &now) { moveBy(now, option, places); });
    });
    connect(row, &OptionRow::stepped, this, [this, row](int rows) { step(row, rows); });
}

void OptionsPart::makeEarlyRow(const QString &action, const PpmContext &context)
{
    auto *row = new EarlyActionRow(action, dateContextOf(context.services.workspace), this);
    row->setAids(context.aids);
    row->setReadOnly(m_readOnly);
    m_early.push_back(row);
    m_earlyColumn->addWidget(row);
    connect(row, &EarlyActionRow::edited, this, &OptionsPart::edited);
    connect(row, &EarlyActionRow::stepped, this, [this, row](int rows) { step(row, rows); });
}

void OptionsPart::show(const PpmContent &content, const PpmContext &context)
{
    m_on = context.on;
    if (m_options.empty())
        makeRows(context);
    m_accommodated = isAccommodated(PpmDesk(context.services.workspace).situation(context.child, context.on));
    m_unknown.clear();
    m_shown.clear();
    for (const PpmEarlyAction &action : content.earlyActions)
        m_shown << action.action;
    for (const PpmOption &option : content.options) {
        m_shown << option.option;
        if (!ppmOptionIds().contains(option.option))
            m_unknown.push_back(option);
    }
    setOptions(content.options);
    for (EarlyActionRow *row : m_early) {
        const auto found = std::ranges::find(content.earlyActions, row->id(), &PpmEarlyAction::action);
        row->setAction(found == content.earlyActions.end() ? PpmEarlyAction{row->id(), {}, {}, {}} : *found);
    }
    for (OptionRow *row : m_options) {
        if (row->id() == early)
            row->setConditions(earlyConditions(m_accommodated));
    }
    showState();
}

void OptionsPart::store(PpmContent &content) const
{
    // A row that the record did not have and that says nothing is none.
    content.options.clear();
    for (const PpmOption &option : options()) {
        PpmOption nothing;
        nothing.option = option.option;
        if (m_shown.contains(option.option) || option != nothing)
            content.options.push_back(option);
    }
    content.options.insert(content.options.end(), m_unknown.begin(), m_unknown.end());
    content.earlyActions.clear();
    for (const EarlyActionRow *row : m_early) {
        const PpmEarlyAction action = row->action();
        if (m_shown.contains(row->id()) || action != PpmEarlyAction{row->id(), {}, {}, {}})
            content.earlyActions.push_back(action);
    }
}

std::vector<PpmOption> OptionsPart::options() const
{
    std::vector<PpmOption> now;
    for (const OptionRow *row : m_options)
        now.push_back(row->option());
    return now;
}

void OptionsPart::setOptions(const std::vector<PpmOption> &options)
{
    for (OptionRow *row : m_options) {
        const auto found = std::ranges::find(options, row->id(), &PpmOption::option);
        PpmOption option;
        option.option = row->id();
        row->setOption(found == options.end() ? option : *found, m_on);
    }
}

void OptionsPart::onAnswered(const QString &option, const QString &pursued)
{
    auto now = options();
    const auto found = std::ranges::find(now, option, &PpmOption::option);
    answer(*found, pursued, m_on);
    if (pursued == u"no"_s)
        putAt(now, option, 0);
    setOptions(now);
    showState();
    Q_EMIT edited();
}

void OptionsPart::showState()
{
    const auto now = options();
    const auto isPursued = [&now](const QString &id) {
        return std::ranges::any_of(
            now, [&](const PpmOption &option) { return option.option == id && option.pursued == u"yes"_s; });
    };
    int open = 0;
    for (OptionRow *row : m_options) {
        const PpmOption option = row->option();
        open += option.pursued.isEmpty() ? 1 : 0;
        if (row->id() == early) {
            const bool owed = isPursued(adoption) && option.pursued.isEmpty() && !m_readOnly;
            row->setReminder(owed ? tr("Adoption is pursued, so early permanence must be considered too: answer yes or "
                                       "no. Children and Families Act 2014; Bradford 2017, 6.3.5.")
                                  : QString());
        }
    }
    const QString order = orderInWords(now);
    m_order->setText(order.isEmpty() ? QString() : tr("Considered in this order: %1").arg(order));
    m_order->setVisible(!order.isEmpty());
    QStringList parts;
    if (open > 0 && !m_readOnly)
        parts << tr("%n to answer: Y or N", nullptr, open);
    if (!m_readOnly)
        parts << tr("1 to 7 or Ctrl with the arrows gives the order");
    m_state->setText(parts.join(u"  ·  "_s));
    m_state->setVisible(!parts.isEmpty());
}

void OptionsPart::step(const QWidget *row, int rows)
{
    std::vector<QWidget *> all(m_options.begin(), m_options.end());
    all.insert(all.end(), m_early.begin(), m_early.end());
    const auto index = (std::ranges::find(all, row) - all.begin()) + rows;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(all.size()))
        return;
    const auto at = static_cast<std::size_t>(index);
    if (at < m_options.size())
        m_options[at]->focusAnswer();
    else
        m_early[at - m_options.size()]->focusAnswer();
}

void OptionsPart::followKeyboard()
{
    // A row that closes moves what lies beneath it: never under a button that is being pressed.
    if (QApplication::mouseButtons() != Qt::NoButton) {
        QTimer::singleShot(30, this, &OptionsPart::followKeyboard);
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || QApplication::activePopupWidget())
        return;
    for (OptionRow *row : m_options)
        row->setOpen(row == focus || row->isAncestorOf(focus));
}

void OptionsPart::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (OptionRow *row : m_options)
        row->setReadOnly(readOnly);
    for (EarlyActionRow *row : m_early)
        row->setReadOnly(readOnly);
    showState();
}

QWidget *OptionsPart::firstFocus()
{
    return m_options.empty() ? nullptr : m_options.front()->findChild<QWidget *>(u"pursued"_s);
}

bool OptionsPart::focusField(const QString &fieldOrRow)
{
    for (OptionRow *row : m_options) {
        if (row->id() == fieldOrRow) {
            row->focusAnswer();
            return true;
        }
    }
    for (EarlyActionRow *row : m_early) {
        if (row->id() == fieldOrRow) {
            row->focusAnswer();
            return true;
        }
    }
    return false;
}

} // namespace hearth
