// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writingaids.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/attempt.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace hearth {

WritingAids::WritingAids(const Services &services, QObject *parent)
    : QObject(parent), m_services(services),
      m_spelling(SpellChecker::britishDictionary(), ownWordsFile(services.settings))
{}

QString WritingAids::ownWordsFile(const QSettings &settings)
{
    return QFileInfo(settings.fileName()).path() + QStringLiteral("/own-words.txt");
}

bool WritingAids::checksSpelling() const
{
    return m_spelling.isOn() && m_services.settings.value(QStringLiteral("writing/spelling"), true).toBool();
}

void WritingAids::addWord(const QString &word)
{
    if (!m_spelling.add(word))
        m_services.navigator.complain(tr("The word counts as right for now, but could not be kept for next time."));
    Q_EMIT spellingChanged();
}

void WritingAids::setNames(const QStringList &names)
{
    m_spelling.setNames(names);
    Q_EMIT spellingChanged();
}

std::vector<Phrase> WritingAids::phrases(const QString &section) const
{
    std::vector<Phrase> found;
    for (const Phrase &phrase : m_services.workspace.phrases()) {
        if (phrase.section.isEmpty() || phrase.section == section)
            found.push_back(phrase);
    }
    std::stable_sort(found.begin(), found.end(), [](const Phrase &a, const Phrase &b) {
        if (a.section.isEmpty() != b.section.isEmpty())
            return b.section.isEmpty();
        return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
    return found;
}

bool WritingAids::savePhrase(const Phrase &phrase)
{
    return attempt(m_services.navigator, [this, &phrase] { m_services.workspace.savePhrase(phrase); });
}

bool WritingAids::removePhrase(const Phrase &phrase)
{
    return attempt(m_services.navigator,
                   [this, &phrase] { m_services.workspace.remove(phrase, tr("Not used any more")); });
}

} // namespace hearth
