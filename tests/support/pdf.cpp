// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <stdexcept>

namespace hearth::test {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        throw std::runtime_error("a reader of PDF failed: " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

} // namespace

Pdf::Pdf(QString fileName) : m_fileName(std::move(fileName)) {}

QString Pdf::info() const
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {m_fileName}));
}

QString Pdf::metadata() const
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), m_fileName}));
}

QString Pdf::fonts() const
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {m_fileName}));
}

int Pdf::pages() const
{
    const QRegularExpression pagesLine(QStringLiteral("^Pages:\\s+(\\d+)$"), QRegularExpression::MultilineOption);
    return pagesLine.match(info()).captured(1).toInt();
}

QString Pdf::text() const
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_fileName, QStringLiteral("-")}));
}

QString Pdf::text(int page) const
{
    const QString number = QString::number(page);
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), number,
                                               QStringLiteral("-l"), number, m_fileName, QStringLiteral("-")}));
}

std::vector<PdfWord> Pdf::words() const
{
    QXmlStreamReader reader(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), m_fileName, QStringLiteral("-")}));
    std::vector<PdfWord> words;
    int page = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("page"))
            ++page;
        if (reader.name() != QLatin1String("word"))
            continue;
        const auto number = [attributes = reader.attributes()](const char *name) {
            return attributes.value(QLatin1String(name)).toDouble();
        };
        const QPointF from(number("xMin"), number("yMin"));
        const QPointF to(number("xMax"), number("yMax"));
        words.push_back({page, QRectF(from, to), reader.readElementText()});
    }
    return words;
}

} // namespace hearth::test
