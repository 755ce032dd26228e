// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/fieldedit.h"
#include "ui/meeting/fieldnotes.h"
#include "ui/meeting/ppmpart.h"
#include "ui/meeting/sitting.h"

class QPushButton;

namespace hearth {

class PlainLabel;

/// One section of the record to write in: the printed title and our plainer words, the team manager's comment where it
/// was sent back, whom it is for where there are brothers and sisters, the structured part, and the single answers.
class PpmSectionView : public QWidget
{
    Q_OBJECT

public:
    PpmSectionView(const PpmSection &section, const DateContext &dates, WritingAids *aids, QWidget *parent);

    void show(const PpmContent &content, const PpmContext &context, bool readOnly);
    /// Writes what was typed into its own part of \a content.
    void store(PpmContent &content) const;

    void showComment(const QString &comment);
    /// \a name: the child whose record is shown; \a count: how many records the sitting has.
    void showSharing(Sitting::Sharing sharing, bool canBeShared, const QString &name, int count);
    void showNotes(const PpmContent &content, const PpmSituation &situation);

    [[nodiscard]] QWidget *firstFocus() const;
    bool focusField(const QString &fieldOrRow);

Q_SIGNALS:
    void edited(const QString &field);
    void sharingChosen(hearth::Sitting::Sharing sharing);
    void meetingMoved(hearth::Date on); ///< the meeting was on another day

private:
    const PpmSection &m_section;
    PlainLabel *m_comment;
    QWidget *m_sharing;
    PlainLabel *m_sharingText;
    QPushButton *m_sharingAct;
    Sitting::Sharing m_offered = Sitting::Sharing::OnlyThisChild;
    PpmPartWidget *m_part = nullptr;
    std::vector<FieldEdit *> m_fields;
    bool m_showing = false;
};

} // namespace hearth
