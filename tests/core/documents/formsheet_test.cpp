// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/formsheet.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"
#include "tests/support/pdf.h"

#include <QTemporaryDir>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Imprint imprint{u"Bradford 2017"_s, Date(2026, 11, 22), Date(2026, 11, 22), u"12 · abc"_s};

/// The text of the pages of a form, written and read back.
QString textOf(const FormRecord &form, const ChildRecord *child)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"form.pdf"_s);
    writeFormSheets({{&form, child, {}}}, imprint, file);
    return Pdf(file).text().simplified();
}

FormRecord gateway()
{
    FormRecord form;
    form.form = u"legal-gateway"_s;
    form.on = Date(2026, 11, 20);
    form.author = u"Grace Hopper"_s;
    form.content.answers = {
        {u"kind"_s, u"s20"_s}, {u"chair"_s, u"Florence Nightingale"_s}, {u"swet"_s, u"2026-11-16"_s}};
    form.content.tables.insert(
        u"assessments"_s,
        {{{u"what"_s, u"Cognitive"_s}, {u"target"_s, u"2026-12-18"_s}, {u"action"_s, u"key-of-the-action"_s}}});
    return form;
}

} // namespace

TEST_CASE("A form on paper has its labels, answers in words, tables and signatures", "[documents][forms]")
{
    ChildRecord child = childFrom({u"care 2026-01-05"_s});
    child.child.forename = u"Ada"_s;
    child.child.surname = u"Testperson"_s;
    child.child.number = u"T-001"_s;
    FormRecord form = gateway();
    const QString draft = textOf(form, &child);
    for (const QString &words :
         {u"Legal Gateway meeting"_s, u"20/11/2026"_s, u"draft"_s, u"Ada Testperson"_s, u"T-001"_s, u"Asked for"_s,
          u"Section 20 accommodation"_s, u"16/11/2026"_s, u"Cognitive"_s, u"18/12/2026"_s, u"not filled in"_s,
          u"not signed off"_s, u"Bradford 2017"_s}) {
        INFO(words.toStdString());
        CHECK(draft.contains(words));
    }
    CHECK(!draft.contains(u"key-of-the-action"_s)); // what is written behind a form

    form.state = FormState::Approved;
    form.approvedBy = u"Margaret Hamilton"_s;
    form.approvedOn = Date(2026, 11, 21);
    form.version = 2;
    const QString signedOff = textOf(form, &child);
    CHECK(signedOff.contains(u"Margaret Hamilton"_s));
    CHECK(signedOff.contains(u"version 2"_s));
    CHECK(!signedOff.contains(u"· draft"_s));
}

TEST_CASE("A long answer goes over as many pages as it needs", "[documents][forms]")
{
    FormRecord form = gateway();
    QStringList lines;
    for (int i = 1; i <= 300; ++i)
        lines.append(u"Line %1."_s.arg(i));
    form.content.answers.insert(u"basis"_s, lines.join(u'\n'));
    const QString text = textOf(form, nullptr);
    for (const QString &line : lines) {
        INFO(line.toStdString());
        CHECK(text.contains(line));
    }
}
