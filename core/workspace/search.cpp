// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace hearth {

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

// Letters with a stroke do not decompose, so Unicode alone would not find them.
QString withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case 0x00e6:
        return QStringLiteral("ae");
    case 0x0153:
        return QStringLiteral("oe");
    case 0x00f8:
        return QStringLiteral("o");
    case 0x0142:
        return QStringLiteral("l");
    case 0x0111:
    case 0x00f0:
        return QStringLiteral("d");
    case 0x00fe:
        return QStringLiteral("th");
    case 0x0131:
        return QStringLiteral("i");
    case 0x2019: // a typographic apostrophe
    case 0x02bc:
        return QStringLiteral("'");
    default:
        return letter;
    }
}

bool startsPart(QByteArrayView line, qsizetype at)
{
    if (at == 0)
        return true;
    const char before = line[at - 1];
    return before == ' ' || before == '-' || before == '\'' || before == '.' || before == '/' || before == '\t';
}

// 0: not there, 1: inside a part, 2: at the start of one.
int place(QByteArrayView line, const QByteArray &word)
{
    int best = 0;
    for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
        if (startsPart(line, at))
            return 2;
        best = 1;
    }
    return best;
}

} // namespace

QByteArray foldedText(const QString &text)
{
    QByteArray folded;
    if (isPlain(text)) {
        folded = text.toLatin1().toLower();
    } else {
        QString plain;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
            if (!c.isMark())
                plain += withoutStroke(c);
        }
        folded = plain.toUtf8();
    }
    std::replace_if(
        folded.begin(), folded.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return folded;
}

QByteArray foldedNames(const Child &child)
{
    // A tab behind the number tells it from the names.
    return foldedText(child.number) + '\t' +
           foldedText(child.forename + u' ' + child.surname + u' ' + child.knownAs).trimmed();
}

std::vector<QByteArray> foldedWords(const QString &typed)
{
    QString spaced = typed;
    spaced.replace(u',', u' ');
    std::vector<QByteArray> words;
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        if (const QByteArray folded = foldedText(word).trimmed(); !folded.isEmpty())
            words.push_back(folded);
    }
    return words;
}

void SearchIndex::clear()
{
    m_text.clear();
    m_starts.clear();
}

void SearchIndex::add(const QByteArray &folded)
{
    m_starts.push_back(m_text.size());
    m_text += folded;
    m_text += '\n';
}

QByteArrayView SearchIndex::line(std::size_t position) const
{
    const qsizetype start = m_starts[position];
    const qsizetype end = position + 1 < m_starts.size() ? m_starts[position + 1] : m_text.size();
    return QByteArrayView(m_text).sliced(start, end - start - 1);
}

std::vector<std::size_t> SearchIndex::find(const std::vector<QByteArray> &words, std::size_t most) const
{
    std::vector<std::size_t> exact;
    std::vector<std::size_t> starting;
    std::vector<std::size_t> holding;
    if (words.empty())
        return exact;

    // The longest word is the rarest: it picks the lines, the others are only looked for there.
    const QByteArray &rarest = *std::max_element(
        words.begin(), words.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    const QByteArray wholeNumber = words.front() + '\t';
    const QByteArrayMatcher matcher(rarest);
    qsizetype at = matcher.indexIn(m_text);
    while (at >= 0) {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), at);
        const auto position = static_cast<std::size_t>(next - m_starts.begin()) - 1;
        const QByteArrayView text = line(position);
        int weakest = 2;
        for (const QByteArray &word : words)
            weakest = std::min(weakest, place(text, word));
        if (words.size() == 1 && text.startsWith(wholeNumber))
            exact.push_back(position);
        else if (weakest == 2 && starting.size() < most)
            starting.push_back(position);
        else if (weakest == 1 && holding.size() < most)
            holding.push_back(position);
        if (next == m_starts.end())
            break;
        at = matcher.indexIn(m_text, *next);
    }
    exact.insert(exact.end(), starting.begin(), starting.end());
    exact.insert(exact.end(), holding.begin(), holding.end());
    if (exact.size() > most)
        exact.resize(most);
    return exact;
}

} // namespace hearth
