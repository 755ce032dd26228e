// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// A heading that what stands under it folds away behind. The heading says in a few words what is there, so that it
/// can be read without unfolding it.
class Foldout final : public QWidget
{
    Q_OBJECT

public:
    enum class Begins { Folded, Open };
    Foldout(const QString &title, Begins begins, QWidget *parent = nullptr);

    /// What the heading says beside its title: `adoption, by 03/02/2027`.
    void setSummary(const QString &summary);
    /// Replaces what stands under the heading; takes \a body over.
    void setBody(QWidget *body);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] QToolButton *heading() const { return m_heading; }

private:
    void showBody();

    QToolButton *m_heading;
    PlainLabel *m_summary;
    QVBoxLayout *m_inset;
    bool m_open;
    QWidget *m_body = nullptr;
};

} // namespace hearth
