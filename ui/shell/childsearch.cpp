// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/childsearch.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int mostShown = 12;
constexpr int childRole = Qt::UserRole + 1;

QString lineOf(const Child &child, Date day)
{
    QStringList parts{fullName(child)};
    if (fullName(child) != child.number)
        parts << child.number;
    parts << ageText(child, day);
    if (!child.team.isEmpty())
        parts << child.team;
    return parts.join(u"  ·  "_s);
}

} // namespace

ChildSearch::ChildSearch(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_field(new SearchField(tr("Find a child by name or number"), this)),
      m_list(new QListWidget(this))
{
    m_field->setObjectName(u"childSearch"_s);
    m_field->setToolTip(tr("Find a child (Ctrl+K)"));
    m_list->setObjectName(u"childSearchList"_s);
    m_list->setAccessibleName(tr("Children found"));
    m_list->setProperty("hearthRole", u"framed"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->hide();
    setFocusProxy(m_field);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &ChildSearch::find);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_list->hide();
    });
    connect(m_field, &SearchField::downPressed, this, [this] { move(1); });
    connect(m_field, &SearchField::upPressed, this, [this] { move(-1); });
    connect(m_field, &SearchField::cleared, this, &ChildSearch::givenUp);
    connect(m_field, &QLineEdit::returnPressed, this, &ChildSearch::choose);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        m_list->setCurrentItem(item);
        choose();
    });
}

void ChildSearch::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!m_field->text().isEmpty())
        find(m_field->text());
}

void ChildSearch::find(const QString &words)
{
    m_list->clear();
    if (words.trimmed().isEmpty()) {
        m_list->hide();
        return;
    }
    const Date day = m_workspace.asAt();
    for (const ChildRecord *record : m_workspace.find(words, mostShown)) {
        auto *item = new QListWidgetItem(lineOf(record->child, day), m_list);
        item->setData(childRole, QVariant::fromValue(static_cast<qlonglong>(record->child.stamp.id)));
    }
    if (m_list->count() == 0) {
        auto *item = new QListWidgetItem(tr("No child has this name or number."), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    place();
}

void ChildSearch::place()
{
    // A child of the window and not a window of its own, so that it takes no keyboard from the field.
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    const int height = m_list->sizeHintForRow(0) * m_list->count() + 2 * theme::Small;
    const QPoint below = mapTo(window(), QPoint(0, m_field->height() + theme::Tight));
    const int width = std::min(std::max(m_field->width(), 480), window()->width() - below.x() - theme::Small);
    m_list->setGeometry(below.x(), below.y(), width, height);
    m_list->show();
    m_list->raise();
}

void ChildSearch::move(int rows)
{
    if (m_list->isHidden()) {
        find(m_field->text());
        return;
    }
    const int row = std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1);
    m_list->setCurrentRow(row);
    if (const auto *item = m_list->item(row))
        m_field->setAccessibleDescription(item->text());
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void ChildSearch::choose()
{
    const auto *item = m_list->isHidden() ? nullptr : m_list->currentItem();
    if (!item || !item->data(childRole).isValid())
        return;
    const RecordId child = item->data(childRole).toLongLong();
    m_list->hide();
    m_field->clear();
    Q_EMIT chosen(child);
}

bool ChildSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        m_list->hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace hearth
