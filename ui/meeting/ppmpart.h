// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <optional>

namespace hearth {

class WritingAids;

/// What a part of the record needs to know beside what it shows.
struct PpmContext
{
    const Services &services;
    RecordId child = 0;
    Date on; ///< the day of the meeting
    bool initial = false;
    std::optional<PpmRecord> previous; ///< the record before it, with content
    /// Spelling and the team's phrases, for every NarrativeEdit of a part; it outlives the part. May be nothing.
    WritingAids *aids = nullptr;
};

/// The widget of a structured part of the record (`hearth::PpmPart`): attendance, carers, options, actions ... It holds
/// what was typed, and knows neither drafts nor saving: the page asks for it.
class PpmPartWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows its part of \a content. The keyboard and the caret stay where they are in everything that is as it was.
    virtual void show(const PpmContent &content, const PpmContext &context) = 0;
    /// Writes what was typed into its own part of \a content, and leaves the rest as it is.
    virtual void store(PpmContent &content) const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    [[nodiscard]] virtual QWidget *firstFocus() = 0;
    /// Gives the keyboard to the answer, or the row (`adoption`, the key of an action ...), of that id; false when the
    /// part has none.
    virtual bool focusField(const QString &fieldOrRow) = 0;

Q_SIGNALS:
    void edited(); ///< by the person, letter by letter
};

/// What a screen beside the record asks of the page: the list of what is missing, submitting, sending back.
class PpmHost
{
public:
    virtual ~PpmHost() = default;

    [[nodiscard]] virtual RecordId record() const = 0;
    [[nodiscard]] virtual PpmContent content() const = 0; ///< as typed, stored or not
    /// Stores what was typed into the record; false when it could not, and the page then says why.
    virtual bool storeTyping() = 0;
    /// Gives the keyboard to a field; an empty \a field: the section's first.
    virtual void jumpTo(const QString &section, const QString &field) = 0;
};

} // namespace hearth
