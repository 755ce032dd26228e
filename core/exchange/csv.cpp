// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace hearth {

namespace {

constexpr qsizetype longestCell = 1'000'000;
constexpr qsizetype mostCells = 1'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Csv", text);
}

int lineOf(const QByteArray &bytes, qsizetype end)
{
    return static_cast<int>(bytes.left(end).count('\n')) + 1;
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        qsizetype good = 0; // the line of the first bad byte: each line on its own, since a decoder does not tell
        while (good < bytes.size()) {
            qsizetype end = bytes.indexOf('\n', good);
            end = end < 0 ? bytes.size() : end + 1;
            QStringDecoder line(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
            const QString ignored = line.decode(QByteArrayView(bytes).sliced(good, end - good));
            if (line.hasError())
                break;
            good = end;
        }
        throw CsvError(tr("the file is not UTF-8 text; save it as “CSV UTF-8”"), lineOf(bytes, good), 0);
    }
    if (const auto nul = text.indexOf(QChar(u'\0')); nul >= 0)
        throw CsvError(tr("the file is not text"), static_cast<int>(text.left(nul).count(u'\n')) + 1, 0);
    return text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
}

class CsvReader
{
public:
    explicit CsvReader(QString text) : m_text(std::move(text)) {}

    std::vector<CsvRow> read()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row = readRow();
            if (row.cells.size() > 1 || !row.cells.first().isEmpty())
                rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    [[nodiscard]] CsvError fault(const char *reason) const { return {tr(reason), m_line, m_cell}; }

    CsvRow readRow()
    {
        CsvRow row;
        row.line = m_line;
        for (m_cell = 1;; ++m_cell) {
            if (m_cell > mostCells)
                throw fault(QT_TRANSLATE_NOOP("Csv", "the line has too many cells"));
            row.cells.append(readCell());
            if (m_at < m_text.size() && m_text[m_at] == u',') {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return row;
        }
    }

    QString readCell() { return m_at < m_text.size() && m_text[m_at] == u'"' ? readQuoted() : readBare(); }

    void needShort(qsizetype length) const
    {
        if (length > longestCell)
            throw fault(QT_TRANSLATE_NOOP("Csv", "the cell is too long"));
    }

    QString readBare()
    {
        const qsizetype start = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            needShort(m_at - start);
            const QChar c = m_text[m_at];
            if (c == u',' || c == u'\n' || c == u'\r')
                break;
            if (c == u'"')
                throw fault(QT_TRANSLATE_NOOP("Csv", "there is a quotation mark within a cell that does not begin "
                                                     "with one"));
        }
        return m_text.mid(start, m_at - start);
    }

    QString readQuoted()
    {
        const int openedOn = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            needShort(cell.size());
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                cell += c;
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += c;
                ++m_at;
                continue;
            }
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
                throw fault(QT_TRANSLATE_NOOP("Csv", "there is text behind a closing quotation mark"));
            return cell;
        }
        m_line = openedOn;
        throw fault(QT_TRANSLATE_NOOP("Csv", "a quotation mark is never closed"));
    }

    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_cell = 1;
};

bool isPassedOver(QChar c)
{
    return c.isSpace() || c == u'"' || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool beginsFormula(QChar c)
{
    static const QString leads = QStringLiteral("=+-@|%＝＋－＠｜％−");
    return leads.contains(c);
}

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\A-?[0-9]{1,15}(\\.[0-9]{1,15})?\\z"));
    return number.match(text).hasMatch();
}

} // namespace

CsvError::CsvError(const QString &reason, int errorLine, int errorColumn)
    : std::runtime_error(reason.toStdString()), line(errorLine), column(errorColumn)
{}

std::vector<CsvRow> readCsv(const QByteArray &bytes)
{
    return CsvReader(decoded(bytes)).read();
}

QString disarmed(const QString &text)
{
    if (text.isEmpty() || isPlainNumber(text))
        return text;
    const QChar first = text[0];
    if (first == u'\t' || first == u'\r' || first == u'\n')
        return u'\'' + text;
    for (const QChar c : text) {
        if (beginsFormula(c))
            return u'\'' + text;
        if (!isPassedOver(c))
            break;
    }
    return text;
}

QString csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        QString cell = disarmed(cells[i]);
        static const QRegularExpression special(QStringLiteral("[\",\r\n\t]|^\\s|\\s$"));
        // A line of one empty cell would read as a line with nothing on it.
        if (cell.contains(special) || (cells.size() == 1 && cell.isEmpty()))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        line += cell;
    }
    return line + QStringLiteral("\r\n");
}

QString tabbedLine(const QStringList &cells)
{
    QStringList clean;
    for (QString cell : cells) {
        static const QRegularExpression breaks(QStringLiteral("[\t\r\n\v\f\\x{2028}\\x{2029}]+"));
        clean.append(disarmed(cell.replace(breaks, QStringLiteral(" "))));
    }
    return clean.join(u'\t') + u'\n';
}

} // namespace hearth
