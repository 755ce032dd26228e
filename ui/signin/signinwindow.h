// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/packchoice.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace hearth {

class PlainLabel;
class Workspace;

/// What the first window can do. Each answers an open workspace or throws with words for a person.
struct StoreActs
{
    std::function<std::unique_ptr<Workspace>(const QString &path, const QString &passphrase)> open;
    std::function<std::unique_ptr<Workspace>(const QString &path, const QString &passphrase, const QString &pack)>
        create;
    std::function<std::unique_ptr<Workspace>()> demonstration;
};

/// The first window: open a store, make one, or look round the demonstration authority. It remembers which stores were
/// opened here, by path alone.
class SignInWindow : public QWidget
{
    Q_OBJECT

public:
    SignInWindow(StoreActs acts, FileChooser files, QSettings &settings, Packs packs, const QString &defaultPack,
                 QWidget *parent = nullptr);
    ~SignInWindow() override;

    /// Proposes \a path to be opened and asks for its passphrase.
    void propose(const QString &path);
    void showError(const QString &text);
    /// What was opened; the window no longer owns it.
    [[nodiscard]] std::unique_ptr<Workspace> take();

Q_SIGNALS:
    void opened(); ///< take() has it

private:
    [[nodiscard]] QWidget *makeBrand();
    [[nodiscard]] QWidget *makeOpenForm();
    [[nodiscard]] QWidget *makeCreateForm();
    void showRecent();
    void showFitness();
    void openStore();
    void createStore();
    void openDemonstration();
    enum class Keep { Path, Nothing };
    void finish(const std::function<std::unique_ptr<Workspace>()> &act, Keep keep);
    void remember(const QString &path);

    StoreActs m_acts;
    FileChooser m_files;
    QSettings &m_settings;
    Packs m_packs;
    std::unique_ptr<Workspace> m_workspace;

    QStackedWidget *m_forms;
    PlainLabel *m_error;
    QListWidget *m_recent = nullptr;
    QWidget *m_recentBlock = nullptr;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QPushButton *m_open = nullptr;
    QLineEdit *m_newPath = nullptr;
    QLineEdit *m_newPassphrase = nullptr;
    QLineEdit *m_repeat = nullptr;
    PlainLabel *m_strength = nullptr;
    PackChoice *m_pack = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace hearth
