// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/outcomes.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct Said
{
    const char *text;
    const char *source;
};

struct Row
{
    const char *id;
    const char *title;
    std::array<Said, 6> aspects;
    std::vector<const char *> advantages;
    std::vector<const char *> disadvantages;
    const char *weighedBy;
};

// What the law is, in our words. A change in the law is a change here and of the test that names it.
const std::vector<Row> &rows()
{
    static const std::vector<Row> table = {
        {"adoption",
         QT_TRANSLATE_NOOP("LegalOutcomes", "Adoption"),
         {{{QT_TRANSLATE_NOOP("LegalOutcomes", "The adopters alone have it. The order ends that of the birth parents, "
                                               "of the council and of everyone else."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Adoption and Children Act 2002, s46")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "For life. In law the child is the adopters' child as if born to them, inheritance included."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Adoption and Children Act 2002, s67 to s69")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "No right to it outlives the order. The court looks at contact when it makes the order and may order "
                "or forbid it; mostly it is by letter, sometimes in person with brothers and sisters."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Adoption and Children Act 2002, s46(6) and s51A")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "The council assesses what the family needs whenever it is asked. "
                                               "Services and money are possible, and not owed."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Adoption and Children Act 2002, s3 and s4; Torbay 2020, 11.3.8")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "None: the child is no longer looked after."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "Not once the order is made. Before it, a parent may oppose it only "
                                               "with the court's leave, after a change of circumstances."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Adoption and Children Act 2002, s47(5) and (7)")}}},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "A family for life, and full membership of it"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Certainty after a time of moves and courts"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Protection from harm by the birth family"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Disrupts less often than long-term fostering"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "No social work with the family unless it asks")},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "Ties to the birth family end in law, for good"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Contact is usually little and mostly by letter"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "A breakdown is a heavy loss for the child"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Courts ask for strong reasons before they break the tie")},
         QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2")},
        {"special-guardianship",
         QT_TRANSLATE_NOOP("LegalOutcomes", "Special guardianship order"),
         {{{QT_TRANSLATE_NOOP("LegalOutcomes",
                              "The guardians have it and may overrule the parents, who keep theirs. A new surname, or "
                              "more than three months abroad, needs everyone's written consent or the court's."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s14C")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "To 18, unless the court ends it before. The child keeps the birth "
                                               "family in law and inherits from it."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s91(13)")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "The court looks at contact before it makes the order. The guardians "
                                               "then decide, within any order on contact."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s14B")},
           {QT_TRANSLATE_NOOP("LegalOutcomes",
                              "The council must have services for guardians. A child who was looked after just before "
                              "has a right to an assessment; a support plan often brings money."),
            QT_TRANSLATE_NOOP("LegalOutcomes",
                              "Children Act 1989, s14F; Special Guardianship Regulations 2005, reg 11")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "None: the child is not looked after. A support plan that pays money is gone over once a year."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Special Guardianship Regulations 2005, reg 18")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "The court can change or end it. A parent needs its leave first, after a significant change."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s14D")}}},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "A settled home, often with people the child knows"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "The guardians can shield the child from harmful contact"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Contact in person can go on where it is good"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Name, culture and family ties are kept"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "A return to parents stays thinkable if they change")},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "Parents' say is small, and they may find contact too little"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Guardians may use their power unfairly"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Parents can ask leave to have it ended"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "The child does not grow up with the parents")},
         QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2")},
        {"child-arrangements",
         QT_TRANSLATE_NOOP("LegalOutcomes", "Child arrangements order"),
         {{{QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "Whoever the child lives with under it shares it with the parents, who keep theirs whole."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s12 and s13")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "To 18 where it says with whom the child lives; what it says on contact "
                                               "ends at 16. (Torbay's policy prints 16 for both, as before 2014.)"),
            QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "Children Act 1989, s9(6) and s91(10), as amended by the Children and Families Act 2014")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "The same order can say whom the child sees, when and how."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s8(1)")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "The council may pay an allowance to a carer who is not a parent. It has no other part in it."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, Sch. 1 para 15")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "None: the child is not looked after."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "Parents can ask the court to change or end it at any time, unless the "
                                               "court has told them to ask leave first."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s8(2), s10(4) and s91(14)")}}},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "Parents keep parental responsibility"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "The lightest of these orders for family life"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "The child can live with both parents in turn"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Clear terms for contact prevent disputes")},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "Parents may have no legal aid, and the richer side an advantage"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "A relative who can pay for lawyers may face parents who cannot"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Nobody from the council watches over the child"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "It is the easiest to bring back to court")},
         QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2")},
        {"supervision-order",
         QT_TRANSLATE_NOOP("LegalOutcomes", "Supervision order"),
         {{{QT_TRANSLATE_NOOP("LegalOutcomes", "Nobody's changes: parents keep it and the council gains none."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s35")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "One year, and three at most if the court extends it."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, Sch. 3 para 6")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "It says nothing on contact."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s35")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "A supervisor of the council advises, assists and befriends the child."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s35(1)")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "No statutory reviews: the child is not looked after. A plan with the parents is kept under watch."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2")},
           {QT_TRANSLATE_NOOP("LegalOutcomes",
                              "Child, parents and supervisor can ask the court to change or end it. If parents break "
                              "what was agreed, the council can only go back to court."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s39(2) and (3)")}}},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "The child lives at home and keeps a social worker"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Support and services go on"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "An end is in sight for the family"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "A lighter order than those above it")},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "The council cannot enforce it"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "It runs out, whether or not the worry has")},
         QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2")},
        {"long-term-fostering",
         QT_TRANSLATE_NOOP("LegalOutcomes", "Long-term fostering"),
         {{{QT_TRANSLATE_NOOP("LegalOutcomes", "The carers have none. Under a care order the council shares it with "
                                               "the parents; under section 20 the parents alone have it."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s20 and s33(3)")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "To 18 while the placement lasts, then as a Staying Put arrangement to 21 where both wish it."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s23CZA; Bradford 2017, 6.4.5")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "The council promotes it and settles disputes between family and "
                                               "carers; under a care order it owes reasonable contact."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s34 and Sch. 2 para 15")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "Social worker for the child, another for the carers, an allowance, and leaving-care help later."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, 6.4 and App. 2")},
           {QT_TRANSLATE_NOOP("LegalOutcomes",
                              "At least every six months, and each asks again whether a return, an order to the carers "
                              "or adoption would serve better; once a year in a meeting of its own."),
            QT_TRANSLATE_NOOP("LegalOutcomes",
                              "Care Planning Regulations 2010, reg 33; Bradford 2017, 6.4.3 and App. 1 §4(a)")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "The council can end the placement after a review; parents can ask for "
                                               "the care order to be discharged."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Care Planning Regulations 2010, reg 14; Children Act 1989, s39(1)")}}},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "Someone stands between carers and family when contact is hard"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Help for child and carers goes on, and is reviewed"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Family ties stay whole, and parents still have a say")},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "The carers cannot decide for the child as parents do"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Social workers and reviews go on all through childhood"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Each review may raise the question of home anew"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Being looked after can be held against a child"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Disrupts more often than special guardianship or adoption")},
         QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2")},
        {"care-order",
         QT_TRANSLATE_NOOP("LegalOutcomes", "Care order"),
         {{{QT_TRANSLATE_NOOP("LegalOutcomes",
                              "The council shares it with the parents, and may limit how they use theirs."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s33(3) and (4)")},
           {QT_TRANSLATE_NOOP("LegalOutcomes",
                              "To 18, unless discharged or replaced by adoption, special guardianship or an order to "
                              "live elsewhere. It cannot be made from the seventeenth birthday on."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s31(3) and s91")},
           {QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "Reasonable contact with parents is owed. To refuse it for more than seven days takes a court order."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s34")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "All that a looked after child has: plan, worker, visits, independent "
                                               "reviewing officer, leaving-care help."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s22 to s24D")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "After 20 working days, three months more, then every six months."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Care Planning Regulations 2010, reg 33")},
           {QT_TRANSLATE_NOOP("LegalOutcomes", "Child, parents or council can ask the court to discharge it; after a "
                                               "refusal, again within six months only with leave."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s39(1) and s91(15)")}}},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "The council can act at once when the child is not safe"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "Every kind of home can be found under it"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "The plan is reviewed by somebody independent")},
         {QT_TRANSLATE_NOOP("LegalOutcomes", "No adult who brings the child up has parental responsibility"),
          QT_TRANSLATE_NOOP("LegalOutcomes", "It is no home by itself: the child stays looked after")},
         QT_TRANSLATE_NOOP("LegalOutcomes", "Children Act 1989, s31 to s34")},
    };
    return table;
}

struct NeedRow
{
    const char *need;
    const char *guardianship;
    const char *adoption;
    const char *fostering;
};

constexpr std::array needs = {
    NeedRow{
        QT_TRANSLATE_NOOP("LegalOutcomes", "Security and identity"),
        QT_TRANSLATE_NOOP("LegalOutcomes",
                          "A home that is settled in law with these carers, and no need of a new identity."),
        QT_TRANSLATE_NOOP("LegalOutcomes", "Above all a family for life to belong to."),
        QT_TRANSLATE_NOOP("LegalOutcomes", "A steady, warm family home while the birth family stays much involved.")},
    NeedRow{QT_TRANSLATE_NOOP("LegalOutcomes", "Using parental responsibility"),
            QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "A relative, foster carer or other carer has to decide day by day, and takes that on for good."),
            QT_TRANSLATE_NOOP("LegalOutcomes",
                              "The birth parents cannot or will not share decisions in a way that serves the child."),
            QT_TRANSLATE_NOOP(
                "LegalOutcomes",
                "The child knows where it belongs and is close to its family, and has to live away from home.")},
    NeedRow{QT_TRANSLATE_NOOP("LegalOutcomes", "Contact and oversight"),
            QT_TRANSLATE_NOOP("LegalOutcomes",
                              "No need for the council to watch and review, though support may have to be arranged."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Room to grow a new sense of self, with help to understand the past."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "The council has to go on watching and supporting.")},
    NeedRow{QT_TRANSLATE_NOOP("LegalOutcomes", "Support"),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Special guardianship support, or a child arrangements allowance."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Adoption support."),
            QT_TRANSLATE_NOOP("LegalOutcomes", "Somebody has to keep an eye on how the child develops.")},
    NeedRow{
        QT_TRANSLATE_NOOP("LegalOutcomes", "Attachment"),
        QT_TRANSLATE_NOOP(
            "LegalOutcomes",
            "The child is close to the carers, and an order would deepen belonging while family links are kept."),
        QT_TRANSLATE_NOOP(
            "LegalOutcomes",
            "The child, if old enough, wants to be adopted; belonging in law and in feeling lasts beyond childhood."),
        QT_TRANSLATE_NOOP("LegalOutcomes", "The parents can and want to carry part of parental responsibility.")},
};

constexpr std::array aspectLabels = {
    QT_TRANSLATE_NOOP("LegalOutcomes", "Parental responsibility"),
    QT_TRANSLATE_NOOP("LegalOutcomes", "How long it lasts"),
    QT_TRANSLATE_NOOP("LegalOutcomes", "Contact"),
    QT_TRANSLATE_NOOP("LegalOutcomes", "Support"),
    QT_TRANSLATE_NOOP("LegalOutcomes", "Reviews"),
    QT_TRANSLATE_NOOP("LegalOutcomes", "Changing one's mind"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("LegalOutcomes", text);
}

QStringList translated(const std::vector<const char *> &texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(translated(text));
    return list;
}

} // namespace

std::vector<LegalOutcome> legalOutcomes()
{
    std::vector<LegalOutcome> outcomes;
    for (const Row &row : rows()) {
        LegalOutcome outcome;
        outcome.id = QString::fromLatin1(row.id);
        outcome.title = translated(row.title);
        for (const Said &said : row.aspects)
            outcome.aspects.push_back({translated(said.text), translated(said.source)});
        outcome.advantages = translated(row.advantages);
        outcome.disadvantages = translated(row.disadvantages);
        outcome.weighedBy = translated(row.weighedBy);
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

std::vector<OutcomeAspect> outcomeAspects()
{
    return {OutcomeAspect::ParentalResponsibility,
            OutcomeAspect::Lasts,
            OutcomeAspect::Contact,
            OutcomeAspect::Support,
            OutcomeAspect::Reviews,
            OutcomeAspect::Undoing};
}

QString labelOf(OutcomeAspect aspect)
{
    return translated(aspectLabels.at(static_cast<std::size_t>(aspect)));
}

std::vector<PermanenceNeed> permanenceNeeds()
{
    std::vector<PermanenceNeed> list;
    for (const NeedRow &row : needs)
        list.push_back(
            {translated(row.need), translated(row.guardianship), translated(row.adoption), translated(row.fostering)});
    return list;
}

QString needsSource()
{
    return translated(QT_TRANSLATE_NOOP("LegalOutcomes", "Bradford 2017, App. 2"));
}

} // namespace hearth
