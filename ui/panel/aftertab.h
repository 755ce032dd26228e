// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/panellists.h"
#include "ui/panel/paneltab.h"

class QAction;
class QHBoxLayout;

namespace hearth {

class PlainLabel;
class StatusPill;
class TablePane;
class ValueTable;

/// What is owed after a sitting: closing it, summaries on the children's files, minutes and written advice with their
/// clocks.
class AfterTab final : public PanelTab
{
    Q_OBJECT

public:
    AfterTab(const Services &services, PanelHost &host, QWidget *parent);

    void showSitting(const QString &sitting) override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    struct Owed
    {
        PlainLabel *name = nullptr;
        StatusPill *pill = nullptr;
        PlainLabel *words = nullptr;
    };
    void build();
    [[nodiscard]] Owed makeOwed(const QString &name, const char *object, QHBoxLayout *row);
    void showOwed(const Owed &owed, const char *rule, std::optional<Date> done, const QString &to,
                  const QString &otherwise);
    void showActs();
    void editItem(EditTask (*task)(Workspace &, const QString &));
    void editSitting(EditTask (*task)(Workspace &, const QString &));

    QString m_sitting;
    PanelRowsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    Owed m_minutes;
    Owed m_advice;
    QAction *m_close = nullptr;
    QAction *m_circulate = nullptr;
    QAction *m_adviceOut = nullptr;
    QAction *m_summary = nullptr;
    QAction *m_uploaded = nullptr;
    QAction *m_minutesPdf = nullptr;
    QAction *m_summaryPdf = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_closeItem = nullptr;
};

} // namespace hearth
