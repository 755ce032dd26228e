// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/sectionmarks.h"

#include <QListWidget>

namespace hearth {

/// The sections of the record in the order of the form, each with a mark as a shape and in words. Letters find a
/// section; the one chosen is the one shown.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setMarks(const std::vector<SectionMark> &marks);
    void setSection(const QString &section);
    [[nodiscard]] QString section() const;
    /// The width at which every title is whole, also while it is the chosen one.
    [[nodiscard]] int roomForTitles() const;

Q_SIGNALS:
    void sectionChosen(const QString &section);
    void entered(); ///< Return: the keyboard goes into the section

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void find(const QKeyEvent &event);

    bool m_setting = false;
    QString m_letters; ///< typed one after the other
    ulong m_typed = 0; ///< when the last of them was, as the keyboard counts
};

} // namespace hearth
