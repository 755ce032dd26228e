// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>

class QToolButton;

namespace hearth {

class PlainLabel;

/// A draft and the child it is about, as My work offers it.
struct DraftLine
{
    Draft draft;
    QString child; ///< name and number; empty when it is about none
};

/// `an update`, `a fact` ...: what was being typed, by the key of its form.
[[nodiscard]] QString draftWords(const Draft &draft);

/// Says what was typed and not saved, one draft at a time, and offers to go on with it.
class DraftCard : public QFrame
{
    Q_OBJECT

public:
    explicit DraftCard(QWidget *parent = nullptr);

    void setDrafts(std::vector<DraftLine> drafts);
    [[nodiscard]] const DraftLine *current() const;

Q_SIGNALS:
    void goOn(const hearth::Draft &draft);
    void thrownAway(const hearth::Draft &draft);

private:
    void showDraft(int index);

    std::vector<DraftLine> m_drafts;
    int m_index = 0;
    PlainLabel *m_text;
    PlainLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace hearth
