// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/parts/signoffform.h"

#include <vector>

namespace hearth {

class CellEdit;

/// Sends the record back to the social worker: a comment for the whole, and for each section that needs one.
class SendBackForm final : public SignOffForm
{
    Q_OBJECT

public:
    SendBackForm(PpmHost &host, const Services &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList problems() const override;
    [[nodiscard]] QString saveText() const override;
    bool save() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    [[nodiscard]] Typed typed() const override;
    void setTyped(const Typed &typed) override;

private:
    void addComment(const QString &section, const QString &title);
    [[nodiscard]] QMap<QString, QString> comments() const;

    struct Comment
    {
        QString section; ///< empty: the whole
        CellEdit *text = nullptr;
    };
    std::vector<Comment> m_comments;
    QLineEdit *m_name;
};

/// Begins the next version of a record that was signed off, for a reason.
class ReopenForm final : public SignOffForm
{
    Q_OBJECT

public:
    ReopenForm(PpmHost &host, const Services &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList problems() const override;
    [[nodiscard]] QString saveText() const override;
    bool save() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    [[nodiscard]] Typed typed() const override;
    void setTyped(const Typed &typed) override;

private:
    CellEdit *m_reason;
};

} // namespace hearth
