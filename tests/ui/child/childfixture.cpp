// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/child/childfixture.h"

#include "ui/widgets/datelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace hearth::test {

namespace {

const QString passphrase = QStringLiteral("correct horse battery staple");

} // namespace

const Date ChildFixture::today = Date(2026, 2, 20);

ChildFixture::ChildFixture()
    : workspace(Workspace::create(folder.filePath(QStringLiteral("test.hearth")), passphrase,
                                  QStringLiteral("bradford-2017"), {QStringLiteral("Mary"), [] { return today; }})),
      settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    page = std::make_unique<ChildPage>(Services{*workspace, navigator, {}, {}, settings});
    page->resize(1080, 720);
    QObject::connect(workspace.get(), &Workspace::changed, page.get(), &Page::refresh);
}

std::unique_ptr<Workspace> ChildFixture::colleague() const
{
    return Workspace::open(workspace->path(), passphrase, {QStringLiteral("Beth"), [] { return today; }});
}

RecordId ChildFixture::addChild(const QString &number, const QString &forename)
{
    Child child;
    child.number = number;
    child.forename = forename;
    child.surname = QStringLiteral("Test");
    child.born = Date(2019, 4, 3);
    const RecordId id = workspace->saveChild(child);
    addEvent(id, EventKind::ThresholdDecision, Date(2026, 1, 2));
    addSpell(id, SpellKind::Care, {}, Date(2026, 1, 5));
    addSpell(id, SpellKind::LegalStatus, QStringLiteral("C1"), Date(2026, 1, 5));
    return id;
}

RecordId ChildFixture::addEvent(RecordId child, EventKind kind, Date on)
{
    Event event;
    event.stamp.childId = child;
    event.kind = kind;
    event.on = on;
    event.state = on <= today ? EventState::Held : EventState::Booked;
    return workspace->saveEvent(event);
}

RecordId ChildFixture::addSpell(RecordId child, SpellKind kind, const QString &code, Date from)
{
    Spell spell;
    spell.stamp.childId = child;
    spell.kind = kind;
    spell.code = code;
    spell.from = from;
    return workspace->saveSpell(spell);
}

void ChildFixture::show(RecordId child, const QString &tab)
{
    page->show();
    page->activateWindow();
    (void)QTest::qWaitForWindowActive(page.get());
    page->goTo({QStringLiteral("child"), child, tab, {}});
    page->firstFocus()->setFocus();
    QCoreApplication::processEvents();
}

const Clock *ChildFixture::clock(RecordId child, const QString &rule) const
{
    for (const Clock &clock : workspace->clocks(child)) {
        if (clock.rule->id == rule)
            return &clock;
    }
    return nullptr;
}

void ChildFixture::type(const char *field, const QString &text) const
{
    auto *editor = find<QWidget>(field);
    if (auto *day = qobject_cast<DateLineEdit *>(editor))
        editor = day->lineEdit();
    else if (editor->focusProxy())
        editor = editor->focusProxy();
    editor->setFocus();
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        QTest::keyClicks(combo, text);
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
    else if (auto *narrative = qobject_cast<QPlainTextEdit *>(editor))
        narrative->selectAll();
    if (text.isEmpty())
        QTest::keyClick(editor, Qt::Key_Delete);
    else
        QTest::keyClicks(editor, text);
}

void ChildFixture::save() const
{
    QTest::keyClick(page->panel(), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

QString ChildFixture::panelText(const char *label) const
{
    const auto *found = page->panel()->findChild<PlainLabel *>(QString::fromLatin1(label));
    return found && found->isVisible() ? found->text() : QString();
}

} // namespace hearth::test
