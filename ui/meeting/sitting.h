// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ppmdesk.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace hearth {

/// One child's record of the sitting: as it is stored, and as it is typed.
struct PpmSheet
{
    PpmRecord stored;   ///< as last read or saved, with content
    PpmContent base;    ///< what was typed upon; differs from the stored content only while a conflict waits
    PpmContent content; ///< as typed
    std::optional<PpmRecord> previous;
    QString name; ///< of the child

    [[nodiscard]] bool canWrite() const
    {
        return stored.state == PpmState::Draft || stored.state == PpmState::Returned;
    }
    [[nodiscard]] bool isDirty() const { return content != stored.content; }
};

/// What is typed into the records of one meeting, which may be of several children. It goes to every record whose
/// section is shared, is kept as drafts within two seconds, can be undone section by section, and is put together with
/// what a colleague saved in between. It knows no widget.
class Sitting : public QObject
{
    Q_OBJECT

public:
    explicit Sitting(Workspace &workspace, QObject *parent = nullptr);

    enum class Opened : std::uint8_t { Gone, AsStored, WithDraft };
    /// Opens \a record with those of brothers and sisters, and takes drafts up again.
    Opened open(RecordId record);
    /// Stores nothing: drafts of what was not stored stay, those of nothing new go.
    void close();

    [[nodiscard]] bool isOpen() const { return !m_sheets.empty(); }
    [[nodiscard]] const std::vector<PpmSheet> &sheets() const { return m_sheets; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int sheet);
    [[nodiscard]] const PpmSheet &sheet() const { return m_sheets[static_cast<std::size_t>(m_current)]; }
    [[nodiscard]] PpmRecord recordAsTyped(int sheet) const;

    /// What the current record says now; the change is in \a section, typed in \a field.
    void edit(const PpmContent &content, const QString &section, const QString &field);

    enum class Sharing : std::uint8_t { OneRecord, SameForAll, OnlyThisChild };
    [[nodiscard]] Sharing sharing(const QString &section) const;
    [[nodiscard]] bool canBeShared(const QString &section) const;
    /// SameForAll: what the current record says goes to all of them.
    void setSharing(const QString &section, Sharing sharing);

    // Undo of what was typed here; it is not the workspace's.
    struct Undone
    {
        int sheet = 0;
        QString section;
    };
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    std::optional<Undone> undo();
    std::optional<Undone> redo();
    /// What is typed next is a step of its own.
    void endStep() { m_mayJoin = false; }

    [[nodiscard]] bool isDirty() const;
    void keepDrafts();
    /// Stores what was typed into the records. False when it could not: `refused` or `conflicted` says why.
    bool store();
    /// The meeting is, or was, on another day: for every record of it. Stores what was typed, too.
    bool move(Date on);
    /// Reads the records again where somebody else saved them, and puts both together.
    void reload();

    [[nodiscard]] std::vector<PpmConflict> conflicts() const; ///< of the current record
    [[nodiscard]] bool hasConflicts() const;
    void settle(const PpmConflict &conflict, PpmSide side);

    /// Who else has the current record open, and since when: `Mary Seacole (13:40)`.
    [[nodiscard]] QStringList others() const;

Q_SIGNALS:
    void edited();                             ///< a record says something new
    void replaced();                           ///< not by typing: what is shown has to be shown anew
    void kept(const QString &time);            ///< drafts or records were written
    void refused(const QString &words);        ///< something could not be written
    void takenOver(const QStringList &places); ///< a colleague's words that came in
    void conflicted();                         ///< both changed the same

private:
    struct Step
    {
        QString section;
        QString field;
        int current = 0;
        std::vector<std::pair<int, PpmContent>> before; ///< by sheet; only the section counts
        std::vector<std::pair<int, PpmContent>> after;
    };
    [[nodiscard]] PpmSheet sheetOf(const PpmRecord &record) const;
    [[nodiscard]] bool takeUpDraft(PpmSheet &sheet) const;
    [[nodiscard]] QStringList mergeInto(PpmSheet &sheet, const PpmRecord &stored) const;
    void change(const QString &section, const QString &field, const std::vector<std::pair<int, PpmContent>> &after);
    std::optional<Undone> turn(std::vector<Step> &from, std::vector<Step> &to);
    void touch();
    void keepDraft(const PpmSheet &sheet);
    /// False: a colleague was first, both were put together, and it can be tried again.
    bool storeSheet(PpmSheet &sheet);
    void takeIn(PpmSheet &sheet, const PpmRecord &stored);

    Workspace &m_workspace;
    PpmDesk m_desk;
    std::vector<PpmSheet> m_sheets;
    int m_current = 0;
    QSet<QString> m_own; ///< sections that are each child's own
    std::map<std::pair<RecordId, RecordId>, QMap<QString, QString>> m_twins;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    std::optional<Date> m_on; ///< the day that records are being moved to
    bool m_mayJoin = false;
    bool m_storing = false;
    QTimer m_pause;  ///< after the last key
    QTimer m_latest; ///< after the first one
    QTimer m_join;
};

} // namespace hearth
