// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace hearth {

/// Acts as buttons in one line over a list. Where there is no room for all, the last of them wait in a menu at the end
/// of the line, so that the list keeps its height in a small window and at 200%.
class ActBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActBar(QWidget *parent = nullptr);

    /// A choice, a label: stands before the acts, and always.
    void add(QWidget *widget);
    /// Answers its button. One whose action is not visible takes no room.
    QToolButton *add(QAction *action, const QString &objectName = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int widthOfWidgets() const;

    QHBoxLayout *m_row;
    std::vector<QWidget *> m_widgets;
    std::vector<QToolButton *> m_buttons; ///< in the order of the line
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace hearth
