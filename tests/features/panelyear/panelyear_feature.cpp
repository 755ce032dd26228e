// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/panelyear/observed.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <iostream>

using namespace hearth;
using namespace hearth::panelyear;
using namespace Qt::StringLiterals;

namespace {

// A year with a Tuesday (28/12/2021) and a Thursday (02/06/2022) that are bank holidays.
const Date first(2021, 9, 6);
const Date last(2022, 9, 5);
constexpr int mostPrinted = 40;

QString scriptFile()
{
    return QStringLiteral(HEARTH_TEST_DATA "/panelyear/script.txt");
}

using Says = std::function<Sayings(Actors &)>;

/// Plays the script up to \a until, and hears each evening what Hearth says. What is refused is said too.
class Year
{
public:
    explicit Year(Date until) : m_until(until)
    {
        QStringList cast;
        for (const ScriptLine &act : m_acts) {
            if (act.word == u"cast")
                cast.append(act.plain.at(0));
        }
        std::erase_if(m_acts, [](const ScriptLine &act) { return act.word == u"cast"; });
        m_actors = std::make_unique<Actors>(first, cast);
        m_facts = m_actors->facts();
    }

    [[nodiscard]] SayingsByDay play(const Says &says)
    {
        SayingsByDay all;
        auto act = m_acts.begin();
        for (Date day = first; day <= m_until; day = day + 1) {
            m_actors->setToday(day);
            Sayings refused;
            for (; act != m_acts.end() && act->on == day; ++act) {
                if (!perform(*act))
                    refused.emplace(std::pair(u"refused"_s, act->line), u"yes"_s);
            }
            Sayings said = says(*m_actors);
            said.merge(refused);
            all.emplace(day, std::move(said));
        }
        return all;
    }
    [[nodiscard]] SayingsByDay expectedOf(const QString &script) const
    {
        return expected(script, m_facts, first, m_until);
    }
    [[nodiscard]] Workspace &workspace() { return m_actors->workspace(); }

private:
    [[nodiscard]] bool perform(const ScriptLine &act)
    {
        try {
            m_actors->perform(act);
            return true;
        } catch (const InputError &error) {
            UNSCOPED_INFO(isoText(act.on).toStdString() << ' ' << act.line.toStdString() << ": " << error.what());
            return false;
        }
    }

    Date m_until;
    std::vector<ScriptLine> m_acts = readScript(scriptFile());
    std::unique_ptr<Actors> m_actors;
    QByteArray m_facts;
};

/// One line for each rule and subject, from the first day on which they differ. Catch would break the lines.
void print(const QStringList &lines)
{
    QStringList known;
    for (const QString &line : lines) {
        const QString about = line.section(u' ', 1).section(u": expected"_s, 0, 0);
        if (known.contains(about) || known.size() == mostPrinted)
            continue;
        known.append(about);
        std::cerr << line.toStdString() << '\n';
    }
}

/// The rules that \a lines are about.
QStringList rulesOf(const QStringList &lines)
{
    QStringList rules;
    for (const QString &line : lines)
        rules.append(line.section(u' ', 1, 1));
    rules.removeDuplicates();
    rules.sort();
    return rules;
}

/// Papers by Wednesday, and minutes a day later than the terms of reference say.
Policy wrongPolicy(const Policy &right)
{
    Policy wrong = right;
    PolicyPack pack = *right.phases.back().pack;
    for (Rule &rule : pack.rules) {
        if (rule.id == u"panel.papers")
            rule.weekday = 3;
        if (rule.id == u"panel.minutes")
            rule.periods.front().count = 4;
    }
    wrong.phases.back().pack = std::make_shared<const PolicyPack>(std::move(pack));
    return wrong;
}

/// The script with \a line in another's place, in a file of \a folder.
QString scriptWith(const QTemporaryDir &folder, const QString &instead, const QString &line)
{
    QFile right(scriptFile());
    QFile wrong(folder.filePath(u"script.txt"_s));
    REQUIRE((right.open(QIODevice::ReadOnly) && wrong.open(QIODevice::WriteOnly)));
    QString text = QString::fromUtf8(right.readAll());
    REQUIRE(text.count(instead) == 1);
    wrong.write(text.replace(instead, line).toUtf8());
    return wrong.fileName();
}

} // namespace

TEST_CASE("A year of the Permanence Panel is, day by day, what its terms of reference expect", "[panelyear][panel]")
{
    Year year(last);
    const SayingsByDay got = year.play([](Actors &actors) { return observed(actors, actors.workspace().policy()); });
    const QStringList wrong = mismatches(year.expectedOf(scriptFile()), got);
    print(wrong);
    CHECK(wrong.size() == 0);
    CHECK(got.size() == 365);
    CHECK(year.workspace().verify().isEmpty());
}

TEST_CASE("A pack or a fact that is wrong would be noticed in the panel year", "[panelyear][panel]")
{
    Year year(Date(2021, 10, 3));
    SayingsByDay byWrongPack;
    const SayingsByDay got = year.play([&byWrongPack](Actors &actors) {
        const Policy &right = actors.workspace().policy();
        byWrongPack.emplace(actors.today(), observed(actors, wrongPolicy(right)));
        return observed(actors, right);
    });
    SayingsByDay right = year.expectedOf(scriptFile());
    CHECK(mismatches(right, got).isEmpty());

    for (auto &[day, sayings] : right) // what is refused is no matter of the pack
        std::erase_if(sayings, [](const auto &said) { return said.first.first == u"refused"; });
    const QStringList ofPack = mismatches(right, byWrongPack);
    CHECK(ofPack.size() > 100);
    CHECK(rulesOf(ofPack) == QStringList{u"panel.minutes"_s, u"panel.papers"_s});

    const QTemporaryDir folder;
    const QString script = scriptWith(folder, u"2021-09-09 minutes 2021-09-07"_s, u"2021-09-13 minutes 2021-09-07"_s);
    const QStringList ofFact = mismatches(year.expectedOf(script), got);
    CHECK(rulesOf(ofFact) == QStringList{u"figures"_s, u"panel.minutes"_s});
    CHECK(ofFact.front() == u"2021-09-09 panel.minutes 2021-09-07: expected soon due 2021-09-10 days -1, got met due "
                            "2021-09-10 days -1"_s);
}
