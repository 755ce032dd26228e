// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formkind.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hearth {

class DateLineEdit;
class FormView;
class NarrativeEdit;
class PlainLabel;

/// One form to work in: the fields, where it stands, and what may be done with it (submit, sign off, send back, reopen,
/// withdraw, PDF), each asked for in the panel itself and done by the `FormDesk`.
///
/// What is typed is kept as a draft within two seconds, is stored by Ctrl+S, before every act and when the panel is
/// left, and is put together with what a colleague saved in between.
class FormPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(const Services &services, QWidget *parent = nullptr);
    ~FormPanel() override;

    /// Shows the form of \a key in place of the one before, whose typing is stored.
    void open(const QString &key, FormKind kind);
    /// A button over the form that leaves it, where the list that it came from is hidden; empty: none.
    void setCloseText(const QString &text);
    /// Stores what was typed and shows nothing.
    void close();
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] FormView *view() const { return m_view; }

    [[nodiscard]] bool hasUnsavedTyping() const;
    void saveDrafts();
    /// Stores what was typed; false when it could not, which is then said.
    bool store();

    enum class Act : std::uint8_t { Submit, SignOff, SendBack, Reopen, Withdraw };
    /// Asks what the act needs to know: a name, a reason, what is missing. Signing a draft off closes it.
    void ask(Act act);

Q_SIGNALS:
    /// The form stands elsewhere now: submitted, signed off, sent back, reopened, withdrawn.
    void acted(const QString &key);
    /// The panel's own button, or Escape.
    void closeWanted();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // formpanel.cpp: shows and stores
    void buildWidgets();
    QWidget *makeHead();
    QWidget *makeButtons();
    void refresh();
    void showForm();
    void showState();
    void onEdited();
    void takeUpDraft();
    void takeIn(const FormRecord &stored);
    void note(const QString &words);
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] FormRecord asTyped() const;
    // formpanelacts.cpp: what is done with it
    QWidget *makeQuestion();
    void showMissing();
    void showQuestion(Act act);
    void carryOut();
    void doAct(const QString &by, const QString &reason);
    void closeQuestion();
    void makePdf();

    Services m_services;
    FormDesk m_desk;
    QString m_key;
    FormKind m_kind;
    FormRecord m_stored; ///< as last read
    FormContent m_base;  ///< what was typed upon
    bool m_keeping = false;

    QPushButton *m_close = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_about = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_comment = nullptr;
    PlainLabel *m_notice = nullptr;
    PlainLabel *m_kept = nullptr;
    QWidget *m_dayRow = nullptr;
    DateLineEdit *m_day = nullptr;
    QScrollArea *m_area = nullptr;
    FormView *m_view = nullptr;
    QWidget *m_question = nullptr;
    PlainLabel *m_words = nullptr;
    QWidget *m_lines = nullptr; ///< what is missing, or what will be written
    PlainLabel *m_byLabel = nullptr;
    QLineEdit *m_by = nullptr;
    PlainLabel *m_reasonLabel = nullptr;
    NarrativeEdit *m_reason = nullptr;
    PlainLabel *m_refusal = nullptr;
    QPushButton *m_do = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_signOff = nullptr;
    QPushButton *m_sendBack = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_pdf = nullptr;
    std::optional<Act> m_act;
    QTimer m_pause;  ///< after the last key
    QTimer m_latest; ///< after the first one
};

} // namespace hearth
