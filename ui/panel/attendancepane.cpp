// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/attendancepane.h"

#include "ui/forms/formview.h"
#include "ui/panel/formkeeper.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// What is said at the table: the closing of the sitting writes the rest.
FormVocabulary attendanceForm()
{
    FormVocabulary part = *formVocabularyOf(u"panel-sitting");
    std::erase_if(part.sections,
                  [](const FormSection &section) { return QLatin1StringView(section.id) == "sitting"_L1; });
    static constexpr std::array shown{"chair", "general", "advice-owed", "advice-confirmed-by"};
    for (FormSection &section : part.sections) {
        std::erase_if(section.fields, [](const FormField &field) {
            return std::none_of(shown.begin(), shown.end(), [&field](const char *id) {
                return QLatin1StringView(field.id) == QLatin1StringView(id);
            });
        });
        if (QLatin1StringView(section.id) == "circulation"_L1) {
            section.title = QT_TRANSLATE_NOOP("Forms", "Legal advice");
            section.guidance = "";
            section.source = "";
        }
    }
    return part;
}

} // namespace

AttendancePane::AttendancePane(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_desk(services.workspace), m_pill(new StatusPill(this)),
      m_quorum(new PlainLabel(this)), m_kept(new PlainLabel(this)),
      m_all(new QPushButton(tr("Every&body expected is here"), this)), m_save(new QPushButton(tr("Sa&ve"), this)),
      m_view(new FormView), m_keeper(new FormKeeper(m_view, services, this))
{
    m_quorum->setObjectName(u"quorumWords"_s);
    m_quorum->setAccessibleName(tr("Quorum"));
    m_quorum->setWraps();
    m_kept->setObjectName(u"attendanceKept"_s);
    theme::setWeight(m_kept, theme::Weight::Muted);
    m_all->setObjectName(u"allCame"_s);
    m_save->setObjectName(u"saveAttendance"_s);
    auto *quorum = new QHBoxLayout;
    quorum->setSpacing(theme::Small);
    quorum->addWidget(m_pill, 0, Qt::AlignTop);
    quorum->addWidget(m_quorum, 1);
    auto *buttons = new FlowRow(this);
    buttons->add(m_all);
    buttons->add(m_save);
    buttons->add(m_kept);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, theme::Small, theme::Medium, theme::Medium);
    column->addWidget(m_view);
    column->addStretch();
    area->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::Small);
    whole->addLayout(quorum);
    whole->addWidget(buttons);
    whole->addWidget(area, 1);
    connect(m_keeper, &FormKeeper::edited, this, &AttendancePane::showQuorum);
    connect(m_keeper, &FormKeeper::kept, this,
            [this] { m_kept->setText(m_keeper->isDirty() ? tr("Kept as you type") : QString()); });
    connect(m_all, &QPushButton::clicked, this, &AttendancePane::allCame);
    connect(m_save, &QPushButton::clicked, this, &AttendancePane::store);
}

ServiceForm AttendancePane::asShown(const ServiceForm &form) const
{
    ServiceForm shown = form; // those who hold seats are expected, before anybody says who came
    write(m_desk.sitting(form.key), shown.content);
    return shown;
}

void AttendancePane::open(const QString &key)
{
    const ServiceForm *form = m_services.workspace.serviceForm(key);
    if (!form)
        return;
    if (key == m_key)
        m_keeper->takeIn(asShown(*form));
    else
        m_keeper->open(attendanceForm(), asShown(*form));
    m_key = key;
    const bool isOpen = form->state == FormState::Draft;
    m_view->setReadOnly(!isOpen);
    m_all->setVisible(isOpen);
    m_save->setVisible(isOpen);
    m_kept->setText(m_keeper->isDirty() ? tr("This is what you typed before and did not save.") : QString());
    showQuorum();
}

PanelSitting AttendancePane::typed() const
{
    const ServiceForm *form = m_services.workspace.serviceForm(m_key);
    if (!form)
        return {};
    ServiceForm now = *form;
    now.content = m_view->content();
    return panelSittingOf(now);
}

void AttendancePane::showQuorum()
{
    if (!m_services.workspace.serviceForm(m_key))
        return;
    const PanelSitting now = typed();
    if (m_services.workspace.today() < now.on) { // nobody can have come yet
        std::vector<PanelAttendee> expected = now.attendance;
        for (PanelAttendee &attendee : expected)
            attendee.present = attendee.note.isEmpty(); // apologies were sent
        const Quorum quorum = quorumOf(expected, now.chair);
        m_pill->setStatus(quorum.quorate ? Status::Open : Status::Soon, tr("Expected"));
        m_quorum->setText(tr("If those come who are expected: %1").arg(quorum.words));
        return;
    }
    const Quorum quorum = quorumOf(now.attendance, now.chair);
    m_pill->setStatus(quorum.quorate ? Status::Met : Status::Overdue, quorum.quorate ? tr("Quorate") : tr("No quorum"));
    m_quorum->setText(quorum.words);
}

void AttendancePane::allCame()
{
    PanelSitting now = typed();
    for (PanelAttendee &attendee : now.attendance)
        attendee.present = attendee.present || attendee.note.isEmpty(); // apologies were sent
    FormContent content = m_view->content();
    write(now, content);
    m_view->setContent(content);
    showQuorum();
    store();
}

bool AttendancePane::store()
{
    if (m_key.isEmpty() || !m_keeper->isDirty())
        return true;
    PanelSitting now = typed();
    const bool isStored = m_keeper->store({}, [&] {
        const PanelSitting before = m_desk.sitting(m_key);
        now.starts = before.starts; // another form's
        now.ends = before.ends;
        now.venue = before.venue;
        m_desk.saveSitting(now);
    });
    if (!isStored)
        return false;
    if (const ServiceForm *form = m_services.workspace.serviceForm(m_key))
        m_keeper->takeIn(asShown(*form));
    m_keeper->keep();
    m_kept->setText(m_keeper->isDirty() ? tr("Kept as you type") : tr("Saved"));
    Q_EMIT stored();
    return true;
}

bool AttendancePane::hasUnsavedTyping() const
{
    return m_keeper->isDirty();
}

void AttendancePane::saveDrafts()
{
    m_keeper->keep();
}

QWidget *AttendancePane::firstFocus() const
{
    return m_view->firstFocus();
}

} // namespace hearth
