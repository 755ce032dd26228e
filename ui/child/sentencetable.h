// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QScrollArea;

namespace hearth {

/// A cell of a SentenceTable.
struct SentenceCell
{
    QString text;
    QString note = {}; ///< small and muted under it: a source
    theme::Weight weight = theme::Weight::Plain;
    theme::Tone tone = theme::Tone::Neutral;
};

/// A table whose cells are sentences: they break into lines, and a hairline stands between rows. Read, copied, never
/// edited.
class SentenceTable final : public QWidget
{
    Q_OBJECT

public:
    /// \a name for screen readers; an empty \a header leaves the line of headings out. \a shares say how the columns
    /// share the width.
    SentenceTable(const QString &name, const QStringList &header, const std::vector<int> &shares,
                  QWidget *parent = nullptr);

    void addRow(const std::vector<SentenceCell> &cells);
    [[nodiscard]] int rows() const { return static_cast<int>(m_text.size()); }
    /// Cells by tabs, rows by lines, headings first: what a spreadsheet and a letter take.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] const std::vector<int> &shares() const { return m_shares; }
    [[nodiscard]] const std::vector<QStringList> &texts() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *cellFor(const SentenceCell &cell);

    QGridLayout *m_grid;
    QStringList m_header;
    std::vector<int> m_shares;
    std::vector<QStringList> m_text;
    int m_row = 0;
};

/// Shows a widget at its full height and no narrower than \a least: what is wider than the room there is scrolls
/// sideways by itself, and the page does not.
class WideArea final : public QWidget
{
    Q_OBJECT

public:
    WideArea(QWidget *content, int least, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    QScrollArea *m_area;
    QWidget *m_content;
    int m_least;
};

} // namespace hearth
