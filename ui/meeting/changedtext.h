// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace hearth {

/// A text to read, beside or against another one, as high as it needs. Words that are not in the other are marked by a
/// line as well as by a ground: struck out where they went, underlined where they are new.
class ChangedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ChangedText(QWidget *parent = nullptr);

    enum class Side : std::uint8_t {
        Before, ///< shows the earlier text; what is gone since is struck out
        Now,    ///< shows the later one; what is new is underlined
    };
    void show(const QString &before, const QString &now, Side side);
    /// Shows a text with no marks.
    void show(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

} // namespace hearth
