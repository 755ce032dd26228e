// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/typingform.h"

#include "ui/widgets/codelineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

const QString yes = QStringLiteral("yes");

// A list this short is looked through, not searched.
constexpr std::size_t fewChoices = 6;

bool showsItsLabel(FieldKind kind)
{
    return kind == FieldKind::Tick;
}

std::vector<Choice> choicesOf(const ShapeField &field)
{
    std::vector<Choice> choices;
    for (const ShapeChoice &choice : field.choices)
        choices.push_back({choice.id, field.showsCode ? choice.id : QString(), choice.label});
    return choices;
}

} // namespace

TypingForm::TypingForm(DateContext context, ChildFinder finder, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_finder(std::move(finder)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Medium);
}

void TypingForm::emitEdited()
{
    if (!m_writing)
        Q_EMIT edited();
}

void TypingForm::setShape(const FormShape &shape)
{
    if (shape.fields == m_shape.fields)
        return;
    const Typing typed = typing();
    std::vector<Row> former = std::exchange(m_rows, {});
    const QScopedValueRollback writing(m_writing, true);
    for (const ShapeField &field : shape.fields) {
        const auto same =
            std::find_if(former.begin(), former.end(), [&field](const Row &row) { return row.field == field; });
        if (same != former.end()) {
            m_rows.push_back(std::move(*same));
            former.erase(same);
        } else {
            m_rows.push_back(makeRow(field));
            m_rows.back().write(typed.value(field.id));
        }
    }
    for (const Row &row : former) {
        row.whole->hide();
        row.whole->deleteLater();
    }
    m_shape = shape;
    m_kept = typed;
    QWidget *before = nullptr;
    for (const Row &row : m_rows) {
        m_column->removeWidget(row.whole);
        m_column->addWidget(row.whole);
        row.whole->show();
        if (before)
            setTabOrder(before, row.editor);
        before = row.editor;
    }
}

void TypingForm::setTyping(const Typing &typing)
{
    const QScopedValueRollback writing(m_writing, true);
    m_kept = typing;
    for (const Row &row : m_rows)
        row.write(typing.value(row.field.id));
}

Typing TypingForm::typing() const
{
    Typing typing = m_kept;
    for (const Row &row : m_rows)
        put(typing, row.field.id, row.read());
    return typing;
}

void TypingForm::setValue(const QString &id, const QString &value)
{
    const QScopedValueRollback writing(m_writing, true);
    put(m_kept, id, value);
    for (const Row &row : m_rows) {
        if (row.field.id == id)
            row.write(value);
    }
}

void TypingForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().editor->setFocus(Qt::TabFocusReason);
}

void TypingForm::focusField(const QString &id)
{
    if (QWidget *found = editor(id))
        found->setFocus(Qt::TabFocusReason);
}

QWidget *TypingForm::editor(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.field.id == id; });
    return found == m_rows.end() ? nullptr : found->editor;
}

TypingForm::Row TypingForm::makeRow(const ShapeField &field)
{
    Row row;
    row.field = field;
    row.whole = new QWidget(this);
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    PlainLabel *label = nullptr;
    if (!showsItsLabel(field.kind)) {
        label = new PlainLabel(field.required ? tr("%1 (needed)", "a field's label").arg(field.label) : field.label,
                               row.whole);
        label->setWraps();
        column->addWidget(label);
    }
    switch (field.kind) {
    case FieldKind::Line:
        makeLine(row, row.whole);
        break;
    case FieldKind::Narrative:
        makeNarrative(row, row.whole);
        break;
    case FieldKind::Day:
        makeDay(row, row.whole);
        break;
    case FieldKind::Code:
        if (field.choices.size() <= fewChoices)
            makeFewCodes(row, row.whole);
        else
            makeCode(row, row.whole);
        break;
    case FieldKind::YesNo:
        row.field.choices = {{yes, tr("Yes"), {}}, {QStringLiteral("no"), tr("No"), {}}};
        makeFewCodes(row, row.whole);
        row.field = field;
        break;
    case FieldKind::Choices:
        makeChoices(row, row.whole);
        break;
    case FieldKind::Tick:
        makeTick(row, row.whole);
        break;
    case FieldKind::OtherChild:
        makeOtherChild(row, row.whole);
        break;
    }
    row.editor->setObjectName(field.id);
    if (label)
        label->setBuddy(row.editor);
    column->addWidget(row.editor);
    if (!field.hint.isEmpty()) {
        auto *hint = new PlainLabel(field.hint, row.whole);
        hint->setWraps();
        theme::setText(hint, theme::Text::Small);
        theme::setTone(hint, theme::Tone::Muted);
        column->addWidget(hint);
        row.editor->setAccessibleDescription(field.hint);
    }
    return row;
}

void TypingForm::makeLine(Row &row, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(row.field.label);
    edit->setPlaceholderText(row.field.placeholder);
    connect(edit, &QLineEdit::textChanged, this, &TypingForm::emitEdited);
    row.editor = edit;
    row.read = [edit] { return edit->text(); };
    row.write = [edit](const QString &text) { edit->setText(text); };
}

void TypingForm::makeNarrative(Row &row, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(row.field.label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(4 * edit->fontMetrics().lineSpacing() + 2 * theme::Small);
    connect(edit, &QPlainTextEdit::textChanged, this, &TypingForm::emitEdited);
    row.editor = edit;
    row.read = [edit] { return edit->toPlainText(); };
    row.write = [edit](const QString &text) { edit->setPlainText(text); };
}

void TypingForm::makeDay(Row &row, QWidget *parent)
{
    auto *edit = new DateLineEdit(m_context, parent);
    edit->setName(row.field.label);
    connect(edit, &DateLineEdit::edited, this, &TypingForm::emitEdited);
    row.editor = edit;
    row.read = [edit] { return edit->text(); };
    row.write = [edit](const QString &text) { edit->setText(text); };
}

void TypingForm::makeCode(Row &row, QWidget *parent)
{
    auto *edit = new CodeLineEdit(row.field.label, parent);
    edit->setChoices(choicesOf(row.field));
    connect(edit, &CodeLineEdit::edited, this, &TypingForm::emitEdited);
    row.editor = edit;
    row.read = [edit] { return edit->currentId().isEmpty() ? unchosen(edit->text()) : edit->currentId(); };
    row.write = [edit](const QString &text) {
        edit->setCurrentId(isUnchosen(text) ? QString() : text);
        if (isUnchosen(text))
            edit->setText(typedWords(text));
    };
}

void TypingForm::makeFewCodes(Row &row, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(row.field.label);
    combo->addItem(row.field.placeholder.isEmpty() ? tr("Not said") : row.field.placeholder, QString());
    for (const ShapeChoice &choice : row.field.choices)
        combo->addItem(row.field.showsCode ? tr("%1, %2", "code, its meaning").arg(choice.id, choice.label)
                                           : choice.label,
                       choice.id);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    connect(combo, &QComboBox::currentIndexChanged, this, &TypingForm::emitEdited);
    row.editor = combo;
    row.read = [combo] { return combo->currentData().toString(); };
    row.write = [combo](const QString &text) {
        int index = combo->findData(text);
        if (index < 0) { // a value of another release: shown and kept as it is
            combo->addItem(text, text);
            index = combo->count() - 1;
        }
        combo->setCurrentIndex(index);
    };
}

void TypingForm::makeChoices(Row &row, QWidget *parent)
{
    auto *group = new QWidget(parent);
    group->setAccessibleName(row.field.label);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    std::vector<std::pair<QString, QCheckBox *>> boxes;
    for (const ShapeChoice &choice : row.field.choices) {
        auto *box = new QCheckBox(choice.label, group);
        box->setObjectName(choice.id);
        box->setAccessibleName(tr("%1: %2", "field: choice").arg(row.field.label, choice.label));
        connect(box, &QCheckBox::toggled, this, &TypingForm::emitEdited);
        column->addWidget(box);
        boxes.emplace_back(choice.id, box);
    }
    if (!boxes.empty())
        group->setFocusProxy(boxes.front().second);
    row.editor = group;
    row.read = [boxes] {
        QStringList ids;
        for (const auto &[id, box] : boxes) {
            if (box->isChecked())
                ids.append(id);
        }
        return ids.join(u',');
    };
    row.write = [boxes](const QString &text) {
        const QStringList ids = text.split(u',', Qt::SkipEmptyParts);
        for (const auto &[id, box] : boxes)
            box->setChecked(ids.contains(id));
    };
}

void TypingForm::makeTick(Row &row, QWidget *parent)
{
    auto *box = new QCheckBox(row.field.label, parent);
    box->setAccessibleName(row.field.label);
    connect(box, &QCheckBox::toggled, this, &TypingForm::emitEdited);
    row.editor = box;
    row.read = [box] { return box->isChecked() ? yes : QString(); };
    row.write = [box](const QString &text) { box->setChecked(text == yes); };
}

void TypingForm::makeOtherChild(Row &row, QWidget *parent)
{
    auto *picker = new ChildPicker(m_finder, parent);
    picker->setName(row.field.label);
    connect(picker, &ChildPicker::edited, this, &TypingForm::emitEdited);
    row.editor = picker;
    row.read = [picker] { return picker->text(); };
    row.write = [picker](const QString &text) { picker->setText(text); };
}

} // namespace hearth
