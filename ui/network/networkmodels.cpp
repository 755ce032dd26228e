// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkmodels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = ValueColumn::Kind;
using Shown = ValueColumn::Shown;

std::vector<ValueColumn> peopleColumns(PeopleModel::Whom whom)
{
    if (whom == PeopleModel::Whom::Professionals)
        return {
            {u"name"_s, PeopleModel::tr("Name"), Kind::Text, Shown::Yes, 24, {}},
            {u"role"_s, PeopleModel::tr("Role and organisation"), Kind::Text, Shown::Yes, 32, {}},
            {u"contact"_s, PeopleModel::tr("Phone and email"), Kind::Text, Shown::Yes, 34, {}},
            {u"address"_s, PeopleModel::tr("Address"), Kind::Text, Shown::Yes, 30, {}},
        };
    return {
        {u"name"_s, PeopleModel::tr("Name"), Kind::Text, Shown::Yes, 16, {}},
        {u"relationship"_s, PeopleModel::tr("To the child"), Kind::Text, Shown::Yes, 16, {}},
        {u"life"_s, PeopleModel::tr("Born"), Kind::Text, Shown::Yes, 22, {}},
        {u"lives-with"_s, PeopleModel::tr("Lives with"), Kind::Text, Shown::Yes, 13, {}},
        {u"contact"_s, PeopleModel::tr("Phone and email"), Kind::Text, Shown::Yes, 13, {}},
        {u"address"_s, PeopleModel::tr("Address"), Kind::Text, Shown::Yes, 12, {}},
    };
}

std::vector<ValueColumn> carerColumns()
{
    return {
        {u"name"_s, CarersModel::tr("Name"), Kind::Text, Shown::Yes, 15, CarersModel::tr("Name of potential carer")},
        {u"relationship"_s, CarersModel::tr("To the child"), Kind::Text, Shown::Yes, 15,
         CarersModel::tr("Relationship to child, as the genogram has it")},
        {u"wants"_s, CarersModel::tr("To be assessed"), Kind::Text, Shown::Yes, 13,
         CarersModel::tr("Do they want to be assessed? Were they contacted directly, and when?")},
        {u"viability"_s, CarersModel::tr("Viability"), Kind::Text, Shown::Yes, 16,
         CarersModel::tr("Date viability completed, and whether positive or negative")},
        {u"opposing"_s, CarersModel::tr("If negative"), Kind::Text, Shown::Yes, 10,
         CarersModel::tr("Opposing the decision? Told in writing, and sent a copy of the assessment?")},
        {u"full"_s, CarersModel::tr("Full assessment"), Kind::Text, Shown::Yes, 12,
         CarersModel::tr("To be completed by which day, of what type, by whom")},
        {u"panel"_s, CarersModel::tr("Panel"), Kind::Text, Shown::Yes, 7,
         CarersModel::tr("Date of panel, if required, and approval")},
        {u"comments"_s, CarersModel::tr("Comments"), Kind::Text, Shown::Yes, 10,
         CarersModel::tr("With the reason where negative or declined")},
    };
}

} // namespace

PeopleModel::PeopleModel(Whom whom, QObject *parent) : ValueTableModel(peopleColumns(whom), parent), m_whom(whom) {}

void PeopleModel::setRows(const std::vector<PersonRow> &rows)
{
    m_rows.clear();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rows),
                 [this](const PersonRow &row) { return row.isProfessional == (m_whom == Whom::Professionals); });
    rowsChanged();
}

std::int64_t PeopleModel::idOfMember(const Member &member) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&member](const PersonRow &row) { return row.member == member; });
    return found == m_rows.end() ? 0 : found->id;
}

QString PeopleModel::text(std::size_t row, int column) const
{
    const PersonRow &person = m_rows[row];
    const QString id = columns()[static_cast<std::size_t>(column)].id;
    if (id == u"name")
        return person.name;
    if (id == u"relationship")
        return person.relationship;
    if (id == u"life")
        return person.life;
    if (id == u"lives-with")
        return person.livesWith;
    if (id == u"role")
        return person.role;
    if (id == u"contact")
        return person.contact;
    return person.address;
}

SortValue PeopleModel::sortValue(std::size_t row, int column) const
{
    if (columns()[static_cast<std::size_t>(column)].id != u"life")
        return ValueTableModel::sortValue(row, column);
    const auto &born = m_rows[row].born;
    return {born ? *born - Date() : 0, {}};
}

PeopleModel::Emphasis PeopleModel::emphasis(std::size_t, int column) const
{
    return column == 0 ? Emphasis::Strong : Emphasis::None;
}

CarersModel::CarersModel(QObject *parent) : ValueTableModel(carerColumns(), parent) {}

void CarersModel::setRows(std::vector<CarerRow> rows)
{
    m_rows = std::move(rows);
    rowsChanged();
}

std::int64_t CarersModel::idOfPerson(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const CarerRow &row) { return row.person == key; });
    return found == m_rows.end() ? 0 : found->id;
}

QString CarersModel::text(std::size_t row, int column) const
{
    const CarerRow &carer = m_rows[row];
    const std::array cells{&carer.name,     &carer.relationship, &carer.wants, &carer.viability,
                           &carer.opposing, &carer.full,         &carer.panel, &carer.comments};
    return *cells.at(static_cast<std::size_t>(column));
}

CarersModel::Emphasis CarersModel::emphasis(std::size_t row, int column) const
{
    if (m_rows[row].state == CarerState::Declined)
        return Emphasis::Muted;
    return column == 0 ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth
