// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/parts/signoffform.h"

class QCheckBox;

namespace hearth {

/// The team manager's sign-off: what it will write into the child's facts stands there before it is done. That
/// permanence is achieved is confirmed by the name of the child.
class ApproveForm final : public SignOffForm
{
    Q_OBJECT

public:
    ApproveForm(PpmHost &host, const Services &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList problems() const override;
    [[nodiscard]] QString saveText() const override;
    bool save() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    [[nodiscard]] Typed typed() const override;
    void setTyped(const Typed &typed) override;

private:
    void showFacts(const PpmRecord &record);
    void askAchieved(const PpmRecord &record);

    QLineEdit *m_name;
    QCheckBox *m_achieved = nullptr;
};

} // namespace hearth
