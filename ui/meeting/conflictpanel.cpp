// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/conflictpanel.h"

#include "ui/meeting/changedtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QWidget *oneSide(const QString &title, const QString &base, const QString &text, QWidget *parent)
{
    auto *side = new QWidget(parent);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    auto *label = new PlainLabel(title, side);
    theme::setWeight(label, theme::Weight::Strong);
    auto *words = new ChangedText(side);
    words->setAccessibleName(title);
    if (text.isEmpty())
        words->show(ConflictPanel::tr("(nothing: it was taken out)"));
    else
        words->show(base, text, ChangedText::Side::Now);
    column->addWidget(label);
    column->addWidget(words);
    column->addStretch();
    return side;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent), m_words(new PlainLabel(this)), m_column(new QVBoxLayout(this))
{
    setObjectName(u"conflictPanel"_s);
    setAccessibleName(tr("Both of you changed this"));
    theme::setGround(this, theme::Ground::Message);
    theme::setTone(this, theme::Tone::Warning);
    m_words->setWraps();
    theme::setWeight(m_words, theme::Weight::Strong);
    m_column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    m_column->addWidget(m_words);
    hide();
}

void ConflictPanel::show(const std::vector<PpmConflict> &conflicts, const PpmContent &content)
{
    const auto isSame = [](const PpmConflict &a, const PpmConflict &b) {
        return a.place == b.place && a.mine == b.mine && a.theirs == b.theirs;
    };
    if (m_body && std::ranges::equal(conflicts, m_shown, isSame))
        return; // the keyboard stays where it is
    m_shown = conflicts;
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = nullptr;
    m_first = nullptr;
    setVisible(!conflicts.empty());
    if (conflicts.empty())
        return;
    const PpmConflict conflict = conflicts.front();
    m_words->setText(tr("%1: you and a colleague both changed this. Neither text is lost; choose before it is saved. "
                        "(%n left)",
                        nullptr, static_cast<int>(conflicts.size()))
                         .arg(wordsFor(conflict.place, content)));
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::Medium);
    const auto shown = [&conflict](const QString &text) { return shownText(conflict.place, text); };
    sides->addWidget(oneSide(tr("What you typed"), shown(conflict.base), shown(conflict.mine), m_body), 1);
    sides->addWidget(oneSide(tr("What your colleague saved"), shown(conflict.base), shown(conflict.theirs), m_body), 1);
    column->addLayout(sides);
    auto *acts = new FlowRow(m_body);
    const auto addAct = [this, acts, conflict](const QString &text, const QString &name, PpmSide side) {
        auto *button = new QPushButton(text, acts);
        button->setObjectName(name);
        acts->add(button);
        connect(button, &QPushButton::clicked, this, [this, conflict, side] { Q_EMIT settled(conflict, side); });
        return button;
    };
    m_first = addAct(tr("&Keep both"), u"keepBoth"_s, PpmSide::Both);
    addAct(tr("Keep m&ine"), u"keepMine"_s, PpmSide::Mine);
    addAct(tr("Take thei&rs"), u"keepTheirs"_s, PpmSide::Theirs);
    column->addWidget(acts);
    m_column->addWidget(m_body);
    m_body->show();
}

QWidget *ConflictPanel::firstFocus() const
{
    return m_first;
}

} // namespace hearth
