// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QWidget>

namespace hearth::testing {

/// The inside of a page in a window of 1280 by 800 pixels at 100% and at 200%, in the pixels of the layout: without
/// the menu, the bar at the top, the navigation and the status bar.
inline constexpr QSize wholePage{1104, 690};
inline constexpr QSize halvedPage{572, 298};

/// The program's own look, for one test: sizes are measured in what people see.
class Themed
{
public:
    explicit Themed(theme::Look look = theme::Look::Light)
        : m_font(QApplication::font()), m_palette(QApplication::palette()), m_sheet(qApp->styleSheet())
    {
        theme::apply(*qApp, look);
    }
    ~Themed()
    {
        qApp->setStyleSheet(m_sheet);
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }
    Themed(const Themed &) = delete;
    Themed &operator=(const Themed &) = delete;

private:
    QFont m_font;
    QPalette m_palette;
    QString m_sheet;
};

/// Whether what lies in \a widget reaches out of one that holds it, other than where it can be scrolled to.
[[nodiscard]] inline bool isCutOff(const QWidget &widget, const QWidget &page)
{
    for (const QWidget *holder = widget.parentWidget(); holder; holder = holder->parentWidget()) {
        const QWidget *around = holder->parentWidget();
        if (around && qobject_cast<const QAbstractScrollArea *>(around->parentWidget()))
            return false; // from here outwards it can be scrolled to
        if (!holder->rect().contains(QRect(widget.mapTo(holder, QPoint()), widget.size())))
            return true;
        if (holder == &page)
            break;
    }
    return false;
}

/// The visible labels and buttons of \a page whose words are cut: too small, or out of what holds them. Words that end
/// in an ellipsis on purpose are not among them.
[[nodiscard]] inline QStringList cutWords(const QWidget &page)
{
    QStringList cut;
    for (const auto *label : page.findChildren<const QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const int needed =
            label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool isNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->height() < needed || isNarrow || isCutOff(*label, page))
            cut.append(label->text());
    }
    for (const auto *button : page.findChildren<const QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const bool isSmall =
            button->width() < button->sizeHint().width() || button->height() < button->minimumSizeHint().height();
        if (isSmall || isCutOff(*button, page))
            cut.append(button->text());
    }
    return cut;
}

} // namespace hearth::testing
