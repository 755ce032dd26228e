// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/leadsreport.h"
#include "core/workspace/leadsdesk.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QScrollArea;
class QSplitter;
class QStackedLayout;
class QTabWidget;

namespace hearth {

class FormPanel;
class LastReport;
class LeadsFigures;
class LeadsModel;
class PlainLabel;
class StatusPill;
class TablePane;

/// The leads' reports to the Senior Leadership Group: for one section the figures, each with its list, and beside them
/// what the lead makes of them, to be written, signed off and read again.
class LeadsPage final : public Page
{
    Q_OBJECT

public:
    explicit LeadsPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// `detail`: a section and after a space a number, `E late/ppm.review`; `state`: key of a report.
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override; ///< the same
    [[nodiscard]] bool hasUnsavedTyping() const override;
    void saveDrafts() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] FormPanel *form() const { return m_form; }
    [[nodiscard]] const LeadsReport &figures() const { return m_report; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeStrip();
    QWidget *makeFigures();
    QWidget *makeReport();
    void connectParts();

    void fillSections();
    void chooseSection();
    /// The reports of the section in the box, with the one of \a key chosen; empty: the one that stands now.
    void fillReports(const QString &key);
    void showReport();
    void showState();
    void showFigures();
    void showList();
    void showLast();
    void choose(const QString &number);
    void begin();
    void makePdf();
    void arrange();
    [[nodiscard]] QString section() const;
    [[nodiscard]] QString reportKey() const;
    [[nodiscard]] const ServiceForm *report() const;

    Services m_services;
    LeadsDesk m_desk;
    LeadsReport m_report;
    QString m_number = QStringLiteral("count/now"); ///< whose list is shown
    LeadsModel *m_model;
    QComboBox *m_section;
    QComboBox *m_reports;
    PlainLabel *m_state = nullptr;
    StatusPill *m_due = nullptr;
    LeadsFigures *m_figures = nullptr;
    PlainLabel *m_meaning = nullptr;
    TablePane *m_pane = nullptr;
    QSplitter *m_splitter = nullptr; ///< figures and report
    QSplitter *m_rows = nullptr;     ///< figures and list
    bool m_wereMoved = false;        ///< the lines between, by hand
    QTabWidget *m_tabs = nullptr;
    QStackedLayout *m_stack = nullptr; ///< nothing written yet, or the form
    FormPanel *m_form;
    LastReport *m_last = nullptr;
    QAction *m_begin = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_tables = nullptr;
    QAction *m_side = nullptr; ///< on a narrow page: the figures or the report
    QTimer m_compare;          ///< what changed follows the typing after a moment
};

} // namespace hearth
