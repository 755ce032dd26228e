// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sitting.h"

#include "core/meetings/ppmform.h"
#include "ui/meeting/ppmdraft.h"
#include "ui/meeting/sharing.h"
#include "ui/widgets/attempt.h"

#include <QDateTime>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// Together with the write itself well within the two seconds that may be lost.
constexpr int pauseToKeep = 800;
constexpr int latestToKeep = 1500;
// Typing with shorter pauses is one step of undo.
constexpr int pauseOfStep = 1500;

QString clockTime(const QDateTime &time)
{
    return time.toLocalTime().toString(u"HH:mm"_s);
}

} // namespace

Sitting::Sitting(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace), m_desk(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseToKeep);
    m_latest.setSingleShot(true);
    m_latest.setInterval(latestToKeep);
    m_join.setSingleShot(true);
    m_join.setInterval(pauseOfStep);
    connect(&m_pause, &QTimer::timeout, this, &Sitting::keepDrafts);
    connect(&m_latest, &QTimer::timeout, this, &Sitting::keepDrafts);
    connect(&m_join, &QTimer::timeout, this, &Sitting::endStep);
}

PpmSheet Sitting::sheetOf(const PpmRecord &record) const
{
    PpmSheet sheet;
    sheet.stored = record;
    sheet.base = record.content;
    sheet.content = record.content;
    sheet.previous = m_desk.previous(record.stamp.id);
    if (const ChildRecord *child = m_workspace.child(record.stamp.childId))
        sheet.name = fullName(child->child);
    return sheet;
}

Sitting::Opened Sitting::open(RecordId record)
{
    close();
    const auto first = m_workspace.ppm(record);
    if (!first)
        return Opened::Gone;
    m_sheets.push_back(sheetOf(*first));
    for (const PpmRecord &other : m_desk.sitting(record)) {
        if (const auto whole = m_workspace.ppm(other.stamp.id);
            whole && whole->stamp.id != record && whole->state != PpmState::Superseded)
            m_sheets.push_back(sheetOf(*whole));
    }
    // By the child, so that the strip stands still whichever record was opened.
    std::sort(m_sheets.begin(), m_sheets.end(),
              [](const PpmSheet &a, const PpmSheet &b) { return a.stored.stamp.childId < b.stored.stamp.childId; });
    m_current = 0;
    for (std::size_t index = 0; index < m_sheets.size(); ++index) {
        if (m_sheets[index].stored.stamp.id == record)
            m_current = static_cast<int>(index);
    }
    bool taken = false;
    for (PpmSheet &sheet : m_sheets)
        taken = takeUpDraft(sheet) || taken;
    for (const PpmSection &section : ppmSections()) {
        const QString id = QString::fromLatin1(section.id);
        if (beginsAsOwn(id))
            m_own.insert(id);
    }
    for (const PpmSheet &sheet : m_sheets)
        keepDraft(sheet); // so that colleagues are told
    return taken ? Opened::WithDraft : Opened::AsStored;
}

bool Sitting::takeUpDraft(PpmSheet &sheet) const
{
    if (!sheet.canWrite())
        return false;
    const QString key = ppmDraftKey(sheet.stored.stamp.id);
    for (const Draft &draft : m_workspace.drafts()) {
        if (draft.key != key)
            continue;
        const auto typed = ppmDraftOf(draft.text);
        if (!typed || typed->base == typed->content)
            return false;
        sheet.base = typed->base;
        sheet.content = typed->content;
        (void)mergeInto(sheet, sheet.stored);
        return sheet.isDirty();
    }
    return false;
}

void Sitting::close()
{
    keepDrafts();
    for (const PpmSheet &sheet : m_sheets) {
        if (!sheet.isDirty()) {
            try {
                m_workspace.discardDraft(ppmDraftKey(sheet.stored.stamp.id));
            } catch (const StoreError &) {
                // It says nothing that is not stored: leaving it does no harm.
            }
        }
    }
    m_sheets.clear();
    m_done.clear();
    m_undone.clear();
    m_own.clear();
    m_twins.clear();
    m_current = 0;
    for (QTimer *timer : {&m_pause, &m_latest, &m_join})
        timer->stop();
}

void Sitting::setCurrent(int sheet)
{
    if (sheet < 0 || sheet >= static_cast<int>(m_sheets.size()) || sheet == m_current)
        return;
    m_current = sheet;
    endStep();
    Q_EMIT replaced();
}

PpmRecord Sitting::recordAsTyped(int sheet) const
{
    PpmRecord record = m_sheets[static_cast<std::size_t>(sheet)].stored;
    record.content = m_sheets[static_cast<std::size_t>(sheet)].content;
    return record;
}

bool Sitting::canBeShared(const QString &section) const
{
    const auto writable =
        std::count_if(m_sheets.begin(), m_sheets.end(), [](const PpmSheet &sheet) { return sheet.canWrite(); });
    return writable > 1 && sheet().canWrite() && !isOfOneChild(section);
}

Sitting::Sharing Sitting::sharing(const QString &section) const
{
    if (m_sheets.size() < 2)
        return Sharing::OneRecord;
    if (!canBeShared(section) || m_own.contains(section))
        return Sharing::OnlyThisChild;
    const bool same = std::all_of(m_sheets.begin(), m_sheets.end(), [&](const PpmSheet &other) {
        return !other.canWrite() || saysTheSame(section, sheet().content, other.content);
    });
    return same ? Sharing::SameForAll : Sharing::OnlyThisChild;
}

void Sitting::edit(const PpmContent &content, const QString &section, const QString &field)
{
    if (!isOpen() || !sheet().canWrite() || content == sheet().content)
        return;
    const bool shared = sharing(section) == Sharing::SameForAll;
    std::vector<std::pair<int, PpmContent>> after{{m_current, content}};
    for (int index = 0; shared && index < static_cast<int>(m_sheets.size()); ++index) {
        const PpmSheet &other = m_sheets[static_cast<std::size_t>(index)];
        if (index == m_current || !other.canWrite())
            continue;
        PpmContent copy = other.content;
        copyToSibling(section, content, copy, m_twins[{sheet().stored.stamp.id, other.stored.stamp.id}]);
        after.emplace_back(index, std::move(copy));
    }
    change(section, field, after);
    Q_EMIT edited();
}

void Sitting::setSharing(const QString &section, Sharing sharing)
{
    if (sharing == Sharing::OnlyThisChild) {
        m_own.insert(section);
    } else if (canBeShared(section)) {
        m_own.remove(section);
        std::vector<std::pair<int, PpmContent>> after;
        for (int index = 0; index < static_cast<int>(m_sheets.size()); ++index) {
            const PpmSheet &other = m_sheets[static_cast<std::size_t>(index)];
            if (index == m_current || !other.canWrite())
                continue;
            PpmContent copy = other.content;
            copyToSibling(section, sheet().content, copy, m_twins[{sheet().stored.stamp.id, other.stored.stamp.id}]);
            after.emplace_back(index, std::move(copy));
        }
        endStep();
        change(section, {}, after);
        endStep();
    }
    Q_EMIT replaced();
}

void Sitting::change(const QString &section, const QString &field, const std::vector<std::pair<int, PpmContent>> &after)
{
    const bool joins = m_mayJoin && !m_done.empty() && m_done.back().section == section &&
                       m_done.back().field == field && m_done.back().current == m_current &&
                       m_done.back().after.size() == after.size();
    if (!joins) {
        Step step{section, field, m_current, {}, {}};
        for (const auto &[index, content] : after)
            step.before.emplace_back(index, m_sheets[static_cast<std::size_t>(index)].content);
        m_done.push_back(std::move(step));
    }
    m_done.back().after = after;
    m_undone.clear();
    for (const auto &[index, content] : after)
        m_sheets[static_cast<std::size_t>(index)].content = content;
    m_mayJoin = true;
    m_join.start();
    touch();
}

std::optional<Sitting::Undone> Sitting::turn(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return std::nullopt;
    Step step = std::move(from.back());
    from.pop_back();
    for (const auto &[index, content] : step.before)
        copySection(step.section, content, m_sheets[static_cast<std::size_t>(index)].content);
    std::swap(step.before, step.after);
    const Undone undone{step.current, step.section};
    m_current = step.current;
    to.push_back(std::move(step));
    endStep();
    touch();
    Q_EMIT replaced();
    return undone;
}

std::optional<Sitting::Undone> Sitting::undo()
{
    return turn(m_done, m_undone);
}

std::optional<Sitting::Undone> Sitting::redo()
{
    return turn(m_undone, m_done);
}

void Sitting::touch()
{
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
}

bool Sitting::isDirty() const
{
    return std::any_of(m_sheets.begin(), m_sheets.end(), [](const PpmSheet &sheet) { return sheet.isDirty(); });
}

void Sitting::keepDraft(const PpmSheet &sheet)
{
    if (!sheet.canWrite())
        return;
    Draft draft;
    draft.key = ppmDraftKey(sheet.stored.stamp.id);
    draft.childId = sheet.stored.stamp.childId;
    draft.person = m_workspace.person();
    draft.saved = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    draft.text = textOfDraft({sheet.base, sheet.content});
    try {
        m_workspace.saveDraft(draft);
    } catch (const StoreError &) {
        Q_EMIT refused(
            tr("What you type cannot be kept: the store cannot be written just now. Do not close this page."));
    }
}

void Sitting::keepDrafts()
{
    const bool something = m_pause.isActive() || m_latest.isActive() || sender() == &m_pause || sender() == &m_latest;
    m_pause.stop();
    m_latest.stop();
    if (!something)
        return;
    for (const PpmSheet &sheet : m_sheets)
        keepDraft(sheet);
    Q_EMIT kept(clockTime(QDateTime::currentDateTimeUtc()));
}

bool Sitting::store()
{
    keepDrafts();
    if (hasConflicts()) {
        Q_EMIT conflicted();
        return false;
    }
    const QScopedValueRollback storing(m_storing, true);
    bool wrote = false;
    for (PpmSheet &sheet : m_sheets) {
        if (!sheet.isDirty() || !sheet.canWrite())
            continue;
        try {
            // Twice: a colleague's save in between is put together with mine and saved again.
            if (!storeSheet(sheet) && !storeSheet(sheet)) {
                Q_EMIT refused(tr("Somebody else is saving this record just now. Try again in a moment."));
                return false;
            }
        } catch (const StoreError &) {
            Q_EMIT refused(wordsOfCurrentError());
            return false;
        } catch (const InputError &) {
            Q_EMIT refused(wordsOfCurrentError());
            return false;
        }
        if (sheet.isDirty())
            return false; // it was said why
        wrote = true;
    }
    if (wrote)
        Q_EMIT kept(clockTime(QDateTime::currentDateTimeUtc()));
    endStep();
    return true;
}

bool Sitting::move(Date on)
{
    if (!store())
        return false;
    const QScopedValueRollback storing(m_storing, true);
    m_on = on;
    bool moved = true;
    for (PpmSheet &sheet : m_sheets) {
        try {
            if (sheet.canWrite() && !storeSheet(sheet) && !storeSheet(sheet))
                moved = false;
        } catch (const std::exception &) {
            Q_EMIT refused(wordsOfCurrentError());
            moved = false;
        }
    }
    m_on.reset();
    return moved;
}

bool Sitting::storeSheet(PpmSheet &sheet)
{
    try {
        PpmRecord record = sheet.stored;
        record.content = sheet.content;
        record.on = m_on.value_or(record.on);
        m_desk.save(record);
    } catch (const ConflictError &) {
        m_workspace.reloadIfChanged();
        const auto stored = m_workspace.ppm(sheet.stored.stamp.id);
        if (!stored) {
            Q_EMIT refused(tr("This record was taken away by somebody else. What you typed is kept as a draft."));
            return true;
        }
        takeIn(sheet, *stored);
        keepDraft(sheet);
        return hasConflicts() || !sheet.canWrite();
    }
    if (const auto stored = m_workspace.ppm(sheet.stored.stamp.id)) {
        sheet.stored = *stored;
        sheet.base = stored->content;
        sheet.content = stored->content;
    }
    keepDraft(sheet); // with nothing new in it: that the record is open
    return true;
}

void Sitting::takeIn(PpmSheet &sheet, const PpmRecord &stored)
{
    const bool wasWritten = sheet.canWrite();
    const QStringList places = mergeInto(sheet, stored);
    m_done.clear(); // the steps name texts that a colleague has changed since
    m_undone.clear();
    Q_EMIT replaced();
    // A record that is submitted, or comes back, has its facts filled in: those are no colleague's words.
    if (!places.isEmpty() && wasWritten && sheet.canWrite())
        Q_EMIT takenOver(places);
    if (hasConflicts())
        Q_EMIT conflicted();
}

QStringList Sitting::mergeInto(PpmSheet &sheet, const PpmRecord &stored) const
{
    const PpmContent former = sheet.base;
    const PpmMerge merged = m_desk.merge(former, sheet.content, stored.content);
    sheet.stored = stored;
    sheet.content = merged.merged;
    sheet.base = stored.content;
    // What both changed stays typed upon what it was, so that it is found again, also after a crash.
    for (const PpmConflict &conflict : merged.conflicts)
        copyPlace(conflict.place, former, sheet.base);
    QStringList places;
    for (const PpmPlace &place : merged.taken)
        places.append(wordsFor(place, stored.content));
    return places;
}

void Sitting::reload()
{
    if (m_storing)
        return;
    for (PpmSheet &sheet : m_sheets) {
        const auto stored = m_workspace.ppm(sheet.stored.stamp.id);
        if (stored && stored->stamp.revision != sheet.stored.stamp.revision)
            takeIn(sheet, *stored);
    }
}

std::vector<PpmConflict> Sitting::conflicts() const
{
    if (!isOpen() || sheet().base == sheet().stored.content)
        return {};
    return m_desk.merge(sheet().base, sheet().content, sheet().stored.content).conflicts;
}

bool Sitting::hasConflicts() const
{
    return std::any_of(m_sheets.begin(), m_sheets.end(), [this](const PpmSheet &sheet) {
        return sheet.base != sheet.stored.content &&
               !m_desk.merge(sheet.base, sheet.content, sheet.stored.content).isClean();
    });
}

void Sitting::settle(const PpmConflict &conflict, PpmSide side)
{
    PpmSheet &sheet = m_sheets[static_cast<std::size_t>(m_current)];
    hearth::settle(sheet.content, conflict, side);
    copyPlace(conflict.place, sheet.stored.content, sheet.base);
    touch();
    Q_EMIT replaced();
}

QStringList Sitting::others() const
{
    QStringList names;
    if (!isOpen())
        return names;
    for (const Draft &draft : m_workspace.draftsOfOthers(ppmDraftKey(sheet().stored.stamp.id)))
        names.append(u"%1 (%2)"_s.arg(draft.person, clockTime(QDateTime::fromString(draft.saved, Qt::ISODate))));
    return names;
}

} // namespace hearth
