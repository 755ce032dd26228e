// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdffile.h"

#include "core/documents/documents.h"
#include "core/documents/words.h"

#include <QBuffer>
#include <QDir>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QSaveFile>

namespace hearth {

namespace {

constexpr int dotsPerInch = 600;

[[noreturn]] void refuse(const QString &fileName, const QString &why)
{
    throw DocumentError(
        Words::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(fileName), why).toStdString());
}

/// Letters, digits, hyphens and underscores: what every file system holds.
QString fileSafe(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        if (isPlain)
            safe.append(c);
        else if (!safe.endsWith(u'-'))
            safe.append(u'-');
    }
    while (safe.startsWith(u'-'))
        safe.remove(0, 1);
    while (safe.endsWith(u'-'))
        safe.chop(1);
    constexpr qsizetype longest = 60;
    return safe.left(longest);
}

} // namespace

QString documentFileName(const QString &kind, const QString &number, Date on)
{
    QStringList parts{kind, fileSafe(number), isoText(on)};
    parts.removeAll(QString());
    return parts.join(u'-') + QStringLiteral(".pdf");
}

void setPage(QPagedPaintDevice &device, QPageLayout::Orientation orientation)
{
    const bool upright = orientation == QPageLayout::Portrait;
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(orientation);
    device.setPageMargins(upright ? QMarginsF(17, 14, 17, 11) : QMarginsF(12, 12, 12, 10), QPageLayout::Millimeter);
}

void writePdf(const QString &fileName, const QString &title, const std::function<void(QPagedPaintDevice &)> &paint,
              const std::function<void(const QByteArray &)> &check)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        refuse(fileName, file.errorString());
    // Before the first byte: names of children are in it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        refuse(fileName, file.errorString());
    QBuffer finished;
    finished.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(check ? static_cast<QIODevice *>(&finished) : &file);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Hearth"));
        paint(writer);
    }
    if (check) {
        check(finished.data());
        file.write(finished.data());
    }
    if (!file.commit())
        refuse(fileName, file.errorString());
}

QByteArray pdfBytes(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)
{
    QBuffer finished;
    finished.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&finished);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Hearth"));
        paint(writer);
    }
    return finished.data();
}

void writePdfBytes(const QString &fileName, const QByteArray &pdf)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        refuse(fileName, file.errorString());
    // Before the first byte: names of children are in it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        refuse(fileName, file.errorString());
    if (file.write(pdf) != pdf.size() || !file.commit())
        refuse(fileName, file.errorString());
}

} // namespace hearth
