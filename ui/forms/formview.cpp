// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formview.h"

#include "core/workspace/workspace.h"
#include "ui/forms/answerrows.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"
#include "ui/widgets/writingaids.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int lettersBeside = 110; // narrower, the guidance stands over the answers
constexpr int guidanceLetters = 34;

} // namespace

std::vector<KnownName> namesForForm(const Workspace &workspace, RecordId child)
{
    std::vector<KnownName> names;
    const auto add = [&names](const QString &name, const QString &relation, const QString &person = {}) {
        const bool isKnown =
            std::any_of(names.begin(), names.end(), [&name](const KnownName &known) { return known.name == name; });
        if (!name.isEmpty() && !isKnown)
            names.push_back({name, relation, person});
    };
    if (const ChildRecord *record = workspace.child(child)) {
        add(record->child.worker, FormView::tr("Social worker"));
        add(record->child.reviewingOfficer, FormView::tr("Independent reviewing officer"));
        for (const Relationship &relation : workspace.relationships()) {
            const Member other = relation.first.child == child    ? relation.second
                                 : relation.second.child == child ? relation.first
                                                                  : Member();
            if (const Person *person = workspace.person(other.person))
                add(person->name, labelOf(relation.kind), person->key);
        }
    }
    for (const QString &worker : workspace.workers())
        add(worker, FormView::tr("Social worker"));
    return names;
}

FormView::FormView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void FormView::show(const FormVocabulary &vocabulary, const FormRecord &record, const Services &services)
{
    const QString form = QString::fromLatin1(vocabulary.id);
    if (form != m_form || record.stamp.childId != m_child || !m_body) {
        m_form = form;
        m_child = record.stamp.childId;
        build(vocabulary, services);
    }
    setContent(record.content);
    showComments(record.state == FormState::Returned ? record.comments : Details());
}

void FormView::build(const FormVocabulary &vocabulary, const Services &services)
{
    m_sections.clear();
    m_guidance.clear();
    m_comments.clear();
    m_answers.clear();
    m_tables.clear();
    delete m_body;
    delete m_writing;
    m_body = new QWidget(this);
    m_writing = new WritingAids(services, this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Large);
    m_column->addWidget(m_body);
    const std::vector<KnownName> names = namesForForm(services.workspace, m_child);
    QStringList words;
    for (const KnownName &name : names)
        words.append(name.name);
    if (const ChildRecord *record = services.workspace.child(m_child))
        words.append(fullName(record->child));
    m_writing->setNames(words);
    const AnswerAids aids{dateContextOf(services.workspace), m_writing, names};
    for (const FormSection &section : vocabulary.sections)
        addSection(section, aids);
    column->addStretch();
    arrange();
    setReadOnly(m_readOnly);
}

void FormView::addSection(const FormSection &section, const AnswerAids &aids)
{
    auto *whole = new QWidget(m_body);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    if (const QString title = titleOf(section); !title.isEmpty()) {
        auto *heading = new PlainLabel(title, whole);
        heading->setWraps();
        theme::setText(heading, theme::Text::Heading);
        column->addWidget(heading);
    }
    auto *comment = new PlainLabel(whole);
    comment->setObjectName(u"comment-"_s + QString::fromLatin1(section.id));
    comment->setWraps();
    theme::setTone(comment, theme::Tone::Warning);
    comment->hide();
    column->addWidget(comment);
    m_comments[QString::fromLatin1(section.id)] = comment;

    auto *box = new QBoxLayout(QBoxLayout::TopToBottom);
    box->setSpacing(theme::Medium);
    if (const QString guidance = guidanceOf(section); !guidance.isEmpty()) {
        const QString source = QString::fromUtf8(section.source);
        auto *words = new PlainLabel(source.isEmpty() ? guidance : u"%1\n%2"_s.arg(guidance, source), whole);
        words->setWraps();
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        theme::setText(words, theme::Text::Small);
        theme::setWeight(words, theme::Weight::Muted);
        box->addWidget(words);
        m_guidance.push_back(words);
    }
    auto *body = new QVBoxLayout;
    body->setSpacing(theme::Medium);
    for (const FormField &field : section.fields) {
        if (field.answer == FormAnswer::Behind)
            continue;
        auto *answer = new AnswerEdit(field, AnswerEdit::Place::InForm, aids, whole);
        connect(answer, &AnswerEdit::edited, this, &FormView::onEdited);
        body->addWidget(answer);
        m_answers.push_back(answer);
    }
    for (const FormTable &table : section.tables) {
        auto *rows = new AnswerRows(table, aids, whole);
        connect(rows, &AnswerRows::edited, this, &FormView::onEdited);
        body->addWidget(rows);
        m_tables.push_back(rows);
    }
    body->addStretch();
    box->addLayout(body, 1);
    column->addLayout(box);
    m_sections.push_back(box);
    static_cast<QVBoxLayout *>(m_body->layout())->addWidget(whole);
}

void FormView::onEdited()
{
    if (!m_showing)
        Q_EMIT edited();
}

FormContent FormView::content() const
{
    FormContent content = m_kept;
    for (const AnswerEdit *answer : m_answers)
        content.set(answer->id(), answer->value());
    for (const AnswerRows *table : m_tables) {
        std::vector<Details> rows = table->rows();
        if (rows.empty())
            content.tables.remove(table->id());
        else
            content.tables.insert(table->id(), std::move(rows));
    }
    return content;
}

void FormView::setContent(const FormContent &content)
{
    const QScopedValueRollback showing(m_showing, true);
    m_kept = content;
    for (AnswerEdit *answer : m_answers)
        answer->setValue(content.answer(answer->id()));
    for (AnswerRows *table : m_tables)
        table->setRows(content.rows(table->id()));
}

void FormView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (AnswerEdit *answer : m_answers)
        answer->setReadOnly(readOnly);
    for (AnswerRows *table : m_tables)
        table->setReadOnly(readOnly);
}

void FormView::showComments(const Details &comments)
{
    for (const auto &[section, label] : m_comments) {
        label->setText(comments.value(section));
        label->setVisible(!label->text().isEmpty());
    }
}

bool FormView::focusField(const QString &id)
{
    QWidget *there = nullptr;
    if (AnswerEdit *field = answer(id))
        there = field->editor();
    else if (AnswerRows *rows = table(id))
        there = rows->firstFocus();
    if (!there)
        return false;
    there->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget *FormView::firstFocus() const
{
    if (!m_answers.empty())
        return m_answers.front()->editor();
    return m_tables.empty() ? nullptr : m_tables.front()->firstFocus();
}

AnswerEdit *FormView::answer(const QString &field) const
{
    const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&field](const AnswerEdit *answer) { return answer->id() == field; });
    return found == m_answers.end() ? nullptr : *found;
}

AnswerRows *FormView::table(const QString &id) const
{
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(), [&id](const AnswerRows *rows) { return rows->id() == id; });
    return found == m_tables.end() ? nullptr : *found;
}

void FormView::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool isBeside = width() >= lettersBeside * letter;
    for (QBoxLayout *section : m_sections)
        section->setDirection(isBeside ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    for (QWidget *guidance : m_guidance) {
        guidance->setMinimumWidth(isBeside ? guidanceLetters * letter : 0);
        guidance->setMaximumWidth(isBeside ? guidanceLetters * letter : QWIDGETSIZE_MAX);
    }
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace hearth
