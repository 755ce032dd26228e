// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/submitform.h"

#include "core/meetings/ppmform.h"
#include "core/workspace/ppmdesk.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int lookEvery = 600; ///< milliseconds between two looks at what is typed beside the list

} // namespace

SubmitForm::SubmitForm(PpmHost &host, const Services &services, QWidget *parent)
    : SignOffForm(u"submit"_s, host, services, parent), m_fit(addWords({})), m_list(new QWidget(this)),
      m_lines(new QVBoxLayout(m_list))
{
    setObjectName(u"submitForm"_s);
    m_fit->setObjectName(u"fit"_s);
    m_list->setObjectName(u"missing"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::Tight);
    column()->addWidget(m_list);
    m_name = addName(tr("Submitted by (social worker)"), services.workspace.person());
    addHeading(tr("The team manager signs it off or returns it. Until then it can be read and not changed."));
    column()->addStretch();
    restore();
    look();
    m_watch.setInterval(lookEvery);
    connect(&m_watch, &QTimer::timeout, this, &SubmitForm::look);
    m_watch.start();
}

QString SubmitForm::title() const
{
    return tr("Submit to the team manager");
}

QString SubmitForm::saveText() const
{
    return tr("&Submit");
}

void SubmitForm::look()
{
    const auto now = record();
    if (!now || (m_seen && *m_seen == now->content))
        return;
    m_seen = now->content;
    auto missing = PpmDesk(services().workspace).missing(*now);
    const bool same = std::ranges::equal(missing, m_missing, [](const PpmMissing &one, const PpmMissing &other) {
        return one.place == other.place && one.words == other.words && one.gap == other.gap;
    });
    if (same && !m_fit->text().isEmpty())
        return;
    m_missing = std::move(missing);
    showMissing();
    Q_EMIT edited();
}

void SubmitForm::showMissing()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool fit = isFitToSubmit(m_missing);
    m_fit->setText(fit ? tr("Nothing that is required is missing.") : QString());
    m_fit->setVisible(fit);
    theme::setTone(m_fit, theme::Tone::Good);
    addLines(PpmGap::Required, tr("Missing"));
    addLines(PpmGap::WorthALook, tr("Worth a look; it can be submitted without"));
    m_list->setVisible(!m_missing.empty());
}

void SubmitForm::addLines(PpmGap gap, const QString &heading)
{
    if (std::ranges::none_of(m_missing, [gap](const PpmMissing &line) { return line.gap == gap; }))
        return;
    auto *label = new PlainLabel(heading, m_list);
    label->setWraps();
    theme::setWeight(label, theme::Weight::Strong);
    m_lines->addSpacing(theme::Small);
    m_lines->addWidget(label);
    QString section;
    for (const PpmMissing &line : m_missing) {
        if (line.gap != gap)
            continue;
        if (line.place.section != section) {
            section = line.place.section;
            const PpmSection *known = ppmSection(section);
            auto *title = new PlainLabel(known ? titleOf(*known) : section, m_list);
            title->setWraps();
            theme::setText(title, theme::Text::Small);
            theme::setWeight(title, theme::Weight::Muted);
            m_lines->addWidget(title);
        }
        addLine(line);
    }
}

void SubmitForm::addLine(const PpmMissing &line)
{
    auto *row = new QWidget(m_list);
    auto *words = new PlainLabel(line.source.isEmpty() ? line.words : tr("%1 (%2)").arg(line.words, line.source), row);
    words->setWraps();
    auto *go = new QPushButton(tr("Go to it"), row);
    go->setObjectName(u"jump"_s);
    go->setAutoDefault(false);
    go->setAccessibleName(tr("%1 Go to it.").arg(line.words));
    theme::setButton(go, theme::Button::Link);
    connect(go, &QPushButton::clicked, this,
            [this, place = line.place] { host().jumpTo(place.section, place.focus()); });
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(words, 1);
    columns->addWidget(go, 0, Qt::AlignTop);
    m_lines->addWidget(row);
}

QStringList SubmitForm::problems() const
{
    QStringList texts;
    const auto required = std::ranges::count(m_missing, PpmGap::Required, &PpmMissing::gap);
    if (required > 0)
        texts << tr("%n answer(s) is/are missing.", nullptr, static_cast<int>(required));
    if (m_name->text().trimmed().isEmpty())
        texts << tr("Say who submits it.");
    return texts;
}

bool SubmitForm::save()
{
    if (!host().storeTyping())
        return false;
    return carryOut([this] { PpmDesk(services().workspace).submit(host().record(), m_name->text().trimmed()); },
                    tr("Submitted to the team manager."));
}

QWidget *SubmitForm::firstFocus()
{
    const auto *jump = m_list->findChild<QPushButton *>(u"jump"_s);
    return jump && !isFitToSubmit(m_missing) ? m_list->findChild<QPushButton *>(u"jump"_s)
                                             : static_cast<QWidget *>(m_name);
}

SignOffForm::Typed SubmitForm::typed() const
{
    return {{u"name"_s, m_name->text()}};
}

void SubmitForm::setTyped(const Typed &typed)
{
    m_name->setText(typed.value(u"name"_s));
}

} // namespace hearth
