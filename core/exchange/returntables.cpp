// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returntables.h"

#include "core/calendar/date.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

std::span<const Code> yesNo()
{
    static constexpr std::array list = {Code{"0", "no"}, Code{"1", "yes"}};
    return list;
}

std::span<const Code> oneOrTwo()
{
    static constexpr std::array list = {Code{"1", "one"}, Code{"2", "two"}};
    return list;
}

/// 1 and 2 up to 2023-24, letters since.
std::span<const Code> sexes()
{
    static constexpr std::array list = {Code{"1", ""}, Code{"2", ""}, Code{"M", ""}, Code{"F", ""}, Code{"U", ""}};
    return list;
}

std::span<const Code> sexesOfAdopters()
{
    static constexpr std::array list = {Code{"M1", ""}, Code{"F1", ""}, Code{"MM", ""}, Code{"FF", ""}, Code{"MF", ""}};
    return list;
}

std::span<const Code> statusesOfAdopters()
{
    static constexpr std::array list = {Code{"L0", ""}, Code{"L11", ""}, Code{"L12", ""},
                                        Code{"L2", ""}, Code{"L3", ""},  Code{"L4", ""}};
    return list;
}

std::vector<ReturnColumn> texts(const std::vector<const char *> &names)
{
    std::vector<ReturnColumn> columns;
    for (const char *name : names)
        columns.push_back({name, CellForm::Text, nullptr, false});
    return columns;
}

std::vector<ReturnForm> makeForms()
{
    using enum CellForm;
    const ReturnColumn child = {"CHILD", Text, nullptr, true};
    const ReturnColumn born = {"DOB", Day, nullptr, false};
    return {
        {ReturnTable::Header,
         "header",
         {child,
          {"SEX", Code, sexes, false},
          {"DOB", Day, nullptr, true},
          {"ETHNIC", Code, ethnicityCodes, false},
          {"UPN", Text, nullptr, false},
          {"MOTHER", Code, yesNo, false},
          {"MC_DOB", Day, nullptr, false}}},
        {ReturnTable::Episodes,
         "episodes",
         {child,
          {"DECOM", Day, nullptr, true},
          {"RNE", Code, newEpisodeCodes, true},
          {"LS", Code, legalStatusCodes, true},
          {"CIN", Code, categoryOfNeedCodes, false},
          {"PLACE", Code, placementCodes, true},
          {"PLACE_PROVIDER", Code, providerCodes, false},
          {"DEC", Day, nullptr, false},
          {"REC", Code, episodeCeasedCodes, false},
          {"REASON_PLACE_CHANGE", Code, placementChangeCodes, false},
          {"HOME_POST", Postcode, nullptr, false},
          {"PL_POST", Postcode, nullptr, false},
          {"URN", Text, nullptr, false}}},
        {ReturnTable::Reviews,
         "reviews",
         {child, born, {"REVIEW", Day, nullptr, true}, {"REVIEW_CODE", Code, reviewCodes, false}}},
        {ReturnTable::Uasc, "uasc", {child, {"SEX", Code, sexes, false}, born, {"DUC", Day, nullptr, false}}},
        {ReturnTable::Adoptions,
         "adoptions",
         {child,
          born,
          {"DATE_INT", Day, nullptr, false},
          {"DATE_MATCH", Day, nullptr, false},
          {"FOSTER_CARE", Code, yesNo, false},
          {"NB_ADOPTR", Code, oneOrTwo, false},
          {"SEX_ADOPTR", Code, sexesOfAdopters, false},
          {"LS_ADOPTR", Code, statusesOfAdopters, false}}},
        {ReturnTable::PlacedForAdoption,
         "placed-for-adoption",
         {child,
          born,
          {"DATE_PLACED", Day, nullptr, true},
          {"DATE_PLACED_CEASED", Day, nullptr, false},
          {"REASON_PLACED_CEASED", CodeOrDoubt, placedCeasedCodes, false}}},
        {ReturnTable::PreviousPermanence,
         "previous-permanence",
         {child,
          born,
          {"PREV_PERM", Code, previousPermanenceCodes, false},
          {"LA_PERM", Text, nullptr, false},
          {"DATE_PERM", PartialDay, nullptr, false}}},
        {ReturnTable::Missing,
         "missing",
         {child,
          born,
          {"MISSING", Code, missingCodes, true},
          {"MIS_START", Day, nullptr, true},
          {"MIS_END", Day, nullptr, false}}},
        {ReturnTable::SocialWorkers,
         "social-workers",
         {child,
          born,
          {"SW_ID", Text, nullptr, true},
          {"SW_DECOM", Day, nullptr, true},
          {"SW_DEC", Day, nullptr, false},
          {"SW_REASON", Code, socialWorkerChangeCodes, false}}},
        {ReturnTable::Oc2, "oc2",
         texts({"CHILD", "DOB", "SDQ_SCORE", "SDQ_REASON", "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK",
                "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"})},
        {ReturnTable::Oc3, "oc3", texts({"CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"})},
        {ReturnTable::DeprivationOfLiberty, "dolo", texts({"CHILD", "DOB", "DOLO_START", "DOLO_END"})},
    };
}

} // namespace

bool ReturnForm::has(QStringView column) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [column](const ReturnColumn &c) { return column == QLatin1StringView(c.name); });
}

const std::vector<ReturnForm> &returnForms()
{
    static const std::vector<ReturnForm> forms = makeForms();
    return forms;
}

const ReturnForm &formOf(ReturnTable table)
{
    return returnForms().at(static_cast<std::size_t>(table));
}

QString idOf(ReturnTable table)
{
    return QString::fromLatin1(formOf(table).id);
}

bool isKept(ReturnTable table)
{
    return table < ReturnTable::Oc2;
}

bool isPostcode(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\\z"));
    return shape.match(text.toString()).hasMatch();
}

bool isPartialDay(const QString &text)
{
    if (dateFromBritish(text))
        return true;
    static const QRegularExpression shape(
        QStringLiteral("\\AZZ/(ZZ|0[1-9]|1[0-2])/(ZZZZ|[12][0-9]{3})\\z|\\A[0-9]{2}/ZZ/[12][0-9]{3}\\z"));
    return shape.match(text).hasMatch();
}

} // namespace hearth
