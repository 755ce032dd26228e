// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/featurewindow.h"
#include "ui/forms/answeredit.h"
#include "ui/forms/answerrows.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/gateway/gatewaypage.h"
#include "ui/widgets/valuetable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

#include <algorithm>

using namespace hearth;
using hearth::test::FeatureWindow;
using namespace Qt::StringLiterals;

namespace {

/// The page of the gateway, with a child whom the police took into protection a week ago.
struct Gateway : FeatureWindow
{
    Gateway()
    {
        child = store.addChild(u"T-001"_s, u"Ada"_s, u"Test"_s, u"Grace Hopper"_s);
        const Date from = workspace().today() - 7;
        for (const auto &[kind, code] : {std::pair(SpellKind::Care, QString()), {SpellKind::LegalStatus, u"L1"_s}}) {
            Spell spell;
            spell.stamp.childId = child;
            spell.kind = kind;
            spell.code = code;
            spell.from = from;
            workspace().saveSpell(spell);
        }
        window.openPlace({.page = u"gateway"_s});
        page = dynamic_cast<GatewayPage *>(window.currentPage());
        REQUIRE(page);
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void answer(const QString &field, const QString &typed) const
    {
        INFO(field.toStdString());
        REQUIRE(page->form()->view()->focusField(field));
        type(typed);
    }
    void begin(const QString &form, const QString &day) const
    {
        press(Qt::Key_M, Qt::ControlModifier);
        auto *picker = find<QWidget>("gatewayChild")->findChild<QLineEdit *>();
        if (picker->text().isEmpty()) {
            picker->setFocus();
            type(u"Ada"_s);
            press(Qt::Key_Down);
            press(Qt::Key_Return);
        }
        auto *forms = find<QComboBox>("gatewayForm");
        forms->setFocus();
        press(Qt::Key_Home);
        for (int step = 0; step < forms->count() && !forms->currentText().startsWith(form); ++step)
            press(Qt::Key_Down);
        auto *on = find<QWidget>("gatewayDay")->findChild<QLineEdit *>();
        on->setFocus();
        on->selectAll();
        type(day);
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(!page->form()->key().isEmpty());
    }
    void closeForm() const
    {
        click("formSignOff");
        for (const FormMissing &lacking : missingFrom(*workspace().childForm(page->form()->key())))
            UNSCOPED_INFO(lacking.words.toStdString());
        click("formDo");
        REQUIRE(workspace().childForm(page->form()->key())->state == FormState::Approved);
        press(Qt::Key_Escape);
    }
    [[nodiscard]] QStringList findings() const
    {
        QStringList ids;
        for (const CheckFinding &finding : workspace().checks(child))
            ids.append(finding.check);
        return ids;
    }
    [[nodiscard]] bool hasHeld(EventKind kind) const
    {
        const auto &events = workspace().child(child)->events;
        return std::any_of(events.begin(), events.end(), [kind](const Event &event) {
            return event.kind == kind && event.state == EventState::Held;
        });
    }
    [[nodiscard]] QString tab(int index) const { return find<QTabWidget>("gatewayTabs")->tabText(index); }

    RecordId child = 0;
    GatewayPage *page = nullptr;
};

} // namespace

TEST_CASE("A child under police protection goes to the Legal Gateway, into the register and out of it",
          "[feature][gateway]")
{
    Gateway f;
    CHECK(f.findings().contains(u"check.police-protection-gateway"_s));
    CHECK(f.tab(1).contains(u"(0)"_s));
    CHECK(f.tab(2).contains(u"(1)"_s)); // to be taken to the panel

    f.begin(u"Legal Gateway meeting"_s, u"20/11/2026"_s); // the Friday before
    f.answer(u"kind"_s, u"After"_s);
    f.answer(u"swet"_s, u"19/11/2026"_s);
    f.answer(u"assessed-on"_s, u"1/10/2026"_s);
    f.answer(u"chair"_s, u"Florence Nightingale"_s);
    f.answer(u"chair-role"_s, u"a"_s);
    f.answer(u"decision"_s, u"Begin"_s);
    f.answer(u"basis"_s, u"The threshold is met on neglect"_s);
    f.answer(u"decider"_s, u"Florence Nightingale"_s);
    f.answer(u"review-on"_s, u"4/1/2027"_s);
    f.click("assessmentsAdd");
    f.type(u"Cognitive assessment"_s);
    f.page->form()->view()->table(u"assessments"_s)->cell(0, u"target"_s)->editor()->setFocus();
    f.type(u"18/12/2026"_s);
    f.closeForm();

    CHECK(f.hasHeld(EventKind::LegalGateway));
    CHECK(f.hasHeld(EventKind::ThresholdDecision));
    CHECK(!f.findings().contains(u"check.police-protection-gateway"_s));
    CHECK(!f.findings().contains(u"check.assessment-current"_s));
    CHECK(f.tab(0).contains(u"(1)"_s)); // the review
    CHECK(f.tab(1).contains(u"(1)"_s));
    CHECK(f.tab(2).contains(u"(2)"_s)); // the assessment and the review
    const auto runs = [&f](const QString &rule, Date due) {
        const auto &clocks = f.workspace().clocks(f.child); // computed anew after each act
        return std::any_of(clocks.begin(), clocks.end(),
                           [&](const Clock &clock) { return clock.rule->id == rule && clock.due == due; });
    };
    CHECK(runs(u"gateway.assessments"_s, Date(2026, 12, 18)));
    CHECK(runs(u"gateway.review"_s, Date(2027, 1, 4)));
    CHECK(runs(u"ppm.initial"_s, Date(2026, 12, 4))); // the decision + 10 working days

    f.begin(u"Pre-proceedings"_s, u"22/11/2026"_s);
    f.answer(u"letter-on"_s, u"21/11/2026"_s);
    f.answer(u"chair"_s, u"Mary Seacole"_s);
    f.answer(u"agreed"_s, u"Parents work with the family centre"_s);
    f.answer(u"planned-issue"_s, u"15/2/2027"_s);
    f.closeForm();
    CHECK(runs(u"exception.pre-proceedings"_s, Date(2027, 3, 21)));

    f.begin(u"Legal Gateway review"_s, u"22/11/2026"_s);
    f.answer(u"chair"_s, u"Florence Nightingale"_s);
    f.answer(u"chair-role"_s, u"a"_s);
    f.answer(u"decision"_s, u"Step"_s);
    f.answer(u"basis"_s, u"An aunt cares for her"_s);
    f.answer(u"decider"_s, u"Florence Nightingale"_s);
    f.closeForm();
    CHECK(f.hasHeld(EventKind::PreProceedingsEnded));
    CHECK(f.tab(1).contains(u"(0)"_s)); // stepped down

    f.press(Qt::Key_Z, Qt::ControlModifier); // one act, with all that it wrote
    CHECK(!f.hasHeld(EventKind::PreProceedingsEnded));
    CHECK(f.tab(1).contains(u"(1)"_s));
}
