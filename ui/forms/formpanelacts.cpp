// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a form, each act asked for in the panel itself.
#include "core/casework/formvocabulary.h"
#include "core/documents/formsheet.h"
#include "ui/children/imprint.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/forms/formwords.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr std::size_t mostLines = 8; // of what is missing, so that the form beside it stays in sight

bool isSamePerson(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

QWidget *FormPanel::makeQuestion()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"formQuestion"_s);
    theme::setGround(frame, theme::Ground::Message);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(theme::Large, theme::Small, theme::Large, theme::Small);
    column->setSpacing(theme::Small);
    m_words = new PlainLabel(frame);
    m_words->setObjectName(u"formQuestionWords"_s);
    m_words->setWraps();
    m_lines = new QWidget(frame);
    new QVBoxLayout(m_lines);
    m_byLabel = new PlainLabel(frame);
    m_by = new QLineEdit(frame);
    m_by->setObjectName(u"formBy"_s);
    m_by->setAccessibleName(tr("By whom"));
    m_byLabel->setBuddy(m_by);
    m_reasonLabel = new PlainLabel(frame);
    m_reason = new NarrativeEdit(frame);
    m_reason->setObjectName(u"formReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setFewestLines(2);
    m_reasonLabel->setBuddy(m_reason);
    m_refusal = new PlainLabel(frame);
    m_refusal->setObjectName(u"formRefusal"_s);
    m_refusal->setWraps();
    theme::setTone(m_refusal, theme::Tone::Error);
    m_do = new QPushButton(tr("Do it"), frame);
    m_do->setObjectName(u"formDo"_s);
    theme::setButton(m_do, theme::Button::Primary);
    auto *cancel = new QPushButton(tr("Cance&l"), frame);
    cancel->setObjectName(u"formCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_do);
    buttons->addWidget(cancel);
    buttons->addStretch();
    for (QWidget *part :
         {static_cast<QWidget *>(m_words), m_lines, static_cast<QWidget *>(m_byLabel), static_cast<QWidget *>(m_by),
          static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_refusal)})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(m_do, &QPushButton::clicked, this, &FormPanel::carryOut);
    connect(m_by, &QLineEdit::returnPressed, this, &FormPanel::carryOut);
    connect(cancel, &QPushButton::clicked, this, &FormPanel::closeQuestion);
    m_question = frame;
    frame->hide();
    return frame;
}

void FormPanel::ask(Act act)
{
    if (m_key.isEmpty() || !store())
        return;
    m_act = act;
    showQuestion(act);
    showMissing();
    m_question->show();
    if (m_do->isHidden())
        return;
    const bool needsReason = !m_reason->isHidden();
    (needsReason ? static_cast<QWidget *>(m_reason) : static_cast<QWidget *>(m_by))->setFocus();
}

void FormPanel::showQuestion(Act act)
{
    const bool needsName = act == Act::Submit || act == Act::SignOff || act == Act::SendBack;
    const bool needsReason = act == Act::SendBack || act == Act::Reopen || act == Act::Withdraw;
    const QString me = m_services.workspace.person();
    switch (act) {
    case Act::Submit:
        m_words->setText(tr("It goes to whoever signs it off, and cannot be changed until it is sent back."));
        m_byLabel->setText(tr("Submitted b&y"));
        m_do->setText(tr("Sub&mit"));
        break;
    case Act::SignOff:
        m_words->setText(m_kind.establishes ? tr("It is locked, and what it establishes is written:")
                                            : tr("It is locked, and stays as it is now."));
        m_byLabel->setText(tr("Signed off b&y"));
        m_do->setText(m_kind.signedOff == FormKind::Signed::Twice ? tr("Sign it o&ff")
                      : m_kind.closing.isEmpty()                  ? tr("Cl&ose it")
                                                                  : QString(m_kind.closing).remove(u'&'));
        break;
    case Act::SendBack:
        m_words->setText(tr("It goes back to %1 to be changed.").arg(m_stored.submittedBy));
        m_byLabel->setText(tr("Sent back b&y"));
        m_reasonLabel->setText(tr("What should &change (needed)"));
        m_do->setText(tr("Send it bac&k"));
        break;
    case Act::Reopen:
        m_words->setText(tr("The next version begins as a draft that says the same. What this one established stays "
                            "until the new one is signed off."));
        m_reasonLabel->setText(tr("Reaso&n (needed)"));
        m_do->setText(tr("Reope&n it"));
        break;
    case Act::Withdraw:
        m_words->setText(m_stored.version > 1 ? tr("The version before stands again.")
                                              : tr("It stays in the list as withdrawn, and establishes nothing."));
        m_reasonLabel->setText(tr("Reaso&n (needed)"));
        m_do->setText(tr("Withdra&w it"));
        break;
    }
    m_byLabel->setVisible(needsName);
    m_by->setVisible(needsName);
    m_by->setAccessibleName(m_byLabel->text().remove(u'&'));
    const bool isMine = act != Act::Submit && isSamePerson(me, m_stored.submittedBy);
    m_by->setText(isMine ? QString() : me);
    m_reasonLabel->setVisible(needsReason);
    m_reason->setVisible(needsReason);
    m_reason->setAccessibleName(m_reasonLabel->text().remove(u'&'));
    m_refusal->hide();
}

// What is missing, each line a way to its field; when nothing is, what signing off will write.
void FormPanel::showMissing()
{
    delete m_lines->layout();
    for (QWidget *line : m_lines->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        delete line;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Hair);
    const bool mustBeComplete = m_act == Act::Submit || (m_act == Act::SignOff && canWrite());
    FormRecord typed = asTyped();
    std::vector<FormMissing> lacking = mustBeComplete ? missingFrom(typed) : std::vector<FormMissing>();
    if (mustBeComplete && m_kind.lacking) {
        for (FormMissing &more : m_kind.lacking(m_services.workspace, typed))
            lacking.push_back(std::move(more));
    }
    if (!lacking.empty()) {
        column->addWidget(
            new PlainLabel(tr("%n thing(s) still missing:", nullptr, static_cast<int>(lacking.size())), m_lines));
        for (std::size_t i = 0; i < std::min(lacking.size(), mostLines); ++i) {
            auto *link = new QPushButton(QString(lacking[i].words).replace(u'&', u"&&"_s), m_lines);
            link->setObjectName(u"missing-"_s + lacking[i].field);
            link->setAccessibleName(tr("Go to what is missing: %1").arg(lacking[i].words));
            theme::setButton(link, theme::Button::Link);
            connect(link, &QPushButton::clicked, this, [this, field = lacking[i].field] { m_view->focusField(field); });
            column->addWidget(link, 0, Qt::AlignLeft);
        }
    } else if (m_act == Act::SignOff || m_act == Act::Submit) {
        QStringList lines;
        if (m_act == Act::SignOff && m_kind.establishes)
            lines = changeWords(m_kind.establishes(m_services.workspace, typed));
        if (m_kind.remarks)
            lines += m_kind.remarks(m_services.workspace, typed);
        for (const QString &line : lines) {
            auto *words = new PlainLabel(u"• "_s + line, m_lines);
            words->setObjectName(u"formConsequence"_s);
            words->setWraps();
            column->addWidget(words);
        }
    }
    m_lines->setVisible(column->count() > 0);
    m_do->setVisible(lacking.empty());
    m_by->setEnabled(lacking.empty());
}

void FormPanel::carryOut()
{
    if (!m_act || !store())
        return;
    const Act act = *m_act;
    const QString key = m_key;
    try {
        doAct(m_by->text(), m_reason->text());
    } catch (const std::exception &) {
        m_refusal->setText(wordsOfCurrentError());
        m_refusal->show();
        return;
    }
    m_reason->setText({}); // cancelled, it would wait for the next time
    closeQuestion();
    refresh();
    const QString done = act == Act::Submit     ? tr("The form was submitted.")
                         : act == Act::SignOff  ? tr("The form was signed off.")
                         : act == Act::SendBack ? tr("The form was sent back.")
                         : act == Act::Reopen   ? tr("The form was reopened.")
                                                : tr("The form was withdrawn.");
    m_services.navigator.say(done, Navigator::Offer::Undo);
    Q_EMIT acted(key);
}

void FormPanel::doAct(const QString &by, const QString &reason)
{
    switch (*m_act) {
    case Act::Submit:
        if (m_kind.submit)
            m_kind.submit(m_services.workspace, m_key, by);
        else
            m_desk.submit(m_key, by);
        break;
    case Act::SignOff: {
        if (m_kind.approve) {
            m_kind.approve(m_services.workspace, m_key, by);
            break;
        }
        std::vector<Change> also =
            m_kind.establishes ? m_kind.establishes(m_services.workspace, m_stored) : std::vector<Change>();
        if (canWrite())
            m_desk.close(m_key, by, std::move(also));
        else
            m_desk.approve(m_key, by, std::move(also));
        break;
    }
    case Act::SendBack:
        m_desk.sendBack(m_key, by, {{QString(), reason}});
        break;
    case Act::Reopen:
        m_desk.reopen(m_key, reason);
        break;
    case Act::Withdraw:
        m_desk.withdraw(m_key, reason);
        break;
    }
}

void FormPanel::closeQuestion()
{
    m_act.reset();
    m_question->hide();
}

void FormPanel::makePdf()
{
    if (!store())
        return;
    attempt(m_services.navigator, [this] {
        const auto child = [this] { return m_services.workspace.child(m_stored.stamp.childId); };
        const QString about = child() ? child()->child.number : m_stored.subject;
        const QString proposed = formFileName(m_stored.form, about, m_stored.on);
        const QString file = m_services.files.save(this, tr("Make a PDF"), proposed, tr("PDF (*.pdf)"));
        if (file.isEmpty())
            return;
        if (m_kind.pdf)
            m_kind.pdf(m_services.workspace, m_stored, file);
        else
            writeFormSheets({{&m_stored, child(), {}}}, imprintOf(m_services.workspace), file);
        m_services.workspace.noteRead(u"export"_s, m_stored.stamp.childId);
        m_services.navigator.say(tr("The PDF was made."));
    });
}

} // namespace hearth
