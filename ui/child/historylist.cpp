// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/historylist.h"

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

struct ActWords
{
    const char *act;
    const char *words;
};

constexpr std::array acts = {
    ActWords{"add-child", QT_TRANSLATE_NOOP("HistoryList", "Child added")},
    ActWords{"correct-child", QT_TRANSLATE_NOOP("HistoryList", "Details corrected")},
    ActWords{"remove-child", QT_TRANSLATE_NOOP("HistoryList", "Child removed")},
    ActWords{"add-fact", QT_TRANSLATE_NOOP("HistoryList", "Fact added")},
    ActWords{"correct-fact", QT_TRANSLATE_NOOP("HistoryList", "Fact corrected")},
    ActWords{"remove-fact", QT_TRANSLATE_NOOP("HistoryList", "Fact removed")},
    ActWords{"move-fact", QT_TRANSLATE_NOOP("HistoryList", "Fact moved from one child to another")},
    ActWords{"adjust-clock", QT_TRANSLATE_NOOP("HistoryList", "Clock adjusted")},
    ActWords{"weekly-update", QT_TRANSLATE_NOOP("HistoryList", "Update written")},
    ActWords{"settle-booking", QT_TRANSLATE_NOOP("HistoryList", "Booking settled")},
    ActWords{"born", QT_TRANSLATE_NOOP("HistoryList", "Birth recorded")},
    ActWords{"renumber", QT_TRANSLATE_NOOP("HistoryList", "Number changed")},
    ActWords{"merge", QT_TRANSLATE_NOOP("HistoryList", "Two records merged")},
    ActWords{"reassign", QT_TRANSLATE_NOOP("HistoryList", "Reassigned")},
    ActWords{"move-section", QT_TRANSLATE_NOOP("HistoryList", "Moved to another section")},
    ActWords{"archive", QT_TRANSLATE_NOOP("HistoryList", "Case archived")},
    ActWords{"import", QT_TRANSLATE_NOOP("HistoryList", "Imported")},
    ActWords{"undo", QT_TRANSLATE_NOOP("HistoryList", "Taken back (undo)")},
    ActWords{"redo", QT_TRANSLATE_NOOP("HistoryList", "Done again (redo)")},
    ActWords{"open-child", QT_TRANSLATE_NOOP("HistoryList", "Looked at")},
    ActWords{"copy", QT_TRANSLATE_NOOP("HistoryList", "Copied as text")},
    ActWords{"print", QT_TRANSLATE_NOOP("HistoryList", "Printed")},
    ActWords{"export", QT_TRANSLATE_NOOP("HistoryList", "Exported")},
    ActWords{"list", QT_TRANSLATE_NOOP("HistoryList", "In a list")},
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

// The record as flat fields, under the ids of the forms.
Typing flat(const QByteArray &json)
{
    Typing typing;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isObject()) {
            put(typing, it.key(), textOf(it.value()));
            continue;
        }
        const QJsonObject inner = it.value().toObject();
        const QString prefix = it.key() == QStringLiteral("details") ? QStringLiteral("detail.") : it.key() + u'.';
        for (auto field = inner.begin(); field != inner.end(); ++field)
            put(typing, prefix + field.key(), textOf(field.value()));
    }
    return typing;
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
    if (const FormField *field = shape.field(id))
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
    };
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
    if (id == QStringLiteral("former_dates")) {
        QStringList days;
        for (const QString &day : value.split(u','))
            days.append(britishText(dateFromIso(day)));
        return days.join(QStringLiteral(", "));
    }
    const FormField *field = shape.field(id);
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

QString actInWords(const QString &act)
{
    const auto found = std::find_if(acts.begin(), acts.end(),
                                    [&act](const ActWords &words) { return act == QLatin1StringView(words.act); });
    return found == acts.end() ? act : Text::tr(found->words);
}

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
    for (const FormField &field : shape.fields)
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
                              QStringLiteral("until"), QStringLiteral("state")};
    std::vector<FieldChange> changes;
    for (const QString &id : std::as_const(ids)) {
        if (before.value(id) == after.value(id) || (isWhole && said.contains(id)))
            continue;
        changes.push_back({labelOfField(shape, id), valueOfField(shape, id, before.value(id)),
                           valueOfField(shape, id, after.value(id))});
    }
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
