// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/ppmfixture.h"

#include <QFile>
#include <QRegularExpression>

namespace hearth::test {

namespace {

const char *const background =
    "Ada and her younger brother came into care on 02/06/2025 under an interim care order, after the third report of "
    "violence between their parents within eight months and a hospital admission of their mother.\n"
    "There had been worries about neglect since 2022: both children missed health appointments, and the nursery "
    "reported that they were often hungry. A child protection plan of ten months brought no lasting change.";

PpmCarerLine carer(const char *name, const char *relationship, const char *wants, const char *viability,
                   const char *opposing, const char *full, const char *panel, const char *comments)
{
    return {{},
            QString::fromUtf8(name),
            QString::fromUtf8(relationship),
            QString::fromUtf8(wants),
            QString::fromUtf8(viability),
            QString::fromUtf8(opposing),
            QString::fromUtf8(full),
            QString::fromUtf8(panel),
            QString::fromUtf8(comments)};
}

PpmOption option(const char *id, const char *pursued, const char *comment)
{
    PpmOption option;
    option.option = QString::fromUtf8(id);
    option.pursued = QString::fromUtf8(pursued);
    option.comment = QString::fromUtf8(comment);
    return option;
}

PpmActionLine action(const char *what, const char *owner, Date target)
{
    PpmActionLine line;
    line.key = QString::fromUtf8(what);
    line.what = QString::fromUtf8(what);
    line.owner = QString::fromUtf8(owner);
    line.target = target;
    return line;
}

void addOptions(PpmContent &content)
{
    content.options = {option("early-permanence", "no", "Considered; Ada is settled where she is."),
                       option("return-home", "no", "The parenting assessment of September was negative."),
                       option("connected-care", "yes", "Grandmother is being assessed as special guardian."),
                       option("long-term-fostering", "no", ""),
                       option("adoption", "yes", "Runs beside the assessment of the grandmother.")};
    content.options[1].ruledOut = Date(2026, 10, 12);
    content.options[1].ruledOutWhy = QStringLiteral("Neither parent can keep the children safe from violence.");
    content.options[2].strengths = QStringLiteral("Ada knows and loves her; the family stays whole.");
    content.options[2].risks = QStringLiteral("Her health, and how close she lives to the father.");
    content.options[2].toDo = QStringLiteral("Finish the assessment; medical of the grandmother.");
    content.options[2].by = Date(2026, 12, 18);
    content.options[2].order = 1;
    content.options[4].order = 2;
    content.earlyActions = {{QStringLiteral("family-group-conference"), QStringLiteral("done"), Date(2026, 7, 3),
                             QStringLiteral("Twelve relatives took part.")},
                            {QStringLiteral("sibling-assessment"), QStringLiteral("under-way"), {}, {}},
                            {QStringLiteral("risk-assessments"), {}, {}, {}}};
}

void addActions(PpmContent &content)
{
    content.actions = {
        action("Finish the viability assessment of the paternal aunt", "Imelda Fairweather", Date(2026, 12, 4)),
        action("Ask the court for leave to disclose the psychologist's report", "Local authority lawyer",
               Date(2026, 12, 11)),
        action("Life story sessions, four before Christmas", "Family support worker", Date(2026, 11, 2))};
    content.actions[0].carried = 2;
    content.actions[0].firstTarget = Date(2026, 9, 25);
    content.actions[0].update = QStringLiteral("She was abroad until October; a first visit was on 14/11/2026.");
    content.actions[2].done = Date(2026, 11, 9);
    content.actions[2].update = QStringLiteral("The book goes with Ada.");
}

QMap<QString, QString> answers()
{
    const struct
    {
        const char *id;
        const char *text;
    } list[] = {
        {"background", background},
        {"carers-note", "The maternal uncle has not been asked yet."},
        {"life-story", "Four sessions were held. Ada drew her houses and asked when Granny will come."},
        {"sibling-group", "yes"},
        {"siblings-apart", "1"},
        {"siblings-assessed-apart", "no"},
        {"sibling-assessment", "Ada and Ben are close; the assessment so far says together."},
        {"contact-current", "Mother: weekly, supervised. Grandmother: each Saturday."},
        {"contact-future", "Mother: six times a year once the plan is settled."},
        {"child-views", "“I want to live with Granny and Ben, and I want my cat.”"},
        {"child-views-on", "2026-11-14"},
        {"child-views-not-followed", "The cat cannot come: the carer's son is allergic."},
        {"child-views-explained", "yes"},
        {"parent-views", "Mother wants the children back and accepts her own mother as second best."},
        {"parents-told-on", "2026-10-12"},
        {"parents-told-by", "Imelda Fairweather"},
        {"other-views", "School: Ada is calmer and reads for pleasure. CAMHS: no further appointments."},
        {"iro-name", "Winston Achebe"},
        {"iro-view", "Supports both routes, and asks that the medical is not left to January."},
        {"guardian-name", "Harriet Lisle"},
        {"guardian-view", "Prefers the grandmother if the assessment is positive."},
        {"court", "The final statement is due on 15/01/2027."},
        {"referrals", "Family finding, in parallel. Adult health for the grandmother."},
        {"shobpa-target", "2026-12-18"},
        {"shobpa-booked", "2026-12-16"},
        {"early-considered", "Considered on 31/08/2026; no foster-to-adopt carers for two."},
        {"plan", "special-guardianship"},
        {"plan-comment", "With the maternal grandmother, if the assessment is positive."},
        {"achieved", "no"},
        {"contingency-options", "adoption"},
        {"contingency", "Together with Ben."},
        {"next-meeting", "2027-01-04"},
    };
    QMap<QString, QString> answers;
    for (const auto &answer : list)
        answers.insert(QString::fromUtf8(answer.id), QString::fromUtf8(answer.text));
    return answers;
}

} // namespace

PpmForm emptyForm()
{
    PpmForm form;
    form.record.on = DocumentFixture::day;
    form.record.key = QStringLiteral("key");
    form.details.number = QStringLiteral("T-001");
    form.details.kind = QStringLiteral("Review");
    form.details.on = britishText(DocumentFixture::day);
    return form;
}

PpmForm writtenForm()
{
    PpmForm form = emptyForm();
    form.details.name = QStringLiteral("Ada Test");
    form.details.legalStatus = QStringLiteral("C1 interim care order");
    form.court = QStringLiteral("02/06/2025 Proceedings issued\n26/06/2025 Case management hearing\n"
                                "30/11/2025 26 weeks end; 357 days over\n12/01/2027 Issues resolution hearing, booked");
    PpmContent &content = form.record.content;
    content.answers = answers();
    content.present = {
        {QStringLiteral("Yasmin Okafor"), QStringLiteral("Team Manager (chair)"), QStringLiteral("yes"), {}},
        {QStringLiteral("Imelda Fairweather"), QStringLiteral("Social Worker"), QStringLiteral("yes"), {}},
        {QStringLiteral("Winston Achebe"),
         QStringLiteral("Independent Reviewing Officer"),
         QStringLiteral("apologies"),
         {}},
        {QStringLiteral("Mary Test"), QStringLiteral("Mother"), QStringLiteral("no"), {}}};
    content.carers = {carer("Margaret Test", "maternal grandmother", "Yes, asked on 03/06/2026", "12/08/2026, positive",
                            "", "18/12/2026, special guardianship, by Joan Pike", "Not required",
                            "Needs a medical first."),
                      carer("Colin Test", "maternal uncle", "No, asked on 05/06/2026", "", "", "", "",
                            "Works away; offers holidays."),
                      carer("Philippa Featherstonehaugh", "paternal aunt", "Yes, asked on 10/07/2026",
                            "02/10/2026, negative", "Yes; told in writing on 05/10/2026, copy sent on 06/10/2026", "",
                            "", "Convictions of a member of the household.")};
    addOptions(content);
    addActions(content);
    form.record.state = PpmState::Approved;
    form.record.submittedBy = QStringLiteral("Imelda Fairweather");
    form.record.submittedOn = DocumentFixture::day;
    form.record.approvedBy = QStringLiteral("Yasmin Okafor");
    form.record.approvedOn = DocumentFixture::day + 2;
    return form;
}

QString narrative(const QString &prefix, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += prefix + QString::number(i);
        if (i % 97 == 96)
            text += QStringLiteral(".\n\n");
        else
            text += i % 13 == 12 ? QStringLiteral(". ") : QStringLiteral(" ");
    }
    return text.trimmed();
}

QStringList wordsOf(const QString &text, const QString &prefix)
{
    QStringList words;
    const QRegularExpression word(QStringLiteral("\\b%1\\d+\\b").arg(prefix));
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

Pdf writePpm(const DocumentFixture &fixture, const std::vector<PpmForm> &forms, const QString &name,
             const std::optional<PpmRecipient> &recipient)
{
    const QString fileName = fixture.fileName(name);
    writePpmRecords(forms, fixture.imprint(), fileName, recipient);
    const QString folder = qEnvironmentVariable("HEARTH_KEEP_DOCUMENTS");
    if (!folder.isEmpty()) {
        QFile::remove(folder + u'/' + name);
        QFile::copy(fileName, folder + u'/' + name);
    }
    return Pdf(fileName);
}

} // namespace hearth::test
