// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/textdiff.h"

#include "tests/support/catch.h"

#include <QStringList>

#include <random>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

// [gone] and {new}, the rest as it is.
QString drawn(const std::vector<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs) {
        const QString words = run.text.trimmed();
        text += run.kind == TextRun::Kind::Gone ? u'[' + words + u']'
                                                : (run.kind == TextRun::Kind::New ? u'{' + words + u'}' : words);
        text += u' ';
    }
    return text.trimmed();
}

QString side(const std::vector<TextRun> &runs, TextRun::Kind left)
{
    QString text;
    for (const TextRun &run : runs) {
        if (run.kind != left)
            text += run.text;
    }
    return text;
}

} // namespace

TEST_CASE("What changed between two texts is told word by word", "[meeting]")
{
    struct Case
    {
        const char *why;
        QString before;
        QString now;
        QString drawn;
    };
    const auto c = GENERATE(values<Case>({
        {"the same", u"sees her mother"_s, u"sees her mother"_s, u"sees her mother"_s},
        {"a word instead of another", u"sees her weekly now"_s, u"sees her monthly now"_s,
         u"sees her [weekly] {monthly} now"_s},
        {"more at the end", u"sees her\n"_s, u"sees her\nand him"_s, u"sees her {and him}"_s},
        {"less in the middle", u"sees her often now"_s, u"sees her now"_s, u"sees her [often] now"_s},
        {"nothing before", QString(), u"sees her"_s, u"{sees her}"_s},
        {"nothing now", u"sees her"_s, QString(), u"[sees her]"_s},
    }));
    INFO(c.why);
    CHECK(drawn(wordsBetween(c.before, c.now)) == c.drawn);
}

TEST_CASE("The runs of a comparison put together are the two texts again", "[meeting]")
{
    std::mt19937 random(20261122);
    const QStringList words{u"she "_s, u"he "_s, u"sees\n"_s, u"often "_s, u"her "_s, u"mother"_s, u"  "_s};
    int wrong = 0;
    for (int round = 0; round < 300; ++round) {
        const auto text = [&] {
            QString made;
            for (auto count = random() % 30; count > 0; --count)
                made += words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))];
            return made;
        };
        const QString before = text();
        const QString now = text();
        const auto runs = wordsBetween(before, now);
        wrong += side(runs, TextRun::Kind::New) != before;
        wrong += side(runs, TextRun::Kind::Gone) != now;
    }
    CHECK(wrong == 0);
}

TEST_CASE("Texts too long for the table are still compared", "[meeting]")
{
    QString before = u"the same head "_s;
    QString now = before;
    for (int word = 0; word < 3000; ++word) {
        before += u"a%1 "_s.arg(word);
        now += u"b%1 "_s.arg(word);
    }
    before += u"the same end"_s;
    now += u"the same end"_s;
    const auto runs = wordsBetween(before, now);
    CHECK(runs.size() == 4);
    CHECK(side(runs, TextRun::Kind::New) == before);
    CHECK(side(runs, TextRun::Kind::Gone) == now);
}

TEST_CASE("A text that was written anew is not shown as what is left of the one before", "[meeting]")
{
    struct Case
    {
        const char *why;
        QString before;
        QString now;
        bool much;
    };
    const QString before = u"Ada sees her mother every week at the centre and her father in the holidays."_s;
    const auto c = GENERATE_COPY(values<Case>({
        {"the same", before, before, true},
        {"a few words of it", before, u"Ada sees her mother every month at the centre and her father in the summer."_s,
         true},
        {"more at the end", before, before + u" She has asked for more of it, and for her brother to come."_s, true},
        {"all but the end taken away", before, u"in the holidays."_s, true},
        {"half of it, and something else", before, u"Ada sees her mother every week, and has asked for more."_s, true},
        {"nothing in common but small words", before,
         u"Nobody has been to visit the children, and the plan is in doubt."_s, false},
        {"the first words of a new text", before, u"Ada now"_s, false},
        {"one word for another", u"Weekly."_s, u"Monthly."_s, false},
    }));
    INFO(c.why);
    CHECK(haveMuchInCommon(wordsBetween(c.before, c.now)) == c.much);
}
