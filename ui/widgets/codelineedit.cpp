// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codelineedit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString shownText(const Choice &choice)
{
    return choice.code.isEmpty() ? choice.words : choice.code + u"  "_s + choice.words;
}

// 0 is the best fit; nothing above 3 is offered.
int rank(const Choice &choice, const QString &typed, const QStringList &words)
{
    if (choice.code.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (!choice.code.isEmpty() && choice.code.startsWith(typed, Qt::CaseInsensitive))
        return 1;
    if (choice.words.startsWith(typed, Qt::CaseInsensitive))
        return 2;
    const QString all = shownText(choice);
    const bool fits =
        std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    return fits ? 3 : 4;
}

} // namespace

std::vector<Choice> choicesOf(std::span<const Code> codes)
{
    std::vector<Choice> answer;
    answer.reserve(codes.size());
    for (const Code &code : codes) {
        const QString id = QString::fromLatin1(code.code);
        answer.push_back({id, id, meaningOf(codes, id)});
    }
    return answer;
}

CodeLineEdit::CodeLineEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent), m_list(new QStringListModel(this)), m_completer(new QCompleter(m_list, this))
{
    setAccessibleName(name);
    setPlaceholderText(tr("Code or word"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    auto *openList = addAction(lineIcon(u"chevron-down"_s), QLineEdit::TrailingPosition);
    openList->setToolTip(tr("Show the whole list (Down)"));
    openList->setText(tr("Show the whole list"));
    connect(openList, &QAction::triggered, this, [this] { offer(m_choices); });
    connect(this, &QLineEdit::textEdited, this, &CodeLineEdit::onTextEdited);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(m_offered.at(static_cast<std::size_t>(index.row()))); });
}

void CodeLineEdit::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    setCurrentId(m_id);
}

void CodeLineEdit::setCodes(std::span<const Code> codes)
{
    setChoices(choicesOf(codes));
}

void CodeLineEdit::setCurrentId(const QString &id)
{
    m_id = id;
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    setText(found == m_choices.end() ? id : shownText(*found));
    setCursorPosition(0);
    theme::setTone(this, theme::Tone::Neutral);
}

QString CodeLineEdit::problem() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return m_need == Need::Required ? tr("Choose one.") : QString();
    return m_id.isEmpty() ? tr("Nothing in the list fits “%1”.").arg(typed) : QString();
}

std::vector<Choice> CodeLineEdit::matching(const QString &typed) const
{
    const QString text = typed.simplified();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Choice *>> ranked;
    for (const Choice &choice : m_choices) {
        if (const int fit = rank(choice, text, words); fit < 4)
            ranked.emplace_back(fit, &choice);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const Choice *>::first);
    std::vector<Choice> answer;
    answer.reserve(ranked.size());
    for (const auto &[fit, choice] : ranked)
        answer.push_back(*choice);
    return answer;
}

void CodeLineEdit::onTextEdited(const QString &typed)
{
    const QString before = m_id;
    m_id.clear();
    offer(matching(typed));
    if (!before.isEmpty())
        Q_EMIT chosen({});
    Q_EMIT edited();
}

void CodeLineEdit::offer(const std::vector<Choice> &choices)
{
    m_offered.clear();
    QStringList texts;
    for (const Choice &choice : choices) {
        m_offered.push_back(choice.id);
        texts << shownText(choice);
    }
    m_list->setStringList(texts);
    if (texts.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CodeLineEdit::choose(const QString &id)
{
    setCurrentId(id);
    m_completer->popup()->hide();
    Q_EMIT chosen(id);
    Q_EMIT edited();
}

void CodeLineEdit::settle()
{
    const QString typed = text().trimmed();
    if (m_id.isEmpty() && !typed.isEmpty()) {
        const auto fitting = matching(typed);
        if (!fitting.empty() && (fitting.size() == 1 || fitting.front().code.compare(typed, Qt::CaseInsensitive) == 0))
            choose(fitting.front().id);
    }
    theme::setTone(this, m_id.isEmpty() && !typed.isEmpty() ? theme::Tone::Error : theme::Tone::Neutral);
    setAccessibleDescription(problem());
}

void CodeLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool listOpen = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Down && !listOpen) {
        offer(m_id.isEmpty() && !text().isEmpty() ? matching(text()) : m_choices);
        return;
    }
    if (listOpen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        chooseCurrent();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CodeLineEdit::chooseCurrent()
{
    const QModelIndex current = m_completer->popup()->currentIndex();
    if (current.isValid())
        choose(m_offered.at(static_cast<std::size_t>(current.row())));
}

bool CodeLineEdit::event(QEvent *event)
{
    // Tab moves on before keyPressEvent would see it.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        const int key = dynamic_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            chooseCurrent();
    }
    return QLineEdit::event(event);
}

void CodeLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

void CodeLineEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!m_id.isEmpty())
        selectAll(); // a choice is replaced as a whole
}

} // namespace hearth
