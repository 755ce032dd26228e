// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ppmform.h"

#include "core/casework/codelists.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

// The labels are the form's own; what the form does not print is in our words. Records keep the ids, so an id that a
// release has shipped is never changed.
const std::vector<PpmSection> &sections()
{
    static const std::vector<PpmSection> table = {
        {"child-details",
         QT_TRANSLATE_NOOP("PpmForm", "Child Details"),
         QT_TRANSLATE_NOOP("PpmForm", "Filled from the record, as it stood on the day of the meeting."),
         PpmPart::ChildDetails,
         {}},
        {"present",
         QT_TRANSLATE_NOOP("PpmForm", "Present (and apologies)"),
         QT_TRANSLATE_NOOP("PpmForm", "Who was there, who sent apologies. The team manager chairs."),
         PpmPart::Present,
         {}},
        {"background",
         QT_TRANSLATE_NOOP("PpmForm", "Background"),
         QT_TRANSLATE_NOOP("PpmForm", "Why the child came into care, and the worries before that."),
         PpmPart::Answers,
         {{"background",
           QT_TRANSLATE_NOOP("PpmForm", "Brief background history outlining the reasons the child/ren became looked "
                                        "after and any historical concerns"),
           "", PpmAnswer::Narrative}}},
        {"carers",
         QT_TRANSLATE_NOOP("PpmForm", "Any extended family/friends, connected carers that have or that require "
                                      "assessment"),
         QT_TRANSLATE_NOOP("PpmForm", "Everyone who could care for the child, asked directly or not yet."),
         PpmPart::Carers,
         {{"carers-note", QT_TRANSLATE_NOOP("PpmForm", "Comments"), "", PpmAnswer::Narrative}}},
        {"life-story",
         QT_TRANSLATE_NOOP("PpmForm", "Life Story Work and Preparation for Change"),
         QT_TRANSLATE_NOOP("PpmForm", "What has been done with the child to understand the past and get ready."),
         PpmPart::Answers,
         {{"life-story", QT_TRANSLATE_NOOP("PpmForm", "Life Story Work and Preparation for Change"), "",
           PpmAnswer::Narrative}}},
        {"siblings",
         QT_TRANSLATE_NOOP("PpmForm", "Sibling Group?"),
         QT_TRANSLATE_NOOP("PpmForm", "Worked out where the record knows; correct it where it does not."),
         PpmPart::Answers,
         {{"sibling-group", QT_TRANSLATE_NOOP("PpmForm", "Sibling Group?"),
           QT_TRANSLATE_NOOP("PpmForm", "Does the child have brothers or sisters?"), PpmAnswer::YesNo},
          {"siblings-apart", QT_TRANSLATE_NOOP("PpmForm", "Number of Siblings placed apart from child"), "",
           PpmAnswer::Number},
          {"siblings-assessed-apart",
           QT_TRANSLATE_NOOP("PpmForm", "Were these children originally assessed to be placed apart?"), "",
           PpmAnswer::YesNo}}},
        {"sibling-assessment",
         QT_TRANSLATE_NOOP("PpmForm", "Sibling Assessment"),
         QT_TRANSLATE_NOOP("PpmForm", "What it says of living together or apart, and what is still to be assessed."),
         PpmPart::Answers,
         {{"sibling-assessment", QT_TRANSLATE_NOOP("PpmForm", "Sibling Assessment"), "", PpmAnswer::Narrative}}},
        {"contact",
         QT_TRANSLATE_NOOP("PpmForm", "Contact current and future plans"),
         QT_TRANSLATE_NOOP("PpmForm", "Whom the child sees, how often, and what should change."),
         PpmPart::Answers,
         {{"contact-current", QT_TRANSLATE_NOOP("PpmForm", "Contact now"), "", PpmAnswer::Narrative},
          {"contact-future", QT_TRANSLATE_NOOP("PpmForm", "Contact planned"), "", PpmAnswer::Narrative}}},
        {"child-views",
         QT_TRANSLATE_NOOP("PpmForm", "Child’s Wishes, Feelings and Understanding"),
         QT_TRANSLATE_NOOP("PpmForm", "In the child's own words where possible, and when they said it."),
         PpmPart::Answers,
         {{"child-views", QT_TRANSLATE_NOOP("PpmForm", "Child’s Wishes, Feelings and Understanding"), "",
           PpmAnswer::Narrative},
          {"child-views-on", QT_TRANSLATE_NOOP("PpmForm", "Said on"), "", PpmAnswer::Day},
          {"child-views-not-followed", QT_TRANSLATE_NOOP("PpmForm", "Where they were not followed: the reasons"), "",
           PpmAnswer::Narrative},
          {"child-views-explained", QT_TRANSLATE_NOOP("PpmForm", "Were the reasons explained to the child?"), "",
           PpmAnswer::YesNo}}},
        {"parent-views",
         QT_TRANSLATE_NOOP("PpmForm", "Parent’s wishes, feelings and understanding"),
         QT_TRANSLATE_NOOP("PpmForm", "Each parent's view, and whether they know why plans run side by side."),
         PpmPart::Answers,
         {{"parent-views", QT_TRANSLATE_NOOP("PpmForm", "Parent’s wishes, feelings and understanding"), "",
           PpmAnswer::Narrative},
          {"parents-told-on", QT_TRANSLATE_NOOP("PpmForm", "Told why plans run side by side on"), "", PpmAnswer::Day},
          {"parents-told-by", QT_TRANSLATE_NOOP("PpmForm", "Told by"), "", PpmAnswer::Line}}},
        {"other-views",
         QT_TRANSLATE_NOOP("PpmForm", "Other Professional Views"),
         QT_TRANSLATE_NOOP("PpmForm", "School, health, carers, and everyone else who knows the child."),
         PpmPart::Answers,
         {{"other-views", QT_TRANSLATE_NOOP("PpmForm", "Other Professional Views"), "", PpmAnswer::Narrative}}},
        {"iro",
         QT_TRANSLATE_NOOP("PpmForm", "IRO Name"),
         QT_TRANSLATE_NOOP("PpmForm", "The independent reviewing officer and what they think."),
         PpmPart::Answers,
         {{"iro-name", QT_TRANSLATE_NOOP("PpmForm", "IRO Name"), "", PpmAnswer::Line},
          {"iro-view", QT_TRANSLATE_NOOP("PpmForm", "Current View"), "", PpmAnswer::Narrative}}},
        {"guardian",
         QT_TRANSLATE_NOOP("PpmForm", "Guardian Name"),
         QT_TRANSLATE_NOOP("PpmForm", "The children's guardian in proceedings and what they think."),
         PpmPart::Answers,
         {{"guardian-name", QT_TRANSLATE_NOOP("PpmForm", "Guardian Name"), "", PpmAnswer::Line},
          {"guardian-view", QT_TRANSLATE_NOOP("PpmForm", "Current View"), "", PpmAnswer::Narrative}}},
        {"court",
         QT_TRANSLATE_NOOP("PpmForm", "Legal Planning and Court Timetable"),
         QT_TRANSLATE_NOOP("PpmForm", "Hearings come from the record; add what the court has directed."),
         PpmPart::Court,
         {{"court", QT_TRANSLATE_NOOP("PpmForm", "Legal Planning and Court Timetable"), "", PpmAnswer::Narrative}}},
        {"referrals",
         QT_TRANSLATE_NOOP("PpmForm", "Where referral needs to be made"),
         QT_TRANSLATE_NOOP("PpmForm", "Family finding, fostering, adoption, health, education and others."),
         PpmPart::Answers,
         {{"referrals", QT_TRANSLATE_NOOP("PpmForm", "Where referral needs to be made"), "", PpmAnswer::Narrative}}},
        {"options",
         QT_TRANSLATE_NOOP("PpmForm", "Permanence Planning Options"),
         QT_TRANSLATE_NOOP("PpmForm", "Every option is answered: those pursued side by side, and those ruled out."),
         PpmPart::Options,
         {{"shobpa-target", QT_TRANSLATE_NOOP("PpmForm", "SHOBPA Target Date"),
           QT_TRANSLATE_NOOP("PpmForm", "Should be placed for adoption: decision wanted by"), PpmAnswer::Day},
          {"shobpa-booked", QT_TRANSLATE_NOOP("PpmForm", "SHOBPA Date Booked"), "", PpmAnswer::Day},
          {"early-no-return",
           QT_TRANSLATE_NOOP("PpmForm", "Early permanence: no real prospect of a return to parents, family or friends"),
           QT_TRANSLATE_NOOP("PpmForm", "Asked of a child accommodated under section 20."), PpmAnswer::YesNo},
          {"early-endorsed-on",
           QT_TRANSLATE_NOOP("PpmForm", "Early permanence: endorsed by the fostering decision-maker on"), "",
           PpmAnswer::Day},
          {"early-considered", QT_TRANSLATE_NOOP("PpmForm", "Early permanence: considered, and what was decided"),
           QT_TRANSLATE_NOOP("PpmForm", "Owed whenever adoption is considered."), PpmAnswer::Narrative}}},
        {"plan",
         QT_TRANSLATE_NOOP("PpmForm", "Permanent plan selected"),
         QT_TRANSLATE_NOOP("PpmForm", "The one plan that this meeting settles on."),
         PpmPart::Answers,
         {{"plan", QT_TRANSLATE_NOOP("PpmForm", "Permanent plan selected"), "", PpmAnswer::Option},
          {"plan-comment", QT_TRANSLATE_NOOP("PpmForm", "Comment"), "", PpmAnswer::Narrative}}},
        {"achieved",
         QT_TRANSLATE_NOOP("PpmForm", "Has the child now achieved permanence and permanence planning meetings are no "
                                      "longer required?"),
         QT_TRANSLATE_NOOP("PpmForm", "Yes stops the six-weekly meetings for this child."),
         PpmPart::Answers,
         {{"achieved",
           QT_TRANSLATE_NOOP("PpmForm", "Has the child now achieved permanence and permanence planning meetings are no "
                                        "longer required?"),
           "", PpmAnswer::YesNo},
          {"achieved-comment", QT_TRANSLATE_NOOP("PpmForm", "Comment"), "", PpmAnswer::Narrative}}},
        {"actions",
         QT_TRANSLATE_NOOP("PpmForm", "PPM Recommendations and Actions Required"),
         QT_TRANSLATE_NOOP("PpmForm", "What is not done is carried to the next meeting by itself."),
         PpmPart::Actions,
         {}},
        {"contingency",
         QT_TRANSLATE_NOOP("PpmForm", "Contingency Plan"),
         QT_TRANSLATE_NOOP("PpmForm", "What happens if the plan fails. At least one."),
         PpmPart::Answers,
         {{"contingency-options", QT_TRANSLATE_NOOP("PpmForm", "Contingency Plan"), "", PpmAnswer::Options},
          {"contingency", QT_TRANSLATE_NOOP("PpmForm", "Comment"), "", PpmAnswer::Narrative}}},
        {"next",
         QT_TRANSLATE_NOOP("PpmForm", "Date of Next Meeting"),
         QT_TRANSLATE_NOOP("PpmForm", "Within six weeks, on a working day."),
         PpmPart::Answers,
         {{"next-meeting", QT_TRANSLATE_NOOP("PpmForm", "Date of Next Meeting"), "", PpmAnswer::Day}}},
    };
    return table;
}

struct Option
{
    const char *id;
    const char *label;
};

constexpr std::array options = {
    Option{"early-permanence", QT_TRANSLATE_NOOP("PpmForm", "Early Permanence")},
    Option{"return-home", QT_TRANSLATE_NOOP("PpmForm", "Reunification")},
    Option{"connected-care", QT_TRANSLATE_NOOP("PpmForm", "Placement with family/friends CAO/SGO")},
    Option{"long-term-fostering", QT_TRANSLATE_NOOP("PpmForm", "Long term fostering")},
    Option{"adoption", QT_TRANSLATE_NOOP("PpmForm", "Adoption")},
    Option{"residential", QT_TRANSLATE_NOOP("PpmForm", "Residential care")},
    Option{"supported-independence", QT_TRANSLATE_NOOP("PpmForm", "Supported independence")},
};

QString translated(const char *text)
{
    return text == nullptr || *text == '\0' ? QString() : QCoreApplication::translate("PpmForm", text);
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PpmForm)
};

} // namespace

std::span<const PpmSection> ppmSections()
{
    return sections();
}

const PpmSection *ppmSection(QStringView id)
{
    for (const PpmSection &section : sections()) {
        if (id == QLatin1StringView(section.id))
            return &section;
    }
    return nullptr;
}

const PpmSection *ppmSectionOfField(QStringView fieldId)
{
    for (const PpmSection &section : sections()) {
        for (const PpmField &field : section.fields) {
            if (fieldId == QLatin1StringView(field.id))
                return &section;
        }
    }
    return nullptr;
}

QString titleOf(const PpmSection &section)
{
    return translated(section.title);
}

QString hintOf(const PpmSection &section)
{
    return translated(section.hint);
}

QString labelOf(const PpmField &field)
{
    return translated(field.label);
}

QString hintOf(const PpmField &field)
{
    return translated(field.hint);
}

QString labelOfPpmOption(const QString &option)
{
    for (const Option &row : options) {
        if (option == QLatin1StringView(row.id))
            return translated(row.label);
    }
    return option;
}

QString answerText(const PpmField &field, const QString &answer)
{
    switch (field.answer) {
    case PpmAnswer::YesNo:
        if (answer == u"yes")
            return Words::tr("Yes");
        return answer == u"no" ? Words::tr("No") : answer;
    case PpmAnswer::Day:
        if (const auto day = dateFromIso(answer))
            return britishText(*day);
        return answer;
    case PpmAnswer::Option:
    case PpmAnswer::Options: {
        QStringList words;
        const QStringList ids = answer.split(u',', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            words.append(meaningOf(planOptions(), id));
        return words.join(QStringLiteral(", "));
    }
    case PpmAnswer::Line:
    case PpmAnswer::Narrative:
    case PpmAnswer::Number:
        break;
    }
    return answer;
}

} // namespace hearth
