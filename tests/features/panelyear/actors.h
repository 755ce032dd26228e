// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>
#include <QTemporaryDir>

namespace hearth::panelyear {

/// A line of the script: what somebody does on a day.
struct ScriptLine
{
    Date on;
    bool isRefused = false; ///< the terms of reference do not let it happen
    QString word;
    QStringList plain;
    QMap<QString, QString> named;
    QString line; ///< as the script has it, without its day
};
/// Every act of the file \a path in the order of its lines, which is that of their days.
[[nodiscard]] std::vector<ScriptLine> readScript(const QString &path);

/// The store of the demonstration authority, made small by keeping the children whom the script casts, and the people
/// who work with it: each act goes through the desk at which a user does it. What the store calls by a key of its own
/// the script calls by a name.
class Actors
{
public:
    /// The authority as it stands on \a first.
    Actors(Date first, const QStringList &cast);

    /// Another day has come.
    void setToday(Date day);
    [[nodiscard]] Date first() const { return m_first; }
    [[nodiscard]] Date today() const { return m_today; }
    /// \throws InputError as the desk does that refuses it.
    void perform(const ScriptLine &act);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// What the store holds, as JSON: the children as they are exported, and the forms of the service.
    [[nodiscard]] QByteArray facts() const;
    /// What the script calls the item, the action or the report of that key.
    [[nodiscard]] QString nameOf(const QString &key) const { return m_names.value(key, key); }
    /// The day of the sitting of that key.
    [[nodiscard]] Date dayOf(const QString &sitting) const;

private:
    using Doer = void (Actors::*)(const ScriptLine &);
    [[nodiscard]] static const QHash<QString, Doer> &doers();

    // Sittings.
    void plan(const ScriptLine &act);
    void move(const ScriptLine &act);
    void cancel(const ScriptLine &act);
    void attend(const ScriptLine &act);
    void close(const ScriptLine &act);
    void minutes(const ScriptLine &act);
    void advice(const ScriptLine &act);
    // Items and what was decided on them.
    void item(const ScriptLine &act);
    void papers(const ScriptLine &act);
    void defer(const ScriptLine &act);
    void withdraw(const ScriptLine &act);
    void decide(const ScriptLine &act);
    void summary(const ScriptLine &act);
    void matter(const ScriptLine &act);
    void done(const ScriptLine &act);
    // Exception reports.
    void report(const ScriptLine &act);
    void sign(const ScriptLine &act);
    void sendBack(const ScriptLine &act);
    void approve(const ScriptLine &act);
    void reopen(const ScriptLine &act);
    // The tracker, and facts of a child.
    void tracker(const ScriptLine &act);
    void leads(const ScriptLine &act);
    void event(const ScriptLine &act);
    void book(const ScriptLine &act);
    void spell(const ScriptLine &act);
    void end(const ScriptLine &act);

    void nameWhatIsNew();
    void name(const QString &key, const QString &name);
    [[nodiscard]] QString nameOfNew(const ChildRecord &child, const ChildForm &item) const;
    [[nodiscard]] QString keyOf(const QString &name) const { return m_keys.value(name, name); }
    [[nodiscard]] QString sittingOn(const QString &day) const;
    [[nodiscard]] QString holderOf(const QString &seat) const;
    [[nodiscard]] RecordId childOf(const QString &number) const;

    QTemporaryDir m_folder;
    Date m_first;
    Date m_today;
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, QString> m_keys;  ///< by name
    QHash<QString, QString> m_names; ///< by key
};

} // namespace hearth::panelyear
