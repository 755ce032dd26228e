// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/ppmpart.h"

class QGridLayout;
class QVBoxLayout;

namespace hearth {

class CourtBar;
class PlainLabel;
struct CourtLine;

/// The court's timetable out of the facts: hearings held, booked and moved, and the 26-week line. What the meeting says
/// of it is an answer of the section, beneath.
class CourtPart final : public PpmPartWidget
{
    Q_OBJECT

public:
    explicit CourtPart(QWidget *parent = nullptr);

    void show(const PpmContent &content, const PpmContext &context) override;
    void store(PpmContent &content) const override; ///< nothing is typed here
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *firstFocus() override; ///< nothing
    bool focusField(const QString &fieldOrRow) override;

private:
    void showFacts(const std::vector<CourtLine> &lines, const PpmContext &context);
    void showBar(const CourtLine &limit, const PpmContext &context);
    void showFrozen(const QString &text);
    void addLine(QGridLayout *grid, const CourtLine &line);

    PlainLabel *m_limit;
    CourtBar *m_bar;
    PlainLabel *m_nothing;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
};

} // namespace hearth
