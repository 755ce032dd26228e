// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sidecolumn.h"

#include "ui/meeting/changedtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QToolButton *foldingTitle(const QString &text, const QString &name, QWidget *parent)
{
    auto *title = new QToolButton(parent);
    title->setObjectName(name);
    title->setText(text);
    title->setCheckable(true);
    title->setChecked(true);
    title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    title->setFont(theme::strongFont());
    title->setProperty("hearthRole", u"folding"_s);
    return title;
}

void clear(std::vector<QWidget *> &widgets)
{
    for (QWidget *widget : widgets) {
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
}

} // namespace

SideColumn::SideColumn(QWidget *parent)
    : QWidget(parent), m_lastTitle(foldingTitle(tr("Last time"), u"lastTitle"_s, this)), m_lastBody(new QWidget(this)),
      m_words(new PlainLabel(m_lastBody)), m_answers(new QVBoxLayout),
      m_take(new QPushButton(tr("&Take this over"), m_lastBody)),
      m_takeAll(new QPushButton(tr("Take over all that is e&mpty"), m_lastBody)),
      m_promptsTitle(foldingTitle(tr("Things to consider"), u"promptsTitle"_s, this)), m_promptsBody(new QWidget(this)),
      m_prompts(new QVBoxLayout(m_promptsBody))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Medium, theme::Medium, theme::Medium);
    column->setSpacing(theme::Small);
    column->addWidget(m_lastTitle);
    column->addWidget(m_lastBody);
    column->addSpacing(theme::Small);
    column->addWidget(m_promptsTitle);
    column->addWidget(m_promptsBody);
    column->addStretch();

    auto *last = new QVBoxLayout(m_lastBody);
    last->setContentsMargins(theme::Tight, 0, 0, 0);
    last->setSpacing(theme::Small);
    m_words->setObjectName(u"lastWords"_s);
    m_words->setWraps();
    theme::setWeight(m_words, theme::Weight::Muted);
    last->addWidget(m_words);
    m_answers->setSpacing(theme::Small);
    last->addLayout(m_answers);
    m_take->setObjectName(u"takeSection"_s);
    m_take->setToolTip(tr("What was said last time is put into this section, to go on from (Ctrl+T)"));
    m_takeAll->setObjectName(u"takeAll"_s);
    m_takeAll->setToolTip(tr("Every answer that is empty here and was given last time"));
    theme::setButton(m_takeAll, theme::Button::Quiet);
    auto *acts = new FlowRow(m_lastBody);
    acts->add(m_take);
    acts->add(m_takeAll);
    last->addWidget(acts);
    m_prompts->setContentsMargins(theme::Tight, 0, 0, 0);
    m_prompts->setSpacing(theme::Small);

    connect(m_take, &QPushButton::clicked, this, &SideColumn::takeSection);
    connect(m_takeAll, &QPushButton::clicked, this, &SideColumn::takeAll);
    connect(m_lastTitle, &QToolButton::toggled, this, &SideColumn::fold);
    connect(m_promptsTitle, &QToolButton::toggled, this, &SideColumn::fold);
    fold();
}

void SideColumn::fold()
{
    for (QToolButton *title : {m_lastTitle, m_promptsTitle})
        title->setIcon(lineIcon(title->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
    m_lastBody->setVisible(m_lastTitle->isChecked() && m_lastTitle->isVisibleTo(this));
    m_promptsBody->setVisible(m_promptsTitle->isChecked() && m_promptsTitle->isVisibleTo(this));
}

void SideColumn::showLast(const QString &title, const QString &words, const std::vector<LastAnswer> &answers,
                          bool canTake)
{
    m_lastTitle->setText(title);
    m_words->setText(words);
    m_take->setVisible(canTake);
    m_takeAll->setVisible(canTake);
    m_lastTitle->setVisible(true);
    fold();
    if (answers == m_shown)
        return;
    m_shown = answers;
    clear(m_answerWidgets);
    for (const LastAnswer &answer : answers) {
        if (answer.before.isEmpty())
            continue;
        if (!answer.label.isEmpty()) {
            auto *label = new PlainLabel(answer.label, m_lastBody);
            label->setWraps();
            theme::setText(label, theme::Text::Small);
            theme::setWeight(label, theme::Weight::Strong);
            m_answers->addWidget(label);
            m_answerWidgets.push_back(label);
        }
        auto *text = new ChangedText(m_lastBody);
        text->setAccessibleName(answer.label.isEmpty() ? title : answer.label);
        if (answer.now.isEmpty())
            text->show(answer.before);
        else
            text->show(answer.before, answer.now, ChangedText::Side::Before);
        m_answers->addWidget(text);
        m_answerWidgets.push_back(text);
    }
}

void SideColumn::showPrompts(const std::vector<PpmPrompt> &prompts)
{
    clear(m_promptWidgets);
    for (const PpmPrompt &prompt : prompts) {
        auto *text = new PlainLabel(prompt.text, m_promptsBody);
        text->setWraps();
        auto *source = new PlainLabel(prompt.source, m_promptsBody);
        source->setWraps();
        theme::setText(source, theme::Text::Small);
        theme::setWeight(source, theme::Weight::Muted);
        auto *both = new QWidget(m_promptsBody);
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::Hair);
        column->addWidget(text);
        column->addWidget(source);
        m_prompts->addWidget(both);
        m_promptWidgets.push_back(both);
    }
    m_promptsTitle->setVisible(!prompts.empty());
    fold();
}

} // namespace hearth
