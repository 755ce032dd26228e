// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "ui/forms/answeredit.h"
#include "ui/widgets/page.h"

#include <map>

class QBoxLayout;
class QVBoxLayout;

namespace hearth {

class AnswerRows;
class PlainLabel;

/// Any form of the vocabulary, to be filled in: its sections one beneath the other, each with its guidance beside it
/// (above it where it is narrow), its answers by their kind, its tables with rows to add and to take away. It stores
/// nothing; `FormPanel` does. It does not scroll: put it into a scroll area.
class FormView final : public QWidget
{
    Q_OBJECT

public:
    explicit FormView(QWidget *parent = nullptr);

    using QWidget::show;
    /// Shows \a record by \a vocabulary. Shown again for the same form, what has not changed keeps its caret.
    void show(const FormVocabulary &vocabulary, const FormRecord &record, const Services &services);

    /// As typed: a day that is none yet stands as it was written. What is shown by no field (`Behind`, or a later
    /// release's) is in it as it came.
    [[nodiscard]] FormContent content() const;
    void setContent(const FormContent &content);
    void setReadOnly(bool readOnly);
    /// What the one who sent the form back said, by section; `` is not shown here.
    void showComments(const Details &comments);

    /// Gives the keyboard to a field or to a table, by its id; false when the form has none.
    bool focusField(const QString &id);
    [[nodiscard]] QWidget *firstFocus() const;

    /// The editor of a field, the rows of a table; nothing when the form has none of that id.
    [[nodiscard]] AnswerEdit *answer(const QString &field) const;
    [[nodiscard]] AnswerRows *table(const QString &id) const;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const FormVocabulary &vocabulary, const Services &services);
    void addSection(const FormSection &section, const AnswerAids &aids);
    void arrange();
    void onEdited();

    QString m_form; ///< that the widgets were made for
    RecordId m_child = 0;
    FormContent m_kept; ///< as shown last: what no field shows goes back from here
    QWidget *m_body = nullptr;
    WritingAids *m_writing = nullptr;
    QVBoxLayout *m_column;
    std::vector<QBoxLayout *> m_sections;
    std::vector<QWidget *> m_guidance;
    std::map<QString, PlainLabel *> m_comments;
    std::vector<AnswerEdit *> m_answers;
    std::vector<AnswerRows *> m_tables;
    bool m_readOnly = false;
    bool m_showing = false;
};

/// Names that may be meant in a form: the child's worker and reviewing officer, the people of its network, then the
/// other workers.
[[nodiscard]] std::vector<KnownName> namesForForm(const Workspace &workspace, RecordId child);

} // namespace hearth
