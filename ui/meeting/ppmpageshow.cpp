// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a record says about it: its head, the marks of the sections, and what stands beside them.
#include "core/documents/ppmdocument.h"
#include "core/meetings/prompts.h"
#include "ui/child/childsummary.h"
#include "ui/child/identitybanner.h"
#include "ui/meeting/ppmpage.h"
#include "ui/meeting/ppmsectionview.h"
#include "ui/meeting/recordform.h"
#include "ui/meeting/sectionlist.h"
#include "ui/meeting/sidecolumn.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// Returned comes with who and when only by its comments: the record keeps who submitted it.
QString stateWords(const PpmRecord &record)
{
    QStringList words{labelOf(record.state)};
    if (record.state == PpmState::Approved && record.approvedOn)
        words =
            QStringList(PpmPage::tr("Signed off by %1 on %2").arg(record.approvedBy, britishText(*record.approvedOn)));
    else if (record.state == PpmState::Submitted && record.submittedOn)
        words =
            QStringList(PpmPage::tr("Submitted by %1 on %2").arg(record.submittedBy, britishText(*record.submittedOn)));
    else if (!record.author.isEmpty())
        words.append(PpmPage::tr("by %1").arg(record.author));
    if (record.version > 1)
        words.append(PpmPage::tr("version %1").arg(record.version));
    return words.join(u" · "_s);
}

// Of a page lower than this, in pixels, the head takes too much.
constexpr int lowPage = 560;

} // namespace

void PpmPage::showBanner()
{
    const Workspace &workspace = m_services.workspace;
    const ChildRecord *child = m_sitting.isOpen() ? workspace.child(m_child) : nullptr;
    if (!child)
        return;
    ChildSummary summary =
        summaryOf(*child, standingOf(*child, workspace.policy(), workspace.asAt()), workspace.pack(), workspace.asAt());
    if (height() < lowPage)
        summary.items.clear(); // who it is stays; the room is for writing
    m_banner->fitInto(height());
    m_banner->show(summary, {}); // brothers and sisters of the meeting are in the strip beneath
}

void PpmPage::showHead()
{
    const PpmSheet &sheet = m_sitting.sheet();
    showBanner();

    const QSignalBlocker quiet(m_children);
    const auto &sheets = m_sitting.sheets();
    while (m_children->count() > static_cast<int>(sheets.size()))
        m_children->removeTab(m_children->count() - 1);
    for (int index = 0; index < static_cast<int>(sheets.size()); ++index) {
        if (index >= m_children->count())
            m_children->addTab(QString());
        m_children->setTabText(index, QString(sheets[static_cast<std::size_t>(index)].name).replace(u'&', u"&&"_s));
    }
    m_children->setCurrentIndex(m_sitting.current());
    m_children->setVisible(sheets.size() > 1);

    const QString kind = sheet.stored.initial ? tr("Initial meeting") : tr("Review meeting");
    const QString whole = tr("%1 · %2 · %3", "kind of meeting, day, how the record stands")
                              .arg(kind, britishText(sheet.stored.on), stateWords(sheet.stored));
    // In a low page one line says it, whole in its help.
    m_state->setText(
        height() < lowPage
            ? tr("%1 · %2", "day, how the record stands").arg(britishText(sheet.stored.on), labelOf(sheet.stored.state))
            : whole);
    m_state->setToolTip(whole.toHtmlEscaped());
    m_state->setAccessibleName(whole);
    m_save->setVisible(sheet.canWrite());
    m_next->setVisible(sheet.canWrite() || sheet.stored.state == PpmState::Submitted);
    m_next->setText(sheet.canWrite() ? tr("Su&bmit…") : tr("Sig&n off…"));
    m_return->setVisible(sheet.stored.state == PpmState::Submitted);
    m_sendBack->setVisible(sheet.stored.state == PpmState::Submitted);
    m_reopen->setVisible(sheet.stored.state == PpmState::Approved);
    m_discard->setVisible(sheet.canWrite());
    m_nextChild->setVisible(sheets.size() > 1);
    m_childBefore->setVisible(sheets.size() > 1);
    if (const QString comment = sheet.stored.comments.value(QString());
        !comment.isEmpty() && sheet.stored.state == PpmState::Returned) {
        m_notice->setText(tr("The team manager: %1").arg(comment));
        m_notice->show();
    }
}

void PpmPage::showMarks()
{
    if (!m_sitting.isOpen())
        return;
    const PpmSheet &sheet = m_sitting.sheet();
    const PpmRecord record = m_sitting.recordAsTyped(m_sitting.current());
    std::vector<PpmMissing> missing;
    if (sheet.canWrite())
        missing = m_desk.missing(record);
    m_marks = sectionMarks(record, sheet.previous ? &*sheet.previous : nullptr, missing);
    m_list->setMarks(m_marks);
    m_list->setSection(m_section);
    m_progress->setText(progressWords(m_marks));
    viewOf(m_section)->showNotes(sheet.content, m_desk.situation(sheet.stored.stamp.childId, sheet.stored.on));
}

void PpmPage::showSide()
{
    if (!m_sitting.isOpen())
        return;
    const PpmSheet &sheet = m_sitting.sheet();
    std::vector<LastAnswer> answers;
    QString words;
    QString title = tr("Last time");
    if (sheet.previous) {
        title = tr("Last time, %1").arg(britishText(sheet.previous->on));
        for (const PpmSectionChange &change : m_desk.changedSince(sheet.previous->content, sheet.content)) {
            if (change.section == m_section && ppmSection(m_section)->part != PpmPart::ChildDetails)
                words = wordsFor(change, sheet.previous->on);
        }
        const PpmSection &section = *ppmSection(m_section);
        if (section.part != PpmPart::Answers && section.part != PpmPart::Court) {
            answers.push_back(
                {{},
                 ppmSectionText(formOf(m_services.workspace, *sheet.previous), m_section),
                 ppmSectionText(formOf(m_services.workspace, m_sitting.recordAsTyped(m_sitting.current())),
                                m_section)});
        } else {
            for (const PpmField &field : section.fields) {
                const QString id = QString::fromLatin1(field.id);
                const QString label = section.fields.size() > 1 ? labelOf(field) : QString();
                answers.push_back({label, answerText(field, sheet.previous->content.answers.value(id)),
                                   answerText(field, sheet.content.answers.value(id))});
            }
        }
    }
    if (!sheet.previous)
        words = tr("No earlier record of this child is here. Next time, what is said today stands in this place.");
    const bool canTake = sheet.previous && sheet.canWrite() && !ppmSection(m_section)->fields.empty();
    m_side->showLast(title, words, answers, canTake);

    std::vector<PpmPrompt> prompts;
    for (const PpmPrompt &prompt :
         promptsFor(m_desk.situation(sheet.stored.stamp.childId, sheet.stored.on), sheet.content)) {
        if (prompt.section == m_section)
            prompts.push_back(prompt);
    }
    m_side->showPrompts(prompts);
}

void PpmPage::showOthers()
{
    const QStringList others = m_sitting.others();
    m_presence->setText(
        tr("Also open with %1. What you both type is put together, and nothing is lost.").arg(others.join(u", "_s)));
    m_presence->setVisible(!others.isEmpty());
}

} // namespace hearth
