// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableexport.h"

#include "core/exchange/csv.h"
#include "ui/widgets/valuetablemodel.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QStringList headings(const ValueTableModel &model, const std::vector<int> &columns)
{
    QStringList line;
    for (const int column : columns)
        line << model.columns()[static_cast<std::size_t>(column)].title;
    return line;
}

/// Draws a table on paper: where each column stands, and how far down the page the pen is.
class Sheet
{
public:
    Sheet(const ValueTableModel &model, std::vector<int> columns, QString title, QString footer,
          QPagedPaintDevice &device)
        : m_model(model), m_columns(std::move(columns)), m_title(std::move(title)), m_footer(std::move(footer)),
          m_device(device), m_painter(&device), m_font(u"Liberation Sans"_s, 9)
    {
        m_metrics = QFontMetricsF(m_font, &m_device);
        m_lineHeight = m_metrics.height() * 1.5;
        setWidths();
    }

    void paint()
    {
        beginPage();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const double height = rowHeight(row);
            if (m_y + height > bottom()) {
                m_device.newPage();
                beginPage();
            }
            paintRow(row, height);
        }
    }

private:
    [[nodiscard]] double width() const { return m_device.width(); }
    [[nodiscard]] double bottom() const { return m_device.height() - 2 * m_lineHeight; }

    // Columns share the page by the length of what stands in them, none more than two fifths.
    void setWidths()
    {
        std::vector<double> wanted;
        double all = 0;
        for (const int column : m_columns) {
            double most = m_metrics.horizontalAdvance(m_model.columns()[static_cast<std::size_t>(column)].title) * 1.1;
            for (int row = 0; row < std::min(m_model.rowCount(), 400); ++row)
                most = std::max(most, m_metrics.horizontalAdvance(m_model.text(m_model.held(row), column)));
            wanted.push_back(std::min(most + gap(), width() * 0.4));
            all += wanted.back();
        }
        for (double &each : wanted)
            each *= width() / all;
        m_widths = wanted;
    }

    [[nodiscard]] double gap() const { return m_metrics.averageCharWidth() * 2; }

    [[nodiscard]] QRectF boundsOf(const QString &text, double columnWidth) const
    {
        return m_metrics.boundingRect(QRectF(0, 0, columnWidth - gap(), 1e6), Qt::TextWrapAnywhere | Qt::TextWordWrap,
                                      text);
    }

    [[nodiscard]] double rowHeight(int row) const
    {
        double most = m_metrics.height();
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            most = std::max(most, boundsOf(m_model.text(m_model.held(row), m_columns[i]), m_widths[i]).height());
        return std::min(most, bottom() - m_lineHeight * 4) + m_metrics.height() * 0.5;
    }

    void beginPage()
    {
        ++m_page;
        m_y = 0;
        m_painter.setPen(Qt::black);
        QFont large = m_font;
        large.setPointSizeF(14);
        large.setBold(true);
        m_painter.setFont(large);
        m_painter.drawText(QRectF(0, 0, width(), m_lineHeight * 2), Qt::AlignLeft | Qt::AlignTop, m_title);
        m_painter.setFont(m_font);
        const QString number = QCoreApplication::translate("Table", "Page %1").arg(m_page);
        const QRectF foot(0, m_device.height() - m_lineHeight, width(), m_lineHeight);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_footer);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
        m_y = m_lineHeight * 2.2;
        paintHeadings();
    }

    void paintHeadings()
    {
        QFont bold = m_font;
        bold.setBold(true);
        m_painter.setFont(bold);
        double x = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto &about = m_model.columns()[static_cast<std::size_t>(m_columns[i])];
            const bool right = about.kind == ValueColumn::Kind::Number;
            m_painter.drawText(QRectF(x, m_y, m_widths[i] - gap(), m_lineHeight),
                               (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, about.title);
            x += m_widths[i];
        }
        m_painter.setFont(m_font);
        m_y += m_lineHeight;
        m_painter.drawLine(QPointF(0, m_y), QPointF(width(), m_y));
        m_y += m_metrics.height() * 0.25;
    }

    void paintRow(int row, double height)
    {
        double x = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto &about = m_model.columns()[static_cast<std::size_t>(m_columns[i])];
            const bool right = about.kind == ValueColumn::Kind::Number;
            m_painter.drawText(QRectF(x, m_y, m_widths[i] - gap(), height),
                               (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap |
                                   Qt::TextWrapAnywhere,
                               m_model.text(m_model.held(row), m_columns[i]));
            x += m_widths[i];
        }
        m_y += height;
    }

    const ValueTableModel &m_model;
    std::vector<int> m_columns;
    QString m_title;
    QString m_footer;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QFont m_font;
    QFontMetricsF m_metrics{QFont()};
    std::vector<double> m_widths;
    double m_lineHeight = 0;
    double m_y = 0;
    int m_page = 0;
};

} // namespace

std::vector<std::size_t> shownRows(const ValueTableModel &model)
{
    std::vector<std::size_t> answer;
    answer.reserve(static_cast<std::size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        answer.push_back(model.held(row));
    return answer;
}

QString tabText(const ValueTableModel &model, const std::vector<int> &columns, const std::vector<std::size_t> &rows)
{
    QString answer = tabbedLine(headings(model, columns));
    for (const std::size_t row : rows) {
        QStringList line;
        for (const int column : columns)
            line << model.text(row, column);
        answer += tabbedLine(line);
    }
    return answer;
}

QByteArray csvBytes(const ValueTableModel &model, const std::vector<int> &columns, const std::vector<std::size_t> &rows)
{
    QString answer = csvLine(headings(model, columns));
    for (const std::size_t row : rows) {
        QStringList line;
        for (const int column : columns)
            line << model.exportText(row, column);
        answer += csvLine(line);
    }
    return answer.toUtf8();
}

QString lineText(const ValueTableModel &model)
{
    QString text;
    for (std::size_t row = 0; row < model.heldRows(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.text(row, column));
        cells.removeAll(QString());
        text += cells.join(QStringLiteral(" · ")) + u'\n';
    }
    return text;
}

void paintTable(const ValueTableModel &model, const std::vector<int> &columns, const QString &title,
                const QString &footer, QPagedPaintDevice &device)
{
    Sheet(model, columns, title, footer, device).paint();
}

} // namespace hearth
