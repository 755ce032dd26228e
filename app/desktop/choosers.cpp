// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/choosers.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>

namespace hearth {

FileChooser fileChooser()
{
    return {[](QWidget *parent, const QString &title, const QString &proposed, const QString &filter) {
                return QFileDialog::getSaveFileName(parent, title, proposed, filter);
            },
            [](QWidget *parent, const QString &title, const QString &filter) {
                return QFileDialog::getOpenFileName(parent, title, {}, filter);
            },
            [](QWidget *parent, const QString &title, const QString &filter) {
                return QFileDialog::getOpenFileNames(parent, title, {}, filter);
            },
            [](QWidget *parent, const QString &title) { return QFileDialog::getExistingDirectory(parent, title); }};
}

PrintAsker printAsker()
{
    return [](QWidget *parent, const QString &title, const std::function<void(QPagedPaintDevice &)> &paint) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setDocName(QCoreApplication::applicationName());
        QPrintDialog dialog(&printer, parent);
        dialog.setWindowTitle(title);
        if (dialog.exec() != QDialog::Accepted)
            return false;
        paint(printer);
        return true;
    };
}

} // namespace hearth
