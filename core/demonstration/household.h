// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/demonstration/demonstration.h"
#include "core/demonstration/random.h"

namespace hearth::demonstration {

/// How far it has come with somebody who might care for a child.
enum class Asked { NotYet, Positive, Negative, Declined };

struct Candidate
{
    QString key;
    QString name;
    QString relation; ///< to the child: `Maternal grandmother`
    Asked asked = Asked::NotYet;
};

/// Those round one child whom its meetings speak of.
struct Circle
{
    QString mother;
    QString motherKey;
    QString father;
    QString fatherKey;
    QString reviewingOfficer;
    QString guardian; ///< empty outside proceedings
    QString teacher;  ///< or the health visitor of a small child
    QString teacherRole;
    QStringList siblings; ///< forenames
    std::vector<Candidate> candidates;
};

/// Makes the people round the children of Northmoor: parents, grandparents, aunts, partners, and the professionals.
class Neighbourhood
{
public:
    Neighbourhood(Date day, NetworkRecords &network);

    /// The household of \a children (their places in the cast), who are brothers and sisters.
    /// Answers the circle of each.
    std::vector<Circle> tell(std::vector<ChildRecord> &all, const std::vector<std::size_t> &children);

private:
    struct Family;

    QString add(const QString &key, const QString &name, const char *sex, int bornAgo, const QString &note = {});
    QString addProfessional(const QString &key, const QString &name, const char *role, const char *organisation);
    void relate(RelationshipKind kind, const Member &first, const Member &second, const char *nature,
                const char *words = "");
    void addElders(Family &family, Random &random);
    void addFather(Family &family, const QString &key, std::size_t which, Random &random);
    [[nodiscard]] std::vector<Candidate> candidatesOf(const Family &family, std::size_t household) const;
    void tellProfessionals(Circle &circle, const ChildRecord &record, const Member &child, std::size_t index);

    Date m_day;
    NetworkRecords &m_network;
};

/// The table of connected carers of \a record, with what is known of each as events; and the person of events that name
/// one by a word alone.
void tellCarers(ChildRecord &record, const Circle &circle, Date day);

} // namespace hearth::demonstration
