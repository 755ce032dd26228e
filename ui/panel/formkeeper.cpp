// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/formkeeper.h"

#include "core/workspace/workspace.h"
#include "ui/forms/formdraft.h"
#include "ui/forms/formview.h"
#include "ui/widgets/attempt.h"

#include <QDateTime>

namespace hearth {

namespace {

constexpr int keepWithin = 1500; // milliseconds after the first letter

} // namespace

FormKeeper::FormKeeper(FormView *view, const Services &services, QObject *parent)
    : QObject(parent), m_view(view), m_services(services)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepWithin);
    connect(&m_timer, &QTimer::timeout, this, &FormKeeper::keep);
    connect(m_view, &FormView::edited, this, &FormKeeper::onEdited);
}

void FormKeeper::open(const FormVocabulary &part, const FormRecord &record)
{
    m_timer.stop();
    m_stored = record;
    m_view->show(part, record, m_services);
    m_base = m_view->content();
    m_hasDraft = false;
    if (record.state != FormState::Draft)
        return;
    for (const Draft &draft : m_services.workspace.drafts()) {
        const auto typed = draft.key == formDraftKey(record.key) ? formDraftOf(draft.text) : std::nullopt;
        if (!typed)
            continue;
        m_hasDraft = true;
        m_view->setContent(mergedForms(typed->base, typed->content, m_base).content);
    }
}

void FormKeeper::takeIn(const FormRecord &record)
{
    if (record.content == m_stored.content) {
        m_stored = record;
        return;
    }
    const FormContent typed = m_view->content();
    m_stored = record;
    m_view->setContent(record.content);
    const FormContent base = m_view->content();
    if (typed != m_base)
        m_view->setContent(mergedForms(m_base, typed, base).content);
    m_base = base;
}

bool FormKeeper::isDirty() const
{
    return !m_stored.key.isEmpty() && m_stored.state == FormState::Draft && m_view->content() != m_base;
}

bool FormKeeper::store(const QStringList &unstored, const std::function<void()> &act)
{
    const FormContent before = m_base;
    // What comes back from the store is mine: nothing of it is put together with what I typed.
    m_base = m_view->content();
    for (const QString &id : unstored) {
        m_base.set(id, before.answer(id));
        m_base.tables.remove(id);
        if (before.tables.contains(id))
            m_base.tables.insert(id, before.rows(id));
    }
    const bool isDone = attempt(m_services.navigator, act);
    if (!isDone)
        m_base = before;
    keep();
    return isDone;
}

void FormKeeper::onEdited()
{
    if (!m_timer.isActive()) // not restarted: somebody who types without a pause is kept, too
        m_timer.start();
    Q_EMIT edited();
}

void FormKeeper::keep()
{
    m_timer.stop();
    if (m_stored.key.isEmpty())
        return;
    const QString key = formDraftKey(m_stored.key);
    if (isDirty()) {
        const FormDraft typed{m_base, m_view->content(), m_stored.on};
        Draft draft;
        draft.key = key;
        draft.childId = m_stored.stamp.childId;
        draft.person = m_services.workspace.person();
        draft.saved = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        draft.text = textOfDraft(typed);
        m_hasDraft |= attempt(m_services.navigator, [&] { m_services.workspace.saveDraft(draft); });
    } else if (m_hasDraft) {
        m_hasDraft = !attempt(m_services.navigator, [&] { m_services.workspace.discardDraft(key); });
    } else {
        return;
    }
    Q_EMIT kept();
}

} // namespace hearth
