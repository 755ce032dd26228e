// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "core/meetings/panelprint.h"

namespace hearth {

/// Whose copy: only the officers' may hold what is privileged.
enum class PanelCopy : std::uint8_t { Officers, Members };

/// A paper picked when the pack is made. It is read and merged, and not kept.
struct PackPaper
{
    QString item;  ///< key
    QString paper; ///< id of the checklist, or the words of another one
    QString label; ///< for the bookmark
    QString fileName;
    bool privileged = false;
};

/// Why the file of that name cannot go into a pack, in words that name neither it nor a child: `it is no PDF`. Empty:
/// it can.
[[nodiscard]] QString whyNoPaper(const QString &fileName);

/// What became of a pack.
struct PackReport
{
    int pages = 0;
    int leftOut = 0;     ///< papers and advice that are privileged and stand in no members' copy
    QStringList notRead; ///< of a members' copy: papers with pages that no search reads: scans
};

/// The agenda: times, who presents, what is asked, which papers are there, matters arising. It holds no legal advice.
/// \throws DocumentError
void writePanelAgenda(const PanelPrint &print, const Imprint &imprint, const QString &fileName);

/// Agenda and all papers in one PDF, with bookmarks and one numbering. In a members' copy advice and privileged papers
/// were never laid out; before a byte is written the finished file is searched for every sentence of them, in papers
/// that were picked too. \throws DocumentError: a paper that cannot be read, or something privileged that was found
PackReport writePanelPack(const PanelPrint &print, const std::vector<PackPaper> &papers, PanelCopy copy,
                          const Imprint &imprint, const QString &fileName);

/// The minutes: attendance, quorum, matters arising, each item with its decision. They hold no legal advice.
void writePanelMinutes(const PanelPrint &print, const Imprint &imprint, const QString &fileName);

/// The summary of the item of that key for the child's own file: nothing of another child, and no legal advice.
/// \pre \a print has the item. \throws DocumentError
void writePanelSummary(const PanelPrint &print, const QString &item, const Imprint &imprint, const QString &fileName);

/// The figures of a period beneath \a title: the monthly performance report, or the year. \throws DocumentError
void writePanelFigures(const QString &title, const PanelFigures &figures, const Imprint &imprint,
                       const QString &fileName);

/// The same rows as tables of words, for the screen's year view and for `hearthctl`.
struct PanelFigureRow
{
    QString label;
    int count = 0;
    QStringList keys; ///< what it counts
};
[[nodiscard]] std::vector<PanelFigureRow> panelFigureRows(const PanelFigures &figures);

/// Refuses when a sentence of \a privileged, or thirty letters of one in a row, stand in \a text. \throws DocumentError
void requireNothingPrivileged(const QString &text, const QStringList &privileged);

} // namespace hearth
