// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/outcomeview.h"

#include "core/documents/sentencesheet.h"
#include "core/workspace/workspace.h"
#include "ui/child/sentencetable.h"
#include "ui/children/imprint.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPagedPaintDevice>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int columnWidth = 170;

/// The legal outcome that a plan option usually ends in; empty for one with none of its own.
QString outcomeOf(const QString &option)
{
    if (option == u"connected-care")
        return QStringLiteral("special-guardianship");
    if (option == u"residential" || option == u"supported-independence")
        return QStringLiteral("care-order");
    if (option == u"return-home")
        return QStringLiteral("supervision-order");
    return option;
}

QString bulleted(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts)
        lines.append(QStringLiteral("• ") + text);
    return lines.join(u'\n');
}

} // namespace

OutcomeView::OutcomeView(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_outcomes(legalOutcomes()), m_column(new QVBoxLayout(this))
{
    auto *chips = new FlowRow(this);
    chips->setAccessibleName(tr("Which outcomes are compared"));
    chips->add(new PlainLabel(tr("Compare:"), chips));
    for (const LegalOutcome &outcome : m_outcomes) {
        auto *chip = new QToolButton(chips);
        chip->setText(outcome.title);
        chip->setObjectName(QStringLiteral("compare-") + outcome.id);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, [this] {
            if (m_choosing)
                return;
            build();
            Q_EMIT comparedChanged();
        });
        m_chips.push_back(chip);
        chips->add(chip);
    }
    auto *copyButton = new QPushButton(lineIcon(QStringLiteral("copy")), tr("Copy the tables"), this);
    copyButton->setObjectName(QStringLiteral("copyOutcomes"));
    auto *printButton = new QPushButton(lineIcon(QStringLiteral("print")), tr("Print the tables"), this);
    printButton->setObjectName(QStringLiteral("printOutcomes"));
    for (QPushButton *button : {copyButton, printButton}) {
        button->setAutoDefault(false);
        theme::setButton(button, theme::Button::Quiet);
    }
    connect(copyButton, &QPushButton::clicked, this, &OutcomeView::copy);
    connect(printButton, &QPushButton::clicked, this, &OutcomeView::print);
    auto *acts = new QHBoxLayout;
    acts->addWidget(copyButton);
    acts->addWidget(printButton);
    acts->addStretch();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Small);
    m_column->addWidget(chips);
    m_column->addLayout(acts);
}

void OutcomeView::showChild(const PpmSituation &situation, const QStringList &options)
{
    const RecordId child = situation.child.child.stamp.id;
    const bool isOther = child != m_child;
    m_child = child;
    m_own.clear();
    for (const OutcomeAspect aspect : outcomeAspects())
        m_own.append(ownFact(aspect, situation));
    if (isOther)
        choose(options);
    build();
}

void OutcomeView::choose(const QStringList &options)
{
    QStringList wanted;
    for (const QString &option : options)
        wanted.append(outcomeOf(option));
    wanted.removeDuplicates();
    const bool isAny = std::any_of(m_outcomes.begin(), m_outcomes.end(),
                                   [&wanted](const LegalOutcome &outcome) { return wanted.contains(outcome.id); });
    if (!isAny || wanted.size() < 2)
        wanted << QStringLiteral("adoption") << QStringLiteral("special-guardianship")
               << QStringLiteral("long-term-fostering");
    constexpr qsizetype most = 3; // side by side and still readable
    wanted.removeDuplicates();
    wanted = wanted.mid(0, most);
    m_choosing = true;
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(wanted.contains(m_outcomes[i].id));
    m_choosing = false;
}

QStringList OutcomeView::compared() const
{
    QStringList ids;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            ids.append(m_outcomes[i].id);
    }
    return ids;
}

SentenceTable *OutcomeView::comparison()
{
    QStringList header{QString(), tr("This child")};
    std::vector<int> shares{2, 3};
    const QStringList chosen = compared();
    std::vector<const LegalOutcome *> outcomes;
    for (const LegalOutcome &outcome : m_outcomes) {
        if (!chosen.contains(outcome.id))
            continue;
        outcomes.push_back(&outcome);
        header.append(outcome.title);
        shares.push_back(4);
    }
    auto *table = new SentenceTable(tr("Legal outcomes compared"), header, shares, m_body);
    for (const OutcomeAspect aspect : outcomeAspects()) {
        const auto index = static_cast<std::size_t>(aspect);
        std::vector<SentenceCell> cells{{labelOf(aspect), {}, theme::Weight::Muted},
                                        {m_own.value(static_cast<qsizetype>(index))}};
        for (const LegalOutcome *outcome : outcomes)
            cells.push_back({outcome->aspects[index].text, outcome->aspects[index].source});
        table->addRow(cells);
    }
    const auto addWeighed = [&](const QString &name, QStringList LegalOutcome::*texts) {
        std::vector<SentenceCell> cells{{name, {}, theme::Weight::Muted}, {}};
        for (const LegalOutcome *outcome : outcomes)
            cells.push_back({bulleted(outcome->*texts), outcome->weighedBy});
        table->addRow(cells);
    };
    addWeighed(tr("Speaks for it"), &LegalOutcome::advantages);
    addWeighed(tr("Speaks against it"), &LegalOutcome::disadvantages);
    return table;
}

SentenceTable *OutcomeView::needs()
{
    auto *table = new SentenceTable(
        tr("What the child needs"),
        {tr("Need"), tr("Special guardianship or child arrangements order"), tr("Adoption"), tr("Long-term fostering")},
        {2, 4, 4, 4}, m_body);
    for (const PermanenceNeed &need : permanenceNeeds())
        table->addRow({{need.need, {}, theme::Weight::Muted}, {need.guardianship}, {need.adoption}, {need.fostering}});
    return table;
}

void OutcomeView::build()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    m_comparison = comparison();
    const int columns = static_cast<int>(compared().size()) + 2;
    column->addWidget(new WideArea(m_comparison, columns * columnWidth, m_body));
    auto *heading = new PlainLabel(tr("Which fits what the child needs (%1)").arg(needsSource()), m_body);
    heading->setWraps();
    theme::setWeight(heading, theme::Weight::Strong);
    column->addSpacing(theme::Small);
    column->addWidget(heading);
    m_needs = needs();
    constexpr int needColumns = 4;
    column->addWidget(new WideArea(m_needs, needColumns * columnWidth, m_body));
    m_column->addWidget(m_body);
}

QString OutcomeView::asText() const
{
    if (!m_comparison)
        return {};
    return m_comparison->asText() + QStringLiteral("\n\n") +
           tr("Which fits what the child needs (%1)").arg(needsSource()) + u'\n' + m_needs->asText();
}

void OutcomeView::copy()
{
    QApplication::clipboard()->setText(asText());
    m_services.workspace.noteRead(QStringLiteral("copy"), m_child);
    m_services.navigator.say(tr("The tables were copied."));
}

void OutcomeView::print()
{
    const QString title = tr("Legal outcomes compared");
    const auto paint = [this, title](QPagedPaintDevice &device) {
        const auto sheetOf = [](const QString &name, const SentenceTable &table) {
            return SentenceSheet{name, table.header(), table.shares(), table.texts()};
        };
        paintSentenceSheets(title,
                            {sheetOf(tr("What each means, beside this child"), *m_comparison),
                             sheetOf(tr("Which fits what the child needs (%1)").arg(needsSource()), *m_needs)},
                            imprintOf(m_services.workspace), device);
    };
    if (m_services.print(this, title, paint))
        m_services.workspace.noteRead(QStringLiteral("print"), m_child);
}

} // namespace hearth
