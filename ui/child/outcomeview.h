// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/outcomes.h"
#include "ui/widgets/page.h"

#include <QStringList>

class QToolButton;
class QVBoxLayout;

namespace hearth {

class SentenceTable;

/// Legal outcomes side by side, with the child's own facts in the first column. The person chooses which are compared.
class OutcomeView final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeView(const Services &services, QWidget *parent = nullptr);

    /// Shows \a situation's child. What was chosen stays chosen; for another child those that \a options (plan options)
    /// stand for are.
    void showChild(const PpmSituation &situation, const QStringList &options);
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QStringList compared() const;

Q_SIGNALS:
    void comparedChanged();

private:
    void choose(const QStringList &options);
    void build();
    [[nodiscard]] SentenceTable *comparison();
    [[nodiscard]] SentenceTable *needs();
    void copy();
    void print();

    Services m_services;
    std::vector<LegalOutcome> m_outcomes;
    std::vector<QToolButton *> m_chips;
    QStringList m_own; ///< the child's own facts, by aspect
    RecordId m_child = 0;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    SentenceTable *m_comparison = nullptr;
    SentenceTable *m_needs = nullptr;
    bool m_choosing = false;
};

} // namespace hearth
