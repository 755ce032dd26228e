// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of a form: what it shows and how it keeps what is typed; the acts are in formpanelacts.cpp.
#include "ui/forms/formpanel.h"

#include "core/casework/formvocabulary.h"
#include "ui/forms/formdraft.h"
#include "ui/forms/formview.h"
#include "ui/forms/formwords.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// Together with the write itself well within the two seconds that may be lost.
constexpr int pauseToKeep = 800;
constexpr int latestToKeep = 1500;

PlainLabel *wrapping(const QString &name, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWraps();
    return label;
}

} // namespace

FormPanel::FormPanel(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_desk(services.workspace)
{
    for (QTimer *timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &FormPanel::saveDrafts);
    }
    m_pause.setInterval(pauseToKeep);
    m_latest.setInterval(latestToKeep);
    buildWidgets();
    connect(&m_services.workspace, &Workspace::changed, this, &FormPanel::refresh);
    showForm();
}

FormPanel::~FormPanel() = default;

void FormPanel::buildWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_view = new FormView(this);
    m_view->layout()->setContentsMargins(theme::Large, theme::Small, theme::Large, theme::Large);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(m_view);
    column->addWidget(m_area, 1);
    column->addWidget(makeQuestion());
    column->addWidget(makeButtons());
    connect(m_view, &FormView::edited, this, &FormPanel::onEdited);
    auto *save = new QAction(this);
    save->setShortcut(QKeySequence(u"Ctrl+S"_s));
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save);
    connect(save, &QAction::triggered, this, &FormPanel::store);
}

QWidget *FormPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme::Large, theme::Small, theme::Large, theme::Small);
    column->setSpacing(theme::Tight);
    m_close = new QPushButton(lineIcon(u"chevron-left"_s), {}, head);
    m_close->setObjectName(u"formClose"_s);
    m_close->setAccessibleName(tr("Leave the form"));
    m_close->setToolTip(tr("Leave the form; what was typed is stored (Escape)"));
    theme::setButton(m_close, theme::Button::Link);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &FormPanel::closeWanted);
    column->addWidget(m_close, 0, Qt::AlignLeft);
    m_title = wrapping(u"formTitle"_s, head);
    theme::setText(m_title, theme::Text::Title);
    m_about = wrapping(u"formAbout"_s, head);
    theme::setWeight(m_about, theme::Weight::Strong);
    m_state = wrapping(u"formState"_s, head);
    theme::setWeight(m_state, theme::Weight::Muted);
    m_comment = wrapping(u"formComment"_s, head);
    theme::setTone(m_comment, theme::Tone::Warning);
    m_notice = wrapping(u"formNotice"_s, head);
    theme::setTone(m_notice, theme::Tone::Accent);
    m_kept = new PlainLabel(head);
    m_kept->setObjectName(u"formKept"_s);
    theme::setText(m_kept, theme::Text::Small);
    theme::setWeight(m_kept, theme::Weight::Muted);
    m_dayRow = new QWidget(head);
    auto *row = new QHBoxLayout(m_dayRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_day = new DateLineEdit(dateContextOf(m_services.workspace), m_dayRow);
    m_day->setObjectName(u"formDay"_s);
    m_day->setNeed(DateLineEdit::Need::Required);
    m_day->setName(tr("Day of the form"));
    m_day->setHintPlace(DateLineEdit::HintPlace::ToolTip);
    auto *label = new PlainLabel(tr("Da&y"), m_dayRow);
    label->setBuddy(m_day);
    row->addWidget(label);
    row->addWidget(m_day);
    row->addWidget(m_kept, 1);
    connect(m_day, &DateLineEdit::edited, this, &FormPanel::onEdited);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_state),
          static_cast<QWidget *>(m_comment), static_cast<QWidget *>(m_notice), m_dayRow})
        column->addWidget(part);
    return head;
}

QWidget *FormPanel::makeButtons()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(theme::Large, theme::Small, theme::Large, theme::Small);
    auto *row = new FlowRow(foot);
    column->addWidget(row);
    const auto add = [this, row](const QString &text, const QString &name, const QString &tip) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setToolTip(tip);
        row->add(button);
        return button;
    };
    m_save = add(tr("Sa&ve"), u"formSave"_s, tr("Store what was typed (Ctrl+S)"));
    m_submit = add(tr("S&ubmit…"), u"formSubmit"_s, tr("Hand it on for the sign-off"));
    m_signOff = add(tr("Sign &off…"), u"formSignOff"_s, {});
    m_sendBack = add(tr("Send &back…"), u"formSendBack"_s, tr("To whoever submitted it, with what should change"));
    m_reopen = add(tr("&Reopen…"), u"formReopen"_s, tr("Begin the next version; this one is kept"));
    m_withdraw = add(tr("&Withdraw…"), u"formWithdraw"_s, tr("It will not be finished, or was cancelled"));
    m_pdf = add(tr("P&DF…"), u"formPdf"_s, tr("Make a PDF of the form as it is stored"));
    connect(m_save, &QPushButton::clicked, this, &FormPanel::store);
    connect(m_submit, &QPushButton::clicked, this, [this] { ask(Act::Submit); });
    connect(m_signOff, &QPushButton::clicked, this, [this] { ask(Act::SignOff); });
    connect(m_sendBack, &QPushButton::clicked, this, [this] { ask(Act::SendBack); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { ask(Act::Reopen); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { ask(Act::Withdraw); });
    connect(m_pdf, &QPushButton::clicked, this, &FormPanel::makePdf);
    return foot;
}

void FormPanel::setCloseText(const QString &text)
{
    m_close->setText(text);
    m_close->setVisible(!text.isEmpty());
}

void FormPanel::open(const QString &key, FormKind kind)
{
    if (key != m_key)
        close();
    m_key = key;
    m_kind = std::move(kind);
    const FormRecord *form = m_desk.find(key);
    m_stored = form ? *form : FormRecord();
    m_base = m_stored.content;
    closeQuestion();
    note({});
    m_kept->clear();
    showForm();
    takeUpDraft();
    m_area->ensureVisible(0, 0);
}

void FormPanel::close()
{
    if (m_key.isEmpty())
        return;
    if (!store())
        saveDrafts();
    m_pause.stop();
    m_latest.stop();
    m_key.clear();
    m_stored = {};
    m_base = {};
    closeQuestion();
    showForm();
}

void FormPanel::showForm()
{
    const FormVocabulary *vocabulary = formVocabularyOf(m_stored.form);
    const bool isShown = vocabulary && !m_key.isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_dayRow)})
        part->setVisible(isShown);
    if (isShown) {
        m_view->show(*vocabulary, m_stored, m_services);
        m_view->setReadOnly(!canWrite());
        m_day->setDate(m_stored.on);
        m_day->lineEdit()->setReadOnly(!canWrite());
    }
    showState();
}

void FormPanel::showState()
{
    const bool isShown = !m_key.isEmpty() && formVocabularyOf(m_stored.form);
    m_title->setText(isShown ? titleOfForm(m_stored.form) : QString());
    const ChildRecord *child = m_services.workspace.child(m_stored.stamp.childId);
    m_about->setText(child ? tr("%1 (LCS %2)").arg(fullName(child->child), child->child.number) : QString());
    m_about->setVisible(child != nullptr);
    m_state->setText(isShown ? stateLine(m_stored) : QString());
    const QString comment = m_stored.state == FormState::Returned ? m_stored.comments.value(QString()) : QString();
    m_comment->setText(comment);
    m_comment->setVisible(!comment.isEmpty());
    const bool isDraft = isShown && canWrite();
    const bool isSubmitted = isShown && m_stored.state == FormState::Submitted;
    const bool once = m_kind.signedOff == FormKind::Signed::Once;
    m_save->setVisible(isDraft);
    m_submit->setVisible(isDraft && !once);
    m_signOff->setVisible((isDraft && once) || isSubmitted);
    const QString closing = m_kind.closing.isEmpty() ? tr("Cl&ose the form…") : m_kind.closing + u"…"_s;
    m_signOff->setText(once ? closing : tr("Sign &off…"));
    m_signOff->setToolTip(tr("Lock it, and record what it establishes"));
    m_sendBack->setVisible(isSubmitted);
    m_reopen->setVisible(isShown && m_stored.state == FormState::Approved);
    m_withdraw->setVisible(isDraft || isSubmitted);
    m_pdf->setVisible(isShown);
    theme::setButton(m_submit, theme::Button::Primary);
    theme::setButton(m_signOff, theme::Button::Primary);
}

bool FormPanel::canWrite() const
{
    return m_stored.state == FormState::Draft || m_stored.state == FormState::Returned;
}

FormRecord FormPanel::asTyped() const
{
    FormRecord typed = m_stored;
    typed.content = m_view->content();
    typed.on = m_day->date().value_or(m_stored.on);
    return typed;
}

bool FormPanel::hasUnsavedTyping() const
{
    return !m_key.isEmpty() && canWrite() && asTyped() != m_stored;
}

void FormPanel::onEdited()
{
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
    if (m_act)
        showMissing();
}

void FormPanel::saveDrafts()
{
    m_pause.stop();
    m_latest.stop();
    if (!hasUnsavedTyping())
        return;
    const FormRecord typed = asTyped();
    Draft draft;
    draft.key = formDraftKey(m_key);
    draft.childId = m_stored.stamp.childId;
    draft.person = m_services.workspace.person();
    draft.saved = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    draft.text = textOfDraft({m_base, typed.content, typed.on});
    try {
        m_services.workspace.saveDraft(draft);
        m_kept->setText(tr("Kept at %1").arg(QDateTime::currentDateTime().toString(u"HH:mm"_s)));
    } catch (const StoreError &) {
        note(tr("What you type cannot be kept: the store cannot be written just now. Do not close this form."));
    }
}

void FormPanel::takeUpDraft()
{
    if (m_key.isEmpty() || !canWrite())
        return;
    const QString key = formDraftKey(m_key);
    for (const Draft &draft : m_services.workspace.drafts()) {
        const auto typed = draft.key == key ? formDraftOf(draft.text) : std::nullopt;
        if (!typed)
            continue;
        m_view->setContent(mergedForms(typed->base, typed->content, m_stored.content).content);
        m_day->setDate(typed->on);
        if (hasUnsavedTyping())
            note(tr("What you had typed and not stored is here again."));
        return;
    }
}

bool FormPanel::store()
{
    if (m_key.isEmpty() || !canWrite() || m_keeping)
        return true;
    m_pause.stop();
    m_latest.stop();
    const QScopedValueRollback keeping(m_keeping, true);
    for (int attempts = 0; attempts < 2 && hasUnsavedTyping(); ++attempts) {
        const FormRecord typed = asTyped();
        try {
            if (typed.stamp.childId != 0) {
                ChildForm form;
                static_cast<FormRecord &>(form) = typed;
                m_services.workspace.saveForm(form);
            } else {
                ServiceForm form;
                static_cast<FormRecord &>(form) = typed;
                m_services.workspace.saveForm(form);
            }
            m_base = typed.content;
        } catch (const ConflictError &) { // put together with mine, and saved again
            m_services.workspace.reloadIfChanged();
        } catch (const std::exception &) {
            m_services.navigator.complain(wordsOfCurrentError());
            saveDrafts();
            return false;
        }
        const FormRecord *stored = m_desk.find(m_key);
        if (!stored) {
            m_services.navigator.complain(
                tr("This form was taken away by somebody else. What you typed is kept as a draft."));
            saveDrafts();
            return false;
        }
        takeIn(*stored);
    }
    if (hasUnsavedTyping()) {
        saveDrafts();
        return false;
    }
    try {
        m_services.workspace.discardDraft(formDraftKey(m_key));
    } catch (const StoreError &) {
        // It says nothing that is not stored: leaving it does no harm.
    }
    m_kept->setText(tr("Stored at %1").arg(QDateTime::currentDateTime().toString(u"HH:mm"_s)));
    return true;
}

// What was typed since it was stored is put upon what stands there now.
void FormPanel::takeIn(const FormRecord &stored)
{
    const FormRecord typed = asTyped();
    const bool moved = typed.on != m_stored.on && typed.on != stored.on;
    m_stored = stored;
    if (!canWrite()) {
        m_base = stored.content;
        showForm();
        return;
    }
    const FormMerge merge = mergedForms(m_base, typed.content, stored.content);
    const bool mine = typed.content == m_base;
    m_base = stored.content;
    showForm();
    if (!mine) {
        m_view->setContent(merge.content);
        if (!merge.taken.isEmpty())
            note(tr("A colleague changed this meanwhile, and it stands here now: %1.")
                     .arg(labelsOf(m_stored.form, merge.taken).join(u", "_s)));
        if (!merge.both.isEmpty())
            note(tr("You and a colleague both changed: %1. Look at what stands there.")
                     .arg(labelsOf(m_stored.form, merge.both).join(u", "_s)));
    }
    if (moved)
        m_day->setDate(typed.on);
}

void FormPanel::refresh()
{
    if (m_key.isEmpty() || m_keeping)
        return;
    const FormRecord *stored = m_desk.find(m_key);
    if (!stored) {
        m_notice->setText(tr("This form is not in the store any more."));
        m_notice->show();
        return;
    }
    if (*stored != m_stored) {
        const bool wasOpen = canWrite();
        takeIn(*stored);
        if (wasOpen != canWrite())
            closeQuestion();
    } else {
        showState();
    }
}

void FormPanel::note(const QString &words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void FormPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous() || m_key.isEmpty())
        return;
    if (!store())
        saveDrafts();
}

void FormPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_act)
            closeQuestion();
        else
            Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hearth
