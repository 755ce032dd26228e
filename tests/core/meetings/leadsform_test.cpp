// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/leadsform.h"

#include "tests/support/catch.h"

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

ServiceForm report(const QString &key, Date on, FormState state, std::optional<Date> sent = std::nullopt)
{
    ServiceForm form;
    form.form = u"leads-report"_s;
    form.key = key;
    form.subject = u"E"_s;
    form.on = on;
    form.state = state;
    form.approvedOn = sent;
    return form;
}

QStringList keysOf(const std::vector<const ServiceForm *> &forms)
{
    QStringList keys;
    for (const ServiceForm *form : forms)
        keys.append(form->key);
    return keys;
}

Details concern(const QString &key, const QString &words, const QString &closed = {})
{
    Details row{{u"concern"_s, words}};
    if (!key.isEmpty())
        row.insert(u"key"_s, key);
    if (!closed.isEmpty())
        row.insert(u"closed"_s, closed);
    return row;
}

} // namespace

TEST_CASE("The reports of a section are those that were sent by the day, the newest first", "[meetings][leads]")
{
    std::vector<ServiceForm> forms = {
        report(u"a"_s, Date(2026, 1, 5), FormState::Approved, Date(2026, 1, 7)),
        report(u"b"_s, Date(2026, 3, 4), FormState::Approved, Date(2026, 3, 5)),
        report(u"c~1"_s, Date(2026, 5, 4), FormState::Superseded, Date(2026, 5, 5)),
        report(u"c"_s, Date(2026, 5, 4), FormState::Draft), // reopened, to be corrected
        report(u"w"_s, Date(2026, 4, 1), FormState::Withdrawn),
    };
    forms[3].version = 2;
    ServiceForm other = report(u"f"_s, Date(2026, 5, 6), FormState::Approved, Date(2026, 5, 6));
    other.subject = u"F"_s;
    forms.push_back(other);
    const LeadsForms ofE(forms, u"E"_s);
    CHECK(keysOf(ofE.sent(Date(2026, 6, 1))) == QStringList{u"c~1"_s, u"b"_s, u"a"_s});
    CHECK(keysOf(ofE.sent(Date(2026, 3, 5))) == QStringList{u"b"_s, u"a"_s}); // the day it was sent
    CHECK(keysOf(ofE.sent(Date(2026, 3, 4))) == QStringList{u"a"_s});         // begun, and not sent
    REQUIRE(ofE.writing());
    CHECK(ofE.writing()->key == u"c"_s);
    REQUIRE(ofE.before(forms[3])); // a correction carries on from the report before, not from itself
    CHECK(ofE.before(forms[3])->key == u"b"_s);
    CHECK_FALSE(ofE.before(forms[0]));
    CHECK_FALSE(LeadsForms(forms, u"G"_s).writing());
}

TEST_CASE("A report begins with the words of the last one and the concerns that are not closed", "[meetings][leads]")
{
    ServiceForm last = report(u"a"_s, Date(2026, 1, 5), FormState::Approved, Date(2026, 1, 7));
    last.content.set(u"analysis"_s, u"Fewer wait."_s);
    last.content.set(u"asked"_s, u"Two more panel days."_s);
    last.content.set(u"answered"_s, u"It was granted."_s);
    last.content.set(u"lead"_s, u"Ada Lovelace"_s);
    last.content.tables[u"concerns"_s] = {concern(u"k1"_s, u"Medicals are late."_s),
                                          concern(u"k2"_s, u"A home closed."_s, u"2026-01-02"_s),
                                          concern({}, u"Staff turnover."_s)};
    last.content.tables[u"figures"_s] = {{{u"kind"_s, u"count"_s}, {u"id"_s, u"now"_s}, {u"value"_s, u"4"_s}}};
    const FormContent now = newLeadsReport(&last, Date(2026, 1, 7), Date(2026, 3, 9), u"Grace Hopper"_s);
    CHECK(now.day(u"from"_s) == Date(2026, 1, 7));
    CHECK(now.day(u"until"_s) == Date(2026, 3, 9));
    CHECK(now.answer(u"lead"_s) == u"Grace Hopper"_s);
    CHECK(now.answer(u"analysis"_s) == u"Fewer wait."_s);
    CHECK(now.answer(u"asked"_s) == u"Two more panel days."_s);
    CHECK(now.answer(u"answered"_s).isEmpty()); // it is what is new
    CHECK(now.rows(u"figures"_s).empty());
    const auto concerns = now.rows(u"concerns"_s);
    REQUIRE(concerns.size() == 2); // the closed one stays behind
    CHECK(concerns[0].value(u"key"_s) == u"k1"_s);
    CHECK_FALSE(concerns[1].value(u"key"_s).isEmpty()); // known again when its words change
}

TEST_CASE("What differs from the last report is marked, place by place", "[meetings][leads]")
{
    FormContent before;
    before.set(u"analysis"_s, u"Fewer wait."_s);
    before.set(u"trend"_s, u"Falling."_s);
    before.set(u"asked"_s, u"Panel days."_s);
    before.set(u"from"_s, Date(2026, 1, 1));
    before.tables[u"concerns"_s] = {concern(u"k1"_s, u"Medicals are late."_s), concern(u"k2"_s, u"A home closed."_s)};
    FormContent now;
    now.set(u"analysis"_s, u"Fewer wait."_s);
    now.set(u"trend"_s, u"Rising."_s);
    now.set(u"answered"_s, u"Granted."_s);
    now.set(u"from"_s, Date(2026, 3, 1)); // the period always differs
    now.tables[u"concerns"_s] = {concern(u"k1"_s, u"Medicals take eight weeks."_s), concern(u"k3"_s, u"Rent."_s)};
    QStringList found;
    for (const FormChange &change : leadsComparison(before, now))
        found.append(change.field + u' ' + wordsOf(change.difference));
    CHECK(found == QStringList{u"analysis as in the last report"_s, u"trend changed since the last report"_s,
                               u"asked no longer said"_s, u"answered new since the last report"_s,
                               u"concerns changed since the last report"_s, u"concerns new since the last report"_s,
                               u"concerns no longer said"_s});
    CHECK(leadsComparison(now, now).front().difference == PpmDifference::Same);
    CHECK(leadsComparison({}, {}).empty());
}
