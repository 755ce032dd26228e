// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sharing.h"

#include "core/casework/network.h"
#include "core/meetings/ppmcells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const PpmActionLine *lineOf(const std::vector<PpmActionLine> &lines, const QString &key)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line.key == key; });
    return found == lines.end() ? nullptr : &*found;
}

// The line of \a lines that says what \a wanted says and is nobody's twin yet.
const PpmActionLine *alike(const std::vector<PpmActionLine> &lines, const PpmActionLine &wanted,
                           const QMap<QString, QString> &twins)
{
    const QStringList taken = twins.values();
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const PpmActionLine &line) {
        return line.what == wanted.what && !taken.contains(line.key);
    });
    return found == lines.end() ? nullptr : &*found;
}

std::vector<PpmActionLine> siblingLines(const std::vector<PpmActionLine> &from, const std::vector<PpmActionLine> &to,
                                        QMap<QString, QString> &twins)
{
    std::vector<PpmActionLine> lines;
    for (PpmActionLine line : from) {
        const PpmActionLine *twin = lineOf(to, twins.value(line.key));
        if (!twin)
            twin = alike(to, line, twins);
        if (twin)
            twins[line.key] = twin->key;
        else if (!twins.contains(line.key))
            twins[line.key] = newKey();
        line.key = twins.value(line.key);
        line.carried = twin ? twin->carried : 0;
        line.firstTarget = twin ? twin->firstTarget : std::nullopt;
        lines.push_back(std::move(line));
    }
    return lines;
}

PpmContent sectionAlone(const QString &section, const PpmContent &content)
{
    PpmContent alone;
    copySection(section, content, alone);
    for (PpmActionLine &line : alone.actions) {
        line.key.clear();
        line.carried = 0;
        line.firstTarget.reset();
    }
    return alone;
}

} // namespace

bool isOfOneChild(const QString &section)
{
    return section == u"child-details"_s || section == u"carers"_s || section == u"siblings"_s;
}

bool beginsAsOwn(const QString &section)
{
    return section == u"child-views"_s;
}

bool saysTheSame(const QString &section, const PpmContent &a, const PpmContent &b)
{
    return sectionAlone(section, a) == sectionAlone(section, b);
}

void copyToSibling(const QString &section, const PpmContent &from, PpmContent &to, QMap<QString, QString> &twins)
{
    if (section == u"actions"_s)
        to.actions = siblingLines(from.actions, to.actions, twins);
    else
        copySection(section, from, to);
}

} // namespace hearth
