// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/spellchecker.h"

#include "core/spelling/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell.hxx>

namespace hearth {

namespace {

// Dictionaries have the straight apostrophe; people and word processors type both.
QString plain(QString word)
{
    return word.replace(u'’', u'\'');
}

QString withoutPossessive(QString word)
{
    if (word.endsWith(QLatin1StringView("'s")))
        word.chop(2);
    return word;
}

} // namespace

struct SpellChecker::Private
{
    std::unique_ptr<Hunspell> hunspell;
    bool isUtf8 = true;
    QString file;
    QStringList own;
    QSet<QString> known; // the person's own and the names, in lower case

    [[nodiscard]] std::string encoded(const QString &text) const
    {
        return isUtf8 ? text.toStdString() : text.toLatin1().toStdString();
    }
    [[nodiscard]] QString decoded(const std::string &text) const
    {
        return isUtf8 ? QString::fromStdString(text) : QString::fromLatin1(text);
    }

    void read()
    {
        QFile words(file);
        if (file.isEmpty() || !words.open(QIODevice::ReadOnly))
            return;
        const QStringList lines = QString::fromUtf8(words.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            own.append(line.trimmed());
            known.insert(plain(own.last()).toLower());
        }
    }

    [[nodiscard]] bool write() const
    {
        if (file.isEmpty())
            return true;
        if (!QDir().mkpath(QFileInfo(file).path()))
            return false;
        QSaveFile words(file);
        if (!words.open(QIODevice::WriteOnly))
            return false;
        // Before a word is in it.
        words.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        words.write(own.join(u'\n').toUtf8() + '\n');
        return words.commit();
    }
};

SpellChecker::SpellChecker(const QString &dictionary, const QString &ownWords) : d(std::make_unique<Private>())
{
    const QString affixes = dictionary + QStringLiteral(".aff");
    const QString words = dictionary + QStringLiteral(".dic");
    if (!dictionary.isEmpty() && QFileInfo::exists(affixes) && QFileInfo::exists(words)) {
        d->hunspell =
            std::make_unique<Hunspell>(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData());
        d->isUtf8 =
            QString::fromStdString(d->hunspell->get_dict_encoding()).compare(u"UTF-8", Qt::CaseInsensitive) == 0;
    }
    d->file = ownWords;
    d->read();
}

SpellChecker::~SpellChecker() = default;

QString SpellChecker::britishDictionary()
{
    if (const QString named = qEnvironmentVariable("HEARTH_DICTIONARY"); !named.isEmpty())
        return named;
    for (const char *folder : {"/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell/dicts"}) {
        const QString path = QString::fromLatin1(folder) + QStringLiteral("/en_GB");
        if (QFileInfo::exists(path + QStringLiteral(".dic")))
            return path;
    }
    return {};
}

bool SpellChecker::isOn() const
{
    return d->hunspell != nullptr;
}

bool SpellChecker::isRight(const QString &word) const
{
    if (!d->hunspell)
        return true;
    const QString wanted = plain(word);
    const QString lower = wanted.toLower();
    return d->known.contains(lower) || d->known.contains(withoutPossessive(lower)) ||
           d->hunspell->spell(d->encoded(wanted));
}

QStringList SpellChecker::suggestions(const QString &word, int most) const
{
    QStringList answer;
    if (!d->hunspell)
        return answer;
    for (const std::string &suggestion : d->hunspell->suggest(d->encoded(plain(word)))) {
        if (answer.size() == most)
            break;
        answer.append(d->decoded(suggestion));
    }
    return answer;
}

bool SpellChecker::add(const QString &word)
{
    const QString wanted = plain(word).trimmed();
    if (wanted.isEmpty() || wanted.contains(u'\n') || d->own.contains(wanted))
        return true;
    d->own.append(wanted);
    d->known.insert(wanted.toLower());
    return d->write();
}

void SpellChecker::setNames(const QStringList &names)
{
    d->known.clear();
    for (const QString &word : std::as_const(d->own))
        d->known.insert(plain(word).toLower());
    for (const QString &name : names) {
        for (const WordPlace &place : wordsIn(name))
            d->known.insert(plain(name.mid(place.start, place.length)).toLower());
    }
}

QStringList SpellChecker::ownWords() const
{
    return d->own;
}

bool SpellChecker::forget(const QString &word)
{
    if (d->own.removeAll(word) == 0)
        return true;
    d->known.remove(plain(word).toLower());
    return d->write();
}

} // namespace hearth
