// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/updatedelegate.h"

#include "core/workspace/workspace.h"
#include "ui/tracker/trackerline.h"
#include "ui/widgets/valuetablemodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int pause = 800; ///< ms without typing until the draft is written
constexpr QSize roomy(420, 112);

} // namespace

UpdateDelegate::UpdateDelegate(const Services &services, QObject *parent) : TableDelegate(parent), m_services(services)
{}

QString UpdateDelegate::draftKey(RecordId child)
{
    return u"tracker/update/%1"_s.arg(child);
}

QString UpdateDelegate::textToStartWith(RecordId child) const
{
    const Workspace &workspace = m_services.workspace;
    for (const Draft &draft : workspace.drafts()) {
        if (draft.key == draftKey(child))
            return QJsonDocument::fromJson(draft.text).object()[u"text"_s].toString();
    }
    const ChildRecord *record = workspace.child(child);
    const WeeklyUpdate *latest = record ? latestUpdate(*record, workspace.today()) : nullptr;
    const bool mineOfToday = latest && latest->on == workspace.today() && latest->author == workspace.person();
    return mineOfToday ? latest->text : QString();
}

void UpdateDelegate::keep(RecordId child, const QString &text) const
{
    if (text.trimmed().isEmpty()) {
        m_services.workspace.discardDraft(draftKey(child));
        return;
    }
    Draft draft;
    draft.key = draftKey(child);
    draft.childId = child;
    draft.text = QJsonDocument(QJsonObject{{u"text"_s, text}}).toJson(QJsonDocument::Compact);
    m_services.workspace.saveDraft(draft);
}

QWidget *UpdateDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(u"updateEditor"_s);
    editor->setAccessibleName(tr("Update"));
    editor->setAccessibleDescription(tr("Return saves, Shift+Return starts a new line, Escape leaves"));
    editor->setTabChangesFocus(true);
    const QString before = index.data(Qt::DisplayRole).toString();
    editor->setPlaceholderText(before.isEmpty() ? tr("What has happened since the last meeting?")
                                                : tr("Last: %1").arg(before));
    return editor;
}

void UpdateDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QPlainTextEdit *>(editor);
    if (!field || field->property("filled").toBool())
        return; // the model changed beneath it: what is being typed stays
    const RecordId child = index.data(ValueTableModel::RowIdRole).toLongLong();
    field->setProperty("filled", true);
    field->setProperty("child", QVariant::fromValue(child));
    field->setPlainText(textToStartWith(child));
    field->moveCursor(QTextCursor::End);
    auto *timer = new QTimer(field);
    timer->setSingleShot(true);
    timer->setInterval(pause);
    connect(field, &QPlainTextEdit::textChanged, timer, qOverload<>(&QTimer::start));
    connect(timer, &QTimer::timeout, this, [this, field, child] { keep(child, field->toPlainText()); });
}

void UpdateDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = qobject_cast<QPlainTextEdit *>(editor);
    if (!field)
        return;
    const QString text = field->toPlainText().trimmed();
    const RecordId child = index.data(ValueTableModel::RowIdRole).toLongLong();
    for (auto *timer : field->findChildren<QTimer *>())
        timer->stop();
    if (text.isEmpty())
        return;
    keep(child, text); // until it is saved, it is not lost
    model->setData(index, text, Qt::EditRole);
}

void UpdateDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), roomy.width()));
    rect.setHeight(std::max(rect.height(), roomy.height()));
    if (const QWidget *parent = editor->parentWidget()) { // the whole of it in sight
        rect.moveRight(std::min(rect.right(), parent->width() - 1));
        rect.moveBottom(std::min(rect.bottom(), parent->height() - 1));
        rect.moveLeft(std::max(rect.left(), 0));
        rect.moveTop(std::max(rect.top(), 0));
    }
    editor->setGeometry(rect);
}

bool UpdateDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QPlainTextEdit *>(watched);
    if (field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ShiftModifier))
            return false;
        if (enter) {
            Q_EMIT commitData(field);
            Q_EMIT closeEditor(field, NoHint);
            return true;
        }
        if (key->key() == Qt::Key_Escape)
            keep(field->property("child").toLongLong(), field->toPlainText());
    }
    return TableDelegate::eventFilter(watched, event);
}

} // namespace hearth
