// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace hearth {

/// Spelling by a Hunspell dictionary. Where there is none it is off, and every word counts as right.
///
/// Words that a person adds are kept in a file of that person's own, which nobody else may read; it holds those words
/// and nothing else. Names are told for the time of the program alone and are never written.
class SpellChecker
{
public:
    /// \a dictionary: path without ending, `/usr/share/hunspell/en_GB`. \a ownWords: the file of the person's words;
    /// empty: none is kept.
    explicit SpellChecker(const QString &dictionary, const QString &ownWords = {});
    ~SpellChecker();
    SpellChecker(const SpellChecker &) = delete;
    SpellChecker &operator=(const SpellChecker &) = delete;

    /// The British dictionary of the system, or of `HEARTH_DICTIONARY` where that is set; empty where there is none.
    [[nodiscard]] static QString britishDictionary();

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] bool isRight(const QString &word) const;
    /// At most \a most, the likeliest first.
    [[nodiscard]] QStringList suggestions(const QString &word, int most = 7) const;

    /// Takes \a word for right from now on and keeps it. False when it could not be kept; it counts as right all the
    /// same.
    bool add(const QString &word);
    /// Names and the like: right until the program ends, kept nowhere.
    void setNames(const QStringList &names);
    [[nodiscard]] QStringList ownWords() const;
    /// Takes a word of the person's own out again.
    bool forget(const QString &word);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
