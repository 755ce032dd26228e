// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/digest.h"
#include "ui/mywork/worklist.h"
#include "ui/widgets/page.h"

class QScrollArea;

namespace hearth {

class PlainLabel;

/// The week of one person or one team on a quiet page: what is due, newly over, moved, waiting for a signature and
/// slipped, children by number only. Copied as text, kept as a PDF or printed; nothing is sent.
class DigestPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DigestPane(const Services &services, QWidget *parent = nullptr);

    /// Worked out when it is seen.
    void collect(const WorkFilter &filter);
    /// Copy, PDF, print.
    [[nodiscard]] QList<QAction *> acts() const { return m_acts; }
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] const std::vector<DigestLine> &lines() const { return m_lines; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void workOut();
    void showLines();
    void copy();
    void makePdf();
    void print();
    void paint(QPagedPaintDevice &device) const;
    [[nodiscard]] QString heading() const;

    Services m_services;
    WorkFilter m_filter;
    std::vector<DigestLine> m_lines;
    bool m_isStale = true;
    PlainLabel *m_heading;
    QScrollArea *m_area;
    QList<QAction *> m_acts;
};

} // namespace hearth
