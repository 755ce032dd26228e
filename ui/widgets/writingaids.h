// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"
#include "core/spelling/spellchecker.h"
#include "ui/widgets/page.h"

#include <QObject>

namespace hearth {

/// What helps a person to write: British spelling and the team's phrases. One for a page; its narrative fields share
/// it.
class WritingAids : public QObject
{
    Q_OBJECT

public:
    explicit WritingAids(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] SpellChecker &spelling() { return m_spelling; }
    [[nodiscard]] bool checksSpelling() const;
    /// Takes a word into the person's own dictionary.
    void addWord(const QString &word);
    /// Names that are right while the page is open.
    void setNames(const QStringList &names);

    /// Those of \a section first, then those for all; within each by text.
    [[nodiscard]] std::vector<Phrase> phrases(const QString &section) const;
    /// True when it was saved; else the window was told why.
    bool savePhrase(const Phrase &phrase);
    bool removePhrase(const Phrase &phrase);

    /// The file in which a person's own words are kept.
    [[nodiscard]] static QString ownWordsFile(const QSettings &settings);

Q_SIGNALS:
    void spellingChanged(); ///< words were added: what is marked is new

private:
    Services m_services;
    SpellChecker m_spelling;
};

} // namespace hearth
