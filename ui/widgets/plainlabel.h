// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hearth {

/// A label that shows what it is given as it is: never rich text, since a default QLabel would open a file named in a
/// person's name.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Ends with … where it is too narrow, with the whole in its tool tip, instead of asking for more room.
    enum class Elide { No, Yes };
    void setElide(Elide elide);
    /// The text can be selected and copied with the mouse.
    void setSelectable();
    /// Breaks lines at words; the label then takes the height that its text needs.
    void setWraps();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Elide m_elide = Elide::No;
};

} // namespace hearth
