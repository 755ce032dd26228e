// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace hearth {

/// Something that has to be said before a form is handed on.
struct FormMissing
{
    QString section; ///< its id
    QString field;   ///< id of the field, or of the table that a row lacks something in
    QString words;   ///< for a person, translated: `Decision`, `Papers, row 2: By whom`
};

/// Required fields that are empty; a row of a table is asked only when something stands in it. Fields that a screen
/// writes behind the form (`FormAnswer::Behind`) are asked like the rest.
[[nodiscard]] std::vector<FormMissing> missingFrom(const FormRecord &form);

/// The life of a form, whichever it is: begun, submitted, signed off or sent back, reopened, withdrawn. Each act is one
/// transaction and one step of undo; what is typed meanwhile is saved with `Workspace::saveForm`. Acts throw
/// InputError, ConflictError or WriteError as the workspace's do.
///
/// A form keeps its key for life: reopening gives the version that is replaced another (`KEY~1`), so that what names
/// the form (the items of a sitting, the actions of a meeting) names the version that stands.
class FormDesk
{
    Q_DECLARE_TR_FUNCTIONS(FormDesk)

public:
    explicit FormDesk(Workspace &workspace) : m_workspace(workspace) {}

    /// A draft of the form. Answers its key. \a child 0: a form of the service. \a on may lie ahead: a meeting to come.
    QString begin(RecordId child, const QString &form, Date on, const FormContent &prefilled = {},
                  const QString &meeting = {}, const QString &subject = {});
    /// Takes \a content over into a draft or a returned form, over whatever stands there.
    void save(const QString &key, const FormContent &content);

    [[nodiscard]] std::vector<FormMissing> missing(const FormRecord &form) const { return missingFrom(form); }

    /// Hands a draft or a returned form on. Refused while something is missing.
    void submit(const QString &key, const QString &by);
    /// Signs a submitted form off. \a by is somebody else than who submitted it. \a also: the facts that it
    /// establishes, validated and written in the same transaction.
    void approve(const QString &key, const QString &by, std::vector<Change> also = {});
    /// A meeting that needs no second signature: from draft (or returned) to signed off. Refused while something is
    /// missing or the day lies ahead.
    void close(const QString &key, const QString &by, std::vector<Change> also = {});
    /// Sends a submitted form back with comments by section (`` is for the whole): at least one.
    void sendBack(const QString &key, const QString &by, const Details &comments);
    /// Begins the next version of a form that was signed off: a draft that says the same. The old one is superseded.
    /// Answers the key of the new version.
    QString reopen(const QString &key, const QString &reason);
    /// A form that will not be finished, or a meeting that is cancelled; a version that it was to replace stands again.
    void withdraw(const QString &key, const QString &reason);

    /// All versions of a form, the newest first, itself included.
    [[nodiscard]] std::vector<FormRecord> versions(const QString &key) const;
    /// The form of that key, of a child or of the service; nothing when there is none.
    [[nodiscard]] const FormRecord *find(const QString &key) const;
    /// The latest version but one that was signed off and replaced: what it wrote is what a new sign-off corrects.
    [[nodiscard]] const FormRecord *replaced(const QString &key) const;

private:
    Workspace &m_workspace;
};

} // namespace hearth
