// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/plantab.h"

#include "tests/support/accessible.h"
#include "tests/support/pdf.h"
#include "tests/ui/child/childfixture.h"
#include "ui/child/facttasks.h"
#include "ui/child/foldout.h"
#include "ui/child/outcomeview.h"
#include "ui/child/plantasks.h"
#include "ui/child/sentencetable.h"
#include "ui/widgets/codelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QPdfWriter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using hearth::test::ChildFixture;

namespace {

const QString face = QStringLiteral("plan");

struct PlanFixture : ChildFixture
{
    PlanFixture() : tab(new PlanTab(Services{*workspace, navigator, {}, printer(), settings}, page.get()))
    {
        page->addTab(tab, face, QStringLiteral("Pla&n"));
        child = addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    }

    /// Prints to `print.pdf` instead of a printer.
    [[nodiscard]] PrintAsker printer() const
    {
        return [this](QWidget *, const QString &, const std::function<void(QPagedPaintDevice &)> &paint) {
            QPdfWriter writer(folder.filePath(QStringLiteral("print.pdf")));
            paint(writer);
            return true;
        };
    }

    /// The plans of the child, the oldest first.
    [[nodiscard]] std::vector<Spell> plans() const
    {
        std::vector<Spell> found;
        for (const Spell &spell : record(child).spells) {
            if (spell.kind == SpellKind::Plan)
                found.push_back(spell);
        }
        return found;
    }

    void press(const char *name) const
    {
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    /// The cells of a table by its accessible name, row by row.
    [[nodiscard]] std::vector<QStringList> table(const char *name) const
    {
        for (const SentenceTable *table : tab->findChildren<SentenceTable *>()) {
            if (table->isVisible() && table->accessibleName() == QLatin1StringView(name))
                return table->texts();
        }
        return {};
    }

    RecordId addMeeting(const PpmContent &content, Date on, PpmState state = PpmState::Approved)
    {
        PpmRecord meeting;
        meeting.stamp.childId = child;
        meeting.key = newKey();
        meeting.sitting = newKey();
        meeting.on = on;
        meeting.state = state;
        meeting.author = QStringLiteral("Mary");
        if (state != PpmState::Draft) {
            meeting.submittedBy = QStringLiteral("Mary");
            meeting.submittedOn = on;
        }
        if (state == PpmState::Approved) {
            meeting.approvedBy = QStringLiteral("Beth");
            meeting.approvedOn = on;
        }
        meeting.content = content;
        const auto stored =
            workspace->perform({{std::nullopt, Record(meeting)}}, {QStringLiteral("add-ppm"), QStringLiteral("x"), {}});
        return stampOf(*stored.front().after).id;
    }

    PlanTab *tab;
    RecordId child = 0;
};

PpmOption option(const char *id, const char *pursued, int order = 0)
{
    PpmOption line;
    line.option = QString::fromLatin1(id);
    line.pursued = QString::fromLatin1(pursued);
    line.order = order;
    return line;
}

} // namespace

TEST_CASE("A plan is recorded, and its change ends the former one in one act and one undo", "[ui][child][plan]")
{
    PlanFixture f;
    f.addEvent(f.child, EventKind::Ppm, Date(2026, 1, 12));
    f.show(f.child, face);
    CHECK(f.find<PlainLabel>("planTitle")->text() == QStringLiteral("No plan"));

    f.press("changePlan");
    f.type("code", QStringLiteral("return home"));
    QTest::keyClick(f.find<CodeLineEdit>("code"), Qt::Key_Return);
    f.type("from", QStringLiteral("19/1"));
    f.save();
    REQUIRE(f.plans().size() == 1);
    CHECK(f.plans()[0].code == QStringLiteral("return-home"));
    CHECK(f.plans()[0].details.value(QStringLiteral("agreed_at")) == QStringLiteral("ppm")); // offered from the facts
    CHECK(f.plans()[0].details.value(QStringLiteral("agreed_on")) == QStringLiteral("2026-01-12"));
    CHECK_FALSE(f.find<PlainLabel>("planTitle")->text().contains(QStringLiteral("No plan")));

    const auto before = f.plans();
    f.press("changePlan");
    f.type("code", QStringLiteral("adoption"));
    QTest::keyClick(f.find<CodeLineEdit>("code"), Qt::Key_Return);
    f.type("from", QStringLiteral("16/2"));
    f.save();
    REQUIRE(f.plans().size() == 2);
    CHECK(f.plans()[0].until == Date(2026, 2, 16));
    CHECK(f.plans()[1].code == QStringLiteral("adoption"));
    CHECK(f.find<PlainLabel>("planTitle")->text() == QStringLiteral("Adoption"));

    f.workspace->undo();
    CHECK(f.plans().size() == 1);
    CHECK_FALSE(f.plans()[0].until);
    CHECK(f.plans()[0].code == before[0].code);
    f.workspace->redo();
    CHECK(f.plans().size() == 2);
}

TEST_CASE("A spell added in the facts ends the one before it in one undo, too", "[ui][child][plan]")
{
    PlanFixture f;
    Typing typing;
    put(typing, QStringLiteral("kind"), QStringLiteral("legal-status"));
    put(typing, QStringLiteral("code"), QStringLiteral("C2"));
    put(typing, QStringLiteral("from"), QStringLiteral("16/2/2026"));
    const ChildRecord before = f.record(f.child);
    addFactTask(*f.workspace, f.child, typing).save(typing);
    CHECK(f.record(f.child).spells.size() == before.spells.size() + 1);
    f.workspace->undo();
    REQUIRE(f.record(f.child).spells.size() == before.spells.size());
    for (std::size_t i = 0; i < before.spells.size(); ++i)
        CHECK(f.record(f.child).spells[i].until == before.spells[i].until);
}

TEST_CASE("The form of a plan asks where it is kept only of a child who is not looked after", "[ui][child][plan]")
{
    PlanFixture f;
    const QString kept = QStringLiteral("detail.in_child_protection_plan");
    const EditTask inCare = changePlanTask(*f.workspace, f.child);
    CHECK(inCare.shape(inCare.typing).field(kept) == nullptr);
    Typing before = inCare.typing;
    put(before, QStringLiteral("from"), QStringLiteral("3/1/2026")); // two days before the care began
    CHECK(inCare.shape(before).field(kept) != nullptr);
    CHECK(inCare.shape(before).field(QStringLiteral("detail.person")) == nullptr);

    Typing late = inCare.typing;
    put(late, QStringLiteral("code"), QStringLiteral("adoption"));
    put(late, QStringLiteral("detail.agreed_on"), QStringLiteral("21/2/2026"));
    const auto problems = inCare.problems(late);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == QStringLiteral("detail.agreed_on"));
}

TEST_CASE("The plan in force says what it rests on, and what is missing in it", "[ui][child][plan]")
{
    PlanFixture f;
    Spell plan;
    plan.stamp.childId = f.child;
    plan.kind = SpellKind::Plan;
    plan.code = QStringLiteral("adoption");
    plan.from = Date(2026, 1, 19);
    plan.details = {{QStringLiteral("legal_route"), QStringLiteral("adoption-order")},
                    {QStringLiteral("target"), QStringLiteral("2026-08-20")},
                    {QStringLiteral("agreed_at"), QStringLiteral("cla-review")},
                    {QStringLiteral("agreed_by"), QStringLiteral("A. <b>Manager</b>")}};
    f.workspace->saveSpell(plan);
    f.show(f.child, face);
    const auto rows = f.table("The plan in force");
    QMap<QString, QString> facts;
    for (const QStringList &row : rows)
        facts.insert(row[0], row[1]);
    CHECK(facts.value(QStringLiteral("Contingency")).startsWith(QStringLiteral("None named")));
    CHECK(facts.value(QStringLiteral("Legal route")) == QStringLiteral("Adoption order"));
    CHECK(facts.value(QStringLiteral("To be in place by")) == QStringLiteral("20/08/2026, in 6 months"));
    CHECK(facts.value(QStringLiteral("Agreed")) == QStringLiteral("Child looked after review, by A. <b>Manager</b>"));
    CHECK(facts.value(QStringLiteral("Ratified")) == QStringLiteral("Not yet: no review since"));
    CHECK_FALSE(facts.contains(QStringLiteral("Kept in"))); // the child is in care
    for (const PlainLabel *label : f.tab->findChildren<PlainLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("Options and early actions stand as the last finished meeting left them", "[ui][child][plan]")
{
    PlanFixture f;
    PpmContent content;
    PpmOption ruledOut = option("return-home", "no");
    ruledOut.ruledOut = Date(2026, 1, 12);
    ruledOut.ruledOutWhy = QStringLiteral("The assessment was negative.");
    PpmOption first = option("adoption", "yes", 1);
    first.toDo = QStringLiteral("Refer to family finding");
    first.by = Date(2026, 3, 2);
    content.options = {ruledOut, option("long-term-fostering", "yes", 2), first};
    content.earlyActions = {{QStringLiteral("sibling-assessment"), QStringLiteral("needed"), {}, {}},
                            {QStringLiteral("risk-assessments"), QStringLiteral("done"), Date(2026, 1, 30), {}}};
    f.addMeeting(content, Date(2026, 2, 2));
    PpmContent later;
    later.options = {option("residential", "yes")};
    f.addMeeting(later, Date(2026, 2, 16), PpmState::Draft); // what is being written says nothing yet
    f.show(f.child, face);
    f.tab->choose(QStringLiteral("options,early"));
    QCoreApplication::processEvents();

    const auto options = f.table("Options");
    REQUIRE(options.size() == 3);
    CHECK(options[0][0] == QStringLiteral("1"));
    CHECK(options[0][1] == QStringLiteral("Adoption"));
    CHECK(options[0][4] == QStringLiteral("Refer to family finding, by 02/03/2026"));
    CHECK(options[1][1] == QStringLiteral("Long term fostering"));
    CHECK(options[2][2] == QStringLiteral("Ruled out 12/01/2026 (The assessment was negative.)"));
    const auto early = f.table("Early actions");
    REQUIRE(early.size() == 2);
    CHECK(early[0][1] == QStringLiteral("needed"));
    CHECK(early[1][2] == QStringLiteral("30/01/2026"));
    CHECK(f.tab->chosen() == QStringLiteral("options,early"));
    CHECK(f.tab->asText().contains(QStringLiteral("Refer to family finding, by 02/03/2026")));
}

TEST_CASE("Brothers and sisters have their plans side by side, with what was decided", "[ui][child][plan]")
{
    PlanFixture f;
    const RecordId sister = f.addChild(QStringLiteral("T-2"), QStringLiteral("Bea"));
    f.addSpell(f.child, SpellKind::Plan, QStringLiteral("adoption"), Date(2026, 1, 19));
    f.addSpell(sister, SpellKind::Plan, QStringLiteral("long-term-fostering"), Date(2026, 1, 26));
    Relationship sisters;
    sisters.kind = RelationshipKind::Sibling;
    sisters.nature = QStringLiteral("full");
    sisters.first = {f.child, {}};
    sisters.second = {sister, {}};
    f.workspace->saveRelationship(sisters);
    Event decision;
    decision.stamp.childId = f.child;
    decision.kind = EventKind::SiblingDecision;
    decision.on = Date(2026, 2, 5);
    decision.details = {{QStringLiteral("decision"), QStringLiteral("together")},
                        {QStringLiteral("reasons"), QStringLiteral("They are close.")},
                        {QStringLiteral("joint_home_until"), QStringLiteral("2026-08-05")}};
    f.workspace->saveEvent(decision);
    f.show(f.child, face);
    f.tab->choose(QStringLiteral("siblings"));
    QCoreApplication::processEvents();

    const auto plans = f.table("Plans side by side");
    REQUIRE(plans.size() == 5); // nothing is said of the placement's day, and no row stands empty
    CHECK(plans[2][0] == QStringLiteral("Plan"));
    CHECK(plans[2][1] == QStringLiteral("adoption, since 19/01/2026"));
    CHECK(plans[2][2] == QStringLiteral("long-term fostering, since 26/01/2026"));
    const auto decided = f.table("Together or apart");
    CHECK(decided[0][1] == QStringLiteral("No sibling assessment is recorded."));
    CHECK(decided[1][1] == QStringLiteral("05/02/2026: together"));
    CHECK(decided.back()[1] == QStringLiteral("05/08/2026"));

    f.press("recordSiblingAssessment");
    f.type("detail.note", QStringLiteral("Seen together."));
    f.save();
    CHECK(f.table("Together or apart")[0][1] == QStringLiteral("20/02/2026"));
}

TEST_CASE("The person chooses which legal outcomes are compared, and copies the table", "[ui][child][plan]")
{
    PlanFixture f;
    f.show(f.child, face);
    f.press("fold-outcomes");
    const auto headings = [&f] {
        QApplication::clipboard()->clear();
        f.press("copyOutcomes");
        return QApplication::clipboard()->text().section(u'\n', 0, 0).split(u'\t');
    };
    CHECK(headings() ==
          QStringList({QString(), QStringLiteral("This child"), QStringLiteral("Adoption"),
                       QStringLiteral("Special guardianship order"), QStringLiteral("Long-term fostering")}));
    auto *chip = f.find<QToolButton>("compare-care-order");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QTest::keyClick(f.find<QToolButton>("compare-adoption"), Qt::Key_Space);
    CHECK(headings() ==
          QStringList({QString(), QStringLiteral("This child"), QStringLiteral("Special guardianship order"),
                       QStringLiteral("Long-term fostering"), QStringLiteral("Care order")}));
    const auto rows = f.table("Legal outcomes compared");
    REQUIRE(rows.size() == 8);
    CHECK(rows[0][1].startsWith(QStringLiteral("Interim care order since 05/01/2026")));
    CHECK(rows[1][1].startsWith(QStringLiteral("Turns 18 on 03/04/2037")));
}

TEST_CASE("The comparison prints whole, and what is printed is noted", "[ui][child][plan]")
{
    PlanFixture f;
    f.show(f.child, face);
    f.press("fold-outcomes");
    f.press("printOutcomes");
    const QString text = test::Pdf(f.folder.filePath(QStringLiteral("print.pdf"))).text().simplified();
    for (const char *said :
         {"Legal outcomes compared", "responsibility", "guardianship", "Disrupts", "identity", "Bradford 2017"}) {
        INFO(said);
        CHECK(text.contains(QString::fromLatin1(said)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("Ada"))); // it goes from hand to hand
    CHECK(f.workspace->history(f.child).back().act == QStringLiteral("print"));
}

TEST_CASE("The route that fits the child stands with its outcomes in order", "[ui][child][plan]")
{
    PlanFixture f;
    f.show(f.child, face);
    f.press("fold-route");
    const auto route = f.table("Under 7, with nobody connected who could care");
    REQUIRE(route.size() == 5);
    CHECK(route[3][1].startsWith(QStringLiteral("• Early permanence placement\n• Adoption")));
    CHECK(f.tab->asText().contains(QStringLiteral("adoption stays possible at any age")));
}

TEST_CASE("What was typed of a plan and not saved is taken up again in its form", "[ui][child][plan]")
{
    PlanFixture f;
    f.show(f.child, face);
    f.press("changePlan");
    f.type("detail.comment", QStringLiteral("Half a sen"));
    f.page->saveDrafts();
    const auto drafts = f.workspace->drafts();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].key == planDraftKey(f.child));
    const auto task = f.tab->taskOfDraft(drafts[0]);
    REQUIRE(task);
    CHECK(task->title == QStringLiteral("Record the plan"));
}

TEST_CASE("Every part of the plan tab has a name and can be reached", "[ui][child][plan]")
{
    PlanFixture f;
    f.addSpell(f.child, SpellKind::Plan, QStringLiteral("adoption"), Date(2026, 1, 19));
    f.show(f.child, face);
    f.tab->choose(QStringLiteral("options,early,siblings,former,route,outcomes"));
    QCoreApplication::processEvents();
    CHECK(checkAccessible(f.tab) == QStringList());
}
