// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/formshape.h"

#include <QFrame>

class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// Shows somebody else's version beside mine, field by field. Nothing is lost: where both changed a field, either
/// value can be taken with one key, as often as one likes.
class ConflictBox : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBox(QWidget *parent = nullptr);

    /// \a changedBy may be empty.
    void show(const FormShape &shape, const std::vector<TypingDifference> &differences, const QString &changedBy);
    /// The record is gone.
    void showRemoved(const QString &changedBy);

Q_SIGNALS:
    void valueTaken(const QString &field, const QString &value);

private:
    void clear();
    void addLine(const QString &label, const QString &value);

    QVBoxLayout *m_column;
    QVBoxLayout *m_rows;
    PlainLabel *m_heading;
};

} // namespace hearth
