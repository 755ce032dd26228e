// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a record is put together; what it does is in ppmpage.cpp.
#include "ui/child/identitybanner.h"
#include "ui/meeting/conflictpanel.h"
#include "ui/meeting/ppmpage.h"
#include "ui/meeting/sectionlist.h"
#include "ui/meeting/sidecolumn.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// In widths of a letter, so that they follow the size of the text.
constexpr int listLetters = 28;
constexpr int sideLetters = 40;
constexpr int textLetters = 100; ///< longer lines are hard to read
constexpr int leastLetters = 48;
constexpr int lettersForSide = 124;
constexpr int lettersForList = 84;
constexpr int lettersForPanel = 104; ///< else a form stands alone

int letters(const QWidget *widget, int count)
{
    return widget->fontMetrics().averageCharWidth() * count;
}

PlainLabel *notice(const QString &name, theme::Tone tone, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWraps();
    label->setContentsMargins(theme::Large, theme::Small, theme::Large, theme::Small);
    theme::setGround(label, theme::Ground::Strip);
    theme::setTone(label, tone);
    label->hide();
    return label;
}

} // namespace

void PpmPage::buildWidgets()
{
    m_banner = new IdentityBanner(this);
    m_list = new SectionList(this);
    m_panel = new SidePanel(this);
    m_conflict = new ConflictPanel(this);
    m_side = new SideColumn(this);
    m_notice = notice(u"ppmNotice"_s, theme::Tone::Accent, this);
    m_presence = notice(u"ppmPresence"_s, theme::Tone::Warning, this);

    auto *content = new QWidget(this);
    content->setMaximumWidth(letters(this, textLetters) + 2 * theme::Large);
    m_middle = new QVBoxLayout(content);
    m_middle->setContentsMargins(theme::Large, theme::Medium, theme::Large, theme::Large);
    m_middle->setSpacing(theme::Medium);
    m_middle->addWidget(m_conflict);
    m_place = new QWidget(content);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    m_middle->addWidget(m_place);
    auto *steps = new QHBoxLayout;
    m_before = new QPushButton(content);
    m_before->setObjectName(u"sectionBefore"_s);
    m_after = new QPushButton(content);
    m_after->setObjectName(u"sectionAfter"_s);
    for (QPushButton *button : {m_before, m_after})
        theme::setButton(button, theme::Button::Quiet);
    m_before->setAccessibleName(tr("The section before"));
    m_after->setAccessibleName(tr("The next section"));
    m_before->setToolTip(tr("The section before (Ctrl+Page Up)"));
    m_after->setToolTip(tr("The next section (Ctrl+Page Down)"));
    steps->addWidget(m_before);
    steps->addStretch();
    steps->addWidget(m_after);
    m_middle->addLayout(steps);
    m_middle->addStretch();

    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    m_sideArea = new QScrollArea(this);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideArea->setFixedWidth(letters(this, sideLetters));
    theme::setGround(m_sideArea, theme::Ground::Panel);
    m_sideArea->setWidget(m_side);

    m_list->setFixedWidth(letters(this, listLetters));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_area, 1);
    row->addWidget(m_sideArea);
    row->addWidget(m_panel);

    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(makeHead());
    column->addLayout(row, 1);
    // Under the record: they come while somebody types, and must not move the line under the hand.
    column->addWidget(m_notice);
    column->addWidget(m_presence);
    m_stack = new QStackedLayout(this);
    m_stack->setSizeConstraint(QLayout::SetNoConstraint); // it folds by itself: minimumSizeHint says how narrow
    m_stack->addWidget(whole);
    m_stack->addWidget(new EmptyState(u"meetings"_s,
                                      tr("This record is not in the store any more: it was discarded, or the child's "
                                         "record was removed."),
                                      nullptr, this));
    connect(m_before, &QPushButton::clicked, this, [this] { stepSection(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { stepSection(1); });
}

QWidget *PpmPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setAttribute(Qt::WA_StyledBackground);
    theme::setGround(head, theme::Ground::Strip);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme::Large, theme::Tight, theme::Large, theme::Small);
    column->setSpacing(theme::Tight);

    m_children = new QTabBar(head);
    m_children->setObjectName(u"childrenStrip"_s);
    m_children->setAccessibleName(tr("Children of this meeting"));
    m_children->setDocumentMode(true);
    m_children->setExpanding(false);
    m_children->setDrawBase(false);
    m_children->setToolTip(tr("The next child (Ctrl+Tab)"));
    column->addWidget(m_children);

    m_state = new PlainLabel(head);
    m_state->setObjectName(u"ppmState"_s);
    theme::setWeight(m_state, theme::Weight::Strong);
    m_progress = new PlainLabel(head);
    m_progress->setObjectName(u"ppmProgress"_s);
    theme::setWeight(m_progress, theme::Weight::Muted);
    m_kept = new PlainLabel(head);
    m_kept->setObjectName(u"ppmKept"_s);
    theme::setWeight(m_kept, theme::Weight::Muted);
    m_sectionsButton = new QToolButton(head);
    m_sectionsButton->setObjectName(u"sectionsButton"_s);
    m_sectionsButton->setText(tr("Sections"));
    m_sectionsButton->setToolTip(tr("All sections of the record (Ctrl+G)"));
    m_sectionsButton->setCheckable(true);
    m_save = new QPushButton(tr("Sa&ve"), head);
    m_save->setObjectName(u"ppmSave"_s);
    m_save->setToolTip(tr("Store into the record (Ctrl+S)"));
    m_next = new QPushButton(head);
    m_next->setObjectName(u"ppmNext"_s);
    theme::setButton(m_next, theme::Button::Primary);
    m_sendBack = new QPushButton(tr("Send bac&k…"), head);
    m_sendBack->setObjectName(u"ppmSendBack"_s);
    m_sendBack->setToolTip(tr("Return the record to the social worker with a comment per section"));
    auto *row = new FlowRow(head);
    row->add(m_sectionsButton);
    row->add(m_state);
    row->add(m_progress);
    row->add(m_kept);
    row->add(m_save);
    row->add(m_next);
    row->add(m_sendBack);
    column->addWidget(row);

    connect(m_children, &QTabBar::currentChanged, this, [this](int index) { m_sitting.setCurrent(index); });
    connect(m_save, &QPushButton::clicked, this, &PpmPage::saveNow);
    connect(m_next, &QPushButton::clicked, this, &PpmPage::goOn);
    connect(m_sendBack, &QPushButton::clicked, this, [this] { openSignOff(SignOff::Return); });
    connect(m_sectionsButton, &QToolButton::toggled, this, &PpmPage::arrange);
    return head;
}

QAction *PpmPage::addAct(const QString &text, const QString &icon, const QKeySequence &keys,
                         const std::function<void()> &act)
{
    auto *action = m_menu->addAction(lineIcon(icon), text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void PpmPage::makeActions()
{
    m_menu = new QMenu(this);
    addAct(tr("The &next section"), u"chevron-down"_s, QKeySequence(u"Ctrl+PgDown"_s), [this] { stepSection(1); });
    addAct(tr("The section &before"), u"chevron-up"_s, QKeySequence(u"Ctrl+PgUp"_s), [this] { stepSection(-1); });
    addAct(tr("&Go to a section by its letters"), u"search"_s, QKeySequence(u"Ctrl+G"_s), [this] {
        leaveLoneForm();
        if (m_list->isHidden())
            m_sectionsButton->setChecked(true);
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
    m_nextChild = addAct(tr("The next ch&ild"), u"siblings"_s, QKeySequence(u"Ctrl+Tab"_s), [this] { stepChild(1); });
    m_childBefore =
        addAct(tr("The child be&fore"), u"siblings"_s, QKeySequence(u"Ctrl+Shift+Tab"_s), [this] { stepChild(-1); });
    m_menu->addSeparator();
    addAct(tr("&Save into the record"), u"save"_s, QKeySequence(u"Ctrl+S"_s), [this] { saveNow(); });
    m_menu->addSeparator();
    addAct(tr("&Take this section over from last time"), u"history"_s, QKeySequence(u"Ctrl+T"_s),
           [this] { takeSection(); });
    addAct(tr("Take over all that is &empty"), u"history"_s, QKeySequence(u"Ctrl+Shift+T"_s), [this] { takeAll(); });
    m_menu->addSeparator();
    addAct(tr("&Copy this section as text"), u"copy"_s, QKeySequence(u"Ctrl+Shift+C"_s), [this] { copySection(); });
    addAct(tr("Copy &all as text"), u"copy"_s, QKeySequence(u"Ctrl+Shift+A"_s), [this] { copyAll(); });
    addAct(tr("Make a P&DF…"), u"export"_s, {}, [this] { makePdf(); });
    addAct(tr("&Print"), u"print"_s, QKeySequence(u"Ctrl+P"_s), [this] { print(); });
    m_menu->addSeparator();
    m_return = m_menu->addAction(tr("Send &back with comments"), this, [this] { openSignOff(SignOff::Return); });
    m_reopen = m_menu->addAction(tr("Re&open with a reason"), this, [this] { openSignOff(SignOff::Reopen); });
    m_actions << m_return << m_reopen;
    m_discard = addAct(tr("Disca&rd this record"), u"remove"_s, {}, [this] { discardRecord(); });
    m_menu->addSeparator();
    addAct(tr("The c&hild's record"), u"person"_s, {}, [this] { openChildRecord(); });

    m_acts = new QToolButton(this);
    m_acts->setText(tr("&What to do"));
    m_acts->setObjectName(u"acts"_s);
    m_acts->setAccessibleName(tr("What to do with this record"));
    m_acts->setIcon(lineIcon(u"chevron-down"_s));
    m_acts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_acts->setPopupMode(QToolButton::InstantPopup);
    m_acts->setFocusPolicy(Qt::StrongFocus);
    m_acts->setMenu(m_menu);
    m_banner->setCorner(m_acts);
}

QSize PpmPage::minimumSizeHint() const
{
    return {letters(this, leastLetters), 0};
}

bool PpmPage::formStandsAlone() const
{
    return m_panel->isOpen() && width() < letters(this, lettersForPanel);
}

// It hides the record: who goes on in the record leaves the form, and finds what was typed there again.
void PpmPage::leaveLoneForm()
{
    if (!formStandsAlone())
        return;
    m_panel->saveDrafts();
    m_panel->closeNow();
}

void PpmPage::arrange()
{
    const bool isWide = width() >= letters(this, lettersForList);
    const bool isAlone = formStandsAlone();
    m_sectionsButton->setVisible(!isWide);
    m_progress->setVisible(isWide); // else the list of sections says it, and the room is for writing
    if (isWide && m_sectionsButton->isChecked())
        m_sectionsButton->setChecked(false);
    m_list->setVisible(!isAlone && (isWide || m_sectionsButton->isChecked()));
    m_area->setVisible(!isAlone && (isWide || !m_sectionsButton->isChecked()));
    m_panel->fillRow(isAlone ? SidePanel::Row::Alone : SidePanel::Row::Shared);
    // Under the section where it would leave too little to write in.
    const bool beside = width() >= letters(this, lettersForSide) && !m_panel->isOpen();
    if (beside && m_sideArea->widget() != m_side) {
        m_middle->removeWidget(m_side);
        m_sideArea->setWidget(m_side);
        m_side->show();
    } else if (!beside && m_sideArea->widget() == m_side) {
        m_sideArea->takeWidget();
        m_middle->insertWidget(m_middle->indexOf(m_place) + 1, m_side);
        m_side->show();
    }
    m_sideArea->setVisible(beside);
    const int listWidth = std::max(letters(this, listLetters), m_list->roomForTitles());
    m_list->setFixedWidth(isWide ? listWidth : QWIDGETSIZE_MAX);
    if (!isWide) {
        m_list->setMinimumWidth(0);
        m_list->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_sideArea->setFixedWidth(letters(this, sideLetters));
}

} // namespace hearth
