// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iro/iropage.h"

#include "core/workspace/workspace.h"
#include "ui/child/sentencetable.h"
#include "ui/children/imprint.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/iro/caseloadmodel.h"
#include "ui/iro/reviewsheet.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int lettersSideBySide = 130; // narrower, what is beside the list takes its place
constexpr int lettersOfBrief = 52;

// What the form opens with, and the fact that closing it writes.
std::vector<Change> midPointHeld(const Workspace &workspace, const FormRecord &form)
{
    const ChildRecord *child = workspace.child(form.stamp.childId);
    if (!child)
        return {};
    const auto known = std::find_if(child->events.begin(), child->events.end(), [&form](const Event &event) {
        return event.kind == EventKind::MidPointCheck && event.on == form.on && event.state == EventState::Held;
    });
    if (known != child->events.end())
        return {}; // one check a day: reopened, it is there already
    Event event;
    event.stamp.childId = form.stamp.childId;
    event.kind = EventKind::MidPointCheck;
    event.on = form.on;
    event.details.insert(u"by"_s, form.author);
    return {Change{std::nullopt, Record(event)}};
}

} // namespace

std::vector<FormKind> reviewingFormKinds()
{
    FormKind check{u"mid-point-check"_s, FormKind::Signed::Once};
    check.establishes = midPointHeld;
    return {check, {u"iro-challenge"_s, FormKind::Signed::Once}};
}

IroPage::IroPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new CaseloadModel(this)), m_officer(new QComboBox(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_brief(new QScrollArea(this)),
      m_form(new FormPanel(services, this))
{
    setObjectName(u"iroPage"_s);
    makeActions();
    auto *list = new QWidget(this);
    m_pane =
        new TablePane(m_model, u"caseload"_s, tr("Caseload"), tr("Filter by name, number or worker"), m_services, list);
    m_pane->table()->setObjectName(u"caseload"_s);
    m_pane->table()->sortBy(u"due"_s);
    m_pane->setEmptyState(new EmptyState(u"check"_s, tr("No child in care is recorded with this reviewing officer. "
                                                        "Who it is stands in the child's details.")));
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"caseload-"_s + act); });
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(m_pane, 1);
    m_brief->setObjectName(u"reviewBrief"_s);
    m_brief->setAccessibleName(tr("For the review"));
    m_brief->setWidgetResizable(true);
    m_brief->setFrameShape(QFrame::NoFrame);
    m_brief->setFocusPolicy(Qt::StrongFocus);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_brief);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setChildrenCollapsible(false);
    m_brief->setMinimumWidth(lettersOfBrief * fontMetrics().averageCharWidth());
    m_form->hide();
    auto *back = new QShortcut(Qt::Key_Escape, m_brief, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { m_show->setChecked(false); });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, theme::Small, 0, 0);
    whole->setSpacing(0);
    auto *strip = new QHBoxLayout; // over list and brief alike
    strip->setContentsMargins(theme::Medium, 0, theme::Medium, 0);
    strip->addWidget(makeStrip(this));
    whole->addLayout(strip);
    whole->addWidget(m_splitter, 1);
    connect(m_pane->table(), &ValueTable::opened, this, &IroPage::openChild);
    connect(m_pane->table(), &ValueTable::currentRowChanged, this, &IroPage::showBrief);
    connect(m_form, &FormPanel::closeWanted, this, &IroPage::closeForm);
    connect(m_officer, &QComboBox::currentIndexChanged, this, &IroPage::fillList);
}

QString IroPage::title() const
{
    return tr("Reviewing officer");
}

void IroPage::makeActions()
{
    const auto act = [this](const QString &icon, const QString &text, const QString &tip) {
        auto *action = new QAction(lineIcon(icon), text, this);
        action->setToolTip(tip);
        addAction(action);
        return action;
    };
    m_show = act(u"eye"_s, tr("For the re&view"), tr("What to take to the review, in place of the list"));
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, [this] {
        arrange();
        (m_show->isChecked() ? static_cast<QWidget *>(m_brief) : firstFocus())->setFocus();
    });
    m_check =
        act(u"check"_s, tr("&Mid-point check"), tr("Half way to the next review: two questions and room for words"));
    m_challenge = act(u"warning"_s, tr("Challen&ge"), tr("What drifts, who is to answer, and by when"));
    m_print = act(u"print"_s, tr("Page for the &review"), tr("One page to take to the review"));
    m_open = act(u"person"_s, tr("Open the chi&ld"), {});
    connect(m_check, &QAction::triggered, this, [this] { begin(u"mid-point-check"_s); });
    connect(m_challenge, &QAction::triggered, this, [this] { begin(u"iro-challenge"_s); });
    connect(m_print, &QAction::triggered, this, &IroPage::printPage);
    connect(m_open, &QAction::triggered, this, &IroPage::openChild);
}

QWidget *IroPage::makeStrip(QWidget *parent)
{
    auto *strip = new ActBar(parent);
    auto *label = new PlainLabel(tr("Reviewing &officer"), strip);
    label->setBuddy(m_officer);
    m_officer->setObjectName(u"officer"_s);
    m_officer->setAccessibleName(tr("Reviewing officer"));
    strip->add(label);
    strip->add(m_officer);
    for (QAction *action : {m_show, m_check, m_challenge, m_print, m_open})
        strip->add(action);
    return strip;
}

QString IroPage::officer() const
{
    return m_officer->currentData().toString();
}

// Whoever reads this is an officer, more often than not: their own children come first.
void IroPage::fillOfficers()
{
    const QString before = m_officer->count() == 0 ? m_services.workspace.person() : officer();
    const QSignalBlocker quiet(m_officer);
    m_officer->clear();
    m_officer->addItem(tr("All officers"), QString());
    for (const QString &name : reviewingOfficers(m_services.workspace.children()))
        m_officer->addItem(name, name);
    m_officer->setCurrentIndex(std::max(0, m_officer->findData(before)));
}

void IroPage::fillList()
{
    const Workspace &workspace = m_services.workspace;
    m_model->setLines(caseloadOf(
        workspace.children(), officer(),
        [&workspace](RecordId id) -> const std::vector<Clock> & { return workspace.clocks(id); },
        [&workspace](RecordId id) {
            const auto ppm = workspace.ppm(id);
            return ppm ? std::optional(ppm->content) : std::nullopt;
        },
        workspace.asAt()));
    showBrief();
}

void IroPage::refresh()
{
    fillOfficers();
    fillList();
}

const CaseloadLine *IroPage::current() const
{
    const auto row = m_pane->table()->currentRow();
    return row ? &m_model->line(*row) : nullptr;
}

void IroPage::showBrief()
{
    const CaseloadLine *line = current();
    for (QAction *action : {m_show, m_check, m_challenge, m_print, m_open})
        action->setEnabled(line != nullptr);
    auto *brief = new QWidget(m_brief);
    auto *column = new QVBoxLayout(brief);
    column->setContentsMargins(theme::Medium, theme::Medium, theme::Medium, theme::Medium);
    column->setSpacing(theme::Small);
    if (!line) {
        auto *empty = new PlainLabel(tr("Choose a child to see what to take to the review."), brief);
        empty->setWraps();
        column->addWidget(empty);
    } else {
        auto *name = new PlainLabel(tr("%1 · %2", "name, number").arg(line->name, line->number), brief);
        name->setFont(theme::font(theme::Text::Heading));
        name->setWraps();
        column->addWidget(name);
        for (const SentenceSheet &sheet : reviewSheets(*line, m_services.workspace)) {
            auto *heading = new PlainLabel(sheet.title, brief);
            heading->setFont(theme::strongFont());
            column->addWidget(heading);
            auto *table = new SentenceTable(sheet.title, sheet.header, sheet.shares, brief);
            for (const QStringList &texts : sheet.rows) {
                std::vector<SentenceCell> cells;
                for (const QString &text : texts)
                    cells.push_back({text});
                table->addRow(cells);
            }
            column->addWidget(table);
        }
    }
    column->addStretch(1);
    m_brief->setWidget(brief); // the one before goes with it
}

void IroPage::begin(const QString &form)
{
    const CaseloadLine *line = current();
    if (!line)
        return;
    Workspace &workspace = m_services.workspace;
    const RecordId child = line->childId;
    QString key;
    // One that is still being written is gone on with.
    if (const ChildRecord *record = workspace.child(child)) {
        for (const ChildForm &one : record->forms) {
            const bool open = one.state == FormState::Draft || one.state == FormState::Returned;
            if (one.form == form && open && form == u"mid-point-check"_s)
                key = one.key;
        }
    }
    if (key.isEmpty() &&
        !attempt(m_services.navigator, [&] { key = FormDesk(workspace).begin(child, form, workspace.today()); }))
        return;
    openForm(key);
}

void IroPage::openForm(const QString &key)
{
    const ChildForm *form = m_services.workspace.childForm(key);
    if (!form)
        return;
    const std::vector<FormKind> kinds = reviewingFormKinds();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [form](const FormKind &one) { return one.form == form->form; });
    if (kind == kinds.end())
        return;
    m_form->open(key, *kind);
    m_form->show();
    m_brief->hide();
    arrange();
    if (QWidget *first = m_form->view()->firstFocus())
        first->setFocus();
}

void IroPage::closeForm()
{
    m_form->close();
    m_form->hide();
    m_brief->show();
    arrange();
    firstFocus()->setFocus();
}

void IroPage::openChild()
{
    if (const CaseloadLine *line = current())
        m_services.navigator.openChild(line->childId);
}

void IroPage::printPage()
{
    const CaseloadLine *line = current();
    if (!line)
        return;
    const RecordId child = line->childId;
    const QString title = tr("For the review: %1, %2").arg(line->name, line->number);
    const auto paint = [this, title, sheets = reviewSheets(*line, m_services.workspace)](QPagedPaintDevice &device) {
        paintSentenceSheets(title, sheets, imprintOf(m_services.workspace), device);
    };
    if (m_services.print(this, tr("Page for the review"), paint))
        m_services.workspace.noteRead(u"print"_s, child);
}

void IroPage::goTo(const Place &place)
{
    if (const int row = m_officer->findData(place.detail); row >= 0)
        m_officer->setCurrentIndex(row);
    if (const QString key = place.state.toString(); !key.isEmpty())
        openForm(key);
}

Place IroPage::place() const
{
    return {{}, 0, officer(), m_form->isVisibleTo(this) ? m_form->key() : QString()};
}

bool IroPage::hasUnsavedTyping() const
{
    return m_form->hasUnsavedTyping();
}

void IroPage::saveDrafts()
{
    m_form->saveDrafts();
}

QList<QAction *> IroPage::pageActions()
{
    return QList<QAction *>{m_show, m_check, m_challenge, m_print, m_open} + m_pane->tableActions();
}

QWidget *IroPage::firstFocus()
{
    return m_pane->table()->isVisibleTo(m_pane) ? static_cast<QWidget *>(m_pane->table()) : m_officer;
}

void IroPage::arrange()
{
    const bool isWide = width() >= lettersSideBySide * fontMetrics().averageCharWidth();
    const bool hasForm = m_form->isVisibleTo(this);
    const bool hasBrief = !hasForm && (isWide || m_show->isChecked());
    m_show->setVisible(!isWide);
    m_brief->setVisible(hasBrief);
    m_splitter->widget(0)->setVisible(isWide || (!hasForm && !hasBrief));
}

void IroPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace hearth
