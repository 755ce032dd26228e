// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracker/trackerline.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// The tracker's table: the lines of one list, narrowed to a worker and a team.
class TrackerModel : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        NumberColumn,
        SectionColumn,
        NextColumn,
        StatusColumn,
        NextDueColumn,
        OverdueColumn,
        UpdateColumn,
        AgeColumn,
        WorkerColumn,
        TeamColumn,
        LegalColumn,
        PlacementColumn,
        PlanColumn,
        SinceColumn,
        SuggestedColumn,
        TagsColumn,
        ChangeColumn,
        FamilyColumn,
        UpdatedColumn,
        ColourColumn,
        ColumnCount
    };

    explicit TrackerModel(QObject *parent = nullptr);

    void setLines(std::vector<TrackerLine> lines);
    [[nodiscard]] const std::vector<TrackerLine> &lines() const { return m_lines; }
    [[nodiscard]] const TrackerLine &line(std::size_t row) const { return m_lines[row]; }

    enum class Overdue : std::uint8_t { Any, Only };
    /// Which lines are shown; the words typed come on top of it.
    void show(const QString &list, const ListFilter &filter, Overdue overdue);
    [[nodiscard]] QString list() const { return m_list; }

    enum class Editing : std::uint8_t { No, Yes };
    /// Whether the update column may be typed in.
    void setEditing(Editing editing) { m_editing = editing; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void updateEntered(hearth::RecordId child, const QString &text);

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] QString searchText(std::size_t row) const override;
    [[nodiscard]] bool accepts(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] QString toolTip(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    [[nodiscard]] QString childText(const TrackerLine &line, int column) const;
    [[nodiscard]] std::optional<Date> dayIn(const TrackerLine &line, int column) const;

    std::vector<TrackerLine> m_lines;
    QString m_list;
    ListFilter m_filter;
    Overdue m_overdue = Overdue::Any;
    Editing m_editing = Editing::Yes;
};

} // namespace hearth
