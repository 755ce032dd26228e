// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/formshape.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace hearth {

class PlainLabel;

/// Finds the children that fit some words: their number and how they are named in a list.
using ChildFinder = std::function<std::vector<ShapeChoice>(const QString &words)>;

/// Picks another child by any part of name or number. What is picked stands under the field in words, so that nobody
/// has to trust a number.
class ChildPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ChildPicker(ChildFinder finder, QWidget *parent = nullptr);

    /// The number of the child picked, else what is typed.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setName(const QString &name);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);
    void pick(int row);
    void showPicked();

    ChildFinder m_finder;
    QLineEdit *m_edit;
    QListWidget *m_list;
    PlainLabel *m_picked;
    std::vector<ShapeChoice> m_found;
    QString m_number;
};

} // namespace hearth
