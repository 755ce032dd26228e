// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/carerspart.h"

#include "core/workspace/ppmdesk.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

CarersPart::CarersPart(QWidget *parent)
    : PpmPartWidget(parent), m_nothing(new PlainLabel(this)), m_notAsked(new PlainLabel(this)),
      m_network(new QPushButton(tr("Open in &Network"), this)), m_column(new QVBoxLayout(this))
{
    setObjectName(u"carersPart"_s);
    m_nothing->setObjectName(u"carersNothing"_s);
    m_nothing->setText(tr("Nobody is down as a connected carer. Who could care for the child is kept in the network."));
    m_nothing->setWraps();
    theme::setWeight(m_nothing, theme::Weight::Muted);
    m_notAsked->setObjectName(u"notAsked"_s);
    m_notAsked->setWraps();
    m_network->setObjectName(u"openNetwork"_s);
    m_network->setAutoDefault(false);
    m_network->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Small);
    m_column->addWidget(m_nothing);
    m_column->addWidget(m_notAsked);
    m_column->addWidget(m_network);
    connect(m_network, &QPushButton::clicked, this, [this] {
        if (m_open)
            m_open();
    });
}

void CarersPart::show(const PpmContent &content, const PpmContext &context)
{
    m_child = context.child;
    m_open = [&navigator = context.services.navigator, child = m_child] { navigator.openChild(child, u"network"_s); };
    auto lines = content.carers;
    if (lines.empty())
        lines = PpmDesk(context.services.workspace).carers(context.child, context.on);
    showNotAsked(lines, context);
    m_nothing->setVisible(lines.empty());
    if (m_list && lines == m_lines)
        return;
    m_lines = std::move(lines);
    if (m_list)
        m_list->deleteLater();
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_column->insertWidget(0, m_list);
    for (const PpmCarerLine &line : m_lines)
        addCarer(line);
    m_list->setVisible(!m_lines.empty());
}

void CarersPart::addCarer(const PpmCarerLine &line)
{
    auto *card = new QFrame(m_list);
    card->setProperty("hearthRole", u"row"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, theme::Small, 0, theme::Small);
    column->setSpacing(theme::Hair);
    auto *head = new FlowRow(card);
    auto *name = new PlainLabel(line.name, head);
    theme::setWeight(name, theme::Weight::Strong);
    head->add(name);
    auto *relationship = new PlainLabel(line.relationship, head);
    theme::setWeight(relationship, theme::Weight::Muted);
    head->add(relationship);
    column->addWidget(head);
    const auto add = [&](const QString &what, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        auto *label = new PlainLabel(tr("%1: %2", "heading of a column and what stands in it").arg(what, text), card);
        label->setWraps();
        label->setSelectable();
        column->addWidget(label);
    };
    add(tr("Wants to be assessed"), line.wants);
    add(tr("Viability"), line.viability);
    add(tr("Opposing the decision"), line.opposing);
    add(tr("Full assessment"), line.fullAssessment);
    add(tr("Panel"), line.panel);
    add(tr("Comments"), line.comments);
    card->setAccessibleName(tr("%1, %2", "name and relationship").arg(line.name, line.relationship));
    m_list->layout()->addWidget(card);
}

void CarersPart::showNotAsked(const std::vector<PpmCarerLine> &lines, const PpmContext &context)
{
    // A frozen table is of its day: today's network would say something else about it.
    const ChildRecord *record = context.services.workspace.child(context.child);
    QStringList names;
    for (const PpmCarerLine &line : lines) {
        if (!record)
            break;
        const auto carer = std::ranges::find(record->carers, line.person, &ConnectedCarer::person);
        if (carer != record->carers.end() && carer->wants.isEmpty())
            names << line.name;
    }
    m_notAsked->setText(names.isEmpty() ? QString() : tr("Not yet asked: %1.").arg(names.join(u", "_s)));
    m_notAsked->setVisible(!names.isEmpty());
    theme::setTone(m_notAsked, theme::Tone::Warning);
}

void CarersPart::store(PpmContent &) const {}

void CarersPart::setReadOnly(bool) {}

QWidget *CarersPart::firstFocus()
{
    return m_network;
}

bool CarersPart::focusField(const QString &fieldOrRow)
{
    if (std::ranges::find(m_lines, fieldOrRow, &PpmCarerLine::person) == m_lines.end())
        return false;
    m_network->setFocus();
    return true;
}

} // namespace hearth
