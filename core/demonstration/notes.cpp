// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/notes.h"

#include <array>
#include <map>
#include <vector>

namespace hearth::demonstration {

namespace {

using Texts = std::vector<const char *>;

const std::map<QString, Texts> &notes()
{
    static const std::map<QString, Texts> table = {
        {QStringLiteral("background"),
         {"{name} and {her} family have been known to the service since before {she} was born. Police were called to "
          "the "
          "home several times for violence between {mother} and {father}, and neighbours reported {name} alone in the "
          "evening. A child protection plan for neglect ran for nine months; the home conditions improved and then "
          "slid "
          "back.\n\nThe threshold was agreed after {name} was found with bruising that neither parent could explain.",
          "{mother} has struggled with alcohol since her own time in care and has had little support from her family. "
          "Health visitors recorded missed appointments and slow weight gain. {father} has been in and out of prison "
          "and knows {name} only from visits.\n\nFamily support was offered for a year. It helped while it lasted; the "
          "worries came back within weeks of its end.",
          "{name} came to the notice of the service when school reported {her} hunger, tiredness and many days away. "
          "{mother}'s low mood made ordinary days hard for her, and {father} left the home in the spring. Several "
          "short "
          "stays with relatives broke down.\n\nThe family group conference made a plan that held for six weeks."}},
        {QStringLiteral("carers-note"),
         {"Everyone on both sides of the family has been asked who could care for {name}. {mother} named the people in "
          "the table; {father} has still to say whether anybody on his side should be asked.",
          "No new names since the last meeting. Those who were told no have had it in writing, with how to challenge "
          "it.",
          "The family group conference is to look once more at who can help with school holidays and weekends."}},
        {QStringLiteral("life-story"),
         {"The life story folder has been begun with photographs from {mother} and the hospital bracelet. The carers "
          "keep a memory box.",
          "{name} has met the life story worker twice and made a picture of everybody who looks after {obj}. Words and "
          "pictures for {her} reasons for being in care are agreed with the guardian.",
          "Life story work goes on each fortnight. {She} asks who chose {her} name; {mother} has written {obj} a card "
          "about it. The move has been marked on a calendar that {she} crosses off with the carers."}},
        {QStringLiteral("sibling-assessment"),
         {"{name} and {siblings} have been seen together and apart. They play well for short times; {name} takes a "
          "parent's part and needs help to let the adults do it. A together-or-apart assessment is under way.",
          "The sibling assessment is complete: a shared home is right for them if one can be found, with time for each "
          "alone. To be looked at again at the next meeting.",
          "No brothers or sisters are known. {mother} has been asked again about older children."}},
        {QStringLiteral("contact-current"),
         {"{mother} sees {name} three times a week at the family centre for two hours; she comes to most and is warm "
          "and prepared. {father} has come to two of six.",
          "Twice a week with {mother}, supervised. {name} settles quickly afterwards. {father} sends letters, which "
          "the "
          "carers read with {obj}. {grandmother} rings on Sundays.",
          "Once a week with {mother}, monthly with {grandmother}. The last two sessions were hard: {mother} was "
          "upset and {name} asked to leave early. Sleep was poor that night."}},
        {QStringLiteral("contact-future"),
         {"To stay as it is until the assessments are in. Letters from {grandmother} are to begin.",
          "If the plan is confirmed, face-to-face time with {mother} steps down to monthly over eight weeks, with "
          "letterbox "
          "twice a year after that. Time with {siblings} is to be kept up whatever is decided.",
          "A support worker is to sit with {mother} before and after. Reviewed again in six weeks."}},
        {QStringLiteral("child-views"),
         {"{name} says {she} likes {her} room and the dog. {She} wants to know when {mother} is “better” and whether "
          "{she} may keep {her} bicycle if {she} moves.",
          "“I want to live with Mummy but she has to have food in.” {She} drew two houses and put {herself} in the "
          "garden "
          "between them. {She} would like the same school.",
          "{She} asked not to talk about plans this time and chose the three feelings cards “tired”, “okay” and "
          "“waiting”. The carers say {she} looks for them when {she} is worried."}},
        {QStringLiteral("parent-views"),
         {"{mother} wants {name} home and does not accept that alcohol was a worry. She understands that more than one "
          "plan is being made and why. {father} supports {mother}.",
          "{mother} says she can see {name} is doing well and that this is hard to watch. She would want family before "
          "strangers. {father} has not answered letters or calls; a solicitor's letter was sent.",
          "Both parents are at odds with the plan. {mother} asked for her views to be written in her words: “I need "
          "more "
          "time, not another form.”"}},
        {QStringLiteral("other-views"),
         {"{teacherrole} ({teacher}): {name} has put on weight, is curious, and has made a friend. Speech is a little "
          "behind; a referral is in.\nCarers: nights are better; {she} eats at the table with everyone.",
          "{teacherrole} ({teacher}): steady progress; mornings after contact are unsettled.\nFostering social worker: "
          "the carers can keep {name} until a permanent home is found, and have asked what long-term care would mean.",
          "{teacherrole} ({teacher}): the education plan was reviewed and the extra adult in class is to go "
          "on.\nCAMHS: "
          "no direct work yet; advice to the carers each month."}},
        {QStringLiteral("iro-view"),
         {"Wants the viability assessments finished before the next review and is clear that plans should run side by "
          "side.",
          "Agrees with the direction. Asks for the sibling assessment and for {mother} to be told the contingency in "
          "plain "
          "words.",
          "Has raised the delay in family finding informally and will escalate it if there is no date by the next "
          "meeting."}},
        {QStringLiteral("guardian-view"),
         {"Has met {name} twice. Neutral on the final plan until the parenting assessment is filed.",
          "Leans towards the local authority's plan, and wants to see every family member considered properly.",
          "Supports the plan and asks for contact to be set out in it."}},
        {QStringLiteral("court"),
         {"Case management order followed. The parenting assessment is to be filed in five weeks; hair strand tests "
          "for both "
          "parents are ordered.",
          "The expert asks for two more weeks. Counsel advises that the timetable can still be met if statements are "
          "filed by the Friday before the hearing.",
          "Nothing before the court at present. Legal advice is to be asked for before the plan is changed."}},
        {QStringLiteral("referrals"),
         {"Family group conference (again); speech and language; connected carers team.",
          "Family finding, with an anonymous profile; CAMHS for advice to the carers.",
          "Life story service; mother's recovery worker; post-order support to be scoped."}},
        {QStringLiteral("early-considered"),
         {"Considered. The prospects of a return home could not be ruled out at the time, so no early permanence "
          "carers "
          "were sought. To be looked at again when the assessments are in.",
          "Considered with the adoption agency; no suitable early permanence carers are waiting at present.",
          "Considered and not pursued: {name} is settled with carers who can keep {obj} until the decision."}},
        {QStringLiteral("plan-comment"),
         {"The meeting agrees the plan on what is known today. It will be looked at again when the assessments are "
          "filed.",
          "The plan is confirmed. What makes it right for {name}: steady carers, the same school, and family close "
          "enough to "
          "visit.",
          "The plan stands, with less certainty than six weeks ago; see the contingency."}},
        {QStringLiteral("achieved-comment"),
         {"Not yet: the order is to be made and the support plan signed.", "Not yet.",
          "Not yet: a home is still to be found."}},
        {QStringLiteral("contingency"),
         {"If it cannot be done in time, {name} stays where {she} is while the other option is prepared; nobody waits "
          "for one to "
          "fail before the other is begun.",
          "The carers have said that they would keep {name}. An assessment for a long-term match would take ten weeks.",
          "Family first: the viability of those in the table is kept up to date for this."}},
    };
    return table;
}

struct OptionNote
{
    const char *yes;
    const char *no;
};

const std::map<QString, OptionNote> &optionNotes()
{
    static const std::map<QString, OptionNote> table = {
        {QStringLiteral("early-permanence"),
         {"Carers who could go on to adopt are being sought with the agency.",
          "Not needed: the present carers can keep {name} until the decision."}},
        {QStringLiteral("return-home"),
         {"{mother} is doing the parenting programme and gives clean tests so far; a return with support cannot be "
          "ruled out.",
          "The parenting assessment is negative and the changes needed are outside {name}'s timescale."}},
        {QStringLiteral("connected-care"),
         {"Relatives are being assessed; see the table. It would keep {name} in {her} family and near school.",
          "All who came forward were assessed or have withdrawn."}},
        {QStringLiteral("long-term-fostering"),
         {"The carers are interested in keeping {name}; it would keep school and contact as they are.",
          "{name}'s age and needs point to a plan with more legal security."}},
        {QStringLiteral("adoption"),
         {"A family for life, if nobody in the family can offer it. Profile written, family finding to begin.",
          "{name} is old enough to say no to it and has strong ties with {her} family."}},
        {QStringLiteral("residential"),
         {"A small home with therapy is being looked for, for twelve months at most.",
          "No need that a family could not meet."}},
        {QStringLiteral("supported-independence"),
         {"Pathway plan under way; supported lodgings visited.", "Too young."}},
    };
    return table;
}

constexpr std::array actions = {
    ActionNote{"Complete the viability assessments of the relatives who came forward", "Connected carers team",
               "One is finished; the second visit is booked."},
    ActionNote{"Book the family group conference and send invitations to both sides", "Family group conference service",
               "Held; the plan is on file."},
    ActionNote{"Ask the school for the education plan and the attendance of this term", "", "Received."},
    ActionNote{"Write to {father} about the meeting and what it decided", "", "Letter sent, no answer yet."},
    ActionNote{"Refer {name} to speech and language therapy", "", "Referred; eight weeks' wait."},
    ActionNote{"Finish the together-or-apart assessment", "", "Two sessions seen, one to come."},
    ActionNote{"Write the anonymous profile and send it to the family finder", "Family finder",
               "Draft with the team manager."},
    ActionNote{"File the final evidence with the care plan", "", "With legal for reading."},
    ActionNote{"Begin life story work with {name}", "Life story worker", "First meeting held at the carers' home."},
    ActionNote{"Ask the carers in writing whether they would be assessed for long-term care", "Fostering social worker",
               "They will decide after half-term."},
    ActionNote{"Arrange the medical of {name} for the permanence report", "Medical adviser's office",
               "Done; report awaited."},
    ActionNote{"Agree time with {siblings} and put it in the contact plan", "", "Fortnightly on Saturdays."},
};

} // namespace

QString told(const char *text, const Names &names)
{
    QString said = QString::fromUtf8(text);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        said.replace(u'{' + name.key() + u'}', name.value());
    return said;
}

std::span<const char *const> notesFor(const QString &answer)
{
    const auto found = notes().find(answer);
    return found == notes().end() ? std::span<const char *const>() : std::span<const char *const>(found->second);
}

const char *noteOnOption(const QString &option, bool pursued)
{
    const OptionNote &note = optionNotes().at(option);
    return pursued ? note.yes : note.no;
}

std::span<const ActionNote> actionNotes()
{
    return actions;
}

} // namespace hearth::demonstration
