// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/exceptionform.h"
#include "core/workspace/formdesk.h"

namespace hearth {

/// The use cases of exception reports (Bradford 2017, App. 4), from the first word to the Permanence Panel. One report
/// a child for everything that stands. Acts throw InputError, ConflictError or WriteError as the workspace's do.
class ExceptionDesk
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionDesk)

public:
    explicit ExceptionDesk(Workspace &workspace) : m_workspace(workspace) {}

    /// As at the workspace's day. \throws InputError when there is no such child.
    [[nodiscard]] ExceptionLife life(RecordId child) const;
    /// Of every child for whom something stands, has ended, or is being written, in the order of the children.
    [[nodiscard]] std::vector<ExceptionLife> lives() const;

    /// Begins the report, prefilled from the last one; the one that is being written already is answered. Refused for a
    /// child for whom nothing stands. Answers its key.
    QString begin(RecordId child);
    void save(const QString &key, const FormContent &content) { FormDesk(m_workspace).save(key, content); }
    /// What keeps the worker from signing.
    [[nodiscard]] std::vector<FormMissing> missing(const FormRecord &report) const;
    /// The social worker signs: what stands is ticked and noted as it is on the day, and the report is handed on.
    void sign(const QString &key, const QString &worker);

    /// Where the Permanence Panel will hear a report.
    struct Placed
    {
        std::optional<Date> sitting; ///< nothing: no day of the Panel was found
        std::optional<Date> missed;  ///< an earlier sitting whose papers were due before today
    };
    /// The team manager signs: the `exception-report` event and the actions are written, and the report is put on the
    /// agenda of the next sitting whose papers can still be in time; one that nobody has planned yet is planned.
    /// Refused: the worker's own name, and a circumstance raised since that the report does not cover.
    Placed approve(const QString &key, const QString &manager);
    /// What `approve` writes beside the agenda, and where the report goes, in words.
    [[nodiscard]] std::vector<Change> consequences(const QString &key) const;
    [[nodiscard]] QString placeWords(const QString &key) const;
    void sendBack(const QString &key, const QString &manager, const Details &comments)
    {
        FormDesk(m_workspace).sendBack(key, manager, comments);
    }
    /// Answers the key of the version that stands in its place.
    QString reopen(const QString &key, const QString &reason) { return FormDesk(m_workspace).reopen(key, reason); }
    void withdraw(const QString &key, const QString &reason) { FormDesk(m_workspace).withdraw(key, reason); }
    /// Puts a signed report that is on no agenda on that of the next sitting.
    Placed place(const QString &key);
    /// The day of the sitting that hears the report; nothing where none does.
    [[nodiscard]] std::optional<Date> panelDay(const ExceptionLife &life) const;

private:
    struct Placing
    {
        Placed placed;
        std::vector<Change> changes;
    };
    /// Acts are of today, whichever day is looked at.
    [[nodiscard]] ExceptionLife lifeToday(RecordId child) const;
    [[nodiscard]] const ChildForm &require(const QString &key) const;
    [[nodiscard]] Placing placing(const ChildForm &report, const QString &manager) const;

    /// The key of the planned sitting of that day; adds it to \a changes where there is none.
    [[nodiscard]] QString sittingOn(Date day, std::vector<Change> &changes) const;

    Workspace &m_workspace;
};

} // namespace hearth
