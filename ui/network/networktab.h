// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/childtab.h"
#include "ui/network/addform.h"

class QSplitter;

namespace hearth {

class GenogramPane;
class NetworkLists;

/// The people round a child: the genogram above, the lists beneath; where there is no room for both, the genogram is
/// the first of the lists. Who is chosen in one is chosen in the others.
class NetworkTab final : public ChildTab
{
    Q_OBJECT

public:
    NetworkTab(const Services &services, QWidget *parent);

    void showChild(RecordId child) override;
    [[nodiscard]] QString asText() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString chosen() const override;
    void choose(const QString &key) override;
    [[nodiscard]] std::optional<EditTask> taskOfDraft(const Draft &draft) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void open(const Member &member);
    void openCarer(const QString &person);
    [[nodiscard]] EditTask personForm(const QString &key);
    void addFirstParent();

    RecordId m_child = 0;
    GenogramPane *m_genogram;
    NetworkLists *m_lists;
    QSplitter *m_splitter;
    bool m_cameFromLists = false; ///< where the keyboard goes back to when the form is closed
    bool m_choosing = false;
};

} // namespace hearth
