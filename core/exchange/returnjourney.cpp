// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnjourney.h"

#include "core/casework/codelists.h"

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

std::optional<Date> day(const ReturnRow &row, const char *column)
{
    return dateFromBritish(row.fields.value(QString::fromLatin1(column)));
}

QString text(const ReturnRow &row, const char *column)
{
    return row.fields.value(QString::fromLatin1(column));
}

struct Episode
{
    Date from;
    std::optional<Date> until;
    QString reasonNew;
    QString legalStatus;
    QString place;
    QString ceased;
    const ReturnRow *row = nullptr;

    [[nodiscard]] bool says(QStringView codes) const { return reasonNew.size() == 1 && codes.contains(reasonNew); }
    /// This one goes on in \a next with no day between.
    [[nodiscard]] bool reaches(const Episode &next) const { return !until || *until >= next.from; }
    [[nodiscard]] bool isContinuedBy(const Episode &next) const
    {
        if (!reaches(next))
            return false;
        const bool saysItGoesOn = ceased == u"X1" && until == next.from;
        return next.reasonNew != u"S" || saysItGoesOn;
    }
};

std::vector<Episode> episodesOf(const std::vector<const ReturnRow *> &rows)
{
    std::vector<Episode> episodes;
    for (const ReturnRow *row : rows) {
        const auto from = day(*row, "DECOM");
        if (!from)
            continue;
        Episode episode{
            *from, day(*row, "DEC"), text(*row, "RNE"), text(*row, "LS"), text(*row, "PLACE"), text(*row, "REC"), row};
        if (episode.until)
            episode.until = std::max(*episode.until, *from);
        episodes.push_back(std::move(episode));
    }
    std::sort(episodes.begin(), episodes.end(), [](const Episode &a, const Episode &b) { return a.from < b.from; });
    return episodes;
}

/// A stretch of episodes, [first, last], that make one spell.
struct Stretch
{
    const Episode *first;
    const Episode *last;

    [[nodiscard]] std::optional<Date> until() const
    {
        Date latest = first->from;
        for (const Episode *episode = first; episode <= last; ++episode) {
            if (!episode->until)
                return std::nullopt;
            latest = std::max(latest, *episode->until);
        }
        return latest;
    }
    [[nodiscard]] int collection() const
    {
        int newest = 0;
        for (const Episode *episode = first; episode <= last; ++episode)
            newest = std::max(newest, episode->row->collection);
        return newest;
    }
    /// The value of the first or the last row that has one.
    [[nodiscard]] QString firstText(const char *column) const
    {
        for (const Episode *episode = first; episode <= last; ++episode) {
            if (const QString value = text(*episode->row, column); !value.isEmpty())
                return value;
        }
        return {};
    }
    [[nodiscard]] QString lastText(const char *column) const
    {
        for (const Episode *episode = last; episode >= first; --episode) {
            if (const QString value = text(*episode->row, column); !value.isEmpty())
                return value;
        }
        return {};
    }
};

template <typename Continues>
std::vector<Stretch> stretches(const Episode *begin, const Episode *end, const Continues &continues)
{
    std::vector<Stretch> list;
    for (const Episode *episode = begin; episode != end; ++episode) {
        if (episode != begin && continues(*(episode - 1), *episode))
            list.back().last = episode;
        else
            list.push_back({episode, episode});
    }
    return list;
}

void put(Details &details, const char *name, const QString &value)
{
    if (!value.isEmpty())
        details.insert(QString::fromLatin1(name), value);
}

Spell spellOf(SpellKind kind, const QString &code, const Stretch &stretch)
{
    Spell spell;
    spell.kind = kind;
    spell.code = code;
    spell.from = stretch.first->from;
    spell.until = stretch.until();
    spell.collection = stretch.collection();
    return spell;
}

class JourneyMaker
{
public:
    void addEpisodes(const std::vector<const ReturnRow *> &rows)
    {
        const std::vector<Episode> episodes = episodesOf(rows);
        const Episode *begin = episodes.data();
        for (const Stretch &care : stretches(begin, begin + episodes.size(),
                                             [](const Episode &a, const Episode &b) { return a.isContinuedBy(b); }))
            addCare(care);
        for (const Episode &episode : episodes)
            addOrders(episode);
    }

    void addReview(const ReturnRow &row)
    {
        Event event = eventOf(EventKind::ClaReview, row);
        put(event.details, "participation", text(row, "REVIEW_CODE"));
        addEvent(std::move(event), day(row, "REVIEW"));
    }

    void addPlacedForAdoption(const ReturnRow &row)
    {
        addEvent(eventOf(EventKind::ShobpaDecision, row), day(row, "DATE_PLACED"));
        Event reversed = eventOf(EventKind::ShobpaReversed, row);
        if (const QString reason = text(row, "REASON_PLACED_CEASED"); isKnown(placedCeasedCodes(), reason))
            put(reversed.details, "reason", reason);
        addEvent(std::move(reversed), day(row, "DATE_PLACED_CEASED"));
    }

    void addAdoption(const ReturnRow &row)
    {
        addEvent(eventOf(EventKind::ShobpaDecision, row), day(row, "DATE_INT"));
        Event match = eventOf(EventKind::AdoptionMatch, row);
        if (const QString carer = text(row, "FOSTER_CARE"); !carer.isEmpty())
            put(match.details, "foster_carer", carer == u"1" ? QStringLiteral("yes") : QStringLiteral("no"));
        put(match.details, "adopters", text(row, "NB_ADOPTR"));
        addEvent(std::move(match), day(row, "DATE_MATCH"));
    }

    void addMissing(const ReturnRow &row) { addSpell(SpellKind::Missing, row, "MISSING", "MIS_START", "MIS_END"); }

    void addSocialWorker(const ReturnRow &row)
    {
        addSpell(SpellKind::SocialWorker, row, "SW_ID", "SW_DECOM", "SW_DEC");
        if (const QString reason = text(row, "SW_REASON"); !reason.isEmpty() && !m_journey.spells.empty())
            put(m_journey.spells.back().details, "reason", reason);
    }

    void addHeaders(std::vector<const ReturnRow *> rows)
    {
        // Oldest first, so that what a newer return says stands.
        std::sort(rows.begin(), rows.end(),
                  [](const ReturnRow *a, const ReturnRow *b) { return a->collection < b->collection; });
        for (const ReturnRow *row : rows)
            addHeader(*row);
        for (const char *table : {"adoptions", "episodes", "placed-for-adoption", "reviews"}) {
            const QString name = QString::fromLatin1(table);
            if (const auto complete = completeFrom(rows, completeField(name)))
                m_journey.child.complete.insert(name, *complete);
        }
    }

    ReturnJourney take() { return std::move(m_journey); }

private:
    static Event eventOf(EventKind kind, const ReturnRow &row)
    {
        Event event;
        event.kind = kind;
        event.collection = row.collection;
        return event;
    }

    /// Two events of a kind on one day are one, with what either knows.
    void addEvent(Event event, std::optional<Date> on)
    {
        if (!on)
            return;
        event.on = *on;
        for (Event &known : m_journey.events) {
            if (known.kind == event.kind && known.on == event.on) {
                known.collection = std::max(known.collection, event.collection);
                for (auto it = event.details.cbegin(); it != event.details.cend(); ++it)
                    known.details.insert(it.key(), it.value());
                return;
            }
        }
        m_journey.events.push_back(std::move(event));
    }

    void addSpell(SpellKind kind, const ReturnRow &row, const char *code, const char *from, const char *until)
    {
        const auto start = day(row, from);
        if (!start)
            return;
        Spell spell;
        spell.kind = kind;
        spell.code = text(row, code);
        spell.from = *start;
        if (const auto end = day(row, until))
            spell.until = std::max(*end, *start);
        spell.collection = row.collection;
        m_journey.spells.push_back(std::move(spell));
    }

    void addCare(const Stretch &care)
    {
        Spell spell = spellOf(SpellKind::Care, {}, care);
        spell.fromKnown = care.first->reasonNew == u"S";
        put(spell.details, "category_of_need", care.firstText("CIN"));
        if (spell.until)
            put(spell.details, "ceased", care.last->ceased);
        m_journey.spells.push_back(std::move(spell));
        addLegalStatuses(care);
        addPlacements(care);
    }

    void addLegalStatuses(const Stretch &care)
    {
        const auto sameStatus = [](const Episode &a, const Episode &b) {
            return a.legalStatus == b.legalStatus && a.reaches(b);
        };
        for (const Stretch &stretch : stretches(care.first, care.last + 1, sameStatus)) {
            Spell spell = spellOf(SpellKind::LegalStatus, stretch.first->legalStatus, stretch);
            spell.fromKnown = stretch.first != care.first || stretch.first->says(u"SLBU");
            m_journey.spells.push_back(std::move(spell));
        }
    }

    void addPlacements(const Stretch &care)
    {
        const auto samePlacement = [](const Episode &a, const Episode &b) {
            return b.says(u"L") && a.place == b.place && a.reaches(b);
        };
        for (const Stretch &stretch : stretches(care.first, care.last + 1, samePlacement)) {
            Spell spell = spellOf(SpellKind::Placement, stretch.first->place, stretch);
            spell.fromKnown = stretch.first != care.first || stretch.first->says(u"SPTBU");
            spell.sameCarer = stretch.first->says(stretch.first == care.first ? u"TU" : u"LTU");
            put(spell.details, "provider", stretch.lastText("PLACE_PROVIDER"));
            put(spell.details, "postcode", stretch.lastText("PL_POST"));
            put(spell.details, "urn", stretch.lastText("URN"));
            if (spell.until)
                put(spell.details, "change", text(*stretch.last->row, "REASON_PLACE_CHANGE"));
            m_journey.spells.push_back(std::move(spell));
        }
    }

    void addOrders(const Episode &episode)
    {
        const QString &code = episode.ceased;
        if (code == u"E11" || code == u"E12")
            addEvent(eventOf(EventKind::AdoptionOrder, *episode.row), episode.until);
        else if (code == u"E41")
            addEvent(eventOf(EventKind::ChildArrangementsOrder, *episode.row), episode.until);
        else if (code.size() == 3 && code >= u"E43" && code <= u"E48")
            addEvent(eventOf(EventKind::SpecialGuardianshipOrder, *episode.row), episode.until);
    }

    void addHeader(const ReturnRow &row)
    {
        Child &child = m_journey.child;
        const auto takeText = [&row](QString &member, const char *column) {
            if (const QString value = text(row, column); !value.isEmpty())
                member = value;
        };
        const auto takeDay = [&row](std::optional<Date> &member, const char *column) {
            if (const auto value = day(row, column))
                member = value;
        };
        takeText(child.sex, "SEX");
        if (child.sex == u"1")
            child.sex = QStringLiteral("M");
        else if (child.sex == u"2")
            child.sex = QStringLiteral("F");
        takeDay(child.born, "DOB");
        takeText(child.ethnicity, "ETHNIC");
        takeText(child.upn, "UPN");
        takeDay(child.motherChildBorn, "MC_DOB");
        takeDay(child.uascUntil, "DUC");
        takeText(child.previousPermanence, "PREV_PERM");
        takeText(child.previousPermanenceAuthority, "LA_PERM");
        takeText(child.previousPermanenceDate, "DATE_PERM");
        child.collection = row.collection;
    }

    /// Back from the newest return through those that join it without a gap. A newest return that lacks the table
    /// leaves its days unknown, and one date cannot say "up to a year ago".
    static std::optional<Date> completeFrom(const std::vector<const ReturnRow *> &oldestFirst, const QString &field)
    {
        std::optional<Date> complete;
        for (auto it = oldestFirst.rbegin(); it != oldestFirst.rend(); ++it) {
            const auto from = dateFromIso((*it)->fields.value(field));
            const Date dayAfter((*it)->collection, 4, 1);
            if (!from || (complete && dayAfter < *complete))
                break;
            complete = complete ? std::min(*complete, *from) : *from;
        }
        return complete;
    }

    ReturnJourney m_journey;
};

} // namespace

QString headerTable()
{
    return QStringLiteral("header");
}

QString completeField(const QString &table)
{
    return QStringLiteral("COMPLETE ") + table;
}

const QStringList &returnDetails(SpellKind kind)
{
    static const QStringList care = {QStringLiteral("category_of_need"), QStringLiteral("ceased")};
    static const QStringList placement = {QStringLiteral("provider"), QStringLiteral("postcode"), QStringLiteral("urn"),
                                          QStringLiteral("change")};
    static const QStringList worker = {QStringLiteral("reason")};
    static const QStringList none;
    switch (kind) {
    case SpellKind::Care:
        return care;
    case SpellKind::Placement:
        return placement;
    case SpellKind::SocialWorker:
        return worker;
    default:
        return none;
    }
}

const QStringList &returnDetails(EventKind kind)
{
    static const QStringList review = {QStringLiteral("participation")};
    static const QStringList reversal = {QStringLiteral("reason")};
    static const QStringList match = {QStringLiteral("foster_carer"), QStringLiteral("adopters")};
    static const QStringList none;
    switch (kind) {
    case EventKind::ClaReview:
        return review;
    case EventKind::ShobpaReversed:
        return reversal;
    case EventKind::AdoptionMatch:
        return match;
    default:
        return none;
    }
}

ReturnJourney journeyOf(const std::vector<ReturnRow> &rows)
{
    std::vector<const ReturnRow *> ordered;
    for (const ReturnRow &row : rows)
        ordered.push_back(&row);
    std::sort(ordered.begin(), ordered.end(), [](const ReturnRow *a, const ReturnRow *b) {
        return std::tie(a->table, a->key, a->collection) < std::tie(b->table, b->key, b->collection);
    });
    JourneyMaker maker;
    std::vector<const ReturnRow *> episodes;
    std::vector<const ReturnRow *> headers;
    for (const ReturnRow *row : ordered) {
        if (row->table == u"episodes")
            episodes.push_back(row);
        else if (row->table == headerTable())
            headers.push_back(row);
        else if (row->table == u"reviews")
            maker.addReview(*row);
        else if (row->table == u"placed-for-adoption")
            maker.addPlacedForAdoption(*row);
        else if (row->table == u"adoptions")
            maker.addAdoption(*row);
        else if (row->table == u"missing")
            maker.addMissing(*row);
        else if (row->table == u"social-workers")
            maker.addSocialWorker(*row);
    }
    maker.addEpisodes(episodes);
    maker.addHeaders(headers);
    return maker.take();
}

} // namespace hearth
