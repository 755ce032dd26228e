// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/fieldedit.h"

#include "core/casework/codelists.h"
#include "ui/meeting/parts/choicekeys.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// A day, a number or a choice does not need the width of a page.
constexpr int shortWidth = 320;

} // namespace

FieldEdit::FieldEdit(const PpmSection &section, const PpmField &field, const DateContext &dates, WritingAids *aids,
                     QWidget *parent)
    : QWidget(parent), m_field(field), m_note(new PlainLabel(this)), m_take(new QPushButton(this))
{
    const QString name = labelOf(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    PlainLabel *label = nullptr;
    if (name != titleOf(section) || section.fields.size() > 1) {
        label = new PlainLabel(name, this);
        label->setWraps();
        theme::setWeight(label, theme::Weight::Strong);
        column->addWidget(label);
    }
    switch (field.answer) {
    case PpmAnswer::Line:
    case PpmAnswer::Number:
        makeLine(name);
        break;
    case PpmAnswer::Narrative:
        makeNarrative(name, aids, QString::fromLatin1(section.id));
        break;
    case PpmAnswer::Day:
        makeDay(name, dates);
        break;
    case PpmAnswer::YesNo:
        makeYesNo(name);
        break;
    case PpmAnswer::Option:
        makeOption(name);
        break;
    case PpmAnswer::Options:
        makeOptions(name);
        break;
    }
    m_editor->setObjectName(id());
    if (label)
        label->setBuddy(m_editor);
    column->addWidget(m_editor);
    if (const QString hint = hintOf(field); !hint.isEmpty()) {
        auto *words = new PlainLabel(hint, this);
        words->setWraps();
        theme::setText(words, theme::Text::Small);
        theme::setWeight(words, theme::Weight::Muted);
        m_editor->setAccessibleDescription(hint);
        column->addWidget(words);
    }
    m_note->setObjectName(id() + u"Note"_s);
    m_note->setWraps();
    theme::setText(m_note, theme::Text::Small);
    m_take->setObjectName(id() + u"Take"_s);
    m_take->setAccessibleName(tr("Take over into: %1").arg(name));
    theme::setButton(m_take, theme::Button::Link);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_take);
    column->addLayout(row);
    m_note->hide();
    m_take->hide();
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QString proposal = m_proposal;
        setValue(proposal);
        m_editor->setFocus();
        Q_EMIT edited();
        Q_EMIT proposalTaken(proposal);
    });
}

void FieldEdit::emitEdited()
{
    if (!m_writing)
        Q_EMIT edited();
}

void FieldEdit::setValue(const QString &value)
{
    if (value == m_bound.read())
        return;
    const QScopedValueRollback writing(m_writing, true);
    m_bound.write(value);
}

void FieldEdit::setReadOnly(bool readOnly)
{
    m_bound.lock(readOnly);
    if (readOnly)
        m_take->hide();
}

void FieldEdit::setNote(const QString &words, bool isWarning, const QString &proposal, const QString &proposalText)
{
    m_note->setText(words);
    theme::setTone(m_note, isWarning ? theme::Tone::Warning : theme::Tone::Muted);
    m_note->setVisible(!words.isEmpty());
    m_proposal = proposal;
    m_take->setText(proposalText);
    m_take->setVisible(!proposal.isEmpty() && proposal != value());
}

void FieldEdit::makeLine(const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    const bool isNumber = m_field.answer == PpmAnswer::Number;
    edit->setMaximumWidth(static_cast<int>((isNumber ? shortWidth / 3 : shortWidth * 2) * theme::scale()));
    if (isNumber)
        edit->setValidator(new QIntValidator(0, 99, edit));
    connect(edit, &QLineEdit::textChanged, this, &FieldEdit::emitEdited);
    m_editor = edit;
    m_bound = bindingOf(edit);
}

void FieldEdit::makeNarrative(const QString &name, WritingAids *aids, const QString &section)
{
    auto *edit = new NarrativeEdit(this);
    edit->setAccessibleName(name);
    edit->setAids(aids, section);
    edit->setUndoRedoEnabled(false); // the record's own undo goes across fields
    connect(edit, &NarrativeEdit::edited, this, &FieldEdit::emitEdited);
    m_editor = edit;
    m_bound = bindingOf(edit);
}

void FieldEdit::makeDay(const QString &name, const DateContext &dates)
{
    auto *edit = new DateLineEdit(dates, this);
    edit->setName(name);
    edit->setMaximumWidth(static_cast<int>(shortWidth * theme::scale()));
    connect(edit, &DateLineEdit::edited, this, &FieldEdit::emitEdited);
    m_editor = edit;
    m_bound = bindingOf(edit);
}

void FieldEdit::makeYesNo(const QString &name)
{
    auto *keys = new ChoiceKeys(name, {{u"yes"_s, tr("Yes (Y)"), Qt::Key_Y}, {u"no"_s, tr("No (N)"), Qt::Key_N}}, this);
    connect(keys, &ChoiceKeys::chosen, this, &FieldEdit::emitEdited);
    m_editor = keys;
    m_bound.read = [keys] { return keys->value(); };
    m_bound.write = [keys](const QString &text) { keys->setValue(text); };
    m_bound.lock = [keys](bool locked) { keys->setReadOnly(locked); };
}

void FieldEdit::makeOption(const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setAccessibleName(name);
    combo->addItem(tr("Not chosen yet"), QString());
    for (const Code &option : planOptions())
        combo->addItem(meaningOf(planOptions(), QString::fromLatin1(option.code)), QString::fromLatin1(option.code));
    combo->setMaximumWidth(static_cast<int>(shortWidth * theme::scale()));
    connect(combo, &QComboBox::currentIndexChanged, this, &FieldEdit::emitEdited);
    m_editor = combo;
    m_bound = bindingOf(combo);
}

void FieldEdit::makeOptions(const QString &name)
{
    auto *group = new FlowRow(this);
    group->setAccessibleName(name);
    TickBoxes boxes;
    for (const Code &option : planOptions()) {
        const QString id = QString::fromLatin1(option.code);
        auto *box = new QCheckBox(meaningOf(planOptions(), id), group);
        box->setObjectName(id);
        box->setAccessibleName(tr("%1: %2", "field: choice").arg(name, box->text()));
        connect(box, &QCheckBox::toggled, this, &FieldEdit::emitEdited);
        group->add(box);
        boxes.emplace_back(id, box);
    }
    if (!boxes.empty())
        group->setFocusProxy(boxes.front().second);
    m_editor = group;
    m_bound = bindingOf(group, boxes);
}

} // namespace hearth
