// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/outline.h"

#include "core/calendar/period.h"
#include "core/network/genogramgraph.h"
#include "core/network/genogramrings.h"
#include "core/network/kinship.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

QString generationName(int generation)
{
    switch (generation) {
    case -2:
        return Words::tr("Grandparents' generation");
    case -1:
        return Words::tr("Parents' generation");
    case 0:
        return Words::tr("The child's generation");
    case 1:
        return Words::tr("Their children");
    default:
        break;
    }
    if (generation > 1)
        return Words::tr("%n generation(s) below the child", nullptr, generation);
    QString name = Words::tr("Great-grandparents' generation");
    for (int i = generation; i < -3; ++i)
        name = Words::tr("Great-%1").arg(name.left(1).toLower() + name.mid(1));
    return name;
}

QString lifeOf(const Relative &relative, Date asAt)
{
    Child dated; // the words for an age are those of a child
    dated.born = relative.born;
    dated.expected = relative.expected;
    QStringList words;
    if (relative.born && relative.hasDied)
        words.append(Words::tr("born %1").arg(britishText(*relative.born)));
    else if (relative.born)
        words.append(Words::tr("born %1 (%2)").arg(britishText(*relative.born), ageText(dated, asAt)));
    else if (relative.unborn)
        words.append(relative.expected ? ageText(dated, asAt) : Words::tr("unborn"));
    if (relative.hasDied && relative.died && relative.born)
        words.append(Words::tr("died %1, aged %2")
                         .arg(britishText(*relative.died))
                         .arg(std::max(0, ageOn(*relative.born, *relative.died))));
    else if (relative.hasDied)
        words.append(relative.died ? Words::tr("died %1").arg(britishText(*relative.died)) : Words::tr("has died"));
    return words.join(QStringLiteral(", "));
}

class Outline
{
public:
    Outline(const Family &family, Date asAt)
        : m_family(family), m_asAt(asAt), m_graph(genogramGraphOf(family)), m_homes(homesOf(family, asAt))
    {}

    std::vector<OutlineLine> write()
    {
        for (int row = 0; row < m_graph.rows; ++row)
            writeGeneration(row);
        if (!m_graph.aside.empty()) {
            m_lines.push_back({0, Words::tr("Others round the child"), {}});
            for (const int index : m_graph.aside)
                writePerson(m_family.members[static_cast<std::size_t>(index)]);
        }
        return std::move(m_lines);
    }

private:
    void writeGeneration(int row)
    {
        // The nearest first, and their partners after them.
        std::vector<int> nodes;
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
            if (m_graph.nodes[i].row == row && m_graph.nodes[i].relative >= 0)
                nodes.push_back(static_cast<int>(i));
        }
        if (nodes.empty())
            return;
        const auto key = [this](int one) {
            const GenogramNode &node = m_graph.nodes[static_cast<std::size_t>(one)];
            int nearest = node.relative;
            for (const int member : m_graph.clusters[static_cast<std::size_t>(node.cluster)]) {
                const int relative = m_graph.nodes[static_cast<std::size_t>(member)].relative;
                if (relative >= 0)
                    nearest = std::min(nearest, relative);
            }
            return std::pair(nearest, node.relative); // members are in order of distance
        };
        std::stable_sort(nodes.begin(), nodes.end(), [&](int one, int other) { return key(one) < key(other); });
        m_lines.push_back({0, generationName(row - m_graph.childRow), {}});
        for (const int node : nodes) {
            writePerson(m_family.members[static_cast<std::size_t>(relativeOf(node))]);
            writeChildrenOf(node);
        }
    }

    [[nodiscard]] int relativeOf(int node) const { return m_graph.nodes[static_cast<std::size_t>(node)].relative; }

    void writePerson(const Relative &relative)
    {
        QStringList words{relative.name, kinshipToChild(m_family, relative.member), lifeOf(relative, m_asAt)};
        words.removeAll(QString());
        if (relative.isProfessional() && !words.contains(relative.role))
            words.append(relative.role);
        QStringList text{words.join(QStringLiteral(", "))};
        for (const Relationship &r : m_family.relationships) {
            if (r.kind == RelationshipKind::Partner && (r.first == relative.member || r.second == relative.member))
                text.append(coupleWords(r, r.first == relative.member ? r.second : r.first));
        }
        const QString home = homeWords(relative.member);
        if (!home.isEmpty())
            text.append(home);
        m_lines.push_back({1, text.join(QStringLiteral("; ")), relative.member});
    }

    [[nodiscard]] QString coupleWords(const Relationship &couple, const Member &partner) const
    {
        QStringList state{labelOfNature(RelationshipKind::Partner, couple.nature)};
        if (couple.from)
            state.append(Words::tr("from %1").arg(britishText(*couple.from)));
        if (couple.until)
            state.append(Words::tr("until %1").arg(britishText(*couple.until)));
        return Words::tr("with %1: %2").arg(m_family.find(partner)->name, state.join(u' '));
    }

    [[nodiscard]] QString homeWords(const Member &member) const
    {
        for (const std::vector<Member> &home : m_homes) {
            if (std::find(home.begin(), home.end(), member) == home.end())
                continue;
            QStringList others;
            for (const Member &other : home) {
                if (other != member)
                    others.append(m_family.find(other)->name);
            }
            return Words::tr("lives with %1").arg(others.join(QStringLiteral(", ")));
        }
        return {};
    }

    /// The children of \a parent by each partner, told where the first of the couple stands.
    void writeChildrenOf(int parent)
    {
        for (std::size_t i = 0; i < m_graph.nets.size(); ++i) {
            const GenogramNet &net = m_graph.nets[i];
            if (net.kind != GenogramNet::Kind::Descent || isTold(i))
                continue;
            int other = -1;
            if (net.couple >= 0) {
                const GenogramCouple &couple = m_graph.couples[static_cast<std::size_t>(net.couple)];
                if (couple.first != parent && couple.second != parent)
                    continue;
                other = couple.first == parent ? couple.second : couple.first;
            } else if (net.parent != parent) {
                continue;
            }
            m_told.push_back(i);
            const QString names = childNames(net);
            const QString text =
                other >= 0 && relativeOf(other) >= 0
                    ? Words::tr("Children with %1: %2")
                          .arg(m_family.members[static_cast<std::size_t>(relativeOf(other))].name, names)
                    : Words::tr("Children, the other parent not recorded: %1").arg(names);
            m_lines.push_back({2, text, m_family.members[static_cast<std::size_t>(relativeOf(parent))].member});
        }
    }

    [[nodiscard]] bool isTold(std::size_t net) const
    {
        return std::find(m_told.begin(), m_told.end(), net) != m_told.end();
    }

    /// In birth order; how, where it is not by birth.
    [[nodiscard]] QString childNames(const GenogramNet &net) const
    {
        QStringList names;
        for (const int child : net.all()) {
            if (relativeOf(child) < 0)
                continue;
            const QString name = m_family.members[static_cast<std::size_t>(relativeOf(child))].name;
            const QString nature = net.natures.at(child);
            names.append(nature == QStringLiteral("birth")
                             ? name
                             : Words::tr("%1 (%2)").arg(name, labelOfNature(RelationshipKind::Parent, nature)));
        }
        return names.join(QStringLiteral(", "));
    }

    const Family &m_family;
    Date m_asAt;
    GenogramGraph m_graph;
    std::vector<std::vector<Member>> m_homes;
    std::vector<std::size_t> m_told;
    std::vector<OutlineLine> m_lines;
};

} // namespace

std::vector<OutlineLine> outlineOf(const Family &family, Date asAt)
{
    return Outline(family, asAt).write();
}

QStringList outlineText(const Family &family, Date asAt)
{
    QStringList text;
    for (const OutlineLine &line : outlineOf(family, asAt))
        text.append(QString(2 * line.depth, u' ') + line.text);
    return text;
}

} // namespace hearth
