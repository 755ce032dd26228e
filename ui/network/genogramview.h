// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/genogrampicture.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace hearth {

/// A genogram to look at, to step through and to adjust. The arrows go from person to person and Return opens the one
/// chosen; dragging the ground, Space with the arrows and the wheel move the picture, Ctrl with the wheel, + and -
/// zoom, 0 fits the whole, A and C ask for somebody more and for the carer's line; dragging a symbol, or Ctrl with the
/// arrows, puts it elsewhere. Each symbol is something of its own to a screen reader.
class GenogramView : public QWidget
{
    Q_OBJECT

public:
    explicit GenogramView(QWidget *parent = nullptr);
    ~GenogramView() override;

    /// Shows another picture; who was chosen stays chosen, and stays where they stood on the screen. \a child: of which
    /// record it is; another one is fitted anew.
    void setPicture(GenogramInput input);
    [[nodiscard]] const GenogramPicture *picture() const { return m_picture.get(); }

    [[nodiscard]] Member chosen() const { return m_chosen; }
    /// Chooses somebody and brings them into view; nobody else is chosen when they are not in the picture.
    void choose(const Member &member);

    void zoom(double factor);
    void fit();
    [[nodiscard]] double scale() const { return m_scale; }

    /// Where a symbol with its label is on the widget.
    [[nodiscard]] QRectF areaOf(const Member &member) const;
    [[nodiscard]] QPointF middleOf(const Member &member) const;
    /// Which of the symbols is chosen, in the order of the layout.
    [[nodiscard]] std::optional<std::size_t> chosenIndex() const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 320}; }

Q_SIGNALS:
    void chosenChanged();
    void opened(const hearth::Member &member);  ///< by Return or a double click
    void pressed(const hearth::Member &member); ///< a click that was no drag
    void moved(const hearth::Member &member, const hearth::Genogram::Place &place);
    void menuRequested(const QPoint &globalPosition);
    void addRequested();   ///< by A: somebody to the one chosen
    void carerRequested(); ///< by C: the connected-carer line of the one chosen
    void pictureChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QRectF room() const; ///< of the people, above the legend
    [[nodiscard]] QPointF toPicture(const QPointF &point) const { return (point - m_offset) / m_scale; }
    [[nodiscard]] Member memberAt(const QPointF &point) const;
    void zoomAround(double factor, const QPointF &point);
    void pan(const QPointF &by);
    void step(GenogramStep step);
    void nudge(const QPointF &by);
    void bringIntoView(const Member &member);
    void tellChosen();
    [[nodiscard]] bool handleArrow(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool handleKey(int key);

    GenogramInput m_input;
    std::unique_ptr<GenogramPicture> m_picture;
    QSizeF m_legend;
    double m_scale = 1;
    QPointF m_offset;
    bool m_isFitted = true;
    bool m_hasSpace = false; ///< the space bar is held down
    Member m_chosen;
    Member m_hovered;
    std::optional<QPointF> m_pressed;
    QPointF m_pressedOffset;
    QPointF m_grip; ///< from the pointer to the middle of the symbol that is dragged, in the picture
    Member m_pressedOn;
    bool m_dragging = false;
};

/// Lets screen readers meet the symbols of genogram views. Called by the view.
void installGenogramAccessibility();

} // namespace hearth
