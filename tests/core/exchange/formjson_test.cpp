// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeyjson.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);

/// A child with a reviewing officer, an arrangement, a report that was sent back and one that was signed off.
const QByteArray journeys = R"({ "format": "hearth-journeys", "version": 1, "children": [
  { "number": "1", "forename": "Ada", "reviewing_officer": "Ines Brook",
    "spells": [ {"kind": "arrangement", "code": "supported-tenancy", "from": "2026-01-05", "moved_in": "2026-02-01"} ],
    "forms": [
      {"key": "form1", "form": "exception-report", "meeting": "sitting1", "subject": "G", "on": "2026-10-01",
       "state": "returned", "version": 2, "reopened": "One was left out.", "author": "Jo", "submitted_by": "Jo",
       "submitted_on": "2026-10-02", "comments": {"": "Say more.", "reasons": "Which hearing?"},
       "content": {"answers": {"circumstances": "exception.pre-proceedings"},
                   "tables": {"reasons": [{"reason": "Line one\nline \"two\"", "target": "2026-12-01"}]}}},
      {"key": "form2", "form": "exception-report", "on": "2026-07-01", "state": "approved", "approved_by": "Tim",
       "approved_on": "2026-07-03", "content": {"answers": {"circumstances": "exception.placement-order"}, "tables": {}}} ] },
  { "number": "2" } ] })";

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray changed = journeys;
    REQUIRE(changed.contains(from));
    return changed.replace(from, to);
}

std::vector<ChildRecord> after(const std::vector<ChildRecord> &stored, const QByteArray &bytes)
{
    const JourneyImport result = importJourneys(stored, bytes, u"a.json"_s, today);
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(fault.column.toStdString() + ": " + fault.reason.toStdString());
    REQUIRE(result.faults.empty());
    std::vector<ChildRecord> children = stored;
    for (const ChildChange &change : result.children) {
        std::erase_if(children, [&](const ChildRecord &r) { return r.child.number == change.after.child.number; });
        children.push_back(change.after);
    }
    std::sort(children.begin(), children.end(),
              [](const ChildRecord &a, const ChildRecord &b) { return a.child.number < b.child.number; });
    return children;
}

QString firstPath(const std::vector<ChildRecord> &stored, const QByteArray &bytes)
{
    const JourneyImport result = importJourneys(stored, bytes, u"a.json"_s, today);
    CHECK(result.children.empty() != result.faults.empty());
    return result.faults.empty() ? QString() : result.faults.front().column;
}

} // namespace

TEST_CASE("Forms, arrangements and the reviewing officer go out and come back", "[exchange][forms]")
{
    const auto stored = after({}, journeys);
    REQUIRE(stored.size() == 2);
    const ChildRecord &ada = stored.front();
    CHECK(ada.child.reviewingOfficer == u"Ines Brook");
    REQUIRE(ada.spells.size() == 1);
    CHECK(ada.spells.front().kind == SpellKind::Arrangement);
    CHECK(ada.spells.front().details == Details{{u"moved_in"_s, u"2026-02-01"_s}});
    REQUIRE(ada.forms.size() == 2);
    const ChildForm &report = ada.forms.front();
    CHECK(report.meeting == u"sitting1"); // of a sitting that is in no file of journeys
    CHECK(report.state == FormState::Returned);
    CHECK(report.version == 2);
    CHECK(report.comments.value(u"reasons"_s) == u"Which hearing?");
    CHECK(report.content.rows(u"reasons"_s).front().value(u"reason"_s) == u"Line one\nline \"two\"");

    const QByteArray text = exportJourneys(stored);
    CHECK(text.indexOf("form2") < text.indexOf("form1")); // by day
    const auto again = after({}, text);
    CHECK(exportJourneys(again).toStdString() == text.toStdString());
    CHECK(importJourneys(stored, text, u"a.json"_s, today).unchanged == 2);
}

TEST_CASE("A form moves on by a later file, and an older one changes nothing", "[exchange][forms]")
{
    struct Case
    {
        const char *why;
        QByteArray from;
        QByteArray to;
        const char *key;
        FormState state;
    };
    const auto c = GENERATE(values<Case>({
        {"signed off", "\"returned\"", "\"approved\", \"approved_by\": \"Tim\"", "form1", FormState::Approved},
        {"withdrawn", "\"returned\"", "\"withdrawn\"", "form1", FormState::Withdrawn},
        {"replaced", "\"approved\"", "\"superseded\"", "form2", FormState::Superseded},
    }));
    INFO(c.why);
    const auto stateOf = [&c](const std::vector<ChildRecord> &children) {
        const auto &forms = children.front().forms;
        return std::find_if(forms.begin(), forms.end(),
                            [&c](const ChildForm &form) { return form.key == QLatin1StringView(c.key); })
            ->state;
    };
    const QByteArray later = with(c.from, c.to);
    const auto moved = after(after({}, journeys), later);
    CHECK(stateOf(moved) == c.state);
    CHECK(exportJourneys(after(moved, journeys)).toStdString() == exportJourneys(moved).toStdString());
    CHECK(exportJourneys(after({}, later)).toStdString() == exportJourneys(moved).toStdString()); // any order
}

TEST_CASE("What contradicts a stored form is refused by its path", "[exchange][forms]")
{
    struct Case
    {
        const char *why;
        QByteArray from;
        QByteArray to;
        const char *path;
    };
    const auto c = GENERATE(values<Case>({
        {"another content at the same place", "Line one", "Line 1", "children[0].forms[0].content"},
        {"another day", "\"on\": \"2026-10-01\"", "\"on\": \"2026-10-08\"", "children[0].forms[0].on"},
        {"another version", "\"version\": 2", "\"version\": 3", "children[0].forms[0].version"},
        {"sent back there, waiting here", "\"returned\"", "\"submitted\"", "children[0].forms[0].state"},
        {"another sitting", "sitting1", "sitting2", "children[0].forms[0].meeting"},
        {"another comment", "Say more.", "Say less.", "children[0].forms[0].comments."},
        {"another who signed it", "\"Tim\"", "\"Tom\"", "children[0].forms[1].approved_by"},
        {"another reviewing officer", "Ines Brook", "Ines Beck", "children[0].reviewing_officer"},
    }));
    INFO(c.why);
    CHECK(firstPath(after({}, journeys), with(c.from, c.to)) == QLatin1StringView(c.path));
}

TEST_CASE("What a file says of forms that makes no sense is refused by its path", "[exchange][forms]")
{
    struct Case
    {
        const char *why;
        QByteArray from;
        QByteArray to;
        const char *path;
    };
    const auto c = GENERATE(values<Case>({
        {"an unknown form", "\"form\": \"exception-report\", \"meeting\"", "\"form\": \"wish\", \"meeting\"",
         "children[0].forms[0].form"},
        {"a form of the service", "\"form\": \"exception-report\", \"meeting\"",
         "\"form\": \"tracker-meeting\", \"meeting\"", "children[0].forms[0].form"},
        {"an unknown state", "\"returned\"", "\"lost\"", "children[0].forms[0].state"},
        {"an unknown field", "\"answers\": {\"circumstances\": \"exception.pre",
         "\"answers\": {\"mood\": \"exception.pre", "children[0].forms[0].content.answers.mood"},
        {"no choice", "exception.pre-proceedings", "exception.nothing",
         "children[0].forms[0].content.answers.circumstances"},
        {"an unknown table", "\"reasons\": [{", "\"guests\": [{", "children[0].forms[0].content.tables.guests"},
        {"no day", "2026-12-01", "2026-12-32", "children[0].forms[0].content.tables.reasons[0].target"},
        {"a content of another shape", "\"tables\": {\"reasons\"", "\"tables\": [], \"more\": {\"reasons\"",
         "children[0].forms[0].content"},
        {"a version of nothing", "\"version\": 2", "\"version\": 0", "children[0].forms[0].version"},
        {"an unknown key", "\"subject\"", "\"topic\"", "children[0].forms[0].topic"},
        {"a key twice", "\"form2\"", "\"form1\"", "children[0].forms[1].key"},
        {"no key", "\"key\": \"form1\", ", "", "children[0].forms[0].key"},
        {"an arrangement of no kind", "\"supported-tenancy\"", "\"U1\"", "children[0].spells[0].code"},
    }));
    INFO(c.why);
    CHECK(firstPath({}, with(c.from, c.to)) == QLatin1StringView(c.path));
}

TEST_CASE("A form belongs to the child that has it", "[exchange][forms]")
{
    auto stored = after({}, journeys);
    std::swap(stored[0].forms, stored[1].forms);
    CHECK(firstPath(stored, journeys) == u"children[0].forms[0].key");
}

TEST_CASE("The schema names the keys that are written of forms, and no others", "[exchange][forms]")
{
    QFile file(QStringLiteral(HEARTH_SOURCE_DIR "/resources/journeys.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    ChildRecord record;
    record.child.number = u"1"_s;
    ChildForm form;
    form.key = form.form = form.meeting = form.subject = form.reopened = form.author = form.submittedBy =
        form.approvedBy = u"x"_s;
    form.on = today;
    form.version = 2;
    form.submittedOn = form.approvedOn = today;
    form.comments = {{u"x"_s, u"x"_s}};
    record.forms = {form};
    const QJsonObject written = QJsonDocument::fromJson(exportJourneys({record}))
                                    .object()[u"children"_s]
                                    .toArray()
                                    .first()
                                    .toObject()[u"forms"_s]
                                    .toArray()
                                    .first()
                                    .toObject();
    const QJsonObject known = schema[u"$defs"_s].toObject()[u"form"_s].toObject()[u"properties"_s].toObject();
    CHECK(written.keys() == known.keys());
    CHECK(written[u"content"_s].toObject().keys() == known[u"content"_s].toObject()[u"properties"_s].toObject().keys());
}
