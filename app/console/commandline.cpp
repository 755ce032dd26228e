// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commandline.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

const OptionTitle *titleOf(const QString &name)
{
    const auto titles = optionTitles();
    const auto found = std::find_if(titles.begin(), titles.end(),
                                    [&name](const OptionTitle &t) { return name == QLatin1StringView(t.name); });
    return found == titles.end() ? nullptr : &*found;
}

const Command *commandOf(const QString &name)
{
    const auto all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const Command &c) { return name == QLatin1StringView(c.name); });
    return found == all.end() ? nullptr : &*found;
}

bool isNumber(const QString &word)
{
    bool isOne = false;
    static_cast<void>(word.toInt(&isOne));
    return isOne;
}

QString padded(const QString &text, qsizetype width)
{
    return QStringLiteral("  ") + text.leftJustified(width) + QStringLiteral("  ");
}

QString optionLine(const OptionTitle &title)
{
    QString usage = QStringLiteral("--") + QLatin1StringView(title.name);
    if (title.value)
        usage += u' ' + QLatin1StringView(title.value);
    return padded(usage, 24) + Text::tr(title.help) + u'\n';
}

} // namespace

Invocation Invocation::parse(const QStringList &words)
{
    Invocation call;
    QStringList rest = words;
    bool optionsEnd = false;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (!optionsEnd && word == QStringLiteral("--"))
            optionsEnd = true;
        else if (!optionsEnd && word.size() > 1 && word.startsWith(u'-') && !isNumber(word))
            call.takeOption(word, rest);
        else
            call.m_arguments.append(word);
    }
    call.chooseCommand();
    if (call.has("help") || call.has("version"))
        return call;
    if (!call.m_command)
        throw UsageError(Text::tr("say what to do: see hearthctl --help"));
    call.checkOptions();
    call.checkArguments();
    return call;
}

void Invocation::takeOption(const QString &word, QStringList &rest)
{
    if (word == QStringLiteral("-h")) {
        m_options.insert(QStringLiteral("help"), QString());
        return;
    }
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const OptionTitle *title = word.startsWith(QStringLiteral("--")) ? titleOf(name) : nullptr;
    if (!title)
        throw UsageError(Text::tr("unknown option %1").arg(word.left(equals)));
    if (m_options.contains(name))
        throw UsageError(Text::tr("--%1 is given twice").arg(name));
    if (!title->value) {
        if (equals >= 0)
            throw UsageError(Text::tr("--%1 takes no value").arg(name));
        m_options.insert(name, QString());
        return;
    }
    if (equals < 0 && rest.isEmpty())
        throw UsageError(Text::tr("--%1 needs a value: %2").arg(name, QLatin1StringView(title->value)));
    m_options.insert(name, equals < 0 ? rest.takeFirst() : word.mid(equals + 1));
}

void Invocation::chooseCommand()
{
    if (m_arguments.isEmpty())
        return;
    if (m_arguments.first() == QStringLiteral("help")) {
        m_arguments.removeFirst();
        m_options.insert(QStringLiteral("help"), QString());
        if (m_arguments.isEmpty())
            return;
    }
    const QString first = m_arguments.first();
    m_command = commandOf(first);
    if (m_command) {
        m_arguments.removeFirst();
        return;
    }
    const QString two = QStringList(m_arguments.mid(0, 2)).join(u' ');
    m_command = commandOf(two);
    if (m_command) {
        m_arguments.remove(0, 2);
        return;
    }
    if (has("help") && m_arguments.size() == 1)
        return; // `import --help`: the whole help names its kinds
    QStringList kinds;
    for (const Command &command : commands()) {
        const QString name = QLatin1StringView(command.name);
        if (name.startsWith(first + u' '))
            kinds += name.mid(first.size() + 1);
    }
    if (kinds.isEmpty())
        throw UsageError(Text::tr("unknown command %1").arg(first));
    throw UsageError(Text::tr("%1 what: %2?").arg(first, kinds.join(QStringLiteral(", "))));
}

void Invocation::checkOptions() const
{
    for (const QString &name : m_options.keys()) {
        const bool taken = std::any_of(m_command->options.begin(), m_command->options.end(),
                                       [&name](const char *option) { return name == QLatin1StringView(option); });
        if (!taken)
            throw UsageError(Text::tr("%1 takes no option --%2").arg(QLatin1StringView(m_command->name), name));
    }
}

void Invocation::checkArguments() const
{
    const qsizetype count = m_arguments.size();
    if (count < m_command->least)
        throw UsageError(Text::tr("too few arguments: %1").arg(usageLine(*m_command)));
    if (m_command->most >= 0 && count > m_command->most)
        throw UsageError(Text::tr("too many arguments: %1").arg(usageLine(*m_command)));
    if (m_arguments.contains(QString()))
        throw UsageError(Text::tr("an argument is empty: %1").arg(usageLine(*m_command)));
}

bool Invocation::has(const char *option) const
{
    return m_options.contains(QLatin1StringView(option));
}

QString Invocation::value(const char *option) const
{
    return m_options.value(QLatin1StringView(option));
}

std::optional<Date> Invocation::day(const char *option) const
{
    if (!has(option))
        return std::nullopt;
    return readDay(value(option));
}

Date readDay(const QString &text)
{
    if (text == QStringLiteral("today"))
        return systemToday();
    const std::optional<Date> day = dateFromText(text);
    if (!day)
        throw UsageError(Text::tr("“%1” is not a day: write yyyy-mm-dd or dd/mm/yyyy").arg(text));
    return *day;
}

QString usageLine(const Command &command)
{
    QString line = QStringLiteral("hearthctl ") + QLatin1StringView(command.name);
    if (*command.arguments != '\0')
        line += u' ' + QLatin1StringView(command.arguments);
    for (const char *name : command.options) {
        const OptionTitle *title = titleOf(QLatin1StringView(name));
        line += QStringLiteral(" [--") + QLatin1StringView(name);
        if (title && title->value)
            line += u' ' + QLatin1StringView(title->value);
        line += u']';
    }
    return line;
}

QString helpText(const Command *command)
{
    QString text;
    if (command) {
        text = Text::tr("Usage: %1").arg(usageLine(*command)) + QStringLiteral("\n\n") + Text::tr(command->summary) +
               QStringLiteral("\n\n");
        for (const char *name : command->options) {
            if (const OptionTitle *title = titleOf(QLatin1StringView(name)))
                text += optionLine(*title);
        }
        return text;
    }
    text = Text::tr("Usage: hearthctl COMMAND ...\n"
                    "What is due for each looked-after child, what is late and why, from the command line.\n\n");
    for (const Command &each : commands()) {
        const QString call = QLatin1StringView(each.name) + QString(u' ') + QLatin1StringView(each.arguments);
        text += padded(call.trimmed(), 30) + Text::tr(each.summary) + u'\n';
    }
    text += u'\n';
    for (const OptionTitle &title : optionTitles())
        text += optionLine(title);
    text +=
        u'\n' + Text::tr("The passphrase comes from --passphrase-file, else from HEARTH_PASSPHRASE, else it is asked "
                         "for.\n"
                         "Exit status: 0 done; 2 wrong usage; 3 bad input, nothing changed; 4 not a store, no such "
                         "store or wrong\npassphrase; 5 could not be written; 6 verify found something.\n");
    return text;
}

} // namespace hearth::console
