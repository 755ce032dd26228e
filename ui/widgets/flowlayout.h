// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <QWidget>

namespace hearth {

/// Puts widgets beside each other and goes on in a new line where the width ends: what a row of filters needs on a
/// narrow window and at 200%.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// Whether the layout around it is told how the height follows from the width, or a FlowRow sees to that.
    enum class Height : std::uint8_t { ByWidth, OfTheRow };
    explicit FlowLayout(QWidget *parent = nullptr, Height height = Height::ByWidth);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Place : std::uint8_t { No, Yes };
    int arrange(const QRect &rect, Place place) const;

    QList<QLayoutItem *> m_items;
    Height m_height;
};

/// A widget that is as high as its flow needs at the width it has.
class FlowRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);
    void add(QWidget *widget) { m_flow->addWidget(widget); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    FlowLayout *m_flow;
};

} // namespace hearth
