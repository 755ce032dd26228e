// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/textdiff.h"

#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

// A table of 16 MB at most; beyond it what lies between the same beginning and the same end is one run.
constexpr std::size_t mostCells = 4'000'000;
// So few that are the same in a long text are so by chance.
constexpr std::size_t fewWords = 4;

// Words with the space after them, so that joining them gives the text back.
std::vector<QStringView> wordsOf(const QString &text)
{
    std::vector<QStringView> words;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        while (end < text.size() && text[end].isSpace())
            ++end;
        words.push_back(QStringView(text).mid(at, end - at));
        at = end;
    }
    return words;
}

bool isSameWord(QStringView a, QStringView b)
{
    return a == b;
}

void add(std::vector<TextRun> &runs, TextRun::Kind kind, QStringView word)
{
    if (runs.empty() || runs.back().kind != kind)
        runs.push_back({kind, {}});
    runs.back().text += word;
}

using Words = std::vector<QStringView>;

// The longest run of words in common, by the usual table.
void addMiddle(std::vector<TextRun> &runs, const Words &before, const Words &now)
{
    const std::size_t rows = before.size() + 1;
    const std::size_t columns = now.size() + 1;
    if (before.empty() || now.empty() || rows * columns > mostCells) {
        for (const QStringView word : before)
            add(runs, TextRun::Kind::Gone, word);
        for (const QStringView word : now)
            add(runs, TextRun::Kind::New, word);
        return;
    }
    std::vector<int> common(rows * columns, 0); // from here to the end
    const auto cell = [&](std::size_t row, std::size_t column) -> int & { return common[row * columns + column]; };
    for (std::size_t row = before.size(); row-- > 0;) {
        for (std::size_t column = now.size(); column-- > 0;) {
            cell(row, column) = isSameWord(before[row], now[column])
                                    ? cell(row + 1, column + 1) + 1
                                    : std::max(cell(row + 1, column), cell(row, column + 1));
        }
    }
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < before.size() && column < now.size()) {
        if (isSameWord(before[row], now[column])) {
            add(runs, TextRun::Kind::Same, before[row++]);
            ++column;
        } else if (cell(row + 1, column) >= cell(row, column + 1)) {
            add(runs, TextRun::Kind::Gone, before[row++]);
        } else {
            add(runs, TextRun::Kind::New, now[column++]);
        }
    }
    while (row < before.size())
        add(runs, TextRun::Kind::Gone, before[row++]);
    while (column < now.size())
        add(runs, TextRun::Kind::New, now[column++]);
}

} // namespace

std::vector<TextRun> wordsBetween(const QString &before, const QString &now)
{
    const Words a = wordsOf(before);
    const Words b = wordsOf(now);
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && isSameWord(a[head], b[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && isSameWord(a[a.size() - 1 - tail], b[b.size() - 1 - tail]))
        ++tail;
    const auto part = [](const Words &words, std::size_t from, std::size_t to) {
        return Words(words.begin() + static_cast<std::ptrdiff_t>(from),
                     words.begin() + static_cast<std::ptrdiff_t>(to));
    };
    std::vector<TextRun> runs;
    for (std::size_t index = 0; index < head; ++index)
        add(runs, TextRun::Kind::Same, a[index]);
    addMiddle(runs, part(a, head, a.size() - tail), part(b, head, b.size() - tail));
    for (std::size_t index = a.size() - tail; index < a.size(); ++index)
        add(runs, TextRun::Kind::Same, a[index]);
    return runs;
}

bool haveMuchInCommon(const std::vector<TextRun> &runs)
{
    std::size_t same = 0;
    std::size_t gone = 0;
    std::size_t added = 0;
    for (const TextRun &run : runs) {
        auto &words = run.kind == TextRun::Kind::Same ? same : run.kind == TextRun::Kind::Gone ? gone : added;
        words += wordsOf(run.text).size();
    }
    if (gone == 0 || added == 0) // only added to, or only shortened
        return true;
    const std::size_t shorter = same + std::min(gone, added);
    const std::size_t longer = same + std::max(gone, added);
    return 2 * same >= shorter && (same >= fewWords || 2 * same >= longer);
}

} // namespace hearth
