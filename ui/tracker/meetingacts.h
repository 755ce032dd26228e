// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracker/meetingform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace hearth {

class DateLineEdit;
class NarrativeEdit;

/// Moves a child to another section by a decision of the meeting.
class MeetingMove final : public MeetingForm
{
    Q_OBJECT

public:
    MeetingMove(const Services &services, const About &about, const Standing &standing, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QJsonObject typed() const override;
    void take(const QJsonObject &typed) override;

    QComboBox *m_section;
    NarrativeEdit *m_reason;
    QString m_proposed;
};

/// Archives a child: with which outcome, from when, by which order.
class MeetingArchive final : public MeetingForm
{
    Q_OBJECT

public:
    MeetingArchive(const Services &services, const About &about, std::optional<Date> leftOn, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QJsonObject typed() const override;
    void take(const QJsonObject &typed) override;

    QComboBox *m_outcome;
    DateLineEdit *m_on;
    QCheckBox *m_achieved;
    QComboBox *m_order;
    DateLineEdit *m_orderOn;
};

/// Sets a colour against the clocks, with its reason and the day on which it lapses.
class MeetingColour final : public MeetingForm
{
    Q_OBJECT

public:
    MeetingColour(const Services &services, const About &about, const AgendaItem &item, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QJsonObject typed() const override;
    void take(const QJsonObject &typed) override;
    [[nodiscard]] std::optional<TrackerColour> chosen() const;

    QComboBox *m_colour;
    NarrativeEdit *m_why;
    DateLineEdit *m_until;
};

/// Asks somebody to do something by a day.
class MeetingAction final : public MeetingForm
{
    Q_OBJECT

public:
    MeetingAction(const Services &services, const About &about, const QString &worker, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QJsonObject typed() const override;
    void take(const QJsonObject &typed) override;

    NarrativeEdit *m_what;
    QLineEdit *m_owner;
    DateLineEdit *m_target;
    QJsonObject m_opened; ///< before anything was typed
};

/// Who was there and what concerns the whole section; and the end of the meeting.
class MeetingDetails final : public MeetingForm
{
    Q_OBJECT

public:
    enum class Ends : std::uint8_t { No, Yes };
    MeetingDetails(const Services &services, const About &about, Ends ends, const QString &notDiscussed,
                   QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void ended();

private:
    [[nodiscard]] QJsonObject typed() const override;
    void take(const QJsonObject &typed) override;
    [[nodiscard]] Details answers() const;

    Ends m_ends;
    QLineEdit *m_chair;
    NarrativeEdit *m_present;
    NarrativeEdit *m_apologies;
    NarrativeEdit *m_business;
    DateLineEdit *m_next;
    Details m_before;
};

} // namespace hearth
