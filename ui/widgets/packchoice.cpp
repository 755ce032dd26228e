// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/packchoice.h"

#include "core/timeline/rulewords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

QString meaningOf(const PolicyPack &pack)
{
    QStringList sentences;
    if (!pack.source.isEmpty())
        sentences << QCoreApplication::translate("PackChoice", "Source: %1.").arg(pack.source);
    const Rule *order = pack.rule(u"exception.placement-order"_s);
    if (order && !order->periods.empty()) {
        sentences << QCoreApplication::translate(
                         "PackChoice",
                         "A child with a placement order and no adoptive placement is an exception after %1.")
                         .arg(periodText(order->periods.front()));
        sentences << QCoreApplication::translate(
            "PackChoice",
            "Bradford's documents disagree on this: the procedure of 2017 says 26 weeks, the terms of "
            "reference of its Permanence Panel say 40 weeks. Choose the pack your panel works by. It can be "
            "changed later, with a date and a reason, and every report prints it.");
    }
    return sentences.join(u' ');
}

PackChoice::PackChoice(const Packs &packs, const QString &chosen, QWidget *parent)
    : QWidget(parent), m_packs(packs), m_box(new QComboBox(this)), m_words(new PlainLabel(this))
{
    m_box->setObjectName(u"packBox"_s);
    m_box->setAccessibleName(tr("Policy pack"));
    for (const auto &[id, pack] : m_packs)
        m_box->addItem(pack->title, id);
    m_box->setCurrentIndex(qMax(0, m_box->findData(chosen)));
    m_words->setObjectName(u"packWords"_s);
    m_words->setWraps();
    theme::setWeight(m_words, theme::Weight::Muted);
    theme::setText(m_words, theme::Text::Small);
    setFocusProxy(m_box);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    column->addWidget(m_box);
    column->addWidget(m_words);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        Q_EMIT this->chosen();
    });
    explain();
}

QString PackChoice::pack() const
{
    return m_box->currentData().toString();
}

void PackChoice::explain()
{
    const auto found = m_packs.find(pack());
    m_words->setText(found == m_packs.end() ? QString() : meaningOf(*found->second));
}

} // namespace hearth
