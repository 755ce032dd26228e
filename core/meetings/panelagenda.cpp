// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString orRole(const QString &name, const QString &role)
{
    return name.trimmed().isEmpty() ? role : name.simplified();
}

std::optional<PanelGap> gapOf(const PanelPaperLine &line, const PanelItem &item)
{
    const bool wanted = line.paper.required || line.received;
    if (!wanted || line.isSettled())
        return std::nullopt;
    const QString worker = orRole(item.worker, Text::tr("the social worker"));
    switch (line.state()) {
    case PaperState::Missing:
        return PanelGap{Text::tr("%1: to be handed in").arg(line.paper.label), worker};
    case PaperState::AwaitsTeamManager:
        return PanelGap{Text::tr("%1: to be approved").arg(line.paper.label),
                        orRole(item.manager, Text::tr("the team manager"))};
    case PaperState::AwaitsServiceManager:
        return PanelGap{Text::tr("%1: to be approved by the service manager").arg(line.paper.label),
                        orRole(item.serviceManager, Text::tr("the service manager"))};
    case PaperState::Ready:
    case PaperState::NotNeeded:
        break;
    }
    return std::nullopt;
}

// What an item with no paper needs not show in one.
bool hasPapers(const PanelItem &item)
{
    return std::any_of(item.papers.begin(), item.papers.end(), [](const PanelPaperLine &line) {
        return line.paper.approval != PaperApproval::Lawyer &&
               (line.received || (line.paper.required && line.notNeeded.isEmpty()));
    });
}

// Placed ones in the order of their places, then those of one manager and worker together, as they were put on.
std::vector<PanelItem> inOrder(std::vector<PanelItem> items)
{
    QStringList managers;
    QStringList workers;
    for (const PanelItem &item : items) {
        managers.append(folded(item.manager));
        workers.append(folded(item.worker));
    }
    std::stable_sort(items.begin(), items.end(), [&](const PanelItem &a, const PanelItem &b) {
        if (a.deferred != b.deferred)
            return b.deferred;
        if ((a.position > 0) != (b.position > 0))
            return a.position > 0;
        if (a.position != b.position)
            return a.position < b.position;
        const auto manager = [&managers](const PanelItem &item) { return managers.indexOf(folded(item.manager)); };
        const auto worker = [&workers](const PanelItem &item) { return workers.indexOf(folded(item.worker)); };
        return std::pair(manager(a), worker(a)) < std::pair(manager(b), worker(b));
    });
    return items;
}

struct Slot
{
    int from = 0; ///< minutes of the day
    int until = 0;
};

std::optional<Slot> slotOf(const PanelItem &item)
{
    if (!item.starts || item.deferred || !item.stands())
        return std::nullopt;
    const int from = item.starts->hour() * 60 + item.starts->minute();
    return Slot{from, from + (item.minutes > 0 ? item.minutes : usualMinutes(item.type))};
}

QStringList inBoth(const PanelItem &one, const PanelItem &other)
{
    QStringList people;
    const QStringList others{folded(other.worker), folded(other.manager)};
    for (const QString &name : {one.worker, one.manager}) {
        if (!name.trimmed().isEmpty() && others.contains(folded(name)))
            people.append(name.simplified());
    }
    people.removeDuplicates();
    return people;
}

} // namespace

QTime usualStart()
{
    return QTime(13, 30);
}

bool wereInTime(const PanelItem &item, const PapersDue &due)
{
    if (!item.papersComplete)
        return false;
    if (*item.papersComplete != due.on)
        return *item.papersComplete < due.on;
    return !due.at.isValid() || !item.papersCompleteAt || *item.papersCompleteAt <= due.at;
}

std::vector<PanelGap> missingOf(const PanelItem &item)
{
    std::vector<PanelGap> gaps;
    for (const PanelPaperLine &line : item.papers) {
        if (auto gap = gapOf(line, item))
            gaps.push_back(std::move(*gap));
    }
    if (!hasPapers(item))
        return gaps;
    const QString worker = orRole(item.worker, Text::tr("the social worker"));
    if (!item.childInvolved)
        gaps.push_back({Text::tr("The papers do not show the child's involvement"), worker});
    if (!item.dangerStatement)
        gaps.push_back({Text::tr("The papers have no danger statement"), worker});
    if (!item.safetyStatement)
        gaps.push_back({Text::tr("The papers have no safety statement"), worker});
    return gaps;
}

int usualMinutes(PanelItemType type)
{
    switch (type) {
    case PanelItemType::LongTermMatch:
    case PanelItemType::ResidentialApproval:
    case PanelItemType::DischargeOfCareOrder:
    case PanelItemType::FinalCarePlan:
        return 30;
    case PanelItemType::SgoSupport:
    case PanelItemType::ExceptionReport:
    case PanelItemType::PlacementOrderOver12Months:
    case PanelItemType::Advice:
        return 20;
    }
    return 20;
}

std::vector<PanelItem> timed(std::vector<PanelItem> items, QTime starts)
{
    items = inOrder(std::move(items));
    int place = 0;
    for (PanelItem &item : items) {
        if (item.deferred) {
            item.starts.reset();
            item.position = 0;
            continue;
        }
        if (item.minutes <= 0)
            item.minutes = usualMinutes(item.type);
        item.position = ++place;
        item.starts = starts;
        starts = starts.addSecs(item.minutes * 60);
    }
    return items;
}

std::vector<AgendaClash> clashesOf(const std::vector<PanelItem> &items)
{
    std::vector<AgendaClash> clashes;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::optional<Slot> one = slotOf(items[i]);
        for (std::size_t j = i + 1; one && j < items.size(); ++j) {
            const std::optional<Slot> other = slotOf(items[j]);
            if (other && one->from < other->until && other->from < one->until)
                clashes.push_back({items[i].key, items[j].key, inBoth(items[i], items[j])});
        }
    }
    return clashes;
}

} // namespace hearth
