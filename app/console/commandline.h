// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/exitstatus.h"
#include "core/calendar/date.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace hearth::console {

/// An option of any command: `--on DATE`.
struct OptionTitle
{
    const char *name;  ///< without its dashes
    const char *value; ///< how its value reads in a usage line; nothing for one that takes none
    const char *help;
};

class Invocation;

struct Command
{
    const char *name;      ///< one word or two: `import ssda903`
    const char *arguments; ///< `STORE PATH...`
    int least;             ///< how many arguments it needs
    int most;              ///< how many it takes; -1: any number
    std::vector<const char *> options;
    const char *summary;
    int (*run)(const Invocation &);
};

/// The commands, in the order in which the help lists them.
[[nodiscard]] std::span<const Command> commands();
/// Every option that some command has.
[[nodiscard]] std::span<const OptionTitle> optionTitles();

/// A call as it was typed: which command, on what, how. Options may stand anywhere; `--` ends them; `-3` is a number.
class Invocation
{
public:
    /// \throws UsageError for an unknown command or option, one that the command does not take, a missing value, or
    /// too many or too few arguments
    [[nodiscard]] static Invocation parse(const QStringList &words);

    [[nodiscard]] const Command *command() const { return m_command; } ///< nothing: help or the version was asked for
    [[nodiscard]] bool has(const char *option) const;
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    /// A day as an option gives it: `yyyy-mm-dd`, `dd/mm/yyyy` or `today`. \throws UsageError
    [[nodiscard]] std::optional<Date> day(const char *option) const;

private:
    void takeOption(const QString &word, QStringList &rest);
    void chooseCommand();
    void checkOptions() const;
    void checkArguments() const;

    const Command *m_command = nullptr;
    QStringList m_arguments;
    QMap<QString, QString> m_options;
};

/// \throws UsageError
[[nodiscard]] Date readDay(const QString &text);

[[nodiscard]] QString usageLine(const Command &command);
/// The help of one command, or of the program when there is none.
[[nodiscard]] QString helpText(const Command *command);

} // namespace hearth::console
