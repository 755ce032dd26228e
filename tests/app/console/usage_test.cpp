// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console/console.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *call)
{
    return QString::fromUtf8(call).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("A call that is wrong is answered with status 2 and one line that says what", "[console]")
{
    struct Case
    {
        const char *why;
        const char *call;
        const char *says;
    };
    const Case cases[] = {
        {"nothing to do", "", "--help"},
        {"an unknown command", "dance", "dance"},
        {"half a command", "import a", "ssda903, people, journeys"},
        {"an unknown option", "due a --colour", "--colour"},
        {"an unknown short option", "due -x a", "-x"},
        {"an option of another command", "verify a --all", "--all"},
        {"an option twice", "due a --all --all", "twice"},
        {"an option with no value", "due a --on", "--on"},
        {"a value for none", "due a --all=yes", "--all"},
        {"a day that there is not", "due a --on 30/02/2026", "30/02/2026"},
        {"a day in words", "due a --on=soon", "soon"},
        {"an unknown format", "due a --format xml", "xml"},
        {"no store", "due", "too few"},
        {"too many arguments", "due a b", "too many"},
        {"an unknown section", "tracker a --section K", "K"},
        {"a comparison with a day to come", "tracker a --on 2026-01-01 --since 2026-01-02", "--since"},
        {"a lead's report of no section", "leads a", "--section"},
        {"a lead's report of an unknown section", "leads a --section K", "K"},
        {"an unknown rule", "due a --rule review.never", "review.never"},
        {"an unknown pack", "new a --policy nowhere", "nowhere"},
        {"not a number", "workdays 2026-01-01 three", "three"},
    };
    const Console console;
    for (const Case &c : cases) {
        INFO(c.why);
        const Answer answer = console.run(words(c.call));
        CHECK(answer.status == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.errorLines().size() == 1);
        CHECK(answer.err.contains(QString::fromUtf8(c.says)));
    }
}

TEST_CASE("Help and version are data, whether or not the rest makes sense", "[console]")
{
    const Console console;
    CHECK(console.run(words("--help")).out.contains(u"hearthctl COMMAND"_s));
    CHECK(console.run(words("due --help")).out.contains(u"hearthctl due STORE"_s));
    CHECK(console.run(words("help import ssda903")).out.contains(u"PATH..."_s));
    CHECK(console.run(words("--version")).out.startsWith(u"hearthctl "_s));
    for (const char *call : {"-h", "tracker -h", "--version", "import --help"})
        CHECK(console.run(words(call)).status == 0);
}

TEST_CASE("Working days are counted forwards and back", "[console]")
{
    struct Case
    {
        const char *call;
        const char *day;
    };
    const Case cases[] = {
        {"workdays 2026-12-24 1", "2026-12-29"},  {"workdays 24/12/2026 -3", "2026-12-21"},
        {"workdays 2026-01-05 20", "2026-02-02"}, {"workdays -- 2026-01-05 -1", "2026-01-02"},
        {"workdays 2026-01-03 0", "2026-01-03"},
    };
    const Console console;
    for (const Case &c : cases) {
        INFO(c.call);
        const Answer answer = console.run(words(c.call));
        CHECK(answer.status == 0);
        CHECK(answer.out == QString::fromUtf8(c.day) + u'\n');
    }
}

TEST_CASE("A day beyond the table of holidays is not guessed at", "[console]")
{
    const Answer answer = Console().run(words("workdays 2028-12-20 20"));
    CHECK(answer.status == 3);
    CHECK(answer.out.isEmpty());
}

TEST_CASE("A store is made once, for its owner alone, and opens with its passphrase only", "[console]")
{
    const Console console;
    REQUIRE(console.run(words("new team.hearth")).status == 0);
    CHECK(QFileInfo(console.file(u"team.hearth"_s)).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(console.run(words("new team.hearth")).status == 5);
    CHECK(console.run(words("demo team.hearth")).status == 5);
    CHECK(console.run(words("new no/such/folder.hearth")).status == 5);
    CHECK(console.run(words("due team.hearth")).status == 0);
    CHECK(console.run(words("due team.hearth"), u"wrong"_s).status == 4);
    CHECK(console.run(words("due team.hearth"), {}).status == 2); // nobody to ask, and nothing given
    CHECK(console.run(words("due none.hearth")).status == 4);
    console.write(u"text.hearth"_s, "not a store at all, and long enough to be looked at");
    CHECK(console.run(words("due text.hearth")).status == 4);
}

TEST_CASE("The passphrase is read from a file before the environment", "[console]")
{
    const Console console;
    console.write(u"secret"_s, "from the file\r\nand not this\n");
    REQUIRE(console.run(words("new a.hearth --passphrase-file secret"), u"other"_s).status == 0);
    CHECK(console.run(words("verify a.hearth"), u"from the file"_s).status == 0);
    CHECK(console.run(words("--passphrase-file=secret verify a.hearth"), {}).status == 0);
    CHECK(console.run(words("verify a.hearth"), u"other"_s).status == 4);
    CHECK(console.run(words("verify a.hearth --passphrase-file none")).status == 2);
}

TEST_CASE("A store that somebody tampered with is found out", "[console]")
{
    const Console console;
    REQUIRE(console.run(words("demo a.hearth --on 2026-11-22")).status == 0);
    REQUIRE(console.run(words("verify a.hearth")).status == 0);
    QFile file(console.file(u"a.hearth"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 middle = file.size() / 2;
    REQUIRE(file.seek(middle));
    const QByteArray byte = file.read(1);
    REQUIRE(file.seek(middle));
    file.write(QByteArray(1, static_cast<char>(byte.front() ^ 1)));
    file.close();
    const Answer answer = console.run(words("verify a.hearth"));
    CHECK(answer.status == 6);
    CHECK_FALSE(answer.out.isEmpty());
}

TEST_CASE("The packs and their rules are listed, each rule once in a pack", "[console]")
{
    const Answer answer = Console().run(words("packs --format csv"));
    REQUIRE(answer.status == 0);
    CHECK(answer.out.startsWith(u"pack,rule,title,source\r\n"_s));
    CHECK(answer.out.count(u"\r\nbradford-2017,exception.placement-order,"_s) == 1);
    CHECK(answer.out.count(u"\r\nbradford-2017,fostering.annual-review,"_s) == 1);
    for (const char *pack : {"bradford-panel-tor", "torbay-2020", "devon", "somerset"})
        CHECK(answer.out.contains(u"\r\n"_s + QString::fromLatin1(pack) + u",review.first,"_s));
}

TEST_CASE("A pack of the user's own is offered, and one that is wrong is named with its line", "[console]")
{
    const Console console;
    QDir(console.folder()).mkpath(u"data/hearth/policies"_s);
    console.write(u"data/hearth/policies/ours.toml"_s,
                  "format = 1\nid = \"ours\"\ntitle = \"Ours\"\nextends = \"england\"\nsource = \"A decision\"\n");
    REQUIRE(console.run(words("new a.hearth --policy ours")).status == 0);
    CHECK(console.run(words("due a.hearth")).status == 0);
    console.write(u"data/hearth/policies/ours.toml"_s, "format = 1\nid = \"ours\"\ncolour = \"blue\"\n");
    const Answer answer = console.run(words("due a.hearth"));
    CHECK(answer.status == 3);
    CHECK(answer.err.contains(u"ours.toml:3"_s));
}
