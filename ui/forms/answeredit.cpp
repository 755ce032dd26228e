// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/answeredit.h"

#include "ui/meeting/parts/celledit.h"
#include "ui/meeting/parts/choicekeys.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// A day, a number or a choice does not need the width of a page.
constexpr int shortWidth = 320;

int scaled(int pixels)
{
    return static_cast<int>(pixels * theme::scale());
}

} // namespace

AnswerEdit::AnswerEdit(const FormField &field, Place place, const AnswerAids &aids, QWidget *parent)
    : QWidget(parent), m_field(field), m_place(place)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    switch (field.answer) {
    case FormAnswer::Line:
        makeLine();
        break;
    case FormAnswer::Time:
        makeTypedValue(tr("13:00"), 8);
        break;
    case FormAnswer::Number:
        makeTypedValue({}, 8);
        break;
    case FormAnswer::Name:
        makeName(aids.names);
        break;
    case FormAnswer::Narrative:
    case FormAnswer::Behind:
        makeNarrative(aids.writing);
        break;
    case FormAnswer::Day:
        makeDay(aids.dates);
        break;
    case FormAnswer::YesNo:
        makeYesNo();
        break;
    case FormAnswer::Choice:
        if (field.choices.empty())
            makeLine();
        else
            makeChoice();
        break;
    case FormAnswer::Choices:
        makeChoices();
        break;
    }
    m_editor->setObjectName(id());
    if (m_place == Place::InForm)
        addLabel(labelOf(field));
    column->addWidget(m_editor);
    if (m_place == Place::InForm)
        addHint();
    setName(labelOf(field));
}

void AnswerEdit::addLabel(const QString &text)
{
    const bool isRequired = m_field.need == FormField::Need::Required;
    auto *label = new PlainLabel(isRequired ? tr("%1 (needed)").arg(text) : text, this);
    label->setWraps();
    label->setBuddy(m_editor);
    theme::setWeight(label, theme::Weight::Strong);
    layout()->addWidget(label);
}

void AnswerEdit::addHint()
{
    const QString hint = hintOf(m_field);
    if (hint.isEmpty())
        return;
    auto *words = new PlainLabel(hint, this);
    words->setWraps();
    theme::setText(words, theme::Text::Small);
    theme::setWeight(words, theme::Weight::Muted);
    m_editor->setAccessibleDescription(hint);
    layout()->addWidget(words);
}

void AnswerEdit::emitEdited()
{
    if (!m_writing)
        Q_EMIT edited();
}

void AnswerEdit::setValue(const QString &value)
{
    if (value == m_bound.read())
        return;
    const QScopedValueRollback writing(m_writing, true);
    m_bound.write(value);
}

void AnswerEdit::setReadOnly(bool readOnly)
{
    m_bound.lock(readOnly);
}

void AnswerEdit::setName(const QString &name)
{
    if (m_rename)
        m_rename(name);
    else
        m_editor->setAccessibleName(name);
}

void AnswerEdit::makeLine()
{
    auto *edit = new QLineEdit(this);
    if (m_place == Place::InForm)
        edit->setMaximumWidth(scaled(2 * shortWidth));
    else
        edit->setPlaceholderText(labelOf(m_field));
    connect(edit, &QLineEdit::textChanged, this, &AnswerEdit::emitEdited);
    m_editor = edit;
    m_bound = bindingOf(edit);
}

void AnswerEdit::makeTypedValue(const QString &placeholder, int mostLetters)
{
    makeLine();
    auto *edit = static_cast<QLineEdit *>(m_editor);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(mostLetters);
    edit->setMaximumWidth(scaled(shortWidth / 3));
}

void AnswerEdit::makeName(const std::vector<KnownName> &names)
{
    auto *edit = new NameEdit(labelOf(m_field), m_place == Place::InRow ? labelOf(m_field) : tr("Name"), this);
    edit->setNames(names);
    if (m_place == Place::InForm)
        edit->setMaximumWidth(scaled(shortWidth));
    connect(edit, &QLineEdit::textChanged, this, &AnswerEdit::emitEdited);
    m_editor = edit;
    m_bound.read = [edit] { return edit->text(); };
    m_bound.write = [edit](const QString &text) { edit->showText(text); };
    m_bound.lock = [edit](bool locked) { edit->setReadOnly(locked); };
}

void AnswerEdit::makeNarrative(WritingAids *aids)
{
    NarrativeEdit *edit =
        m_place == Place::InRow ? new CellEdit(labelOf(m_field), labelOf(m_field), this) : new NarrativeEdit(this);
    if (aids)
        edit->setAids(aids);
    connect(edit, &NarrativeEdit::edited, this, &AnswerEdit::emitEdited);
    m_editor = edit;
    m_bound = bindingOf(edit);
}

void AnswerEdit::makeDay(const DateContext &dates)
{
    auto *edit = new DateLineEdit(dates, this);
    if (m_place == Place::InRow)
        edit->setHintPlace(DateLineEdit::HintPlace::ToolTip);
    else
        edit->setMaximumWidth(scaled(shortWidth));
    connect(edit, &DateLineEdit::edited, this, &AnswerEdit::emitEdited);
    m_editor = edit;
    m_bound = bindingOf(edit);
    m_rename = [edit](const QString &name) { edit->setName(name); };
}

void AnswerEdit::makeYesNo()
{
    auto *keys = new ChoiceKeys(labelOf(m_field),
                                {{u"yes"_s, tr("Yes (Y)"), Qt::Key_Y}, {u"no"_s, tr("No (N)"), Qt::Key_N}}, this);
    connect(keys, &ChoiceKeys::chosen, this, &AnswerEdit::emitEdited);
    m_editor = keys;
    m_bound.read = [keys] { return keys->value(); };
    m_bound.write = [keys](const QString &text) { keys->setValue(text); };
    m_bound.lock = [keys](bool locked) { keys->setReadOnly(locked); };
    m_rename = [keys](const QString &name) { keys->setName(name); };
}

void AnswerEdit::makeChoice()
{
    auto *combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->addItem(tr("Not chosen yet"), QString());
    for (const FormChoice &choice : m_field.choices)
        combo->addItem(labelOf(choice), QString::fromLatin1(choice.id));
    combo->setMaximumWidth(scaled(m_place == Place::InForm ? shortWidth * 3 / 2 : shortWidth));
    combo->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page, and takes no keyboard along
    connect(combo, &QComboBox::currentIndexChanged, this, &AnswerEdit::emitEdited);
    m_editor = combo;
    m_bound = bindingOf(combo);
}

void AnswerEdit::makeChoices()
{
    auto *group = new FlowRow(this);
    TickBoxes boxes;
    for (const FormChoice &choice : m_field.choices) {
        auto *box = new QCheckBox(labelOf(choice), group);
        box->setObjectName(QString::fromLatin1(choice.id));
        connect(box, &QCheckBox::toggled, this, &AnswerEdit::emitEdited);
        group->add(box);
        boxes.emplace_back(box->objectName(), box);
    }
    if (!boxes.empty())
        group->setFocusProxy(boxes.front().second);
    m_editor = group;
    m_bound = bindingOf(group, boxes);
    m_rename = [group, boxes](const QString &name) {
        group->setAccessibleName(name);
        for (const auto &[id, box] : boxes)
            box->setAccessibleName(tr("%1: %2", "field: choice").arg(name, box->text()));
    };
}

} // namespace hearth
