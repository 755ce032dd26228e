// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PDFs of the panel's page, made by its own buttons and keys and read back with poppler and qpdf.
#include "core/workspace/formdesk.h"
#include "tests/core/documents/panelpaperfixture.h"
#include "tests/support/accessible.h"
#include "tests/support/pagefixture.h"
#include "ui/panel/panelpage.h"
#include "ui/panel/panelrows.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// An office with a sitting of two items, one with legal advice on file; its file chooser answers from a list.
struct PdfOffice
{
    PdfOffice()
    {
        ada = fixture.addInCare(u"T-1"_s, u"Wilhelmina"_s, Date(2025, 3, 3), u"Anna Bell"_s, u"Quackenbush"_s);
        bob = fixture.addInCare(u"T-2"_s, u"Bartholomew"_s, Date(2025, 3, 3), u"Ben Cole"_s);
        desk.saveSeats({{u"chair"_s, u"Hedy Lamarr"_s, {}, {}},
                        {u"deputy-chair"_s, u"Ida Rhodes"_s, {}, {}},
                        {u"court-consultant"_s, u"Kay McNulty"_s, {}, {}}});
        sitting = desk.planSitting(PageFixture::today);
        first = desk.addItem(ada, sitting, PanelItemType::DischargeOfCareOrder, u"Is this the right time?"_s);
        second = desk.addItem(bob, sitting, PanelItemType::Advice, u"What next?"_s);
        FormContent advice;
        advice.set(u"lawyer"_s, u"Lois Lawyer"_s);
        advice.set(u"advice"_s, test::privilegedWords);
        FormDesk(*fixture.workspace).begin(ada, u"legal-advice"_s, PageFixture::today, advice, first);
        Services services = fixture.services();
        services.files.save = [this](QWidget *, const QString &, const QString &name, const QString &) {
            offered.append(name);
            return isCancelled ? QString() : fixture.file(name);
        };
        services.files.open = [this](QWidget *, const QString &, const QString &) { return picked; };
        page = std::make_unique<PanelPage>(services);
        page->resize(1240, 760);
        page->refresh();
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    void face(const char *id) const { page->goTo({{}, 0, QString::fromLatin1(id) + u'/' + sitting, {}}); }
    template <typename Kind>
    [[nodiscard]] Kind *find(const QString &name) const
    {
        Kind *found = nullptr;
        for (Kind *widget : page->findChildren<Kind *>(name)) {
            if (widget->isVisible())
                found = widget;
        }
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    /// The key of an act on the list of that name.
    void press(const QString &table, Qt::Key key) const
    {
        auto *list = find<ValueTable>(table);
        list->setFocus();
        QTest::keyClick(list, key);
    }
    /// Saves what the side panel holds.
    void make() const { QTest::keyClick(page->findChild<SidePanel *>(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] bool isPanelOpen() const { return page->findChild<SidePanel *>()->isVisible(); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(fixture.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString paper(const QString &name, const QString &words) const
    {
        QPdfWriter writer(fixture.file(name));
        QPainter painter(&writer);
        painter.drawText(500, 500, words);
        return fixture.file(name);
    }
    /// Picks the file for a paper of an item, by the keyboard.
    void pick(const QString &button, const QString &file)
    {
        picked = file;
        auto *choose = find<QPushButton>(u"pick-"_s + button);
        choose->setFocus();
        QTest::keyClick(choose, Qt::Key_Space);
    }
    [[nodiscard]] QString lastFile() const { return fixture.file(offered.last()); }

    PageFixture fixture;
    PanelDesk desk{*fixture.workspace};
    RecordId ada = 0;
    RecordId bob = 0;
    QString sitting;
    QString first;
    QString second;
    QStringList offered; ///< names that the file chooser was given
    QString picked;      ///< what it answers
    bool isCancelled = false;
    std::unique_ptr<PanelPage> page;
};

/// What holds for each of them: ours alone, sound, numbered, named by number and day.
void checkFile(const PdfOffice &office)
{
    const QString file = office.lastFile();
    INFO(file.toStdString());
    REQUIRE(QFile::exists(file));
    CHECK((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(test::outcomeOf(u"qpdf"_s, {u"--check"_s, file}) == QString());
    const test::Pdf pdf(file);
    for (int page = 1; page <= pdf.pages(); ++page)
        CHECK(pdf.text(page).contains(u"Page %1 of %2"_s.arg(page).arg(pdf.pages())));
    for (const char *name : {"Wilhelmina", "Quackenbush", "Bartholomew"}) {
        CHECK_FALSE(office.offered.last().contains(QLatin1StringView(name), Qt::CaseInsensitive));
        CHECK_FALSE(pdf.info().contains(QLatin1StringView(name)));
    }
}

} // namespace

TEST_CASE("The agenda, the minutes, a summary, a month and a year are written by one key each", "[ui][panel][pdf]")
{
    PdfOffice office;
    office.face("agenda");
    office.press(u"panelAgendaTable"_s, Qt::Key_P);
    CHECK(office.offered == QStringList{u"panel-agenda-2026-11-18.pdf"_s});
    checkFile(office);
    CHECK(test::Pdf(office.lastFile()).text().contains(u"Is this the right time?"_s));

    office.face("after");
    office.press(u"panelAfterTable"_s, Qt::Key_P); // nothing is decided yet
    office.press(u"panelAfterTable"_s, Qt::Key_D);
    CHECK(office.offered.size() == 1);
    PanelSitting held = office.desk.sitting(office.sitting);
    held.chair = u"Hedy Lamarr"_s;
    for (PanelAttendee &attendee : held.attendance)
        attendee.present = true;
    office.desk.saveSitting(held);
    PanelDecision decision;
    decision.outcome = u"advice-given"_s;
    decision.reached = u"consensus"_s;
    decision.reasons = u"Ask the school."_s;
    decision.summary = u"The panel advised."_s;
    office.desk.decide(office.second, decision);
    office.page->refresh();
    office.press(u"panelAfterTable"_s, Qt::Key_P);
    CHECK(office.offered.last() == u"panel-minutes-2026-11-18.pdf"_s);
    checkFile(office);
    CHECK(test::Pdf(office.lastFile()).text().contains(u"Ask the school."_s));
    office.find<ValueTable>(u"panelAfterTable"_s)->selectId(PanelRowsModel::idOf(office.second));
    office.press(u"panelAfterTable"_s, Qt::Key_D);
    CHECK(office.offered.last() == u"panel-summary-T-2-2026-11-18.pdf"_s);
    checkFile(office);
    CHECK(test::Pdf(office.lastFile()).text().contains(u"The panel advised."_s));
    CHECK_FALSE(test::Pdf(office.lastFile()).text().contains(u"T-1"_s));

    office.face("year");
    auto *year = office.find<ValueTable>(u"panelYearTable"_s);
    year->setCurrentIndex(year->model()->index(0, 2)); // April
    office.press(u"panelYearTable"_s, Qt::Key_P);
    CHECK(office.offered.last() == u"panel-month-2026-04-01.pdf"_s);
    checkFile(office);
    CHECK(test::Pdf(office.lastFile()).text().contains(u"01/04/2026 to 30/04/2026"_s));
    year->setCurrentIndex(QModelIndex());
    office.press(u"panelYearTable"_s, Qt::Key_P); // with no month chosen, the one that we are in
    CHECK(office.offered.last() == u"panel-month-2026-11-01.pdf"_s);
    office.press(u"panelYearTable"_s, Qt::Key_Y);
    CHECK(office.offered.last() == u"panel-year-2026-04-01.pdf"_s);
    checkFile(office);
    CHECK(test::Pdf(office.lastFile()).text().contains(u"01/04/2026 to 31/03/2027"_s));
    CHECK(office.fixture.navigator.complained == QStringList());
}

TEST_CASE("A pack is made of picked papers, and the members' copy of the same without a second picking",
          "[ui][panel][pdf][privilege]")
{
    PdfOffice office;
    office.face("agenda");
    office.press(u"panelAgendaTable"_s, Qt::Key_K);
    REQUIRE(office.isPanelOpen());
    CHECK(checkAccessible(office.page.get()) == QStringList());
    office.pick(u"1-discharge-referral"_s, office.paper(u"a.pdf"_s, u"Blueberry lighthouse"_s));
    office.pick(u"1-legal-advice"_s, office.paper(u"b.pdf"_s, u"Certiorari is forthwith available to them, I say"_s));
    CHECK(office.find<QLineEdit>(u"file-1-discharge-referral"_s)->text() == u"a.pdf"_s);
    office.make();
    CHECK(office.fixture.navigator.complained == QStringList());
    CHECK_FALSE(office.isPanelOpen());
    CHECK(office.offered.last() == u"panel-pack-2026-11-18.pdf"_s);
    checkFile(office);
    const QString officers = test::Pdf(office.lastFile()).text();
    CHECK(officers.contains(u"Blueberry lighthouse"_s));
    CHECK(officers.contains(u"Certiorari"_s));
    CHECK(officers.contains(u"Estoppel foreseeable"_s));

    office.press(u"panelAgendaTable"_s, Qt::Key_M);
    REQUIRE(office.isPanelOpen());
    CHECK(office.find<QLineEdit>(u"file-1-discharge-referral"_s)->text() == u"a.pdf"_s);
    for (const QPushButton *offer : office.page->findChildren<QPushButton *>(u"pick-1-legal-advice"_s))
        CHECK_FALSE(offer->isVisible());
    office.make();
    CHECK(office.fixture.navigator.complained == QStringList());
    CHECK(office.offered.last() == u"panel-members-copy-2026-11-18.pdf"_s);
    checkFile(office);
    const QString members = test::Pdf(office.lastFile()).text();
    CHECK(members.contains(u"Blueberry lighthouse"_s));
    CHECK_FALSE(members.contains(u"Certiorari"_s));
    CHECK_FALSE(members.contains(u"Estoppel"_s));
    CHECK(office.fixture.navigator.said.last().contains(u"2 privileged"_s));
}

TEST_CASE("A file that cannot be merged is named with its reason, and nothing is written", "[ui][panel][pdf]")
{
    PdfOffice office;
    office.face("agenda");
    office.press(u"panelAgendaTable"_s, Qt::Key_K);
    const QString sound = office.paper(u"sound.pdf"_s, u"Words"_s);
    const QString locked = office.fixture.file(u"locked.pdf"_s);
    REQUIRE(test::outcomeOf(u"qpdf"_s, {u"--encrypt"_s, u"x"_s, u"y"_s, u"256"_s, u"--"_s, sound, locked}).isEmpty());
    struct Case
    {
        const char *why;
        QString file;
        QString said;
    };
    const std::vector<Case> cases = {
        {"no PDF", office.write(u"letter.pdf"_s, "Dear all"), u"letter.pdf cannot go into the pack: it is no PDF."_s},
        {"locked", locked, u"locked.pdf cannot go into the pack: it is locked by a password."_s},
        {"empty", office.write(u"empty.pdf"_s, {}), u"empty.pdf cannot go into the pack: it is empty."_s}};
    for (const Case &c : cases) {
        INFO(c.why);
        office.fixture.navigator.complained.clear();
        office.pick(u"1-discharge-referral"_s, c.file);
        CHECK(office.fixture.navigator.complained == QStringList{c.said});
        CHECK(office.find<QLineEdit>(u"file-1-discharge-referral"_s)->text().isEmpty());
    }
    // One that vanishes between picking and making.
    office.fixture.navigator.complained.clear();
    office.pick(u"1-discharge-referral"_s, sound);
    REQUIRE(QFile::remove(sound));
    office.make();
    REQUIRE(office.fixture.navigator.complained.size() == 1);
    CHECK(office.fixture.navigator.complained.front().startsWith(u"sound.pdf ("_s));
    CHECK(office.fixture.navigator.complained.front().endsWith(u"it is not there any more. Nothing was written."_s));
    CHECK(office.isPanelOpen()); // what was picked is still there
    CHECK(office.offered.isEmpty());
    // Left out, the pack is made; cancelled, nothing is.
    QTest::mouseClick(office.find<QToolButton>(u"drop-1-discharge-referral"_s), Qt::LeftButton);
    office.isCancelled = true;
    office.make();
    CHECK(office.isPanelOpen());
    CHECK_FALSE(QFile::exists(office.lastFile()));
    office.isCancelled = false;
    office.make();
    checkFile(office);
}

TEST_CASE("Advice that somebody copied into an item keeps every paper but the officers' pack from being written",
          "[ui][panel][pdf][privilege]")
{
    PdfOffice office;
    PanelItem item = office.desk.item(office.first);
    item.question = test::privilegedWords;
    office.desk.saveItem(item);
    office.page->refresh();
    office.face("agenda");
    office.press(u"panelAgendaTable"_s, Qt::Key_P);
    CHECK(office.fixture.navigator.complained.size() == 1);
    CHECK_FALSE(QFile::exists(office.lastFile()));
    office.press(u"panelAgendaTable"_s, Qt::Key_M);
    office.make();
    CHECK(office.fixture.navigator.complained.size() == 2);
    CHECK_FALSE(QFile::exists(office.lastFile()));
}
