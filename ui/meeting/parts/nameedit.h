// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <vector>

class QCompleter;
class QStringListModel;

namespace hearth {

/// Somebody who may be meant by a few letters.
struct KnownName
{
    QString name;
    QString relation; ///< what they are: `Mother`, `Social worker`; shown beside the name
    QString person;   ///< key of the Person, or empty

    bool operator==(const KnownName &) const = default;
};

/// The names of \a names that \a typed could mean: at the start of the name first, then at the start of a word of name
/// or relation. A name stands once.
[[nodiscard]] std::vector<KnownName> namesFor(const std::vector<KnownName> &names, const QString &typed);

/// A name typed freely, with those already known offered as one types. Down marks the first of them, or
/// opens the whole list; Tab and Return take the one marked. A name that nobody has is as good.
class NameEdit final : public QLineEdit
{
    Q_OBJECT

public:
    NameEdit(const QString &name, const QString &placeholder, QWidget *parent);

    void setNames(std::vector<KnownName> names) { m_names = std::move(names); }
    /// Replaces the text when it is another.
    void showText(const QString &text);

Q_SIGNALS:
    void picked(const hearth::KnownName &who);
    void finished(); ///< Return with no list open

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(std::vector<KnownName> names);
    void pick(std::size_t index);
    bool pickMarked(); ///< false when none is

    std::vector<KnownName> m_names;
    std::vector<KnownName> m_offered;
    QStringListModel *m_list;
    QCompleter *m_completer;
};

} // namespace hearth
