// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/ppmpart.h"
#include "ui/widgets/editor.h"

#include <QMap>
#include <QTimer>

class QLineEdit;
class QVBoxLayout;

namespace hearth {

class PlainLabel;
class WritingAids;

/// What every act of signing off has: whose meeting it is, and who acts. Typing is kept as a draft of its own, so that
/// closing the panel, or the program, loses none.
class SignOffForm : public Editor
{
    Q_OBJECT

public:
    /// \a act: the word under which a draft of it is kept.
    SignOffForm(const QString &act, PpmHost &host, const Services &services, QWidget *parent);

    [[nodiscard]] bool isDirty() const override { return m_typed; }
    void keepDraft() override;
    void discardDraft() override;

protected:
    using Typed = QMap<QString, QString>;
    /// What is worth keeping, by field.
    [[nodiscard]] virtual Typed typed() const = 0;
    virtual void setTyped(const Typed &typed) = 0;

    [[nodiscard]] PpmHost &host() const { return m_host; }
    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// The record with what is typed on the page; nothing when it is no longer there.
    [[nodiscard]] std::optional<PpmRecord> record() const;
    /// Whether \a name is who submitted the record: somebody else signs it off or returns it.
    [[nodiscard]] bool isSubmitter(const QString &name) const;
    [[nodiscard]] QString childWords() const; ///< `Ada Test (LCS T-1)`

    PlainLabel *addWords(const QString &text);
    PlainLabel *addHeading(const QString &text);
    QLineEdit *addName(const QString &label, const QString &proposed);
    /// Takes the draft up again; called at the end of a constructor.
    void restore();
    /// Something was typed.
    void touched();
    /// Does \a act, and says \a done with an offer to undo; false when it was refused, which is then said.
    bool carryOut(const std::function<void()> &act, const QString &done);

private:
    [[nodiscard]] QString draftKey() const;

    QString m_act;
    PpmHost &m_host;
    Services m_services;
    bool m_typed = false;
    QTimer m_autosave;
    QVBoxLayout *m_column;
};

} // namespace hearth
