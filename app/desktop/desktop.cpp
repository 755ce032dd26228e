// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/choosers.h"
#include "app/desktop/pages.h"
#include "core/demonstration/demonstration.h"
#include "core/workspace/importing.h"
#include "ui/widgets/attempt.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hearth {

Desktop::Desktop(QSettings &settings, StartRequest request, QObject *parent)
    : QObject(parent), m_settings(settings), m_request(std::move(request))
{}

Desktop::~Desktop() = default;

Session Desktop::session() const
{
    if (m_request.on)
        return {systemPerson(), [day = *m_request.on] { return day; }};
    return {systemPerson(), systemToday};
}

StoreActs Desktop::storeActs()
{
    return {
        [this](const QString &path, const QString &passphrase) { return Workspace::open(path, passphrase, session()); },
        [this](const QString &path, const QString &passphrase, const QString &pack) {
            return Workspace::create(path, passphrase, pack, session());
        },
        [this] { return makeDemonstration(); }};
}

std::unique_ptr<Workspace> Desktop::makeDemonstration()
{
    // Fictional, so it may lie among temporary files; it goes when the program does.
    const QString path = m_request.store.isEmpty() || m_request.with == StartRequest::With::Sign
                             ? m_demonstration.filePath(u"northmoor.hearth"_s)
                             : m_request.store;
    if (path.startsWith(m_demonstration.path()))
        QFile::remove(path);
    const QString passphrase = u"northmoor"_s;
    auto workspace = Workspace::create(path, passphrase, defaultPack(), session());
    Demonstration made = fictionalAuthority(workspace->today(), workspace->policy());
    addChildren(*workspace, std::move(made.children), made.network, made.serviceForms, demonstrationTitle());
    workspace.reset();
    return Workspace::open(path, passphrase, session()); // with nothing to undo
}

void Desktop::start()
{
    const QString passphrase = qEnvironmentVariable("HEARTH_PASSPHRASE");
    try {
        if (m_request.with == StartRequest::With::Demonstration) {
            showMain(makeDemonstration());
            return;
        }
        if (!m_request.store.isEmpty() && !passphrase.isEmpty()) {
            showMain(Workspace::open(m_request.store, passphrase, session()));
            return;
        }
        showSignIn(m_request.store);
    } catch (const std::exception &) {
        const QString words = wordsOfCurrentError();
        showSignIn(m_request.store);
        m_signIn->showError(words);
    }
}

void Desktop::complain(const QString &text)
{
    if (m_window)
        m_window->complain(text);
    else if (m_signIn)
        m_signIn->showError(text);
}

void Desktop::showSignIn(const QString &store)
{
    m_signIn = std::make_unique<SignInWindow>(storeActs(), fileChooser(), m_settings, availablePacks(), defaultPack());
    connect(m_signIn.get(), &SignInWindow::opened, this, [this] { showMain(m_signIn->take()); });
    if (!store.isEmpty())
        m_signIn->propose(store);
    m_signIn->show();
}

void Desktop::showMain(std::unique_ptr<Workspace> workspace)
{
    m_window.reset();
    m_workspace = std::move(workspace);
    m_window =
        std::make_unique<MainWindow>(*m_workspace, pageEntries(), Outside{fileChooser(), printAsker(), m_settings});
    connect(m_window.get(), &MainWindow::locked, this, &Desktop::lock, Qt::QueuedConnection);
    m_window->show();
    // The window that the signal came from is still on the stack.
    if (m_signIn) {
        m_signIn->hide();
        m_signIn.release()->deleteLater();
    }
}

void Desktop::lock()
{
    const QString path = m_workspace->path();
    showSignIn(path.startsWith(m_demonstration.path()) ? QString() : path);
    m_window.reset();
    m_workspace.reset(); // with its keys
}

} // namespace hearth
