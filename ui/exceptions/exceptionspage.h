// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "ui/exceptions/exceptionlist.h"
#include "ui/widgets/page.h"

class QComboBox;

namespace hearth {

class ExceptionsModel;
class PeopleFilter;
class PlainLabel;
class SectionModel;
class SectionView;
class TablePane;
class ValueTable;

/// Who stands in which circumstance that asks for an exception report, and the reports themselves.
class ExceptionsPage : public Page
{
    Q_OBJECT

public:
    explicit ExceptionsPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildActions();
    void collect();
    void showCircumstance(const QString &circumstance);
    void showActs();
    void showWhy();
    /// The forms of the children of \a rows, each child once, with all that stands for them.
    [[nodiscard]] std::vector<ExceptionForm> formsOf(const std::vector<std::size_t> &rows) const;
    [[nodiscard]] std::vector<std::size_t> chosenRows() const;
    [[nodiscard]] std::vector<std::size_t> allRows() const;
    void writeReports(const std::vector<std::size_t> &rows);
    void printReports(const std::vector<std::size_t> &rows);

    Services m_services;
    std::vector<Exception> m_standing;
    SectionModel *m_circumstances;
    SectionView *m_circumstanceView;
    QComboBox *m_circumstanceBox;
    ExceptionsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    PeopleFilter *m_people;
    PlainLabel *m_why;
    QAction *m_report = nullptr;
    QAction *m_reportAll = nullptr;
    QAction *m_print = nullptr;
};

} // namespace hearth
