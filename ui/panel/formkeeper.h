// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "core/casework/formvocabulary.h"
#include "ui/widgets/page.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace hearth {

class FormView;

/// Keeps what is typed in a part of a form: as a draft within two seconds, taken up again after a crash, and put
/// together with what a colleague stored in between. It shares its drafts with the form's own panel.
class FormKeeper final : public QObject
{
    Q_OBJECT

public:
    FormKeeper(FormView *view, const Services &services, QObject *parent);

    /// Shows \a record by \a part of its vocabulary, with the typing that a draft kept.
    void open(const FormVocabulary &part, const FormRecord &record);
    /// \a record is stored anew: what was typed stays.
    void takeIn(const FormRecord &record);
    [[nodiscard]] bool isDirty() const;
    /// Runs \a act, which stores what is typed, but for the answers and tables of \a unstored. False when it could not,
    /// which is then said; what was typed is kept either way.
    bool store(const QStringList &unstored, const std::function<void()> &act);
    /// Keeps what is typed, or forgets the draft when nothing differs from what is stored.
    void keep();

Q_SIGNALS:
    void edited();
    void kept(); ///< a draft was stored or forgotten

private:
    void onEdited();

    FormView *m_view;
    Services m_services;
    FormRecord m_stored;
    FormContent m_base; ///< as the view says it of what is stored
    bool m_hasDraft = false;
    QTimer m_timer;
};

} // namespace hearth
