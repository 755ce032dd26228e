// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/genogramsheet.h"

#include "core/documents/pageflow.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"
#include "core/pictures/genogrampicture.h"

#include <QFontInfo>

namespace hearth {

namespace {

/// The face of our documents: free, embedded, and with no ligature that a search would not find.
QFont documentFace()
{
    const QString preferred = QStringLiteral("Liberation Sans");
    QFont font(QStringList{preferred, QStringLiteral("Arial"), QStringLiteral("Helvetica")});
    font.setPixelSize(14);
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (QFontInfo(font).family() != preferred)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

void paintGenogramSheet(const GenogramPicture &picture, const QString &number, const Imprint &imprint,
                        QPagedPaintDevice &device)
{
    printGenogram(device, GenogramPicture(picture.input(), documentFace()),
                  Words::tr("Genogram · LCS Number %1").arg(number), footerWords(imprint).join(QStringLiteral(" · ")));
}

void writeGenogramSheet(const GenogramPicture &picture, const QString &number, const Imprint &imprint,
                        const QString &fileName)
{
    writePdf(fileName, Words::tr("Genogram"),
             [&](QPagedPaintDevice &device) { paintGenogramSheet(picture, number, imprint, device); });
}

QString genogramFileName(const QString &number, Date asAt)
{
    return documentFileName(QStringLiteral("Genogram"), number, asAt);
}

} // namespace hearth
