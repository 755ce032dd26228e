// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/parts/attendeerow.h"
#include "ui/meeting/ppmpart.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace hearth {

class FlowRow;
class PlainLabel;

/// Present (and apologies): a row for each, an empty one to add by name, and beneath it who else belongs at this
/// child's meeting, each added by one key.
class PresentPart final : public PpmPartWidget
{
    Q_OBJECT

public:
    explicit PresentPart(QWidget *parent = nullptr);

    void show(const PpmContent &content, const PpmContext &context) override;
    void store(PpmContent &content) const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool focusField(const QString &fieldOrRow) override;

private:
    AttendeeRow *makeRow();
    void ensureEmptyRow();
    void remove(AttendeeRow *row);
    void step(AttendeeRow *row, int rows, AttendeeRow::Cell cell);
    void add(const PpmAttendee &who);
    void placeAll();
    void showState();
    void offer();

    struct Suggestion
    {
        PpmAttendee who;
        QString why;
        bool expected = true;
    };
    std::vector<AttendeeRow *> m_rows; ///< the last one is empty, unless read only
    std::vector<Suggestion> m_suggestions;
    std::function<void(AttendeeRow *)> m_fill;
    bool m_readOnly = false;
    QVBoxLayout *m_column;
    PlainLabel *m_state;
    QWidget *m_offer;
    QVBoxLayout *m_offerColumn;
    FlowRow *m_buttons = nullptr;
};

} // namespace hearth
