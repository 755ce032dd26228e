// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/codelists.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

// The codes and meanings of the SSDA903 return, of all the years that a file may come from; the meanings are in our
// words. A code that was dropped stays, since old spells carry it.
constexpr std::array legalStatusCodesTable = {
    Code{"C1", QT_TRANSLATE_NOOP("Codes", "interim care order")},
    Code{"C2", QT_TRANSLATE_NOOP("Codes", "full care order")},
    Code{"D1", QT_TRANSLATE_NOOP("Codes", "freeing order (before 2006)")},
    Code{"E1", QT_TRANSLATE_NOOP("Codes", "placement order")},
    Code{"V2", QT_TRANSLATE_NOOP("Codes", "accommodated under section 20")},
    Code{"V3", QT_TRANSLATE_NOOP("Codes", "short breaks, recorded one by one")},
    Code{"V4", QT_TRANSLATE_NOOP("Codes", "short breaks, under an agreement")},
    Code{"L1", QT_TRANSLATE_NOOP("Codes", "police protection")},
    Code{"L2", QT_TRANSLATE_NOOP("Codes", "emergency protection order")},
    Code{"L3", QT_TRANSLATE_NOOP("Codes", "child assessment order")},
    Code{"J1", QT_TRANSLATE_NOOP("Codes", "on remand")},
    Code{"J2", QT_TRANSLATE_NOOP("Codes", "accommodated under PACE")},
    Code{"J3", QT_TRANSLATE_NOOP("Codes", "youth rehabilitation order with residence or intensive fostering")},
};

constexpr std::array placementCodesTable = {
    Code{"A3", QT_TRANSLATE_NOOP("Codes", "placed for adoption with consent, with current foster carer")},
    Code{"A4", QT_TRANSLATE_NOOP("Codes", "placed for adoption with consent, not with current foster carer")},
    Code{"A5", QT_TRANSLATE_NOOP("Codes", "placed for adoption under placement order, with current foster carer")},
    Code{"A6", QT_TRANSLATE_NOOP("Codes", "placed for adoption under placement order, not with current foster carer")},
    Code{"H5", QT_TRANSLATE_NOOP("Codes", "semi-independent living (older years)")},
    Code{"K1", QT_TRANSLATE_NOOP("Codes", "secure children's home")},
    Code{"K2", QT_TRANSLATE_NOOP("Codes", "children's home")},
    Code{"K3", QT_TRANSLATE_NOOP("Codes", "registered supported accommodation")},
    Code{"P1", QT_TRANSLATE_NOOP("Codes", "placed with parents")},
    Code{"P2", QT_TRANSLATE_NOOP("Codes", "independent living (older years)")},
    Code{"P3", QT_TRANSLATE_NOOP("Codes", "residential employment")},
    Code{"R1", QT_TRANSLATE_NOOP("Codes", "residential care home")},
    Code{"R2", QT_TRANSLATE_NOOP("Codes", "hospital or other health establishment")},
    Code{"R3", QT_TRANSLATE_NOOP("Codes", "family centre or mother and baby unit")},
    Code{"R5", QT_TRANSLATE_NOOP("Codes", "young offender institution")},
    Code{"S1", QT_TRANSLATE_NOOP("Codes", "residential school")},
    Code{"T0", QT_TRANSLATE_NOOP("Codes", "temporary move")},
    Code{"T1", QT_TRANSLATE_NOOP("Codes", "temporary move: in hospital")},
    Code{"T2", QT_TRANSLATE_NOOP("Codes", "temporary move: child on holiday")},
    Code{"T3", QT_TRANSLATE_NOOP("Codes", "temporary move: carer on holiday")},
    Code{"T4", QT_TRANSLATE_NOOP("Codes", "temporary move: other, up to 7 days")},
    Code{"U1", QT_TRANSLATE_NOOP("Codes", "foster, relative or friend, long term")},
    Code{"U2", QT_TRANSLATE_NOOP("Codes", "foster, relative or friend, fostering for adoption or concurrent")},
    Code{"U3", QT_TRANSLATE_NOOP("Codes", "foster, relative or friend, neither")},
    Code{"U4", QT_TRANSLATE_NOOP("Codes", "foster, other carer, long term")},
    Code{"U5", QT_TRANSLATE_NOOP("Codes", "foster, other carer, fostering for adoption or concurrent")},
    Code{"U6", QT_TRANSLATE_NOOP("Codes", "foster, other carer, neither")},
    Code{"Z1", QT_TRANSLATE_NOOP("Codes", "other placement")},
    Code{"Z11", QT_TRANSLATE_NOOP("Codes", "other placement, kind 11")},
    Code{"Z12", QT_TRANSLATE_NOOP("Codes", "other placement, kind 12")},
    Code{"Z13", QT_TRANSLATE_NOOP("Codes", "other placement, kind 13")},
    Code{"Z14", QT_TRANSLATE_NOOP("Codes", "other placement, kind 14")},
};

constexpr std::array providerCodesTable = {
    Code{"PR0", QT_TRANSLATE_NOOP("Codes", "parent or other person with parental responsibility")},
    Code{"PR1", QT_TRANSLATE_NOOP("Codes", "own local authority")},
    Code{"PR2", QT_TRANSLATE_NOOP("Codes", "other local authority")},
    Code{"PR3", QT_TRANSLATE_NOOP("Codes", "other public body")},
    Code{"PR4", QT_TRANSLATE_NOOP("Codes", "private")},
    Code{"PR5", QT_TRANSLATE_NOOP("Codes", "voluntary")},
};

constexpr std::array categoryOfNeedCodesTable = {
    Code{"N1", QT_TRANSLATE_NOOP("Codes", "abuse or neglect")},
    Code{"N2", QT_TRANSLATE_NOOP("Codes", "child's disability")},
    Code{"N3", QT_TRANSLATE_NOOP("Codes", "parental illness or disability")},
    Code{"N4", QT_TRANSLATE_NOOP("Codes", "family in acute stress")},
    Code{"N5", QT_TRANSLATE_NOOP("Codes", "family dysfunction")},
    Code{"N6", QT_TRANSLATE_NOOP("Codes", "socially unacceptable behaviour")},
    Code{"N7", QT_TRANSLATE_NOOP("Codes", "low income")},
    Code{"N8", QT_TRANSLATE_NOOP("Codes", "absent parenting")},
};

constexpr std::array newEpisodeCodesTable = {
    Code{"S", QT_TRANSLATE_NOOP("Codes", "started to be looked after")},
    Code{"L", QT_TRANSLATE_NOOP("Codes", "legal status changed")},
    Code{"P", QT_TRANSLATE_NOOP("Codes", "placement and carer changed")},
    Code{"T", QT_TRANSLATE_NOOP("Codes", "placement changed, same carer")},
    Code{"B", QT_TRANSLATE_NOOP("Codes", "legal status, placement and carer changed")},
    Code{"U", QT_TRANSLATE_NOOP("Codes", "legal status and placement changed, same carer")},
};

constexpr std::array episodeCeasedCodesTable = {
    Code{"X1", QT_TRANSLATE_NOOP("Codes", "next episode starts the same day")},
    Code{"E11", QT_TRANSLATE_NOOP("Codes", "adopted, application unopposed")},
    Code{"E12", QT_TRANSLATE_NOOP("Codes", "adopted, consent dispensed with")},
    Code{"E13", QT_TRANSLATE_NOOP("Codes", "left to live with parents or relatives without parental responsibility")},
    Code{"E14", QT_TRANSLATE_NOOP("Codes", "accommodation on remand ended")},
    Code{"E15", QT_TRANSLATE_NOOP("Codes", "age assessed as 18 or over")},
    Code{"E16", QT_TRANSLATE_NOOP("Codes", "moved abroad")},
    Code{"E17", QT_TRANSLATE_NOOP("Codes", "turned 18 and stayed with carers")},
    Code{"E2", QT_TRANSLATE_NOOP("Codes", "died")},
    Code{"E3", QT_TRANSLATE_NOOP("Codes", "care taken over by another authority")},
    Code{"E4A", QT_TRANSLATE_NOOP("Codes", "returned home, planned")},
    Code{"E4B", QT_TRANSLATE_NOOP("Codes", "returned home, unplanned")},
    Code{"E41", QT_TRANSLATE_NOOP("Codes", "child arrangements order")},
    Code{"E43", QT_TRANSLATE_NOOP("Codes", "special guardianship, former foster carer (older years)")},
    Code{"E44", QT_TRANSLATE_NOOP("Codes", "special guardianship, other carer (older years)")},
    Code{"E45", QT_TRANSLATE_NOOP("Codes", "special guardianship, former foster carer, relative or friend")},
    Code{"E46", QT_TRANSLATE_NOOP("Codes", "special guardianship, former foster carer, other")},
    Code{"E47", QT_TRANSLATE_NOOP("Codes", "special guardianship, other carer, relative or friend")},
    Code{"E48", QT_TRANSLATE_NOOP("Codes", "special guardianship, other carer, other")},
    Code{"E5", QT_TRANSLATE_NOOP("Codes", "independent living with formal support")},
    Code{"E6", QT_TRANSLATE_NOOP("Codes", "independent living without formal support")},
    Code{"E7", QT_TRANSLATE_NOOP("Codes", "moved to residential care as an adult")},
    Code{"E8", QT_TRANSLATE_NOOP("Codes", "other reason")},
    Code{"E9", QT_TRANSLATE_NOOP("Codes", "sentenced to custody")},
};

constexpr std::array placementChangeCodesTable = {
    Code{"CARPL", QT_TRANSLATE_NOOP("Codes", "change to or carrying out of the care plan")},
    Code{"CLOSE", QT_TRANSLATE_NOOP("Codes", "resignation of carer or closure")},
    Code{"ALLEG", QT_TRANSLATE_NOOP("Codes", "allegation")},
    Code{"STAND", QT_TRANSLATE_NOOP("Codes", "standards of care")},
    Code{"APPRR", QT_TRANSLATE_NOOP("Codes", "approval removed")},
    Code{"CREQB", QT_TRANSLATE_NOOP("Codes", "carer asked, because of behaviour")},
    Code{"CREQO", QT_TRANSLATE_NOOP("Codes", "carer asked, for another reason")},
    Code{"CHILD", QT_TRANSLATE_NOOP("Codes", "child asked")},
    Code{"LAREQ", QT_TRANSLATE_NOOP("Codes", "authority asked")},
    Code{"PLACE", QT_TRANSLATE_NOOP("Codes", "status of the placement only")},
    Code{"CUSTOD", QT_TRANSLATE_NOOP("Codes", "custody")},
    Code{"OTHER", QT_TRANSLATE_NOOP("Codes", "other reason")},
};

constexpr std::array reviewCodesTable = {
    Code{"PN0", QT_TRANSLATE_NOOP("Codes", "under 4")},
    Code{"PN1", QT_TRANSLATE_NOOP("Codes", "attended and spoke")},
    Code{"PN2", QT_TRANSLATE_NOOP("Codes", "attended, an advocate spoke")},
    Code{"PN3", QT_TRANSLATE_NOOP("Codes", "attended, used symbols")},
    Code{"PN4", QT_TRANSLATE_NOOP("Codes", "attended, did not contribute")},
    Code{"PN5", QT_TRANSLATE_NOOP("Codes", "absent, briefed an advocate")},
    Code{"PN6", QT_TRANSLATE_NOOP("Codes", "absent, views by other means")},
    Code{"PN7", QT_TRANSLATE_NOOP("Codes", "absent, views not given")},
};

constexpr std::array ethnicityCodesTable = {
    Code{"WBRI", QT_TRANSLATE_NOOP("Codes", "White British")},
    Code{"WIRI", QT_TRANSLATE_NOOP("Codes", "White Irish")},
    Code{"WOTH", QT_TRANSLATE_NOOP("Codes", "any other White background")},
    Code{"WIRT", QT_TRANSLATE_NOOP("Codes", "Traveller of Irish heritage")},
    Code{"WROM", QT_TRANSLATE_NOOP("Codes", "Gypsy or Roma")},
    Code{"MWBC", QT_TRANSLATE_NOOP("Codes", "White and Black Caribbean")},
    Code{"MWBA", QT_TRANSLATE_NOOP("Codes", "White and Black African")},
    Code{"MWAS", QT_TRANSLATE_NOOP("Codes", "White and Asian")},
    Code{"MOTH", QT_TRANSLATE_NOOP("Codes", "any other mixed background")},
    Code{"AIND", QT_TRANSLATE_NOOP("Codes", "Indian")},
    Code{"APKN", QT_TRANSLATE_NOOP("Codes", "Pakistani")},
    Code{"ABAN", QT_TRANSLATE_NOOP("Codes", "Bangladeshi")},
    Code{"AOTH", QT_TRANSLATE_NOOP("Codes", "any other Asian background")},
    Code{"CHNE", QT_TRANSLATE_NOOP("Codes", "Chinese")},
    Code{"BCRB", QT_TRANSLATE_NOOP("Codes", "Black Caribbean")},
    Code{"BAFR", QT_TRANSLATE_NOOP("Codes", "Black African")},
    Code{"BOTH", QT_TRANSLATE_NOOP("Codes", "any other Black background")},
    Code{"OOTH", QT_TRANSLATE_NOOP("Codes", "any other ethnic group")},
    Code{"REFU", QT_TRANSLATE_NOOP("Codes", "refused")},
    Code{"NOBT", QT_TRANSLATE_NOOP("Codes", "not yet obtained")},
};

constexpr std::array sexCodesTable = {
    Code{"M", QT_TRANSLATE_NOOP("Codes", "male")},
    Code{"F", QT_TRANSLATE_NOOP("Codes", "female")},
    Code{"U", QT_TRANSLATE_NOOP("Codes", "not known")},
};

constexpr std::array previousPermanenceCodesTable = {
    Code{"P1", QT_TRANSLATE_NOOP("Codes", "adoption")},
    Code{"P2", QT_TRANSLATE_NOOP("Codes", "special guardianship order")},
    Code{"P3", QT_TRANSLATE_NOOP("Codes", "residence or child arrangements order")},
    Code{"P4", QT_TRANSLATE_NOOP("Codes", "kind not known")},
    Code{"Z1", QT_TRANSLATE_NOOP("Codes", "none")},
};

constexpr std::array placedCeasedCodesTable = {
    Code{"RD1", QT_TRANSLATE_NOOP("Codes", "child's needs changed")},
    Code{"RD2", QT_TRANSLATE_NOOP("Codes", "court made no placement order")},
    Code{"RD3", QT_TRANSLATE_NOOP("Codes", "no adopters found")},
    Code{"RD4", QT_TRANSLATE_NOOP("Codes", "other reason")},
};

constexpr std::array missingCodesTable = {
    Code{"M", QT_TRANSLATE_NOOP("Codes", "missing, whereabouts not known")},
    Code{"A", QT_TRANSLATE_NOOP("Codes", "away without authorisation")},
};

constexpr std::array socialWorkerChangeCodesTable = {
    Code{"MANAGE", QT_TRANSLATE_NOOP("Codes", "became or stopped being a manager")},
    Code{"FCONTA", QT_TRANSLATE_NOOP("Codes", "first contact")},
    Code{"LEFTRL", QT_TRANSLATE_NOOP("Codes", "left the role")},
    Code{"ORGRST", QT_TRANSLATE_NOOP("Codes", "organisation restructured")},
    Code{"TSPROC", QT_TRANSLATE_NOOP("Codes", "transfer process")},
    Code{"ABSENC", QT_TRANSLATE_NOOP("Codes", "absence")},
    Code{"CHCHAN", QT_TRANSLATE_NOOP("Codes", "child asked for a change")},
    Code{"PCCHAN", QT_TRANSLATE_NOOP("Codes", "parent or carer asked for a change")},
    Code{"SWDIED", QT_TRANSLATE_NOOP("Codes", "social worker died")},
    Code{"OTHERS", QT_TRANSLATE_NOOP("Codes", "other reason")},
};

constexpr std::array planOptionsTable = {
    Code{"return-home", QT_TRANSLATE_NOOP("Codes", "return home")},
    Code{"connected-care", QT_TRANSLATE_NOOP("Codes", "connected care")},
    Code{"special-guardianship", QT_TRANSLATE_NOOP("Codes", "special guardianship")},
    Code{"child-arrangements", QT_TRANSLATE_NOOP("Codes", "child arrangements order")},
    Code{"adoption", QT_TRANSLATE_NOOP("Codes", "adoption")},
    Code{"long-term-fostering", QT_TRANSLATE_NOOP("Codes", "long-term fostering")},
    Code{"residential", QT_TRANSLATE_NOOP("Codes", "residential care")},
    Code{"supported-independence", QT_TRANSLATE_NOOP("Codes", "supported independence")},
};

// Bradford 2017, 6.4.4 to 6.6.
constexpr std::array arrangementTable = {
    Code{"staying-put", QT_TRANSLATE_NOOP("Codes", "staying put")},
    Code{"post-fostering-lodgings", QT_TRANSLATE_NOOP("Codes", "post-fostering lodgings")},
    Code{"supported-lodgings", QT_TRANSLATE_NOOP("Codes", "supported lodgings")},
    Code{"supported-tenancy", QT_TRANSLATE_NOOP("Codes", "supported tenancy")},
    Code{"group-living", QT_TRANSLATE_NOOP("Codes", "leaving care group living")},
};

} // namespace

std::span<const Code> legalStatusCodes()
{
    return legalStatusCodesTable;
}

std::span<const Code> placementCodes()
{
    return placementCodesTable;
}

std::span<const Code> providerCodes()
{
    return providerCodesTable;
}

std::span<const Code> categoryOfNeedCodes()
{
    return categoryOfNeedCodesTable;
}

std::span<const Code> newEpisodeCodes()
{
    return newEpisodeCodesTable;
}

std::span<const Code> episodeCeasedCodes()
{
    return episodeCeasedCodesTable;
}

std::span<const Code> placementChangeCodes()
{
    return placementChangeCodesTable;
}

std::span<const Code> reviewCodes()
{
    return reviewCodesTable;
}

std::span<const Code> ethnicityCodes()
{
    return ethnicityCodesTable;
}

std::span<const Code> sexCodes()
{
    return sexCodesTable;
}

std::span<const Code> previousPermanenceCodes()
{
    return previousPermanenceCodesTable;
}

std::span<const Code> placedCeasedCodes()
{
    return placedCeasedCodesTable;
}

std::span<const Code> missingCodes()
{
    return missingCodesTable;
}

std::span<const Code> socialWorkerChangeCodes()
{
    return socialWorkerChangeCodesTable;
}

std::span<const Code> planOptions()
{
    return planOptionsTable;
}

std::span<const Code> arrangementKinds()
{
    return arrangementTable;
}

bool isKnown(std::span<const Code> list, QStringView code)
{
    return std::any_of(list.begin(), list.end(), [code](const Code &c) { return code == QLatin1StringView(c.code); });
}

QString meaningOf(std::span<const Code> list, const QString &code)
{
    for (const Code &entry : list) {
        if (code == QLatin1StringView(entry.code))
            return QCoreApplication::translate("Codes", entry.meaning);
    }
    return code;
}

std::span<const Code> codesOf(SpellKind kind)
{
    switch (kind) {
    case SpellKind::LegalStatus:
        return legalStatusCodes();
    case SpellKind::Placement:
        return placementCodes();
    case SpellKind::Plan:
        return planOptions();
    case SpellKind::Missing:
        return missingCodes();
    case SpellKind::Arrangement:
        return arrangementKinds();
    case SpellKind::Care:
    case SpellKind::SocialWorker:
        break;
    }
    return {};
}

bool isAdoptivePlacement(QStringView code)
{
    return code.size() == 2 && code[0] == u'A' && code[1] >= u'3' && code[1] <= u'6';
}

bool isTemporaryMove(QStringView code)
{
    return code.size() == 2 && code[0] == u'T' && code[1] >= u'0' && code[1] <= u'4';
}

bool isShortBreak(QStringView legalStatus)
{
    return legalStatus == u"V3" || legalStatus == u"V4";
}

} // namespace hearth
