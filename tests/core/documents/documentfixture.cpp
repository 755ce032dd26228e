// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/documentfixture.h"

namespace hearth::test {

namespace {

Rule ruleOf(const char *id, const char *title, Anchor anchor, Period period, const char *source)
{
    Rule rule;
    rule.id = QString::fromUtf8(id);
    rule.title = QString::fromUtf8(title);
    rule.anchor = anchor;
    rule.anchorEvent = anchor == Anchor::EventNumbered ? EventKind::ClaReview : EventKind::LetterBeforeProceedings;
    rule.periods = {period};
    rule.over = true;
    rule.exception = true;
    rule.sources = {RuleSource{QString::fromUtf8(source), std::nullopt}};
    return rule;
}

std::shared_ptr<const PolicyPack> packOf(const QString &id, int placementOrderWeeks)
{
    auto pack = std::make_shared<PolicyPack>();
    pack->id = id;
    pack->title = QStringLiteral("Bradford 2017");
    pack->rules = {
        ruleOf("exception.placement-order", "Placement order and not in an adoptive placement",
               Anchor::PlacementOrderUnplaced, {placementOrderWeeks, Unit::Weeks}, "Bradford 2017, App. 1 §3(1)(a)"),
        ruleOf("exception.placement-order-no-plan", "Placement order without a plan of adoption",
               Anchor::PlacementOrderMade, {12, Unit::Months}, "Bradford 2017, 4.11"),
        ruleOf("exception.adoptive-placement", "Adoptive placement with no application",
               Anchor::AdoptivePlacementStarts, {26, Unit::Weeks}, "Bradford 2017, App. 1 §3(1)(b)"),
        ruleOf("exception.pre-proceedings", "Pre-proceedings", Anchor::EventHeld, {4, Unit::Months},
               "Bradford 2017, App. 1 §3(1)(c)"),
        ruleOf("exception.placed-with-parents", "Placed with parents", Anchor::WithParentsStarts, {12, Unit::Months},
               "Bradford 2017, App. 1 §3(1)(d)"),
        ruleOf("review.second", "Second child looked after review", Anchor::EventNumbered, {3, Unit::Months},
               "Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(2)"),
    };
    const struct
    {
        const char *id;
        const char *title;
        const char *lead;
    } sections[] = {
        {"A", "Pre-adoptive placements", "Social Work Service Manager"},
        {"B", "Placement orders", "Social Work Service Manager"},
        {"C", "Pre-SHOBPA", "Social Work Service Manager"},
        {"D", "Placement order, no adoption plan", "Social Work Service Manager"},
        {"E", "Under 16, fostering plan, not matched", "Through Care and After Care Service Manager"},
        {"F", "Section 20", "Social Work, Through Care and After Care, and Resources Service Managers"},
        {"G", "Subject to PLO", "Care Proceedings Case Manager"},
        {"H", "Residential care", "Service Manager, Through and After Care"},
        {"I", "Connected carers", "Social Work Service Manager"},
        {"J", "Placed with parents", "Social Work Service Manager"},
    };
    for (const auto &section : sections) {
        pack->sections.push_back(
            {QString::fromUtf8(section.id), QString::fromUtf8(section.title), QString::fromUtf8(section.lead)});
    }
    return pack;
}

Spell spell(SpellKind kind, const char *code, Date from)
{
    Spell spell;
    spell.kind = kind;
    spell.code = QString::fromLatin1(code);
    spell.from = from;
    return spell;
}

} // namespace

DocumentFixture::DocumentFixture(const QString &packId, int placementOrderWeeks)
    : m_pack(packOf(packId, placementOrderWeeks))
{}

Imprint DocumentFixture::imprint() const
{
    return {m_pack->title, day, Date(2026, 11, 23), QStringLiteral("4b1f9c02e7 (1,284 acts)")};
}

ChildRecord &DocumentFixture::child(const QString &number, const QString &forename, const QString &surname)
{
    ChildRecord record;
    record.child.stamp.id = static_cast<RecordId>(m_children.size()) + 1;
    record.child.number = number;
    record.child.forename = forename;
    record.child.surname = surname;
    record.child.born = Date(2019, 4, 3);
    record.child.worker = QStringLiteral("Imelda Fairweather");
    record.child.team = QStringLiteral("Permanence North");
    record.spells = {
        spell(SpellKind::Care, "", Date(2025, 6, 2)), spell(SpellKind::LegalStatus, "E1", Date(2026, 2, 3)),
        spell(SpellKind::Placement, "U6", Date(2025, 6, 2)), spell(SpellKind::Plan, "adoption", Date(2026, 1, 12))};
    sortFacts(record);
    m_children.push_back(std::move(record));
    return m_children.back();
}

Clock DocumentFixture::clock(const QString &rule, int daysLeft) const
{
    Clock clock;
    clock.pack = m_pack;
    for (const Rule &candidate : m_pack->rules) {
        if (candidate.id == rule)
            clock.rule = &candidate;
    }
    clock.due = day + daysLeft;
    clock.firstDue = clock.due;
    clock.days = -daysLeft;
    clock.started = day + daysLeft - 182;
    clock.base = clock.started;
    clock.period = 0;
    clock.status = daysLeft < 0 ? Status::Overdue : daysLeft <= 14 ? Status::Soon : Status::Open;
    return clock;
}

Exception DocumentFixture::exception(const QString &rule, int daysAgo) const
{
    Exception exception;
    exception.clock = clock(rule, 182 - daysAgo);
    exception.raised = *exception.clock.due + 1;
    exception.daysOver = *exception.clock.days;
    exception.reportDue = exception.raised;
    return exception;
}

SheetLine DocumentFixture::line(const ChildRecord &record, const QString &section, int daysLeft,
                                const QString &update) const
{
    SheetLine line;
    line.record = &record;
    line.update = update;
    line.row.childId = record.child.stamp.id;
    line.row.number = record.child.number;
    line.row.name = listName(record.child);
    line.row.standing.open = true;
    line.row.standing.section = section;
    line.row.standing.suggested = section;
    line.row.standing.since = Date(2026, 2, 3);
    line.row.clocks = {clock(QStringLiteral("review.second"), daysLeft)};
    line.row.next = 0;
    line.row.overdue = daysLeft < 0 ? 1 : 0;
    return line;
}

QString misplacedWord(const std::vector<PdfWord> &words, const QSizeF &page)
{
    const QRectF margins = QRectF(QPointF(0, 0), page).adjusted(30, 24, -30, -24);
    for (std::size_t i = 0; i < words.size(); ++i) {
        // The box of a word is as high as its font; what is inked is less.
        const QRectF inked =
            words[i].box.adjusted(0.3, words[i].box.height() * 0.25, -0.3, -words[i].box.height() * 0.25);
        if (!margins.contains(inked))
            return QStringLiteral("outside: ") + words[i].text;
        for (std::size_t j = i + 1; j < words.size() && words[j].page == words[i].page; ++j) {
            const QRectF other =
                words[j].box.adjusted(0.3, words[j].box.height() * 0.25, -0.3, -words[j].box.height() * 0.25);
            if (inked.intersects(other))
                return words[i].text + QStringLiteral(" upon ") + words[j].text;
        }
    }
    return {};
}

} // namespace hearth::test
