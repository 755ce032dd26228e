// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"
#include "ui/child/childsummary.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QHBoxLayout;

namespace hearth {

class PlainLabel;

/// A brother or sister, as a link.
struct SiblingLink
{
    RecordId child = 0;
    QString text; ///< `Ben Test, 4 years`
};

/// Who the page is about, over every tab. Names wrap and are never cut off; where there is little height, what is
/// beneath the name moves into one line.
class IdentityBanner : public QFrame
{
    Q_OBJECT

public:
    explicit IdentityBanner(QWidget *parent = nullptr);

    void show(const ChildSummary &summary, const std::vector<SiblingLink> &siblings);
    /// A widget at the right-hand end of the line of the name.
    void setCorner(QWidget *widget);

    /// The height of the page: of a low one the banner takes no more than its part.
    void fitInto(int pageHeight);

Q_SIGNALS:
    void siblingChosen(RecordId child);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showItems();
    void arrange();
    void showSiblings(const std::vector<SiblingLink> &siblings);

    PlainLabel *m_name;
    PlainLabel *m_facts;
    PlainLabel *m_line;
    QHBoxLayout *m_top;
    QWidget *m_items;
    QGridLayout *m_grid;
    QWidget *m_siblings;
    std::vector<QWidget *> m_cells;
    ChildSummary m_summary;
    int m_columns = 0;
    int m_pageHeight = 700;
    bool m_hasSiblings = false;
};

} // namespace hearth
