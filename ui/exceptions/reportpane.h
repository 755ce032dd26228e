// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exceptiondesk.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace hearth {

class EmptyState;
class FormPanel;
class IdentityBanner;
class LastReport;
class PlainLabel;

/// The exception report of one child: what stands, the form to work in and to sign, the last report beside it, and
/// every earlier one.
class ReportPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPane(const Services &services, QWidget *parent = nullptr);

    /// The report in hand, else the newest; \a key: that one.
    void open(RecordId child, const QString &key = {});
    void close();
    /// Computes anew; false when the child is gone.
    bool refresh();
    [[nodiscard]] RecordId child() const { return m_child; }
    [[nodiscard]] QString key() const;
    [[nodiscard]] FormPanel *panel() const { return m_panel; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void makeActions();
    void begin();
    void place();
    void showBanner();
    void showStanding();
    void showReports();
    void showLast();
    void openReport(const QString &key);
    [[nodiscard]] ExceptionLife life() const;

    Services m_services;
    ExceptionDesk m_desk;
    RecordId m_child = 0;
    IdentityBanner *m_banner;
    PlainLabel *m_standing;
    QComboBox *m_reports;
    QPushButton *m_begin;
    QPushButton *m_place;
    QAction *m_beginAct;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    FormPanel *m_panel;
    QScrollArea *m_lastArea;
    LastReport *m_last;
    QTimer m_compare; ///< what changed follows the typing after a moment
};

} // namespace hearth
