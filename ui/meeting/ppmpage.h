// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/ppmpart.h"

namespace hearth {

/// The record of a Permanence Planning Meeting, as it is written in the room. Its place is the child and, as detail,
/// the id of the record.
class PpmPage final : public Page
{
    Q_OBJECT

public:
    explicit PpmPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;

private:
    Services m_services;
    RecordId m_child = 0;
    RecordId m_record = 0;
};

} // namespace hearth
