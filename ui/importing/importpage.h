// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace hearth {

class ChoiceView;
class ImportWork;
class PlainLabel;
class ReportView;

/// Brings files in: choose, see what would come in and what would be refused, then apply. Nothing is changed before.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const Services &services, QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *makeWaiting();
    void begin(ImportKind kind, const QStringList &paths);
    void workOutAgain();
    void showReport();
    void apply();
    void importGoodRows();
    void exportJourneys();
    void backToChoice();

    Services m_services;
    QStackedWidget *m_steps;
    ChoiceView *m_choice;
    ReportView *m_view;
    QWidget *m_waiting;
    ImportWork *m_work;
    ImportRequest m_request;
    ImportReport m_report;
    QString m_refusedFile; ///< where refused rows go once the rest is imported
};

} // namespace hearth
