// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exceptions/reasonlist.h"
#include "ui/widgets/page.h"

class QComboBox;

namespace hearth {

class ReasonsModel;
class SectionModel;
class SectionView;
class TablePane;
class ValueTable;

/// The reasons for lack of progress across the service: how often each kind is given, with the lines behind each count.
class ReasonsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsPane(const Services &services, QWidget *parent = nullptr);

    void setLines(std::vector<ReasonLine> lines);
    void showKind(const QString &code);
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QList<QAction *> tableActions() const;
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void childWanted(hearth::RecordId child);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Services m_services;
    SectionModel *m_kinds;
    SectionView *m_kindView;
    QComboBox *m_kindBox; ///< the same, where there is no room for the list
    ReasonsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
};

} // namespace hearth
