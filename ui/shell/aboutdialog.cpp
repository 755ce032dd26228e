// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "core/pictures/icon.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace hearth {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Hearth"));
    auto *mark = new PlainLabel(this);
    mark->setPixmap(applicationIcon().pixmap(64, 64));
    auto *name = new PlainLabel(tr("Hearth %1").arg(QCoreApplication::applicationVersion()), this);
    theme::setText(name, theme::Text::Title);
    auto *words = new PlainLabel(tr("Keeps every child's path to a permanent home in view: what is due, what is late, "
                                    "who is stuck, and why."),
                                 this);
    words->setWraps();
    auto *licence =
        new PlainLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                          "with no warranty."),
                       this);
    licence->setWraps();
    theme::setWeight(licence, theme::Weight::Muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Large, theme::Large, theme::Large, theme::Medium);
    column->setSpacing(theme::Medium);
    column->addWidget(mark);
    column->addWidget(name);
    column->addWidget(words);
    column->addWidget(licence);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(440);
}

} // namespace hearth
