// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/missing.h"
#include "ui/meeting/parts/signoffform.h"

class QVBoxLayout;

namespace hearth {

/// Hands the record to the team manager. Before that: everything that is missing in one list, each line going to its
/// field, kept up to date while the record is written on beside it.
class SubmitForm final : public SignOffForm
{
    Q_OBJECT

public:
    SubmitForm(PpmHost &host, const Services &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList problems() const override;
    [[nodiscard]] QString saveText() const override;
    bool save() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    [[nodiscard]] Typed typed() const override;
    void setTyped(const Typed &typed) override;

private:
    void look();
    void showMissing();
    void addLines(PpmGap gap, const QString &heading);
    void addLine(const PpmMissing &line);

    std::vector<PpmMissing> m_missing;
    std::optional<PpmContent> m_seen;
    PlainLabel *m_fit;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    QLineEdit *m_name;
    QTimer m_watch;
};

} // namespace hearth
