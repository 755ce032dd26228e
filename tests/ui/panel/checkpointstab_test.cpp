// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/checkpointstab.h"

#include "tests/core/storage/storetesting.h"
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "tests/support/pdf.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/panel/panelpage.h"
#include "ui/panel/panelrows.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A child in long-term fostering for a year, and one in residential care for seven months.
struct Checkpoints
{
    Checkpoints()
    {
        fostered = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2025, 11, 3), u"Anna Bell"_s);
        residential = fixture.addInCare(u"T-2"_s, u"Bob"_s, Date(2026, 4, 6), u"Ben Cole"_s);
        move(fostered, u"U4"_s);
        move(residential, u"K2"_s);
        sitting = PanelDesk(*fixture.workspace).planSitting(Date(2026, 11, 24));
        page = std::make_unique<PanelPage>(fixture.services());
        page->resize(1100, 740);
        page->refresh();
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->goTo({{}, 0, u"checkpoints/"_s + sitting, {}});
        tab = page->findChild<CheckpointsTab *>();
        table = page->findChild<ValueTable *>(u"panelCheckpointsTable"_s);
        REQUIRE(tab);
        REQUIRE(table);
    }
    void move(RecordId child, const QString &code)
    {
        for (Spell spell : fixture.workspace->child(child)->spells) {
            if (spell.kind == SpellKind::Placement) {
                spell.code = code;
                fixture.workspace->saveSpell(spell);
                return;
            }
        }
    }
    void refresh() const
    {
        page->refresh();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList column(const char *id) const
    {
        QStringList cells;
        const auto &columns = static_cast<PanelRowsModel *>(table->model())->columns();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (std::size_t at = 0; at < columns.size(); ++at) {
                if (columns[at].id == QLatin1StringView(id))
                    cells.append(table->model()->index(row, static_cast<int>(at)).data().toString());
            }
        }
        return cells;
    }
    void select(RecordId child, const char *form) const
    {
        table->selectId(PanelRowsModel::idOf(QString::number(child) + u'/' + QLatin1StringView(form)));
    }
    void press(Qt::Key key) const
    {
        table->setFocus();
        QTest::keyClick(table, key);
    }
    void answer(const char *field, const QString &text) const
    {
        AnswerEdit *edit = tab->form()->view()->answer(QLatin1StringView(field));
        REQUIRE(edit);
        if (auto *box = qobject_cast<QComboBox *>(edit->editor())) {
            const int at = box->findData(text);
            REQUIRE(at >= 0);
            for (int step = 0; step < box->count() && box->currentIndex() < at; ++step)
                QTest::keyClick(box, Qt::Key_Down);
            REQUIRE(box->currentIndex() == at);
            return;
        }
        QTest::keyClicks(edit->editor(), text);
    }
    /// Closes the form, which is signed off once; nothing may stand in the way.
    void closeForm() const
    {
        click("formSignOff");
        click("formDo");
        CHECK(tab->form()->findChild<QLabel *>(u"formRefusal"_s)->text() == QString());
        CHECK(fixture.navigator.complained == QStringList());
    }
    void click(const char *button) const
    {
        QCoreApplication::processEvents(); // what was asked just now has no size yet
        REQUIRE(tab->form()->findChild<QPushButton *>(QLatin1StringView(button))->isVisible());
        QTest::mouseClick(tab->form()->findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
    }
    [[nodiscard]] QStringList events(RecordId child) const
    {
        QStringList words;
        for (const Event &event : fixture.workspace->child(child)->events)
            words.append(u"%1 %2 %3"_s.arg(idOf(event.kind), idOf(event.state), isoText(event.on)));
        return words;
    }

    PageFixture fixture;
    RecordId fostered = 0;
    RecordId residential = 0;
    QString sitting;
    std::unique_ptr<PanelPage> page;
    CheckpointsTab *tab = nullptr;
    ValueTable *table = nullptr;
};

} // namespace

TEST_CASE("Who is due an annual review and who goes to the Challenge Panel is listed, and counted on the tab",
          "[ui][panel]")
{
    Checkpoints office;
    QAbstractItemModelTester tester(office.table->model());
    CHECK(office.column("number") == QStringList{u"T-2"_s, u"T-1"_s}); // by the day on which it was due
    CHECK(office.tab->toDo() == 2);
    auto *tabs = office.page->findChild<QTabWidget *>();
    CHECK(tabs->tabText(tabs->indexOf(office.tab)).contains(u"(2)"_s));
    auto *which = office.page->findChild<QComboBox *>(u"whichCheckpoints"_s);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    CHECK(office.column("number") == QStringList{u"T-1"_s});
    QTest::keyClick(which, Qt::Key_Down);
    CHECK(office.column("number") == QStringList{u"T-2"_s});
    CHECK(checkAccessible(office.page.get()) == QStringList());
}

TEST_CASE("An annual permanence review is begun from the list, and closing it is the fact", "[ui][panel]")
{
    Checkpoints office;
    office.select(office.fostered, "annual-permanence-review");
    office.press(Qt::Key_E);
    REQUIRE(office.tab->form()->isVisible());
    CHECK(office.tab->form()->view()->isAncestorOf(QApplication::focusWidget()));
    office.answer("present", u"Carer One, Ada, Anna Bell"_s);
    office.answer("carer-views", u"They would think about guardianship."_s);
    office.page->saveDrafts();
    CHECK(office.page->hasUnsavedTyping());
    // The list again: it is being written, and gone on with where it was left.
    QTest::mouseClick(office.tab->form()->findChild<QPushButton *>(u"formClose"_s), Qt::LeftButton);
    office.refresh();
    CHECK_FALSE(office.page->hasUnsavedTyping());
    CHECK(office.column("step").contains(u"being written"_s));
    office.select(office.fostered, "annual-permanence-review");
    office.press(Qt::Key_Return);
    CHECK(office.tab->form()->view()->content().answer(u"carer-views"_s) == u"They would think about guardianship."_s);
    office.answer("child-views", u"I want to stay."_s);
    office.answer("special-guardianship", u"later"_s);
    office.answer("adoption", u"not-wanted"_s);
    office.answer("child-arrangements", u"not-wanted"_s);
    office.answer("outcome", u"Ada stays; ask again next year."_s);
    office.closeForm();
    CHECK(office.events(office.fostered) == QStringList{u"annual-permanence-review held 2026-11-18"_s});
    office.refresh();
    CHECK(office.tab->toDo() == 1);
    office.fixture.saveAs = office.fixture.file(u"review.pdf"_s);
    office.click("formPdf");
    const QString text = test::Pdf(office.fixture.saveAs).text();
    CHECK(text.contains(u"They would think about guardianship."_s));
    CHECK(text.contains(u"I want to stay."_s));
    CHECK((QFile::permissions(office.fixture.saveAs) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    // Taken back in one step, the form is open and the fact is gone.
    office.fixture.workspace->undo();
    CHECK(office.events(office.fostered).isEmpty());
}

TEST_CASE("What the Challenge Panel wants permanent goes to the agenda of the sitting that is open", "[ui][panel]")
{
    Checkpoints office;
    office.select(office.residential, "challenge-panel");
    office.press(Qt::Key_A); // not yet
    CHECK(PanelDesk(*office.fixture.workspace).items(office.sitting).empty());
    office.select(office.residential, "challenge-panel");
    office.press(Qt::Key_E);
    office.answer("present", u"Ben Cole"_s);
    office.answer("progress", u"He is well there."_s);
    office.answer("child-views", u"This is my home."_s);
    office.answer("outcome", u"permanent"_s);
    office.answer("reasons", u"He has put down roots."_s);
    office.closeForm();
    CHECK(office.events(office.residential) == QStringList{u"challenge-panel held 2026-11-18"_s});
    QTest::mouseClick(office.tab->form()->findChild<QPushButton *>(u"formClose"_s), Qt::LeftButton);
    office.refresh();
    CHECK(office.column("step").contains(u"to go to the Permanence Panel"_s));
    office.select(office.residential, "challenge-panel");
    office.press(Qt::Key_A);
    CHECK(office.fixture.navigator.complained == QStringList());
    const auto items = PanelDesk(*office.fixture.workspace).items(office.sitting);
    REQUIRE(items.size() == 1);
    CHECK(items.front().childId == office.residential);
    CHECK(items.front().type == PanelItemType::ResidentialApproval);
    office.refresh();
    CHECK_FALSE(office.column("number").contains(u"T-2"_s)); // nothing is left to do there
    office.fixture.workspace->undo();
    office.refresh();
    CHECK(office.column("step").contains(u"to go to the Permanence Panel"_s));
}
