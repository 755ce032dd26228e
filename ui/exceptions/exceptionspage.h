// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "ui/exceptions/exceptionlist.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QComboBox;
class QStackedLayout;

namespace hearth {

class ExceptionsModel;
class PeopleFilter;
class PlainLabel;
class ReasonsPane;
class ReportPane;
class SectionModel;
class SectionView;
class TablePane;
class ValueTable;

/// The working list of exceptions with the state of each report, the reasons that the reports give across the service,
/// and the report of one child in place. As a place: a list (`stage:to-sign`), `reasons` or `reasons/court`, or
/// `report` with the child.
class ExceptionsPage : public Page
{
    Q_OBJECT

public:
    explicit ExceptionsPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] ReportPane *report() const { return m_report; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Face : std::uint8_t { List, Reasons, Report };
    // exceptionspagelayout.cpp: how it is put together
    void build();
    void buildActions();
    [[nodiscard]] QWidget *makeStrip();
    [[nodiscard]] QWidget *makeList();
    void connectParts();

    void turnTo(Face face);
    void collect();
    void showCircumstance(const QString &circumstance);
    void showActs();
    void showWhy();
    void openReport(RecordId child);
    /// The forms of the children of \a rows, each child once, with all that stands for them and what was written.
    [[nodiscard]] std::vector<RecordId> childrenOf(const std::vector<std::size_t> &rows) const;
    [[nodiscard]] std::vector<ExceptionForm> formsOf(const std::vector<RecordId> &children) const;
    [[nodiscard]] std::vector<std::size_t> chosenRows() const;
    [[nodiscard]] std::vector<std::size_t> allRows() const;
    void writeReports(const std::vector<std::size_t> &rows);
    void printReports(const std::vector<std::size_t> &rows);

    Services m_services;
    Face m_face = Face::List;
    std::vector<Exception> m_standing;
    SectionModel *m_circumstances;
    SectionView *m_circumstanceView;
    QComboBox *m_circumstanceBox;
    ExceptionsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    PeopleFilter *m_people;
    PlainLabel *m_why;
    ReasonsPane *m_reasons;
    ReportPane *m_report;
    QButtonGroup *m_faces;
    QWidget *m_strip = nullptr;
    QStackedLayout *m_stack = nullptr;
    QAction *m_open = nullptr;
    QAction *m_openChild = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_pdfAll = nullptr;
    QAction *m_print = nullptr;
};

} // namespace hearth
