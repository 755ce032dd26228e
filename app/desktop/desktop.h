// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/signinwindow.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QSettings;

namespace hearth {

/// What the command line asked for.
struct StartRequest
{
    QString store;
    enum class With { Sign, Demonstration } with = With::Sign;
    std::optional<Date> on; ///< the day taken for today
};

/// Puts the program together: settings, the window that opens a store, and the main window upon it.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(QSettings &settings, StartRequest request, QObject *parent = nullptr);
    ~Desktop() override;

    void start();
    /// Said in the window that is open.
    void complain(const QString &text);

private:
    [[nodiscard]] Session session() const;
    [[nodiscard]] StoreActs storeActs();
    [[nodiscard]] std::unique_ptr<Workspace> makeDemonstration();
    void showSignIn(const QString &store);
    void showMain(std::unique_ptr<Workspace> workspace);
    void lock();

    QSettings &m_settings;
    StartRequest m_request;
    QTemporaryDir m_demonstration;
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hearth
