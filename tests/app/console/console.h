// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace hearth::testing {

struct Answer
{
    int status = -1;
    QString out;
    QString err;

    [[nodiscard]] QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    [[nodiscard]] QStringList errorLines() const { return err.split(u'\n', Qt::SkipEmptyParts); }
};

/// The real program, in a folder of its own.
class Console
{
public:
    /// Runs `hearthctl` with \a words; with HEARTH_PASSPHRASE set, unless it is empty.
    [[nodiscard]] Answer run(const QStringList &words, const QString &passphrase = QStringLiteral("test")) const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// The rows of a table printed as JSON, each value as text; null is `null`.
[[nodiscard]] std::vector<QMap<QString, QString>> jsonRows(const Answer &answer);

} // namespace hearth::testing
