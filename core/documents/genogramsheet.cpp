// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/genogramsheet.h"

#include "core/documents/pageflow.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"
#include "core/pictures/genogrampicture.h"

namespace hearth {

void paintGenogramSheet(const GenogramPicture &picture, const QString &number, const Imprint &imprint,
                        QPagedPaintDevice &device)
{
    printGenogram(device, picture, Words::tr("Genogram · LCS Number %1").arg(number),
                  footerWords(imprint).join(QStringLiteral(" · ")));
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
