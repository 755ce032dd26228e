// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace hearth {

/// The application, with a last net under what a slot throws: it is said in the window, and the program lives on.
class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    void setComplaint(std::function<void(const QString &)> complain);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::function<void(const QString &)> m_complain;
};

} // namespace hearth
