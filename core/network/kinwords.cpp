// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/kinwords.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Kinship)
};

QString byGender(Gender who, const QString &male, const QString &female, const QString &either)
{
    switch (who) {
    case Gender::Male:
        return male;
    case Gender::Female:
        return female;
    case Gender::Either:
        break;
    }
    return either;
}

QString great(int times, QString words)
{
    for (int i = 0; i < times; ++i)
        words = Words::tr("great-%1").arg(words);
    return words;
}

QString onSide(Gender side, const QString &words)
{
    return byGender(side, Words::tr("paternal %1").arg(words), Words::tr("maternal %1").arg(words), words);
}

QString auntOrUncle(Gender who, int greats)
{
    return byGender(who, great(greats, Words::tr("uncle")), great(greats, Words::tr("aunt")),
                    Words::tr("%1 or %2").arg(great(greats, Words::tr("aunt")), great(greats, Words::tr("uncle"))));
}

QString nephewOrNiece(Gender who, int greats)
{
    return byGender(who, great(greats, Words::tr("nephew")), great(greats, Words::tr("niece")),
                    Words::tr("%1 or %2").arg(great(greats, Words::tr("niece")), great(greats, Words::tr("nephew"))));
}

QString ancestor(int up, Gender who)
{
    if (up == 1)
        return parentWords(ParentTie::Birth, who);
    return great(up - 2, byGender(who, Words::tr("grandfather"), Words::tr("grandmother"), Words::tr("grandparent")));
}

QString descendant(int down, Gender who)
{
    if (down == 1)
        return childWords(ParentTie::Birth, who);
    return great(down - 2, byGender(who, Words::tr("grandson"), Words::tr("granddaughter"), Words::tr("grandchild")));
}

/// Those who are neither of the direct line nor brothers and sisters of it.
QString cousin(const Descent &way, Gender who, Gender side)
{
    if (way.up == 2 && way.down == 2)
        return Words::tr("cousin");
    if (way.up == 3 && way.down == 3)
        return Words::tr("second cousin");
    if (way.up == 2 && way.down == 3)
        return possessive(Words::tr("cousin"), descendant(1, who));
    if (way.up == 3 && way.down == 2)
        return possessive(ancestor(1, side), Words::tr("cousin"));
    return {};
}

} // namespace

Gender genderOf(const QString &sex)
{
    if (sex == QStringLiteral("M"))
        return Gender::Male;
    return sex == QStringLiteral("F") ? Gender::Female : Gender::Either;
}

QString wordsOf(const Descent &way, Gender who, Gender side)
{
    if (way.down == 0)
        return way.up < 2 ? ancestor(way.up, who) : onSide(side, ancestor(way.up, who));
    if (way.up == 0)
        return descendant(way.down, who);
    if (way.up == 1 && way.down == 1)
        return siblingWords(SiblingTie::Full, who);
    if (way.down == 1)
        return onSide(side, auntOrUncle(who, way.up - 2));
    if (way.up == 1)
        return nephewOrNiece(who, way.down - 2);
    return cousin(way, who, side);
}

QString siblingWords(SiblingTie tie, Gender who)
{
    const QString plain = byGender(who, Words::tr("brother"), Words::tr("sister"), Words::tr("brother or sister"));
    switch (tie) {
    case SiblingTie::Full:
        break;
    case SiblingTie::SameMother:
        return Words::tr("%1 (same mother)").arg(plain);
    case SiblingTie::SameFather:
        return Words::tr("%1 (same father)").arg(plain);
    case SiblingTie::SameParent:
        return Words::tr("%1 (one parent shared)").arg(plain);
    case SiblingTie::Half:
        return byGender(who, Words::tr("half-brother"), Words::tr("half-sister"),
                        Words::tr("half-brother or half-sister"));
    case SiblingTie::Step:
        return byGender(who, Words::tr("stepbrother"), Words::tr("stepsister"), Words::tr("stepbrother or stepsister"));
    case SiblingTie::Adoptive:
        return Words::tr("adoptive %1").arg(plain);
    case SiblingTie::Foster:
        return Words::tr("foster %1").arg(plain);
    }
    return plain;
}

QString parentWords(ParentTie tie, Gender who)
{
    const QString plain = byGender(who, Words::tr("father"), Words::tr("mother"), Words::tr("parent"));
    switch (tie) {
    case ParentTie::Birth:
        break;
    case ParentTie::NotKnown:
        return Words::tr("%1 (not known how)").arg(plain);
    case ParentTie::Adoptive:
        return Words::tr("adoptive %1").arg(plain);
    case ParentTie::Step:
        return byGender(who, Words::tr("stepfather"), Words::tr("stepmother"), Words::tr("step-parent"));
    case ParentTie::Foster:
        return Words::tr("foster carer");
    }
    return plain;
}

QString childWords(ParentTie tie, Gender who)
{
    const QString plain = byGender(who, Words::tr("son"), Words::tr("daughter"), Words::tr("child"));
    switch (tie) {
    case ParentTie::Birth:
        break;
    case ParentTie::NotKnown:
        return Words::tr("%1 (not known how)").arg(plain);
    case ParentTie::Adoptive:
        return Words::tr("adopted %1").arg(plain);
    case ParentTie::Step:
        return byGender(who, Words::tr("stepson"), Words::tr("stepdaughter"), Words::tr("stepchild"));
    case ParentTie::Foster:
        return Words::tr("foster child");
    }
    return plain;
}

QString partnerWords(const QString &nature, bool isOver, Gender who)
{
    QString words = Words::tr("partner");
    if (nature == QStringLiteral("married") || nature == QStringLiteral("divorced"))
        words = byGender(who, Words::tr("husband"), Words::tr("wife"), Words::tr("spouse"));
    return isOver ? Words::tr("former %1").arg(words) : words;
}

QString possessive(const QString &owner, const QString &owned)
{
    return Words::tr("%1's %2").arg(owner, owned);
}

} // namespace hearth
