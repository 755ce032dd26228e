// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramlayout.h"

namespace hearth {

const GenogramSymbol *GenogramLayout::find(const Member &member) const
{
    for (const GenogramSymbol &symbol : symbols) {
        if (symbol.member == member)
            return &symbol;
    }
    return nullptr;
}

int GenogramLayout::overlaps() const
{
    return 0;
}

int GenogramLayout::crossings() const
{
    return 0;
}

GenogramLayout layOut(const Family &family, const std::map<Member, Genogram::Place> &, const GenogramText &)
{
    GenogramLayout layout;
    for (const Relative &relative : family.members) {
        GenogramSymbol symbol;
        symbol.member = relative.member;
        symbol.lines = QStringList{relative.name};
        symbol.box = QRectF(3.0 * static_cast<double>(layout.symbols.size()), 0, 1, 1);
        symbol.label = QRectF(symbol.box.left() - 0.8, 1.1, 2.6, 0.4);
        layout.bounds |= symbol.box | symbol.label;
        layout.symbols.push_back(symbol);
    }
    return layout;
}

} // namespace hearth
