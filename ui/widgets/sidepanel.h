// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace hearth {

class Editor;
class PlainLabel;

/// A form beside the list it belongs to. Ctrl+Return saves, Escape closes it; with typing that is not saved it asks
/// first, in the panel itself.
class SidePanel : public QFrame
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// Shows \a editor, which the panel then owns, in place of the one before; that one's typing is kept as a draft.
    void open(Editor *editor);
    [[nodiscard]] Editor *editor() const { return m_editor; }
    [[nodiscard]] bool isOpen() const { return m_editor != nullptr; }
    [[nodiscard]] bool hasUnsavedTyping() const;
    void saveDrafts();

    /// Closes, asking first when something was typed.
    void requestClose();
    /// Beside its list it keeps to its own width; where there is no room for both it takes the whole row.
    enum class Row { Shared, Alone };
    void fillRow(Row row);
    /// Closes without a word.
    void closeNow();
    void save();

Q_SIGNALS:
    void saved();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    /// In a low window the field that is typed into may lie below what is seen of the form.
    void keepFocusInView();
    void showState();

    Editor *m_editor = nullptr;
    PlainLabel *m_title;
    QToolButton *m_close;
    QScrollArea *m_area;
    PlainLabel *m_problems;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QWidget *m_question;
    QPushButton *m_goOn;
    QWidget *m_buttons;
};

} // namespace hearth
