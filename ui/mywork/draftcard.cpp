// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/draftcard.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QToolButton *stepButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name.toHtmlEscaped());
    return button;
}

QString when(const Draft &draft)
{
    const QDateTime saved = QDateTime::fromString(draft.saved, Qt::ISODate).toLocalTime();
    return saved.isValid() ? saved.toString(u"dd/MM/yyyy HH:mm"_s) : QString();
}

} // namespace

QString draftWords(const Draft &draft)
{
    const auto has = [&](const char *part) { return draft.key.contains(QLatin1StringView(part)); };
    if (draft.key.startsWith(u"ppm/"_s))
        return draft.key.count(u'/') > 1 ? DraftCard::tr("a sign-off of a planning meeting")
                                         : DraftCard::tr("the record of a planning meeting");
    if (has("/network/carer/"))
        return DraftCard::tr("a line of the connected carers");
    if (has("/network/"))
        return DraftCard::tr("somebody round a child");
    if (has("update"))
        return DraftCard::tr("an update");
    if (has("adjust"))
        return DraftCard::tr("a change to a clock");
    if (has("facts") || has("event") || has("spell"))
        return DraftCard::tr("a fact");
    if (has("section"))
        return DraftCard::tr("a move to a section");
    if (draft.childId == 0 && has("child"))
        return DraftCard::tr("a new child");
    return DraftCard::tr("a form");
}

DraftCard::DraftCard(QWidget *parent)
    : QFrame(parent), m_text(new PlainLabel(this)), m_position(new PlainLabel(this)),
      m_previous(stepButton(u"chevron-left"_s, tr("The draft before"), this)),
      m_next(stepButton(u"chevron-right"_s, tr("The next draft"), this))
{
    setObjectName(u"draftCard"_s);
    setAccessibleName(tr("Drafts"));
    theme::setGround(this, theme::Ground::Card);
    m_text->setObjectName(u"draftText"_s);
    m_text->setWraps();
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    theme::setWeight(m_position, theme::Weight::Muted);

    auto *on = new QPushButton(tr("Go on typing"), this);
    on->setObjectName(u"draftGoOn"_s);
    auto *discard = new QPushButton(tr("Throw it away"), this);
    discard->setObjectName(u"draftDiscard"_s);
    theme::setButton(discard, theme::Button::Quiet);
    connect(on, &QPushButton::clicked, this, [this] {
        if (current())
            Q_EMIT goOn(current()->draft);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        if (current())
            Q_EMIT thrownAway(current()->draft);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { showDraft(m_index - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showDraft(m_index + 1); });

    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_position);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    auto *acts = new FlowRow(this);
    acts->add(on);
    acts->add(discard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Small, theme::Small);
    column->addLayout(top);
    column->addWidget(acts);
    setVisible(false);
}

void DraftCard::setDrafts(std::vector<DraftLine> drafts)
{
    m_drafts = std::move(drafts);
    setVisible(!m_drafts.empty());
    showDraft(m_index);
}

const DraftLine *DraftCard::current() const
{
    if (m_index < 0 || m_index >= static_cast<int>(m_drafts.size()))
        return nullptr;
    return &m_drafts[static_cast<std::size_t>(m_index)];
}

void DraftCard::showDraft(int index)
{
    const int last = static_cast<int>(m_drafts.size()) - 1;
    m_index = std::clamp(index, 0, std::max(last, 0));
    const DraftLine *line = current();
    if (!line)
        return;
    const QString what = draftWords(line->draft);
    const QString about = line->child.isEmpty()
                              ? tr("You were typing %1 (%2).").arg(what, when(line->draft))
                              : tr("You were typing %1 about %2 (%3).").arg(what, line->child, when(line->draft));
    m_text->setText(about);
    m_position->setText(tr("%1 of %2").arg(m_index + 1).arg(last + 1));
    m_position->setVisible(last > 0);
    m_previous->setVisible(last > 0);
    m_next->setVisible(last > 0);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index < last);
}

} // namespace hearth
