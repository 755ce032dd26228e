// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/ppmpart.h"

class QPushButton;
class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// The connected-carer table of Bradford 2017, App. 3, as the network and the facts have it, or as it stood when the
/// record was submitted. It is kept up in the child's network, and a button goes there.
class CarersPart final : public PpmPartWidget
{
    Q_OBJECT

public:
    explicit CarersPart(QWidget *parent = nullptr);

    void show(const PpmContent &content, const PpmContext &context) override;
    void store(PpmContent &content) const override; ///< nothing is typed here
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool focusField(const QString &fieldOrRow) override;

private:
    void addCarer(const PpmCarerLine &line);
    void showNotAsked(const std::vector<PpmCarerLine> &lines, const PpmContext &context);

    RecordId m_child = 0;
    std::function<void()> m_open;
    std::vector<PpmCarerLine> m_lines;
    QWidget *m_list = nullptr;
    PlainLabel *m_nothing;
    PlainLabel *m_notAsked;
    QPushButton *m_network;
    QVBoxLayout *m_column;
};

} // namespace hearth
