// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/historylist.h"

#include "ui/child/actwords.h"
#include "ui/child/adjustmentform.h"
#include "ui/child/childform.h"
#include "ui/child/factwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryList)
};

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts.append(textOf(part));
        return parts.join(u',');
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.toVariant().toString();
}

// Too long for a line of a list, or meant for the program: what a meeting's record says, places, keys.
bool isNotForReading(const QString &key)
{
    static const QStringList hidden = {QStringLiteral("content"), QStringLiteral("moved"),   QStringLiteral("key"),
                                       QStringLiteral("sitting"), QStringLiteral("meeting"), QStringLiteral("person")};
    return hidden.contains(key);
}

// The record as flat fields, under the ids of the forms.
Typing flat(const QByteArray &json)
{
    Typing typing;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isObject()) {
            if (!isNotForReading(it.key()))
                put(typing, it.key(), textOf(it.value()));
            continue;
        }
        if (isNotForReading(it.key()))
            continue;
        const QJsonObject inner = it.value().toObject();
        const QString prefix = it.key() == QStringLiteral("details") ? QStringLiteral("detail.") : it.key() + u'.';
        for (auto field = inner.begin(); field != inner.end(); ++field)
            put(typing, prefix + field.key(), textOf(field.value()));
    }
    return typing;
}

QJsonValue contentOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(QStringLiteral("content"));
}

FormShape shapeOf(const AuditEntry &entry, const QString &kindId)
{
    if (entry.recordKind == QStringLiteral("child"))
        return childShape();
    if (entry.recordKind == QStringLiteral("adjustment"))
        return adjustmentShape(nullptr, kindId);
    if (entry.recordKind == QStringLiteral("spell") || entry.recordKind == QStringLiteral("event"))
        return factShape(kindId);
    return factShape(QStringLiteral("update"));
}

QString labelOfField(const FormShape &shape, const QString &id)
{
    if (const ShapeField *field = shape.field(id))
        return field->label;
    struct Other
    {
        const char *id;
        QString label;
    };
    const std::array others = {
        Other{"child", Text::tr("Child's record")},
        Other{"collection", Text::tr("From the return of")},
        Other{"kind", Text::tr("Kind")},
        Other{"from_known", Text::tr("Start known")},
        Other{"former_dates", Text::tr("Booked before for")},
        Other{"section", Text::tr("Section")},
        Other{"author", Text::tr("Author")},
        Other{"reason", Text::tr("Reason")},
        Other{"rule", Text::tr("Clock")},
        Other{"started", Text::tr("Started")},
        Other{"from", Text::tr("From")},
        Other{"state", Text::tr("State")},
        Other{"version", Text::tr("Version")},
        Other{"initial", Text::tr("Initial meeting")},
        Other{"reopened", Text::tr("Reopened because")},
        Other{"submitted_by", Text::tr("Submitted by")},
        Other{"submitted_on", Text::tr("Submitted on")},
        Other{"approved_by", Text::tr("Approved by")},
        Other{"approved_on", Text::tr("Approved on")},
        Other{"what", Text::tr("What")},
        Other{"owner", Text::tr("By whom")},
        Other{"set_on", Text::tr("Set on")},
        Other{"target", Text::tr("Target day")},
        Other{"former_targets", Text::tr("Target days before")},
        Other{"done", Text::tr("Done")},
        Other{"dropped", Text::tr("No longer needed from")},
        Other{"update", Text::tr("Completed or updated")},
        Other{"wants", Text::tr("Wants to be assessed")},
        Other{"contacted", Text::tr("Asked directly on")},
        Other{"opposing", Text::tr("Opposes the decision")},
        Other{"copy_sent", Text::tr("Copy sent")},
        Other{"full_type", Text::tr("Full assessment")},
        Other{"full_by", Text::tr("Assessed by")},
        Other{"panel_on", Text::tr("Panel")},
        Other{"comments", Text::tr("Comments")},
        Other{"subject", Text::tr("Action")},
    };
    if (id.startsWith(QStringLiteral("comments.")))
        return Text::tr("Team manager's comment");
    const auto found = std::find_if(others.begin(), others.end(),
                                    [&id](const Other &other) { return id == QLatin1StringView(other.id); });
    return found == others.end() ? id : found->label;
}

QString valueOfField(const FormShape &shape, const QString &id, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (const auto day = dateFromIso(value))
        return britishText(*day);
    if (id == QStringLiteral("collection"))
        return originWords(value.toInt());
    if (id == QStringLiteral("state")) {
        if (const auto state = formStateOf(value)) // a record of a meeting has the same words for the same states
            return labelOf(*state);
    }
    if (id == QStringLiteral("former_dates") || id == QStringLiteral("former_targets")) {
        QStringList days;
        for (const QString &day : value.split(u','))
            days.append(britishText(dateFromIso(day)));
        return days.join(QStringLiteral(", "));
    }
    const ShapeField *field = shape.field(id);
    return field ? valueInWords(*field, value) : value;
}

QDateTime localTime(const AuditEntry &entry)
{
    return QDateTime::fromString(entry.utc, Qt::ISODate).toLocalTime();
}

GroupedRow rowOf(const AuditEntry &entry)
{
    GroupedRow row;
    row.key = QString::number(entry.sequence);
    row.isQuiet = isReading(entry);
    for (const QString &text : {localTime(entry).toString(QStringLiteral("HH:mm")), entry.person, actInWords(entry.act),
                                factOfEntry(entry), changesInWords(changesOf(entry)), entry.reason})
        row.cells.push_back({text, {}, false});
    return row;
}

} // namespace

bool isReading(const AuditEntry &entry)
{
    return entry.before.isEmpty() && entry.after.isEmpty() && entry.recordId == 0;
}

QString factOfEntry(const AuditEntry &entry)
{
    const Typing now = flat(entry.after.isEmpty() ? entry.before : entry.after);
    const QString kind = now.value(QStringLiteral("kind"));
    const auto day = [&now](const char *id) { return dateFromIso(now.value(QString::fromLatin1(id))); };
    if (entry.recordKind == QStringLiteral("spell")) {
        Spell spell;
        spell.kind = spellKindOf(kind).value_or(SpellKind::Care);
        spell.code = now.value(QStringLiteral("code"));
        spell.from = day("from").value_or(Date());
        spell.fromKnown = now.value(QStringLiteral("from_known")) != QStringLiteral("no");
        spell.until = day("until");
        return factInWords(spell);
    }
    if (entry.recordKind == QStringLiteral("event")) {
        Event event;
        event.kind = eventKindOf(kind).value_or(EventKind::Ppm);
        event.on = day("on").value_or(Date());
        return factInWords(event);
    }
    if (entry.recordKind == QStringLiteral("adjustment")) {
        Adjustment adjustment;
        adjustment.kind = adjustmentKindOf(kind).value_or(AdjustmentKind::Extension);
        adjustment.rule = now.value(QStringLiteral("rule"));
        adjustment.approved = day("approved").value_or(Date());
        return factInWords(adjustment);
    }
    if (entry.recordKind == QStringLiteral("child"))
        return factKindWords(Child());
    if (entry.recordKind == QStringLiteral("ppm"))
        return Text::tr("Record of the meeting of %1").arg(britishText(day("on")));
    if (entry.recordKind == QStringLiteral("form")) {
        ChildForm form;
        form.form = now.value(QStringLiteral("form"));
        form.on = day("on").value_or(Date());
        return factInWords(form);
    }
    if (entry.recordKind == QStringLiteral("action"))
        return Text::tr("Action: %1").arg(now.value(QStringLiteral("what")).section(u'\n', 0, 0).left(80));
    if (entry.recordKind == QStringLiteral("carer"))
        return factKindWords(ConnectedCarer());
    if (entry.recordKind == QStringLiteral("genogram"))
        return factKindWords(Genogram());
    if (now.contains(QStringLiteral("section")))
        return factKindWords(SectionDecision());
    if (now.contains(QStringLiteral("text")))
        return factKindWords(WeeklyUpdate());
    if (now.contains(QStringLiteral("table")))
        return factKindWords(ReturnRow());
    return {};
}

std::vector<FieldChange> changesOf(const AuditEntry &entry)
{
    const Typing before = flat(entry.before);
    const Typing after = flat(entry.after);
    const QString kind = (entry.after.isEmpty() ? before : after).value(QStringLiteral("kind"));
    const FormShape shape = shapeOf(entry, kind);
    // In the order of the form, then what the form does not show.
    QStringList ids;
    for (const ShapeField &field : shape.fields)
        ids.append(field.id);
    for (const Typing *typing : {&before, &after}) {
        for (auto it = typing->begin(); it != typing->end(); ++it) {
            if (!ids.contains(it.key()))
                ids.append(it.key());
        }
    }
    // Of a new or removed fact its name and its days are said already.
    const bool isWhole = before.isEmpty() || after.isEmpty();
    const QStringList said = {QStringLiteral("kind"),  QStringLiteral("child"), QStringLiteral("collection"),
                              QStringLiteral("code"),  QStringLiteral("on"),    QStringLiteral("from"),
                              QStringLiteral("until"), QStringLiteral("state"), QStringLiteral("form")};
    std::vector<FieldChange> changes;
    for (const QString &id : std::as_const(ids)) {
        if (before.value(id) == after.value(id) || (isWhole && said.contains(id)))
            continue;
        changes.push_back({labelOfField(shape, id), valueOfField(shape, id, before.value(id)),
                           valueOfField(shape, id, after.value(id))});
    }
    const bool hasContent = entry.recordKind == QStringLiteral("ppm") || entry.recordKind == QStringLiteral("form");
    if (hasContent && !isWhole && contentOf(entry.before) != contentOf(entry.after))
        changes.push_back({Text::tr("What it says"), QString(), Text::tr("changed")});
    return changes;
}

QString changesInWords(const std::vector<FieldChange> &changes)
{
    QStringList parts;
    for (const FieldChange &change : changes) {
        if (change.before.isEmpty())
            parts.append(Text::tr("%1: %2", "field: new value").arg(change.label, change.after));
        else
            parts.append(
                Text::tr("%1: %2 → %3", "field: value before, value after")
                    .arg(change.label, change.before, change.after.isEmpty() ? Text::tr("nothing") : change.after));
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList historyColumns()
{
    return {Text::tr("Time"),       Text::tr("Who"),          Text::tr("Act"),
            Text::tr("Which fact"), Text::tr("What changed"), Text::tr("Reason")};
}

std::vector<RowGroup> historyGroups(const std::vector<AuditEntry> &entries, HistoryOrder order, Readings readings)
{
    std::vector<const AuditEntry *> sorted;
    for (const AuditEntry &entry : entries) {
        if (readings == Readings::Shown || !isReading(entry))
            sorted.push_back(&entry);
    }
    std::sort(sorted.begin(), sorted.end(), [order](const AuditEntry *a, const AuditEntry *b) {
        return order == HistoryOrder::OldestFirst ? a->sequence < b->sequence : a->sequence > b->sequence;
    });
    std::vector<RowGroup> groups;
    for (const AuditEntry *entry : sorted) {
        const QString day = localTime(*entry).toString(QStringLiteral("dd/MM/yyyy"));
        if (groups.empty() || groups.back().key != day)
            groups.push_back({day, day, {}});
        groups.back().rows.push_back(rowOf(*entry));
    }
    return groups;
}

} // namespace hearth
