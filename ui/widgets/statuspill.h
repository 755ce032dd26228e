// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"

#include <QWidget>

namespace hearth {

/// A status as a word, a shape and a colour.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);
    StatusPill(Status status, const QString &word, QWidget *parent = nullptr);

    /// \a word: `labelOf(status)`, or that with more: `11 days over`.
    void setStatus(Status status, const QString &word);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Open;
    QString m_word;
};

} // namespace hearth
