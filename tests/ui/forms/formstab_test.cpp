// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formstab.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/forms/formmodel.h"
#include "ui/forms/formpanel.h"
#include "ui/gateway/gatewayforms.h"
#include "ui/gateway/gatewaymodel.h"
#include "ui/gateway/outlinemodel.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

TEST_CASE("A child's checkpoints list its forms, and one is begun from them", "[ui][forms]")
{
    PageFixture fixture;
    const RecordId ada = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 3, 2), u"Grace Hopper"_s);
    FormsTab tab(fixture.services(), gatewayFormKinds(), nullptr);
    tab.resize(1200, 700);
    tab.showChild(ada);
    tab.show();
    auto *menu = tab.findChild<QMenu *>(u"formMenu"_s);
    REQUIRE(menu);
    CHECK(menu->actions().size() == static_cast<qsizetype>(gatewayFormKinds().size()));
    menu->findChild<QAction *>(u"legal-gateway"_s)->trigger();
    tab.showChild(ada); // as the page does when something was saved
    REQUIRE(fixture.workspace->child(ada)->forms.size() == 1);
    const ChildForm &form = fixture.workspace->child(ada)->forms.front();
    CHECK(form.content.answer(u"presented-by"_s) == u"Grace Hopper"_s); // prefilled from the child
    CHECK(tab.chosen() == form.key);
    CHECK(tab.panel()->key() == form.key);
    CHECK(tab.asText().contains(u"Legal Gateway meeting"_s));

    const RecordId ben = fixture.addInCare(u"T-2"_s, u"Ben"_s, Date(2026, 3, 2));
    tab.showChild(ben);
    CHECK(tab.panel()->key().isEmpty()); // never a form of another child
    CHECK(tab.chosen().isEmpty());
}

TEST_CASE("The tables of forms and of the gateway keep the rules of a model", "[ui][forms][gateway]")
{
    FormModel forms;
    GatewayModel owed(GatewayModel::Lines::Owed);
    OutlineModel outline;
    const QAbstractItemModelTester first(&forms, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&owed, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester third(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ChildForm form;
    form.form = u"legal-gateway"_s;
    form.on = Date(2026, 5, 4);
    forms.setForms({form, form});
    GatewayLine now;
    now.what = u"Take to the panel"_s;
    GatewayLine later = now;
    later.on = Date(2026, 5, 4);
    owed.setLines({now, later});
    RegisterLine line;
    line.since = Date(2026, 5, 4);
    outline.setLines({line});
    CHECK(forms.text(0, FormModel::Form) == u"Legal Gateway meeting"_s);
    CHECK(owed.text(0, GatewayModel::On) == u"now"_s);
    CHECK(owed.exportText(1, GatewayModel::On) == u"2026-05-04"_s);
    CHECK(outline.text(0, OutlineModel::State) == u"no line"_s);
    owed.sort(GatewayModel::On);
    CHECK(owed.held(0) == 0);
    forms.setForms({});
}
