// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/genogrampane.h"

#include "core/network/outline.h"
#include "core/workspace/carerdesk.h"
#include "ui/child/childsummary.h"
#include "ui/child/groupedview.h"
#include "ui/children/imprint.h"
#include "ui/network/genogramview.h"
#include "ui/network/memberwords.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString ringsSetting = u"network/households"_s;
constexpr double zoomStep = 1.25;

CarerMark markOf(CarerState state)
{
    switch (state) {
    case CarerState::NotAsked:
        return CarerMark::NotAsked;
    case CarerState::Wants:
        return CarerMark::UnderAssessment;
    case CarerState::Negative:
        return CarerMark::Negative;
    case CarerState::Declined:
        return CarerMark::Declined;
    case CarerState::Positive:
    case CarerState::Approved:
        break;
    }
    return CarerMark::Positive;
}

QString addWords(NewRelative relative)
{
    switch (relative) {
    case NewRelative::Parent:
        return GenogramPane::tr("&Parent");
    case NewRelative::Partner:
        return GenogramPane::tr("P&artner");
    case NewRelative::Child:
        return GenogramPane::tr("&Child");
    case NewRelative::Sibling:
        return GenogramPane::tr("&Brother or sister");
    case NewRelative::Other:
        break;
    }
    return GenogramPane::tr("&Friend, carer or professional");
}

// Somebody may stand in more than one line of the outline: only the first has the plain key.
QString outlineKey(const Member &member, std::set<QString> &used)
{
    QString key = idOf(member);
    while (!used.insert(key).second)
        key += u'+';
    return key;
}

} // namespace

GenogramPane::GenogramPane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_view(new GenogramView(this)),
      m_outline(
          new GroupedView(new GroupedModel({tr("The family in words")}, this), tr("Genogram as text"), {0}, this)),
      m_stack(new QStackedLayout), m_strip(new FlowRow(this)), m_rings(new QPushButton(tr("Ho&useholds"), m_strip)),
      m_asText(new QPushButton(tr("As te&xt"), m_strip)), m_zooms(new QWidget(m_strip)),
      m_description(new PlainLabel(this)), m_add(new QMenu(this)), m_symbolMenu(new QMenu(this)),
      m_more(new QMenu(this))
{
    m_view->setObjectName(u"genogram"_s);
    m_outline->setObjectName(u"genogramOutline"_s);
    m_outline->setHeaderHidden(true);
    makeActs();
    makeMore();
    makeStrip();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_outline);
    m_description->setObjectName(u"genogramDescription"_s);
    m_description->setElide(PlainLabel::Elide::Yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    column->addWidget(m_strip);
    column->addLayout(m_stack, 1);
    column->addWidget(m_description);

    connect(m_view, &GenogramView::chosenChanged, this, &GenogramPane::showChosen);
    connect(m_view, &GenogramView::opened, this, &GenogramPane::opened);
    connect(m_view, &GenogramView::pressed, this, [this](const Member &member) {
        if (!member.isChild()) // a click does not lead away to another child's page
            Q_EMIT opened(member);
    });
    connect(m_view, &GenogramView::moved, this, &GenogramPane::onMoved);
    connect(m_view, &GenogramView::menuRequested, m_symbolMenu, [this](const QPoint &at) { m_symbolMenu->popup(at); });
    connect(m_outline, &GroupedView::currentKeyChanged, this, [this] {
        if (isText())
            m_view->choose(memberOf(m_outline->currentKey().remove(u'+')));
    });
    connect(m_outline, &GroupedView::opened, this,
            [this](const QString &key) { Q_EMIT opened(memberOf(QString(key).remove(u'+'))); });
    connect(m_asText, &QPushButton::toggled, this, &GenogramPane::showAs);
    connect(m_rings, &QPushButton::toggled, this, [this](bool on) {
        m_services.settings.setValue(ringsSetting, on);
        showPicture();
    });
}

void GenogramPane::makeActs()
{
    for (const NewRelative relative :
         {NewRelative::Parent, NewRelative::Partner, NewRelative::Child, NewRelative::Sibling, NewRelative::Other}) {
        QAction *act = m_add->addAction(addWords(relative));
        connect(act, &QAction::triggered, this, [this, relative] {
            const Member anchor = chosen().isNobody() ? m_family.child : chosen();
            if (!anchor.isNobody())
                Q_EMIT addRequested(anchor, relative);
        });
    }
    m_openAct = new QAction(lineIcon(u"edit"_s), tr("&Open"), this);
    connect(m_openAct, &QAction::triggered, this, [this] {
        if (!chosen().isNobody())
            Q_EMIT opened(chosen());
    });
    m_carerAct = new QAction(lineIcon(u"person"_s), tr("Connected ca&rer"), this);
    connect(m_carerAct, &QAction::triggered, this, [this] {
        if (!chosen().person.isEmpty())
            Q_EMIT carerRequested(chosen().person);
    });
    // Not as shortcuts of actions: those would be met in the open menu, too, whose letters these are.
    connect(m_view, &GenogramView::addRequested, this,
            [this] { popUpAdd(m_view->middleOf(chosen()).toPoint(), m_view); });
    connect(m_view, &GenogramView::carerRequested, m_carerAct, &QAction::trigger);
    m_outline->installEventFilter(this);
    m_outline->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_outline, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_symbolMenu->popup(m_outline->viewport()->mapToGlobal(at)); });
    m_add->setTitle(tr("&Add"));
    m_add->setIcon(lineIcon(u"add"_s));
    m_symbolMenu->addAction(m_openAct);
    m_symbolMenu->addAction(m_carerAct);
    m_symbolMenu->addMenu(m_add);
}

void GenogramPane::popUpAdd(const QPoint &at, QWidget *over)
{
    const QPoint inside(std::clamp(at.x(), 0, over->width()), std::clamp(at.y(), 0, over->height()));
    m_add->popup(over->mapToGlobal(inside));
    m_add->setActiveAction(m_add->actions().constFirst());
}

bool GenogramPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_outline || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    if (key->key() == Qt::Key_A || key->key() == Qt::Key_Insert) {
        popUpAdd(m_outline->visualRect(m_outline->currentIndex()).bottomLeft(), m_outline->viewport());
        return true;
    }
    if (key->key() == Qt::Key_C) {
        m_carerAct->trigger();
        return true;
    }
    return false;
}

void GenogramPane::makeMore()
{
    const auto add = [this](const char *icon, const QString &text, auto act) {
        auto *action = m_more->addAction(lineIcon(QString::fromLatin1(icon)), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("print", tr("&Print on one page…"), &GenogramPane::print);
    add("export", tr("Save as &SVG…"), [this] {
        exportAs(u"svg"_s, tr("SVG pictures (*.svg)"));
    })->setObjectName(u"genogramSvg"_s);
    add("export", tr("Save as P&NG…"), [this] {
        exportAs(u"png"_s, tr("PNG pictures (*.png)"));
    })->setObjectName(u"genogramPng"_s);
    add("copy", tr("&Copy as text"), &GenogramPane::copyOutline)->setObjectName(u"genogramCopy"_s);
    m_more->addSeparator();
    m_putBack = add("undo", tr("Put every symbol &back"), &GenogramPane::putBack);
    m_putBack->setObjectName(u"genogramPutBack"_s);
}

void GenogramPane::makeStrip()
{
    const auto button = [this](const QString &text, const QString &icon, const QString &name, const QString &help,
                               QMenu *menu) {
        auto *made = new QToolButton(m_strip);
        made->setText(text);
        made->setIcon(lineIcon(icon));
        made->setObjectName(name);
        made->setToolTip(help.toHtmlEscaped());
        made->setAccessibleName(help);
        made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        made->setPopupMode(QToolButton::InstantPopup);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setMenu(menu);
        return made;
    };
    m_strip->add(button(tr("A&dd"), u"add"_s, u"genogramAdd"_s, tr("Add somebody to the one chosen (A)"), m_add));
    for (QPushButton *toggle : {m_rings, m_asText}) {
        toggle->setCheckable(true);
        toggle->setAutoDefault(false);
        theme::setButton(toggle, theme::Button::Quiet);
        m_strip->add(toggle);
    }
    m_rings->setObjectName(u"genogramRings"_s);
    m_rings->setToolTip(tr("Ring those who live together"));
    m_rings->setChecked(m_services.settings.value(ringsSetting, true).toBool());
    m_asText->setObjectName(u"genogramAsText"_s);
    m_asText->setToolTip(tr("The same family, to be read"));

    auto *zooms = new QHBoxLayout(m_zooms);
    zooms->setContentsMargins(0, 0, 0, 0);
    zooms->setSpacing(theme::Tight);
    const auto zoom = [&](const QString &icon, const QString &help, auto act) {
        auto *made = new QToolButton(m_zooms);
        made->setIcon(lineIcon(icon));
        made->setObjectName(u"genogram-"_s + icon);
        made->setToolTip(help.toHtmlEscaped());
        made->setAccessibleName(help);
        connect(made, &QToolButton::clicked, this, act);
        zooms->addWidget(made);
    };
    zoom(u"zoom-out"_s, tr("Smaller (-)"), [this] { m_view->zoom(1 / zoomStep); });
    zoom(u"zoom-in"_s, tr("Larger (+)"), [this] { m_view->zoom(zoomStep); });
    auto *whole = new QPushButton(tr("Whole"), m_zooms);
    whole->setAutoDefault(false);
    whole->setObjectName(u"genogramWhole"_s);
    whole->setToolTip(tr("The whole family (0)"));
    theme::setButton(whole, theme::Button::Quiet);
    connect(whole, &QPushButton::clicked, m_view, &GenogramView::fit);
    zooms->addWidget(whole);
    m_strip->add(m_zooms);
    m_strip->add(
        button({}, u"more"_s, u"genogramMore"_s, tr("Print, save or copy the genogram, put symbols back"), m_more));
}

GenogramInput GenogramPane::inputOf(const Family &family) const
{
    GenogramInput input;
    input.family = family;
    input.asAt = m_services.workspace.asAt();
    input.lastChanged = lastChangedOn(m_services.workspace, family);
    if (!m_rings->isChecked())
        std::erase_if(input.family.relationships, [](const Relationship &relationship) {
            return relationship.kind == RelationshipKind::LivesWith;
        });
    const ChildRecord *record = m_services.workspace.child(family.child.child);
    if (!record)
        return input;
    if (!record->genograms.empty())
        input.moved = record->genograms.front().moved;
    for (const CarerLine &line : carerLinesOf(*record, m_services.workspace.people(), input.asAt))
        input.marks[personMember(line.person)] = markOf(stateOf(line.answers));
    for (const Person *person : notYetAsked(m_services.workspace, family.child.child))
        input.marks[personMember(person->key)] = CarerMark::NotAsked;
    return input;
}

void GenogramPane::showFamily(const Family &family)
{
    m_family = family;
    showPicture();
    showOutline();
}

void GenogramPane::showPicture()
{
    GenogramInput input = inputOf(m_family);
    m_putBack->setEnabled(!input.moved.empty());
    m_view->setPicture(std::move(input));
}

void GenogramPane::showOutline()
{
    std::vector<RowGroup> groups;
    std::set<QString> used;
    for (const OutlineLine &line : outlineOf(m_family, m_services.workspace.asAt())) {
        if (line.depth == 0 || groups.empty())
            groups.push_back({line.text, line.text, {}});
        if (line.depth == 0)
            continue;
        const QString indent(2 * (line.depth - 1), u' ');
        groups.back().rows.push_back({outlineKey(line.member, used), {{indent + line.text, {}, false}}, false});
    }
    m_outline->setGroups(std::move(groups));
}

bool GenogramPane::isText() const
{
    return m_asText->isChecked();
}

void GenogramPane::showAs()
{
    m_stack->setCurrentIndex(isText() ? 1 : 0);
    m_zooms->setEnabled(!isText());
    if (isText())
        m_outline->choose(idOf(chosen()));
}

Member GenogramPane::chosen() const
{
    return m_view->chosen();
}

void GenogramPane::choose(const Member &member)
{
    m_view->choose(member);
    if (isText())
        m_outline->choose(idOf(member));
}

QWidget *GenogramPane::firstFocus() const
{
    return isText() ? static_cast<QWidget *>(m_outline) : m_view;
}

void GenogramPane::showChosen()
{
    const Member member = chosen();
    m_openAct->setEnabled(!member.isNobody());
    m_carerAct->setEnabled(!member.person.isEmpty());
    const bool isAlone = m_family.members.size() <= 1;
    QString words = isAlone
                        ? tr("Only the child is recorded. A adds somebody: begin with a parent.")
                        : tr("The arrows go from person to person, Return opens, A adds, + and - zoom, 0 shows all.");
    if (!member.isNobody() && m_view->picture())
        words = m_view->picture()->descriptionOf(member);
    m_description->setText(words);
    theme::setTone(m_description, member.isNobody() ? theme::Tone::Muted : theme::Tone::Neutral);
    Q_EMIT chosenChanged();
}

void GenogramPane::onMoved(const Member &member, const Genogram::Place &place)
{
    const ChildRecord *record = m_services.workspace.child(m_family.child.child);
    if (!record)
        return;
    Genogram genogram = record->genograms.empty() ? Genogram() : record->genograms.front();
    genogram.stamp.childId = record->child.stamp.id;
    genogram.moved[member] = place;
    if (!attempt(m_services.navigator, [&] { m_services.workspace.saveGenogram(genogram); }))
        showPicture();
}

void GenogramPane::putBack()
{
    const ChildRecord *record = m_services.workspace.child(m_family.child.child);
    if (!record || record->genograms.empty())
        return;
    Genogram genogram = record->genograms.front();
    genogram.moved.clear();
    if (attempt(m_services.navigator, [&] { m_services.workspace.saveGenogram(genogram); })) {
        m_view->fit();
        m_services.navigator.say(tr("Every symbol stands where the picture puts it."), Navigator::Offer::Undo);
    }
}

// Never a name: files are seen by whoever sees the folder.
QString GenogramPane::fileName(const QString &suffix) const
{
    const ChildRecord *record = m_services.workspace.child(m_family.child.child);
    QString number = record ? record->child.number : QString();
    number.replace(QRegularExpression(u"[^A-Za-z0-9-]"_s), u"-"_s);
    return u"genogram-%1-%2.%3"_s.arg(number, isoText(m_services.workspace.asAt()), suffix);
}

void GenogramPane::exportAs(const QString &suffix, const QString &filter)
{
    if (!m_view->picture() || !m_services.files.save)
        return;
    const QString path = m_services.files.save(this, tr("Save the genogram"), fileName(suffix), filter);
    if (path.isEmpty())
        return;
    try {
        const GenogramPicture &picture = *m_view->picture();
        writePrivately(suffix == u"svg" ? genogramSvg(picture) : genogramPng(picture), path);
    } catch (const PictureError &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
        return;
    }
    if (attempt(m_services.navigator,
                [this] { m_services.workspace.noteRead(u"export-genogram"_s, m_family.child.child); }))
        m_services.navigator.say(tr("Saved as %1, for your eyes only.").arg(QFileInfo(path).fileName()));
}

void GenogramPane::print()
{
    const ChildRecord *record = m_services.workspace.child(m_family.child.child);
    if (!record || !m_view->picture() || !m_services.print)
        return;
    const QString heading = tr("Genogram: %1").arg(identityLine(record->child, m_services.workspace.asAt()));
    const QString footer = footerOf(m_services.workspace);
    const bool isDone = m_services.print(this, tr("Genogram"), [&](QPagedPaintDevice &device) {
        printGenogram(device, *m_view->picture(), heading, footer);
    });
    if (isDone)
        attempt(m_services.navigator,
                [this] { m_services.workspace.noteRead(u"print-genogram"_s, m_family.child.child); });
}

QString GenogramPane::asText() const
{
    return outlineText(m_family, m_services.workspace.asAt()).join(u'\n');
}

void GenogramPane::copyOutline()
{
    QApplication::clipboard()->setText(asText());
    if (attempt(m_services.navigator, [this] { m_services.workspace.noteRead(u"copy"_s, m_family.child.child); }))
        m_services.navigator.say(tr("The genogram was copied as text."));
}

} // namespace hearth
