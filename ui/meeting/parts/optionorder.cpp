// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/optionorder.h"

#include "core/meetings/ppmform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

std::vector<PpmOption *> inOrder(std::vector<PpmOption> &options)
{
    std::vector<PpmOption *> ordered;
    for (PpmOption &option : options) {
        if (option.order > 0)
            ordered.push_back(&option);
    }
    std::ranges::stable_sort(ordered, {}, [](const PpmOption *option) { return option->order; });
    return ordered;
}

} // namespace

void putAt(std::vector<PpmOption> &options, const QString &option, int place)
{
    auto ordered = inOrder(options);
    const auto found = std::ranges::find(options, option, &PpmOption::option);
    if (found == options.end())
        return;
    std::erase(ordered, &*found);
    found->order = 0;
    if (place > 0) {
        const auto at = std::min(static_cast<std::size_t>(place) - 1, ordered.size());
        ordered.insert(ordered.begin() + static_cast<std::ptrdiff_t>(at), &*found);
    }
    int number = 0;
    for (PpmOption *each : ordered)
        each->order = ++number;
}

void moveBy(std::vector<PpmOption> &options, const QString &option, int places)
{
    const auto found = std::ranges::find(options, option, &PpmOption::option);
    if (found == options.end())
        return;
    const int last = static_cast<int>(options.size());
    putAt(options, option, found->order == 0 ? last : std::max(1, found->order + places));
}

void answer(PpmOption &option, const QString &pursued, Date on)
{
    option.pursued = pursued;
    if (pursued == u"no"_s && !option.ruledOut)
        option.ruledOut = on;
    else if (pursued != u"no"_s && option.ruledOut == on)
        option.ruledOut.reset();
}

QString orderInWords(const std::vector<PpmOption> &options)
{
    std::vector<PpmOption> copy = options;
    QStringList words;
    for (const PpmOption *option : inOrder(copy))
        words << u"%1 %2"_s.arg(option->order).arg(labelOfPpmOption(option->option));
    return words.join(u", "_s);
}

} // namespace hearth
