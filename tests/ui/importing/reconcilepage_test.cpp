// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/reconcilepage.h"

#include "tests/support/catch.h"
#include "tests/support/testnavigator.h"
#include "tests/support/teststore.h"
#include "ui/importing/differencemodel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n"
                          "101,1,03/04/2012,WBRI,A123456789123,,\r\n"
                          "103,2,05/06/2013,WBRI,A123456789124,,\r\n";
const QByteArray episodes =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\r\n"
    "101,05/01/2021,S,C2,N1,U4,PR1,,,,AB1 0JD,AB1 0JD,SC123456\r\n"
    "103,08/02/2021,S,C2,N1,U4,PR1,,,,AB1 0JD,AB1 0JD,SC123456\r\n";

/// Child 101 came a day later here, 102 is not in the return, 103 is not here.
struct Compared
{
    TestStore store;
    TestNavigator navigator;
    ReconcilePage page{Services{*store.workspace, navigator, store.files, store.print, store.settings}};
    QAction *accept = nullptr;

    Compared()
    {
        addInCare(u"101"_s, Date(2012, 4, 3), Date(2021, 1, 6));
        addInCare(u"102"_s, Date(2014, 4, 3), Date(2020, 5, 4));
        store.answer = {write(u"header.csv"_s, header), write(u"episodes.csv"_s, episodes)};
        QObject::connect(store.workspace.get(), &Workspace::changed, &page, &Page::refresh);
        page.resize(1000, 600);
        page.show();
        for (QAction *action : table()->actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_A))
                accept = action;
            if (action->shortcut() == QKeySequence(Qt::Key_O))
                action->trigger();
        }
    }
    void addInCare(const QString &number, Date born, Date from)
    {
        Child child = store.workspace->child(store.addChild(number, u"Test"_s, number))->child;
        child.born = born;
        child.sex = u"M"_s;
        store.workspace->saveChild(child);
        for (const auto &[kind, code] :
             {std::pair{SpellKind::Care, QString()}, std::pair{SpellKind::LegalStatus, u"C2"_s},
              std::pair{SpellKind::Placement, u"U4"_s}}) {
            Spell spell;
            spell.stamp.childId = child.stamp.id;
            spell.kind = kind;
            spell.code = code;
            spell.from = from;
            store.workspace->saveSpell(spell);
        }
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(store.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] ValueTable *table() const { return page.findChild<ValueTable *>(); }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        const auto *model = page.findChild<DifferenceModel *>();
        for (std::size_t row = 0; row < model->heldRows(); ++row)
            lines.append(model->text(row, 1) + u' ' + model->text(row, 2) + u": "_s + model->text(row, 3) + u" / "_s +
                         model->text(row, 4));
        return lines;
    }
    void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
};

} // namespace

TEST_CASE("A return is compared line by line, and each line is taken by itself", "[ui][reconcile]")
{
    Compared compared;
    QAbstractItemModelTester tester(compared.table()->model());
    REQUIRE(compared.lines() == QStringList{u"101 Care began on: 06/01/2021 / 05/01/2021"_s,
                                            u"101 Legal status C2 began on: 06/01/2021 / 05/01/2021"_s,
                                            u"101 Placement U4 began on: 06/01/2021 / 05/01/2021"_s,
                                            u"102 In care since: 04/05/2020 / nothing"_s,
                                            u"103 In care since: nothing / 08/02/2021"_s});
    compared.choose(3);
    CHECK_FALSE(compared.accept->isEnabled()); // the return has nothing to take
    compared.choose(0);
    REQUIRE(compared.accept->isEnabled());
    compared.accept->trigger();
    CHECK(compared.store.workspace->childByNumber(u"101"_s)->spells.front().from == Date(2021, 1, 5));
    CHECK(compared.lines().size() == 4);
    compared.choose(3);
    compared.accept->trigger();
    REQUIRE(compared.store.workspace->childByNumber(u"103"_s));
    CHECK(compared.lines().size() == 3);
    compared.store.workspace->undo();
    CHECK_FALSE(compared.store.workspace->childByNumber(u"103"_s));
    CHECK(compared.lines().size() == 4);
}
