// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/network/networkfixture.h"

#include "ui/network/memberwords.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace hearth::test {

using namespace Qt::StringLiterals;

NetworkFixture::NetworkFixture()
{
    FileChooser files;
    files.save = [this](QWidget *, const QString &, const QString &, const QString &) { return saveAs; };
    const PrintAsker print = [](QWidget *, const QString &, const std::function<void(QPagedPaintDevice &)> &) {
        return false;
    };
    tab = new NetworkTab(Services{*workspace, navigator, files, print, settings}, page.get());
    page->resize(1280, 1100); // room for the genogram and a list at once
    page->addTab(tab, u"network"_s, u"Networ&k"_s);
}

QString NetworkFixture::addPerson(const QString &name, const QString &sex, std::optional<Date> born,
                                  const QString &role) const
{
    Person person;
    person.key = newKey();
    person.name = name;
    person.sex = sex;
    person.born = born;
    person.role = role;
    workspace->savePerson(person);
    return person.key;
}

void NetworkFixture::relate(RelationshipKind kind, const Member &first, const Member &second, const QString &nature,
                            const QString &words) const
{
    Relationship relationship;
    relationship.kind = kind;
    relationship.first = first;
    relationship.second = second;
    relationship.nature = nature;
    relationship.words = words;
    workspace->saveRelationship(relationship);
}

RecordId NetworkFixture::addFamily()
{
    const RecordId ada = addChild(u"T-1"_s, u"Ada"_s);
    mother = addPerson(u"Mary Test"_s, u"F"_s, Date(1990, 2, 3));
    father = addPerson(u"Peter Smith"_s, u"M"_s, Date(1988, 7, 1));
    aunt = addPerson(u"Ann Other"_s, u"F"_s, Date(1992, 5, 6));
    const QString visitor = addPerson(u"Hilda Visit"_s, u"F"_s, std::nullopt, u"Health visitor"_s);
    relate(RelationshipKind::Parent, personMember(mother), childMember(ada), u"birth"_s);
    relate(RelationshipKind::Parent, personMember(father), childMember(ada), u"birth"_s);
    relate(RelationshipKind::Partner, personMember(mother), personMember(father), u"separated"_s);
    relate(RelationshipKind::Sibling, personMember(aunt), personMember(mother), u"full"_s);
    relate(RelationshipKind::Other, personMember(visitor), childMember(ada), {}, u"health visitor"_s);
    return ada;
}

void NetworkFixture::showNetwork(RecordId child)
{
    show(child, u"network"_s);
    QTest::qWait(20); // until every size has settled
}

QString NetworkFixture::chosenWords() const
{
    return find<PlainLabel>("genogramDescription")->text();
}

const Person *NetworkFixture::personNamed(const QString &name) const
{
    for (const Person &person : workspace->people()) {
        if (person.name == name)
            return &person;
    }
    return nullptr;
}

QStringList NetworkFixture::relations(RelationshipKind kind) const
{
    QStringList all;
    for (const Relationship &relationship : workspace->relationships()) {
        if (relationship.kind == kind)
            all.append(u"%1>%2:%3"_s.arg(nameOf(*workspace, relationship.first),
                                         nameOf(*workspace, relationship.second), relationship.nature));
    }
    all.sort();
    return all;
}

void NetworkFixture::add(Qt::Key letter) const
{
    genogram()->setFocus();
    QTest::keyClick(genogram(), Qt::Key_A);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, letter);
    QCoreApplication::processEvents();
}

} // namespace hearth::test
