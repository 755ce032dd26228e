// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSettings;

namespace hearth {

class Workspace;

/// Narrows a list to a worker and a team, and remembers it under a key. Where no child has a worker or a team, the
/// choice is not offered.
class PeopleFilter : public QWidget
{
    Q_OBJECT

public:
    PeopleFilter(const QString &key, QSettings &settings, QWidget *parent = nullptr);

    /// Offers whom \a workspace knows now; what was chosen stays chosen while it is still there.
    void offer(const Workspace &workspace);
    /// Who is chosen where nothing was remembered yet.
    void propose(const QString &worker);

    /// Everybody.
    void clear();

    [[nodiscard]] QString worker() const;
    [[nodiscard]] QString team() const;

Q_SIGNALS:
    void changed();

private:
    void fill(QComboBox *box, const QString &everybody, const QStringList &names, const QString &chosen);
    void keep();

    QString m_key;
    QSettings &m_settings;
    QComboBox *m_worker;
    QComboBox *m_team;
};

} // namespace hearth
