// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/exceptionform.h"

#include <QWidget>

class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// The last report beside the one that is written: what it said place by place, and what the new one says otherwise,
/// marked in words and in the text.
class LastReport final : public QWidget
{
    Q_OBJECT

public:
    explicit LastReport(QWidget *parent = nullptr);

    /// \a last: the report before, or nothing where this is the first; \a now: what stands in the one shown.
    void show(const ChildForm *last, const FormContent &now);

private:
    struct Shown
    {
        QWidget *box = nullptr;
        QString label;
        PpmDifference difference = PpmDifference::Same;
        QString before;
        QString now;

        [[nodiscard]] bool says(const ExceptionChange &change) const;
    };
    void add(const ExceptionChange &change);
    void clear();

    PlainLabel *m_title;
    PlainLabel *m_words;
    QVBoxLayout *m_column;
    std::vector<Shown> m_shown;
};

} // namespace hearth
