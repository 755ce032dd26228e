// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/ppmpart.h"

#include <vector>

class QVBoxLayout;

namespace hearth {

class EarlyActionRow;
class OptionRow;
class PlainLabel;

/// The permanence options, each answered by a key and opened by the keyboard being in it, with the order in which they
/// are considered; beneath them the five early actions of Bradford 2017, App. 2.
class OptionsPart final : public PpmPartWidget
{
    Q_OBJECT

public:
    explicit OptionsPart(QWidget *parent = nullptr);
    ~OptionsPart() override;

    void show(const PpmContent &content, const PpmContext &context) override;
    void store(PpmContent &content) const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool focusField(const QString &fieldOrRow) override;

private:
    void makeRows(const PpmContext &context);
    void makeOptionRow(const QString &option, const PpmContext &context);
    void makeEarlyRow(const QString &action, const PpmContext &context);
    [[nodiscard]] std::vector<PpmOption> options() const;
    void setOptions(const std::vector<PpmOption> &options);
    void onAnswered(const QString &option, const QString &pursued);
    void step(const QWidget *row, int rows);
    void followKeyboard();
    void showState();

    std::vector<OptionRow *> m_options;
    std::vector<EarlyActionRow *> m_early;
    std::vector<PpmOption> m_unknown; ///< of a later release: kept as they are
    QStringList m_shown;              ///< options and early actions that the record has, said or not
    Date m_on;
    bool m_accommodated = false;
    bool m_readOnly = false;
    PlainLabel *m_order;
    PlainLabel *m_state;
    QVBoxLayout *m_optionColumn;
    QVBoxLayout *m_earlyColumn;
};

} // namespace hearth
