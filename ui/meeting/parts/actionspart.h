// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/ppmpart.h"

class QVBoxLayout;

namespace hearth {

class ActionRow;
class PlainLabel;
struct KnownName;

/// Recommendations and actions: a row each, those carried forward first, and an empty one at the end that becomes a row
/// as soon as something is typed in it.
class ActionsPart final : public PpmPartWidget
{
    Q_OBJECT

public:
    explicit ActionsPart(QWidget *parent = nullptr);

    void show(const PpmContent &content, const PpmContext &context) override;
    void store(PpmContent &content) const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool focusField(const QString &fieldOrRow) override;

private:
    ActionRow *makeRow(const PpmContext &context);
    void ensureEmptyRow();
    void remove(ActionRow *row);
    void step(ActionRow *row, int rows);
    void showSummary();
    void placeAll();

    std::vector<ActionRow *> m_rows; ///< the last one is empty, unless read only
    std::function<ActionRow *()> m_make;
    std::vector<KnownName> m_names;
    Date m_on;
    bool m_readOnly = false;
    PlainLabel *m_summary;
    PlainLabel *m_nothing;
    QVBoxLayout *m_column;
};

} // namespace hearth
