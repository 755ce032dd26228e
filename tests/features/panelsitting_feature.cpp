// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/paneldesk.h"
#include "tests/features/wholewindow.h"
#include "tests/support/catch.h"
#include "tests/support/pdf.h"
#include "ui/panel/panelpage.h"
#include "ui/panel/panelrows.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// The administrator at the panel's page, by keys.
struct Administrator
{
    explicit Administrator(PageFixture &store) : fixture(store), window(store) {}

    template <typename Kind>
    [[nodiscard]] Kind *find(const QString &name)
    {
        Kind *found = nullptr;
        for (Kind *widget : window.page<PanelPage>()->template findChildren<Kind *>(name)) {
            if (widget->isVisible())
                found = widget;
        }
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    /// Types \a text into the field of that name in the form beside the list, in place of what stands there.
    void fill(const QString &name, const QString &text)
    {
        auto *field = find<QWidget>(name);
        auto *line = qobject_cast<QLineEdit *>(field) ? field : field->findChild<QLineEdit *>();
        (line ? line : field)->setFocus();
        window.press(Qt::Key_A, Qt::ControlModifier);
        window.type(text);
    }
    void save()
    {
        window.press(Qt::Key_Return, Qt::ControlModifier);
        INFO(find<QWidget>(u"sittingState"_s)->accessibleName().toStdString());
        auto *panel = window.page<PanelPage>()->findChild<SidePanel *>();
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (panel->isVisible() && label->isVisible())
                UNSCOPED_INFO(label->text().toStdString());
        }
        CHECK_FALSE(panel->isVisible());
    }
    /// Chooses by the keyboard in a box of choices.
    void choose(const QString &name, const QString &id)
    {
        auto *box = find<QComboBox>(name);
        box->setFocus();
        const int at = box->findData(id);
        INFO(name.toStdString());
        REQUIRE(at >= 0);
        while (box->currentIndex() < at)
            window.press(Qt::Key_Down);
    }

    /// A key that writes a PDF, which is read back: it has \a words, is sound and numbered, and ours alone.
    void writes(Qt::Key key, const QString &name, const QStringList &words,
                Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        INFO(name.toStdString());
        fixture.saveAs = fixture.file(name + u".pdf"_s);
        window.press(key, modifiers);
        REQUIRE(QFile::exists(fixture.saveAs));
        CHECK((QFile::permissions(fixture.saveAs) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
        CHECK(QProcess::execute(u"qpdf"_s, {u"--check"_s, fixture.saveAs}) == 0);
        const test::Pdf pdf(fixture.saveAs);
        for (const QString &each : words) {
            INFO(each.toStdString());
            CHECK(pdf.text().contains(each));
        }
        for (int number = 1; number <= pdf.pages(); ++number)
            CHECK(pdf.text(number).contains(u"Page %1 of %2"_s.arg(number).arg(pdf.pages())));
    }

    PageFixture &fixture;
    WholeWindow window;
};

} // namespace

TEST_CASE("A sitting of the panel goes from planning to its minutes, by keys in the window", "[feature][panel]")
{
    PageFixture fixture(u"Pat Administrator"_s);
    const RecordId ada = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2025, 3, 3), u"Anna Bell"_s);
    PanelDesk desk(*fixture.workspace);
    desk.saveSeats({{u"chair"_s, u"Hedy Lamarr"_s, {}, {}},
                    {u"deputy-chair"_s, u"Ida Rhodes"_s, {}, {}},
                    {u"court-consultant"_s, u"Kay McNulty"_s, {}, {}}});
    Administrator office(fixture);
    WholeWindow &window = office.window;
    for (QAction *action : window.window().findChildren<QAction *>()) {
        if (action->text().remove(u'&') == u"Panel"_s)
            action->trigger();
    }
    window.settle();
    auto *page = window.page<PanelPage>();
    REQUIRE(page);

    // A sitting is planned.
    QTest::mouseClick(office.find<QToolButton>(u"planSitting"_s), Qt::LeftButton);
    window.settle();
    office.fill(u"on"_s, u"18/11/2026"_s);
    office.save();
    REQUIRE(desk.sittings().size() == 1);
    const QString sitting = page->sitting();

    // Its agenda, and the papers of the item.
    window.press(Qt::Key_A, Qt::AltModifier);
    QTest::mouseClick(office.find<QToolButton>(u"addItem"_s), Qt::LeftButton);
    window.settle();
    office.fill(u"child"_s, u"T-1"_s);
    office.fill(u"type"_s, u"Long-term fostering match"_s);
    window.press(Qt::Key_Tab);
    office.save();
    REQUIRE(desk.items(sitting).size() == 1);
    const QString item = desk.items(sitting).front().key;
    CHECK(desk.item(item).childId == ada);
    auto *agenda = office.find<ValueTable>(u"panelAgendaTable"_s);
    agenda->setFocus();
    window.press(Qt::Key_E);
    office.fill(u"manager"_s, u"Margaret Hamilton"_s);
    office.fill(u"carer"_s, u"Carer One"_s);
    office.save();
    office.find<ValueTable>(u"panelAgendaTable"_s)->setFocus();
    window.press(Qt::Key_T);
    CHECK(desk.item(item).starts == usualStart());
    auto *papers = office.find<ValueTable>(u"panelPapersTable"_s);
    for (const PanelPaperLine &line : desk.item(item).papers) {
        if (!line.paper.required)
            continue;
        papers->selectId(PanelRowsModel::idOf(line.paper.id));
        papers->setFocus();
        window.press(Qt::Key_R);
        office.save();
        if (line.paper.approval == PaperApproval::Lawyer)
            continue;
        papers->selectId(PanelRowsModel::idOf(line.paper.id));
        papers->setFocus();
        window.press(Qt::Key_A);
        office.save();
    }

    // Agenda, pack and members' copy, one key each; what was picked for the pack stands in the members' copy too.
    agenda->setFocus();
    office.writes(Qt::Key_P, u"agenda"_s, {u"T-1"_s, u"Long-term fostering match"_s});
    const QString paper = fixture.file(u"paper.pdf"_s);
    {
        QPdfWriter writer(paper);
        QPainter painter(&writer);
        painter.drawText(500, 500, u"Blueberry lighthouse"_s);
    }
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_M}) {
        agenda->setFocus();
        window.press(key);
        REQUIRE(QApplication::focusWidget()->objectName().startsWith(u"pick-1-"_s));
        if (key == Qt::Key_K) {
            fixture.saveAs = paper; // what the file chooser answers
            window.press(Qt::Key_Space);
        }
        office.writes(Qt::Key_Return, key == Qt::Key_K ? u"pack"_s : u"members"_s,
                      {u"T-1"_s, u"Blueberry lighthouse"_s}, Qt::ControlModifier);
        CHECK_FALSE(page->findChild<SidePanel *>()->isVisible());
    }

    // The sitting: who came, what the papers show, the decision.
    window.press(Qt::Key_S, Qt::AltModifier);
    QTest::mouseClick(office.find<QAbstractButton>(u"allCame"_s), Qt::LeftButton);
    CHECK(desk.quorum(sitting).quorate);
    CHECK(office.find<QLabel>(u"quorumWords"_s)->text() == desk.quorum(sitting).words);
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    office.find<QWidget>(u"child-involved"_s)->setFocus();
    window.press(Qt::Key_Y);
    office.find<QWidget>(u"danger-statement"_s)->setFocus();
    window.press(Qt::Key_Y);
    office.find<QWidget>(u"safety-statement"_s)->setFocus();
    window.press(Qt::Key_Y);
    office.choose(u"outcome"_s, u"agreed"_s);
    office.choose(u"reached"_s, u"consensus"_s);
    office.fill(u"reasons"_s, u"The match meets her needs."_s);
    office.fill(u"summary"_s, u"Matched with Carer One."_s);
    QTest::mouseClick(office.find<QAbstractButton>(u"recordDecision"_s), Qt::LeftButton);
    window.settle();
    INFO(office.find<QLabel>(u"itemStanding"_s)->text().toStdString());
    REQUIRE(desk.item(item).outcome == u"agreed"_s);
    CHECK(desk.item(item).showsSafety());

    // After it: closed, the summary, the minutes.
    window.press(Qt::Key_W, Qt::AltModifier);
    auto *after = office.find<ValueTable>(u"panelAfterTable"_s);
    after->setFocus();
    window.press(Qt::Key_L);
    office.save();
    REQUIRE(desk.sitting(sitting).state == SittingState::Held);
    after->setFocus();
    window.press(Qt::Key_S);
    office.save();
    CHECK(desk.item(item).summaryRecorded == PageFixture::today);
    after->setFocus();
    window.press(Qt::Key_M);
    office.save();
    CHECK(desk.sitting(sitting).minutesCirculated == PageFixture::today);
    CHECK(desk.sitting(sitting).minutesTo.contains(u"Anna Bell"_s));

    after->setFocus();
    office.writes(Qt::Key_P, u"minutes"_s, {u"The match meets her needs."_s, u"Quorate: 3 members"_s});
    after->setFocus();
    office.writes(Qt::Key_D, u"summary"_s, {u"Matched with Carer One"_s, u"T-1"_s});
    window.press(Qt::Key_Y, Qt::AltModifier);
    office.find<ValueTable>(u"panelYearTable"_s)->setFocus();
    office.writes(Qt::Key_P, u"month"_s, {u"01/11/2026 to 30/11/2026"_s});
    office.find<ValueTable>(u"panelYearTable"_s)->setFocus();
    office.writes(Qt::Key_Y, u"year"_s, {u"01/04/2026 to 31/03/2027"_s});

    // The last act is taken back, and the one before it.
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(desk.sitting(sitting).minutesCirculated);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(desk.item(item).summaryRecorded);
}
