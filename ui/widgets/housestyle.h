// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace hearth {

/// How widgets behave in every window: as Fusion has it, but that the wheel scrolls the page and chooses nothing. Over
/// a box of choices it would change an answer that nobody meant to touch.
class HouseStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle();
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
};

/// Alt with a letter is for what is underlined: where nothing answers to it, as with a button that is not enabled yet,
/// it types nothing into the field. For the application, once.
class AltLetters final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hearth
