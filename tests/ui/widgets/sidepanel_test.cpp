// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/sidepanel.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    QString saved;
    QString draft;
    int discarded = 0;
};

class OneLineEditor final : public Editor
{
public:
    explicit OneLineEditor(Told &told) : m_told(told), m_line(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_line);
        m_line->setAccessibleName(u"Line"_s);
        connect(m_line, &QLineEdit::textEdited, this, &Editor::edited);
    }
    [[nodiscard]] QString title() const override { return u"One line"_s; }
    [[nodiscard]] bool isDirty() const override { return m_line->isModified(); }
    [[nodiscard]] QStringList problems() const override
    {
        return m_line->text().isEmpty() ? QStringList{u"A line is needed."_s} : QStringList();
    }
    bool save() override
    {
        m_told.saved = m_line->text();
        return true;
    }
    void keepDraft() override { m_told.draft = m_line->text(); }
    void discardDraft() override { ++m_told.discarded; }
    [[nodiscard]] QWidget *firstFocus() override { return m_line; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    Told &m_told;
    QLineEdit *m_line;
};

} // namespace

TEST_CASE("Tab goes from the last field of a form to its buttons", "[ui]")
{
    Told told;
    SidePanel panel(nullptr);
    auto *editor = new OneLineEditor(told);
    panel.open(editor);
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    QTest::keyClicks(editor->line(), u"words"_s);
    QTest::keyClick(editor->line(), Qt::Key_Tab);
    CHECK(panel.findChild<QPushButton *>(u"panelSave"_s)->hasFocus());
    QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
    CHECK(panel.findChild<QPushButton *>(u"panelCancel"_s)->hasFocus());
}

TEST_CASE("In a low window a form shows the field that is typed into, however much stands above it", "[ui]")
{
    Told told;
    SidePanel panel;
    panel.resize(400, 700);
    auto *editor = new OneLineEditor(told);
    qobject_cast<QVBoxLayout *>(editor->layout())->insertSpacing(0, 500);
    panel.open(editor);
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    const auto *area = panel.findChild<QScrollArea *>();
    const auto isSeen = [&] {
        const QRect line(editor->line()->mapTo(area->viewport(), QPoint()), editor->line()->size());
        return area->viewport()->rect().contains(line);
    };
    CHECK(isSeen()); // there was room
    panel.resize(400, 300);
    CHECK(QTest::qWaitFor(isSeen, 2000));
}

TEST_CASE("A side panel saves when the form is fit to save, and closes", "[ui]")
{
    Told told;
    SidePanel panel;
    auto *editor = new OneLineEditor(told);
    panel.open(editor);
    auto *save = panel.findChild<QPushButton *>(u"panelSave"_s);
    CHECK_FALSE(save->isEnabled());
    QTest::keyClick(editor->line(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(panel.isOpen());
    QTest::keyClicks(editor->line(), u"words"_s);
    CHECK(save->isEnabled());
    CHECK(checkAccessible(&panel).isEmpty());
    QSignalSpy saved(&panel, &SidePanel::saved);
    QTest::keyClick(editor->line(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(told.saved == u"words"_s);
    CHECK(saved.size() == 1);
    CHECK_FALSE(panel.isOpen());
}

TEST_CASE("Escape closes a side panel at once when nothing was typed, else it asks", "[ui]")
{
    Told told;
    SidePanel panel;
    panel.open(new OneLineEditor(told));
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK_FALSE(panel.isOpen());

    auto *editor = new OneLineEditor(told);
    panel.open(editor);
    QTest::keyClicks(editor->line(), u"half a th"_s);
    QTest::keyClick(editor->line(), Qt::Key_Escape);
    CHECK(panel.isOpen());
    auto *question = panel.findChild<QWidget *>(u"panelQuestion"_s);
    CHECK(question->isVisibleTo(&panel));

    SECTION("going on keeps the typing where it is")
    {
        QTest::keyClick(&panel, Qt::Key_Escape);
        CHECK_FALSE(question->isVisibleTo(&panel));
        CHECK(editor->line()->text() == u"half a th"_s);
    }
    SECTION("it can be kept as a draft")
    {
        panel.findChild<QPushButton *>(u"panelKeep"_s)->click();
        CHECK_FALSE(panel.isOpen());
        CHECK(told.draft == u"half a th"_s);
    }
    SECTION("it can be thrown away")
    {
        panel.findChild<QPushButton *>(u"panelDiscard"_s)->click();
        CHECK_FALSE(panel.isOpen());
        CHECK(told.discarded == 1);
        CHECK(told.draft.isEmpty());
    }
    SECTION("another form in its place keeps it as a draft")
    {
        panel.open(new OneLineEditor(told));
        CHECK(told.draft == u"half a th"_s);
    }
}
