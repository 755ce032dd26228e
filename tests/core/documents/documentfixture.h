// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "tests/support/pdf.h"

#include <QTemporaryDir>

#include <deque>
#include <memory>

namespace hearth::test {

/// A pack, children and clocks made by hand, so that each test says exactly what is on the page.
class DocumentFixture
{
public:
    explicit DocumentFixture(const QString &packId = QStringLiteral("bradford-2017"), int placementOrderWeeks = 26);

    [[nodiscard]] const PolicyPack &pack() const { return *m_pack; }
    [[nodiscard]] std::shared_ptr<const PolicyPack> sharedPack() const { return m_pack; }
    [[nodiscard]] Imprint imprint() const;
    [[nodiscard]] QString fileName(const QString &name) const { return m_folder.filePath(name); }

    /// A child of the record kind that a person would meet; it stays where it is for the life of the fixture.
    ChildRecord &child(const QString &number, const QString &forename, const QString &surname);
    /// A standing exception of \a rule that started \a daysAgo days before the day of the fixture.
    [[nodiscard]] Exception exception(const QString &rule, int daysAgo) const;
    /// A clock of \a rule with \a daysLeft days to go (negative: over).
    [[nodiscard]] Clock clock(const QString &rule, int daysLeft) const;
    /// A row of the tracker in \a section with one clock.
    [[nodiscard]] SheetLine line(const ChildRecord &record, const QString &section, int daysLeft,
                                 const QString &update = {}) const;

    static inline const Date day{2026, 11, 22};

private:
    std::shared_ptr<const PolicyPack> m_pack;
    std::deque<ChildRecord> m_children;
    QTemporaryDir m_folder;
};

/// `what`, where two words of \a words lie upon each other or one lies outside of the margins; empty when all is well.
[[nodiscard]] QString misplacedWord(const std::vector<PdfWord> &words, const QSizeF &page);

} // namespace hearth::test
