// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/child/childfixture.h"
#include "ui/network/networktab.h"

namespace hearth::test {

/// A child's page with the face of its network, over a real encrypted store.
class NetworkFixture : public ChildFixture
{
public:
    NetworkFixture();

    /// Ada with a mother and father who were a couple, the mother's sister, and a health visitor.
    RecordId addFamily();
    QString addPerson(const QString &name, const QString &sex, std::optional<Date> born = std::nullopt,
                      const QString &role = {}) const;
    void relate(RelationshipKind kind, const Member &first, const Member &second, const QString &nature,
                const QString &words = {}) const;

    void showNetwork(RecordId child);
    [[nodiscard]] QWidget *genogram() const { return find<QWidget>("genogram"); }
    /// Whom the genogram says is chosen, in words.
    [[nodiscard]] QString chosenWords() const;
    [[nodiscard]] const Person *personNamed(const QString &name) const;
    /// `Mary Test>Ada Test:birth`, sorted: every relationship of a kind.
    [[nodiscard]] QStringList relations(RelationshipKind kind) const;
    /// Opens the add menu by its key and picks the entry of that letter.
    void add(Qt::Key letter) const;
    /// A file chooser's answer.
    QString saveAs;
    NetworkTab *tab;

    QString mother;
    QString father;
    QString aunt;
};

} // namespace hearth::test
