// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace hearth {

class PlainLabel;
class WritingAids;

/// The team's phrases, found by a few letters: Return puts one in, F2 changes it, Delete takes it out, and what was
/// chosen in the text (or typed here) can be kept as a new one.
class PhrasePopup : public QFrame
{
    Q_OBJECT

public:
    /// \a chosenText: what is chosen in the field, offered as a new phrase.
    PhrasePopup(WritingAids &aids, const QString &section, const QString &chosenText, QWidget *parent);

    void openAt(const QPoint &global);

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void putIn();
    void change();
    void takeOut();
    void keepNew();
    [[nodiscard]] const Phrase *current() const;

    WritingAids &m_aids;
    QString m_section;
    QString m_chosenText;
    std::vector<Phrase> m_phrases;
    std::optional<Phrase> m_changing;
    QLineEdit *m_words;
    QListWidget *m_list;
    PlainLabel *m_empty;
    QPushButton *m_keep;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace hearth
