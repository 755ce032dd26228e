// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/signoffform.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int autosaveDelay = 1000; ///< well within the two seconds that may be lost

} // namespace

SignOffForm::SignOffForm(const QString &act, PpmHost &host, const Services &services, QWidget *parent)
    : Editor(parent), m_act(act), m_host(host), m_services(services), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, theme::Small, theme::Small);
    m_column->setSpacing(theme::Small);
    auto *subject = addWords({});
    subject->setObjectName(u"signOffSubject"_s);
    theme::setWeight(subject, theme::Weight::Strong);
    if (const auto now = record())
        subject->setText(tr("%1, meeting of %2").arg(childWords(), britishText(now->on)));
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveDelay);
    connect(&m_autosave, &QTimer::timeout, this, &SignOffForm::keepDraft);
}

std::optional<PpmRecord> SignOffForm::record() const
{
    auto now = m_services.workspace.ppm(m_host.record());
    if (now)
        now->content = m_host.content();
    return now;
}

bool SignOffForm::isSubmitter(const QString &name) const
{
    const auto now = m_services.workspace.ppm(m_host.record());
    return now && name.simplified().compare(now->submittedBy.simplified(), Qt::CaseInsensitive) == 0;
}

QString SignOffForm::childWords() const
{
    const auto now = m_services.workspace.ppm(m_host.record());
    const ChildRecord *child = now ? m_services.workspace.child(now->stamp.childId) : nullptr;
    return child ? tr("%1 (LCS %2)").arg(fullName(child->child), child->child.number) : QString();
}

PlainLabel *SignOffForm::addWords(const QString &text)
{
    auto *label = new PlainLabel(text, this);
    label->setWraps();
    m_column->addWidget(label);
    return label;
}

PlainLabel *SignOffForm::addHeading(const QString &text)
{
    auto *label = addWords(text);
    theme::setWeight(label, theme::Weight::Muted);
    return label;
}

QLineEdit *SignOffForm::addName(const QString &label, const QString &proposed)
{
    auto *heading = addHeading(label);
    auto *name = new QLineEdit(proposed, this);
    name->setObjectName(u"signOffName"_s);
    name->setAccessibleName(label);
    heading->setBuddy(name);
    m_column->addWidget(name);
    connect(name, &QLineEdit::textEdited, this, &SignOffForm::touched);
    connect(name, &QLineEdit::returnPressed, this, &SignOffForm::accepted);
    return name;
}

QString SignOffForm::draftKey() const
{
    return u"ppm/%1/%2"_s.arg(m_host.record()).arg(m_act);
}

void SignOffForm::restore()
{
    for (const Draft &draft : m_services.workspace.drafts()) {
        if (draft.key != draftKey() || draft.person != m_services.workspace.person())
            continue;
        Typed kept;
        const QJsonObject json = QJsonDocument::fromJson(draft.text).object();
        for (auto field = json.begin(); field != json.end(); ++field)
            kept.insert(field.key(), field.value().toString());
        setTyped(kept);
        m_typed = true;
    }
}

void SignOffForm::touched()
{
    m_typed = true;
    // Not restarted: somebody who types without a pause is kept, too.
    if (!m_autosave.isActive())
        m_autosave.start();
    Q_EMIT edited();
}

void SignOffForm::keepDraft()
{
    const auto now = m_services.workspace.ppm(m_host.record());
    if (!now || !m_typed)
        return;
    QJsonObject json;
    const Typed fields = typed();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    attempt(m_services.navigator, [&] {
        m_services.workspace.saveDraft({draftKey(),
                                        now->stamp.childId,
                                        m_services.workspace.person(),
                                        {},
                                        QJsonDocument(json).toJson(QJsonDocument::Compact)});
    });
}

void SignOffForm::discardDraft()
{
    m_autosave.stop();
    m_typed = false;
    attempt(m_services.navigator, [&] { m_services.workspace.discardDraft(draftKey()); });
}

bool SignOffForm::carryOut(const std::function<void()> &act, const QString &done)
{
    m_autosave.stop();
    if (!attempt(m_services.navigator, act))
        return false;
    if (m_typed)
        discardDraft();
    m_services.navigator.say(done, Navigator::Offer::Undo);
    return true;
}

} // namespace hearth
