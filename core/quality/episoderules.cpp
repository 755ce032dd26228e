// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/inspection.h"

#include <array>

namespace hearth {

namespace {

QString say(const char *text, Date day)
{
    return ReturnInspection::say(text, day);
}

/// How an episode ends, by itself.
void inspectEnd(ReturnInspection &inspection, const EpisodeRow &episode)
{
    const bool hasReason = !episode.text("REC").isEmpty();
    if (!episode.until && hasReason)
        inspection.find(148, say(QT_TRANSLATE_NOOP("ReturnChecks",
                                                   "The episode of %1 has a reason for ending and no end, so it counts "
                                                   "as open: enter the end, or take the reason out."),
                                 episode.from));
    if (episode.until && !hasReason)
        inspection.find(
            148, say(QT_TRANSLATE_NOOP("ReturnChecks", "The episode of %1 ended with no reason: enter the reason."),
                     episode.from));
    if (episode.until && *episode.until < episode.from)
        inspection.find(356, say(QT_TRANSLATE_NOOP("ReturnChecks",
                                                   "The episode of %1 ends before it begins: correct one of the days."),
                                 episode.from));
    else if (episode.until == episode.from)
        inspection.find(355, say(QT_TRANSLATE_NOOP("ReturnChecks", "The episode of %1 lasts less than a day: correct "
                                                                   "its end, or take it out."),
                                 episode.from));
}

/// X1 says that another episode starts the same day.
void inspectContinuation(ReturnInspection &inspection, const EpisodeRow &episode, const EpisodeRow *next)
{
    if (!episode.until || episode.text("REC") != u"X1" || *episode.until > inspection.asAt())
        return;
    if (!next || next->from != *episode.until)
        inspection.find(388, say(QT_TRANSLATE_NOOP("ReturnChecks",
                                                   "The episode of %1 ended because another starts the same day, but "
                                                   "none does: enter the next episode, or why care ended."),
                                 episode.from));
}

bool placementDiffers(const EpisodeRow &a, const EpisodeRow &b)
{
    for (const char *column : {"PLACE", "PLACE_PROVIDER", "PL_POST", "URN"}) {
        if (a.text(column) != b.text(column))
            return true;
    }
    return false;
}

/// That RNE says what changed since the episode before.
void inspectWhatChanged(ReturnInspection &inspection, const EpisodeRow &before, const EpisodeRow &episode)
{
    const QString reason = episode.text("RNE");
    const bool statusDiffers = before.text("LS") != episode.text("LS");
    const bool moved = placementDiffers(before, episode);
    if (reason == u"L" && (!statusDiffers || moved))
        inspection.find(434, say(QT_TRANSLATE_NOOP("ReturnChecks",
                                                   "The episode of %1 says that the legal status alone changed, and "
                                                   "that is not so: correct its reason or the rest."),
                                 episode.from));
    else if ((reason == u"P" || reason == u"T") && (statusDiffers || !moved))
        inspection.find(435, say(QT_TRANSLATE_NOOP("ReturnChecks", "The episode of %1 says that the placement alone "
                                                                   "changed, and that is not so: correct its reason or "
                                                                   "the rest."),
                                 episode.from));
    else if ((reason == u"B" || reason == u"U") && (!statusDiffers || !moved))
        inspection.find(
            436, say(QT_TRANSLATE_NOOP("ReturnChecks", "The episode of %1 says that legal status and placement both "
                                                       "changed, and that is not so: correct its reason or the rest."),
                     episode.from));
}

void inspectPair(ReturnInspection &inspection, const EpisodeRow &before, const EpisodeRow &episode)
{
    if (!before.until)
        return; // that a later one follows is told of the spells
    const bool starts = episode.text("RNE") == u"S";
    const bool gap = *before.until < episode.from;
    if (gap && !starts)
        inspection.find(432, say(QT_TRANSLATE_NOOP("ReturnChecks",
                                                   "The episode of %1 follows a gap and does not start care: make its "
                                                   "reason S, or close the gap."),
                                 episode.from));
    else if (!gap && starts)
        inspection.find(
            433, say(QT_TRANSLATE_NOOP("ReturnChecks", "The episode of %1 starts care although there was no gap before "
                                                       "it: correct its reason, or the end before it."),
                     episode.from));
    if (!gap && !starts)
        inspectWhatChanged(inspection, before, episode);
}

/// A3 and A5 are with the foster carer the child has.
void inspectCarer(ReturnInspection &inspection, const EpisodeRow &episode)
{
    const QString place = episode.text("PLACE");
    const QString reason = episode.text("RNE");
    const bool newCarer = reason != u"S" && reason != u"T" && reason != u"U";
    if ((place == u"A3" || place == u"A5") && newCarer && !reason.isEmpty())
        inspection.find(217, say(QT_TRANSLATE_NOOP("ReturnChecks",
                                                   "The placement of %1 is for adoption by the current foster carer, "
                                                   "but its reason is not S, T or U: correct the reason or the code."),
                                 episode.from));
}

void inspectHeaders(ReturnInspection &inspection)
{
    for (const ReturnRow *row : inspection.rows(u"header")) {
        if (!row->fields.contains(QStringLiteral("DOB")))
            inspection.findUnnumbered(
                "check.903-int",
                ReturnInspection::say(QT_TRANSLATE_NOOP("ReturnChecks", "The return of %1 tells of the child but "
                                                                        "has no row in its header: add one."))
                    .arg(row->collection));
    }
}

struct Stretch
{
    const char *table;
    const char *from;
    const char *until;
};

void inspectOtherEnds(ReturnInspection &inspection)
{
    static constexpr std::array tables = {Stretch{"missing", "MIS_START", "MIS_END"},
                                          Stretch{"social-workers", "SW_DECOM", "SW_DEC"}};
    for (const Stretch &table : tables) {
        for (const ReturnRow *row : inspection.rows(QString::fromLatin1(table.table))) {
            const auto from = dateFromBritish(row->fields.value(QString::fromLatin1(table.from)));
            const auto until = dateFromBritish(row->fields.value(QString::fromLatin1(table.until)));
            if (from && until && *from <= inspection.asAt() && *until < *from)
                inspection.findUnnumbered("check.903-end",
                                          say(QT_TRANSLATE_NOOP("ReturnChecks", "A row of the return that begins on %1 "
                                                                                "ends before that: correct one of the "
                                                                                "days."),
                                              *from));
        }
    }
}

} // namespace

void inspectEpisodes(ReturnInspection &inspection)
{
    const auto &episodes = inspection.episodes();
    for (std::size_t i = 0; i < episodes.size(); ++i) {
        const EpisodeRow *next = i + 1 < episodes.size() ? &episodes[i + 1] : nullptr;
        inspectEnd(inspection, episodes[i]);
        inspectContinuation(inspection, episodes[i], next);
        inspectCarer(inspection, episodes[i]);
        if (next)
            inspectPair(inspection, episodes[i], *next);
    }
    inspectHeaders(inspection);
    inspectOtherEnds(inspection);
}

} // namespace hearth
