// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int iconSide = 20;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

int widthOf(Navigation::Shows shows)
{
    const int letters = theme::font(theme::Text::Body).pointSize();
    return shows == Navigation::Shows::Icons ? iconSide + 2 * theme::Medium : letters * 16;
}

} // namespace

Navigation::Navigation(const std::vector<PageEntry> &entries, QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setProperty("hearthRole", u"navigation"_s);
    setIconSize({iconSide, iconSide});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(widthOf(m_shows));
    for (const PageEntry &entry : entries) {
        if (entry.where != PageEntry::Where::Navigation)
            continue;
        const QString title = withoutMnemonic(entry.title);
        auto *item = new QListWidgetItem(lineIcon(entry.icon), title, this);
        item->setData(Qt::UserRole, entry.id);
        item->setData(Qt::AccessibleTextRole, title);
        // Of its own: the list measures before the style sheet has given it its padding.
        item->setSizeHint({0, QFontMetrics(theme::strongFont()).height() + theme::Medium + theme::Tight});
        const int place = count();
        item->setToolTip(u"%1 (Ctrl+%2)"_s.arg(title, QString::number(place % 10)));
    }
}

void Navigation::setShows(Shows shows)
{
    if (shows == m_shows)
        return;
    m_shows = shows;
    for (int row = 0; row < count(); ++row)
        item(row)->setText(shows == Shows::Icons ? QString() : item(row)->data(Qt::AccessibleTextRole).toString());
    setFixedWidth(widthOf(shows));
}

} // namespace hearth
