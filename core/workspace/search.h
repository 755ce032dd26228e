// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hearth {

/// \a text without case, accents and strokes (`Łukasz Ó` reads `lukasz o`), in UTF-8, on one line.
[[nodiscard]] QByteArray foldedText(const QString &text);
/// What a child is found by: number, names and known-as name, folded.
[[nodiscard]] QByteArray foldedNames(const Child &child);
/// The words that somebody typed, folded; commas part them too (`Test, Ada`).
[[nodiscard]] std::vector<QByteArray> foldedWords(const QString &typed);

/// Finds among many children as one types: one long text is scanned, not one text a child.
class SearchIndex
{
public:
    void clear();
    /// Children have to be added in the order in which they are to be answered.
    void add(const QByteArray &folded);
    [[nodiscard]] std::size_t size() const { return m_starts.size(); }

    /// Positions of the children whose text holds every one of \a words: first the one whose number is just that, then
    /// those where each word starts a part of a name, then the rest; each in the order added; at most \a most.
    [[nodiscard]] std::vector<std::size_t> find(const std::vector<QByteArray> &words, std::size_t most) const;

private:
    [[nodiscard]] QByteArrayView line(std::size_t position) const;

    QByteArray m_text; // a line a child
    std::vector<qsizetype> m_starts;
};

} // namespace hearth
