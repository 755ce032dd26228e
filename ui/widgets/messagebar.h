// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;
class QToolButton;

namespace hearth {

class PlainLabel;

/// A message on the page itself, with at most one act (`Undo`). It takes no keyboard from anyone and is read out by
/// screen readers. What went well goes by itself after a while; what went wrong stays until it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &text, theme::Tone tone = theme::Tone::Good, const QString &act = {},
             const std::function<void()> &doIt = {});
    void close();
    [[nodiscard]] QString text() const;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void announce();

    PlainLabel *m_text;
    QPushButton *m_act;
    QToolButton *m_close;
    QTimer m_timer;
    std::function<void()> m_doIt;
};

} // namespace hearth
