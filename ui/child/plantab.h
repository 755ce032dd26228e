// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/childtab.h"
#include "ui/child/plansections.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hearth {

class Foldout;
class OutcomeView;
class PlainLabel;
class SentenceTable;

/// The permanence plan in force, and behind headings what led to it and what may come of it: former plans, the options
/// and early actions of the last meeting, the route that fits, legal outcomes, and the plans of brothers and sisters.
class PlanTab final : public ChildTab
{
    Q_OBJECT

public:
    PlanTab(const Services &services, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// The headings that are unfolded.
    [[nodiscard]] QString chosen() const override;
    void choose(const QString &key) override;
    [[nodiscard]] std::optional<EditTask> taskOfDraft(const Draft &draft) override;

private:
    struct Heading
    {
        QString id;
        Foldout *fold;
        QString text; ///< of what stands under it
    };

    [[nodiscard]] QWidget *makeHead();
    void addHeading(const QString &id, const QString &title);
    void put(const QString &id, const PlanSection &section);
    void putSiblings(const PlanSection &section);
    void showPlan(const ChildRecord &record);
    void fillFacts(const PlanStep &step, const ChildRecord &record);
    [[nodiscard]] const Spell *plan() const;

    RecordId m_child = 0;
    PlainLabel *m_title;
    PlainLabel *m_since;
    QVBoxLayout *m_facts;
    SentenceTable *m_factTable = nullptr;
    QPushButton *m_change;
    QPushButton *m_correct;
    QPushButton *m_end;
    QVBoxLayout *m_column;
    std::vector<Heading> m_headings;
    OutcomeView *m_outcomes;
    QScrollArea *m_area;
};

} // namespace hearth
