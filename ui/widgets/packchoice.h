// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/policypack.h"

#include <QWidget>

#include <map>
#include <memory>

class QComboBox;

namespace hearth {

class PlainLabel;

using Packs = std::map<QString, std::shared_ptr<const PolicyPack>>;

/// A choice of policy pack, with what it means for the thresholds on which the documents disagree.
class PackChoice : public QWidget
{
    Q_OBJECT

public:
    PackChoice(const Packs &packs, const QString &chosen, QWidget *parent = nullptr);

    [[nodiscard]] QString pack() const;
    [[nodiscard]] QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void chosen();

private:
    void explain();

    Packs m_packs;
    QComboBox *m_box;
    PlainLabel *m_words;
};

/// What a pack means, in a few sentences: its source, and after how long it raises the two exceptions on which
/// Bradford's procedure (26 weeks) and its Panel's terms of reference (40 weeks) differ.
[[nodiscard]] QString meaningOf(const PolicyPack &pack);

} // namespace hearth
