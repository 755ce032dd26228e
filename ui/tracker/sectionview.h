// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace hearth {

class SectionModel;

/// The slim list of sections: letter, title, how many children, how many of them with something overdue, the lead.
class SectionView : public QListView
{
    Q_OBJECT

public:
    /// Plain: titles as long as they are, and their counts.
    enum class Rows : std::uint8_t { Sections, Plain };
    explicit SectionView(SectionModel *model, Rows rows, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentListChanged(const QString &list);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace hearth
