// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flowtable.h"
#include "core/documents/panelpapers.h"

namespace hearth {

/// The parts that the panel's papers are made of, in one look.
class PanelSheet
{
public:
    /// A4 upright.
    PanelSheet(QPagedPaintDevice &device, const Imprint &imprint);

    [[nodiscard]] PageFlow &flow() { return m_flow; }
    void putTitle(const QString &title, const QString &subtitle, const QString &notice);
    void putHeading(const QString &text);
    /// Words beneath a label; nothing where there are none.
    void putWords(const QString &label, const QString &text);
    void putLine(const QString &text);
    /// \a shares: how the columns share the width.
    void putTable(const QStringList &header, const std::vector<double> &shares, const std::vector<QStringList> &rows);
    /// A short answer beside its label, a row each; empty answers are left out.
    void putAnswers(const std::vector<std::pair<QString, QString>> &answers);

    [[nodiscard]] static TextStyle title();
    [[nodiscard]] static TextStyle heading();
    [[nodiscard]] static TextStyle strong();
    [[nodiscard]] static TextStyle body();
    [[nodiscard]] static TextStyle quiet();

private:
    PageFlow m_flow;
};

// What the agenda, the pack and the minutes have in common.
/// `Permanence Panel, 01/12/2026`.
[[nodiscard]] QString panelTitle(const PanelSitting &sitting);
/// `13:30, Room 2`.
[[nodiscard]] QString placeAndTime(const PanelSitting &sitting);
/// The child's name and number, as a heading.
[[nodiscard]] QString nameAndNumber(const ChildRecord &child);
/// Those that the sitting hears, in order; deferred ones left out.
[[nodiscard]] std::vector<const PanelPrintItem *> heardItems(const PanelPrint &print);
/// What the agenda says, put on \a sheet.
void putAgenda(PanelSheet &sheet, const PanelPrint &print);
/// The papers of an item and how they stand. A members' copy is told nothing of privileged ones.
void putPapers(PanelSheet &sheet, const PanelItem &item, PanelCopy copy);
void putMatters(PanelSheet &sheet, const PanelPrint &print);
[[nodiscard]] QString clockTime(const std::optional<QTime> &time);

} // namespace hearth
