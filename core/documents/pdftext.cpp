// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdftext.h"

#include "core/documents/documents.h"
#include "core/documents/words.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

namespace hearth {

namespace {

[[noreturn]] void refuse()
{
    throw DocumentError(Words::tr("The finished document could not be read back.").toStdString());
}

using Glyphs = QHash<uint, QString>; // by their number in one font

class PdfReader
{
public:
    explicit PdfReader(const QByteArray &file) : m_file(file) { readTable(); }

    [[nodiscard]] QString text();

private:
    void readTable();
    [[nodiscard]] QByteArray head(int object) const;
    [[nodiscard]] QByteArray stream(int object) const;
    [[nodiscard]] int numberAfter(const QByteArray &head, const char *key) const;
    [[nodiscard]] QList<int> pages() const;
    [[nodiscard]] const Glyphs &glyphsOf(int font);
    [[nodiscard]] QString textOfPage(int page);

    const QByteArray &m_file;
    QList<qsizetype> m_offsets; ///< of the objects by their number
    QHash<int, Glyphs> m_fonts;
};

void PdfReader::readTable()
{
    const qsizetype last = m_file.lastIndexOf("startxref");
    const qsizetype table = last < 0 ? -1 : m_file.mid(last + 9, 20).trimmed().split('\n').first().toLongLong();
    if (table <= 0 || m_file.mid(table, 4) != "xref")
        refuse();
    constexpr qsizetype rowLength = 20;
    const qsizetype sizes = m_file.indexOf('\n', table) + 1;
    const qsizetype rows = m_file.indexOf('\n', sizes) + 1;
    const int count = m_file.mid(sizes, rows - sizes).trimmed().split(' ').last().toInt();
    for (int i = 0; i < count; ++i)
        m_offsets.append(m_file.mid(rows + i * rowLength, 10).toLongLong());
}

/// What stands before the object's stream, or all of it.
QByteArray PdfReader::head(int object) const
{
    if (object <= 0 || object >= m_offsets.size())
        refuse();
    const qsizetype from = m_offsets.at(object);
    const qsizetype end = m_file.indexOf("endobj", from);
    const qsizetype streamed = m_file.indexOf("stream\n", from);
    return m_file.mid(from, (streamed >= 0 && streamed < end ? streamed : end) - from);
}

/// The number behind \a key: of an object that is referred to, else the value itself. 0 where there is none.
int PdfReader::numberAfter(const QByteArray &head, const char *key) const
{
    const QRegularExpression number(QStringLiteral("%1\\s+(\\d+)").arg(QLatin1StringView(key)));
    return number.match(QString::fromLatin1(head)).captured(1).toInt();
}

QByteArray PdfReader::stream(int object) const
{
    const QByteArray start = head(object);
    const QRegularExpression isReference(QStringLiteral("/Length\\s+\\d+ 0 R"));
    int length = numberAfter(start, "/Length");
    if (QString::fromLatin1(start).contains(isReference))
        length = numberAfter(head(length), "obj");
    const qsizetype from = m_offsets.at(object) + start.size() + 7; // "stream\n"
    QByteArray bytes = m_file.mid(from, length);
    if (length <= 0 || bytes.size() != length)
        refuse();
    if (!start.contains("/FlateDecode"))
        return bytes;
    const QByteArray expected("\0\1\0\0", 4); // qUncompress wants a guess of the size first
    QByteArray plain = qUncompress(expected + bytes);
    if (plain.isEmpty())
        refuse();
    return plain;
}

QList<int> PdfReader::pages() const
{
    const int catalog = numberAfter(m_file.mid(m_file.lastIndexOf("trailer")), "/Root");
    const QString tree = QString::fromLatin1(head(numberAfter(head(catalog), "/Pages")));
    static const QRegularExpression kids(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]"));
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    const QString list = kids.match(tree).captured(1);
    QList<int> pages;
    for (auto match = reference.globalMatch(list); match.hasNext();)
        pages.append(match.next().captured(1).toInt());
    return pages;
}

QString fromHex(const QByteArray &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text.append(QChar(hex.mid(i, 4).toUShort(nullptr, 16)));
    return text;
}

/// `<0001> <002B> [<0050> <0065> ...]` or `<0001> <0003> <0050>`: which letters the glyphs stand for.
Glyphs readMap(const QByteArray &map)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:\\[([^\\]]*)\\]|<([0-9A-Fa-f]+)>)"));
    static const QRegularExpression hex(QStringLiteral("<([0-9A-Fa-f]*)>"));
    Glyphs glyphs;
    const qsizetype from = map.indexOf("beginbfrange");
    const QString ranges = QString::fromLatin1(from < 0 ? QByteArray() : map.mid(from));
    for (auto match = range.globalMatch(ranges); match.hasNext();) {
        const auto found = match.next();
        uint glyph = found.captured(1).toUInt(nullptr, 16);
        const uint last = found.captured(2).toUInt(nullptr, 16);
        if (!found.captured(4).isEmpty()) {
            QString letters = fromHex(found.captured(4).toLatin1());
            for (; glyph <= last && !letters.isEmpty(); ++glyph) {
                glyphs.insert(glyph, letters);
                letters.back() = QChar(letters.back().unicode() + 1);
            }
            continue;
        }
        for (auto letters = hex.globalMatch(found.captured(3)); letters.hasNext() && glyph <= last; ++glyph)
            glyphs.insert(glyph, fromHex(letters.next().captured(1).toLatin1()));
    }
    return glyphs;
}

const Glyphs &PdfReader::glyphsOf(int font)
{
    auto found = m_fonts.find(font);
    if (found == m_fonts.end()) {
        const int map = numberAfter(head(font), "/ToUnicode");
        if (map == 0)
            refuse();
        found = m_fonts.insert(font, readMap(stream(map)));
    }
    return *found;
}

/// Qt names a font by the number of its object: `/F8 67 Tf`, and shows glyphs one by one: `<0001> Tj`.
QString PdfReader::textOfPage(int page)
{
    QString text;
    const Glyphs *glyphs = nullptr;
    const QByteArray content = stream(numberAfter(head(page), "/Contents"));
    for (qsizetype from = 0; from < content.size();) {
        const qsizetype end = content.indexOf('\n', from) < 0 ? content.size() : content.indexOf('\n', from);
        const QByteArray line = QByteArray::fromRawData(content.constData() + from, end - from);
        from = end + 1;
        if (line == "ET") {
            text.append(u'\n');
        } else if (line.startsWith("/F") && line.contains(" Tf")) {
            glyphs = &glyphsOf(line.mid(2, line.indexOf(' ') - 2).toInt());
        } else if (line.endsWith("Tj")) {
            const qsizetype open = line.indexOf('<');
            const QByteArray hex = line.mid(open + 1, line.indexOf('>', open) - open - 1);
            if (glyphs == nullptr || open < 0)
                refuse();
            for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
                text.append(glyphs->value(hex.mid(i, 4).toUInt(nullptr, 16)));
        }
    }
    return text;
}

QString PdfReader::text()
{
    QString text;
    const QList<int> all = pages();
    if (all.isEmpty())
        refuse();
    for (const int page : all)
        text += textOfPage(page);
    return text;
}

} // namespace

QString textOfPdf(const QByteArray &file)
{
    return PdfReader(file).text();
}

} // namespace hearth
