// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/genogramview.h"

#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace hearth {

namespace {

/// One person of the picture, by the place in the order of the keyboard.
class SymbolInterface final : public QAccessibleInterface
{
public:
    SymbolInterface(GenogramView *view, int index) : m_view(view), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return symbol() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const Member member = symbol()->member;
        return member.isNobody() ? GenogramView::tr("A parent who is not recorded")
                                 : m_view->picture()->descriptionOf(member);
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->areaOf(symbol()->member).toAlignedRect();
        return {m_view->mapToGlobal(area.topLeft()), area.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        const auto chosen = m_view->chosenIndex();
        state.selected = chosen && static_cast<int>(*chosen) == m_index;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !QRectF(m_view->rect()).intersects(m_view->areaOf(symbol()->member));
        return state;
    }

private:
    [[nodiscard]] const GenogramSymbol *symbol() const
    {
        if (!m_view || !m_view->picture())
            return nullptr;
        const auto &symbols = m_view->picture()->layout().symbols;
        return m_index < static_cast<int>(symbols.size()) ? &symbols[static_cast<std::size_t>(m_index)] : nullptr;
    }

    QPointer<GenogramView> m_view;
    int m_index;
};

/// The picture as a list of its people.
class GenogramInterface final : public QAccessibleWidget
{
public:
    explicit GenogramInterface(GenogramView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~GenogramInterface() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return m_view && m_view->picture() ? static_cast<int>(m_view->picture()->layout().symbols.size()) : 0;
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        // An interface tells its place in the order, whoever stands there: none has to go when the picture changes.
        while (static_cast<int>(m_ids.size()) <= index)
            m_ids.push_back(
                QAccessible::registerAccessibleInterface(new SymbolInterface(m_view, static_cast<int>(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < static_cast<int>(m_ids.size()); ++index) {
            if (QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]) == child)
                return index;
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (QAccessibleInterface *symbol = child(index); symbol->rect().contains(x, y))
                return symbol;
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const auto chosen = m_view ? m_view->chosenIndex() : std::nullopt;
        return m_view && m_view->hasFocus() && chosen ? child(static_cast<int>(*chosen)) : nullptr;
    }

private:
    QPointer<GenogramView> m_view;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *genogramInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<GenogramView *>(object);
    return view ? new GenogramInterface(view) : nullptr;
}

} // namespace

void installGenogramAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(genogramInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace hearth
