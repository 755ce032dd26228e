// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace hearth {

/// A field that filters as one types: a magnifying glass, a button that clears. Escape clears it; Down goes to what it
/// found.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// \a name: what is searched, for the empty field and for screen readers: `Find a child`.
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void downPressed();
    void upPressed();
    void cleared(); ///< Escape in an empty field

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace hearth
