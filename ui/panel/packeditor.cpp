// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/packeditor.h"

#include "core/workspace/paneldesk.h"
#include "ui/panel/panelpdf.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString placeOf(const PackPaper &paper)
{
    return paper.item + u'/' + paper.paper;
}

/// A file as a person knows it.
QString shortName(const QString &fileName)
{
    return QFileInfo(fileName).fileName();
}

} // namespace

PackEditor::PackEditor(const QString &sitting, PanelCopy copy, std::shared_ptr<PickedFiles> picked,
                       const Services &services, QWidget *parent)
    : Editor(parent), m_services(services), m_sitting(sitting), m_copy(copy), m_picked(std::move(picked))
{
    build();
}

void PackEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::Small, theme::Small);
    column->setSpacing(theme::Small);
    const QString officers = tr("Agenda and papers in one file, for the chair, the lawyer and the administrator. Pick "
                                "the papers that go in: they are merged and not kept. Legal advice on file goes in by "
                                "itself.");
    const QString members = tr("For the members. Legal advice on file is never laid out in it, and the finished file "
                               "is searched for every sentence of it before it is written. Pick no paper here that "
                               "holds advice of its own.");
    auto *words = new PlainLabel(m_copy == PanelCopy::Members ? members : officers, this);
    words->setWraps();
    column->addWidget(words);
    int number = 0;
    for (const PanelItem &item : PanelDesk(m_services.workspace).items(m_sitting)) {
        const ChildRecord *child = m_services.workspace.child(item.childId);
        if (item.deferred || !child)
            continue;
        auto *heading = new PlainLabel(tr("%1. %2 (%3)", "place on the agenda, type of the item, the child's number")
                                           .arg(++number)
                                           .arg(labelOf(item.type), child->child.number),
                                       this);
        heading->setWraps();
        theme::setWeight(heading, theme::Weight::Strong);
        column->addWidget(heading);
        for (const PanelPaperLine &line : item.papers)
            addPaper(item.key, number, line.paper);
    }
    column->addStretch();
}

void PackEditor::addPaper(const QString &item, int number, const PanelPaper &paper)
{
    Row row{{item, paper.id, paper.label, {}, paper.privileged}};
    row.paper.fileName = m_picked->value(placeOf(row.paper));
    if (!paper.privileged || m_copy == PanelCopy::Officers)
        addRow(row, number);
    m_rows.push_back(row);
}

void PackEditor::addRow(Row &row, int number)
{
    const QString name = u"%1-%2"_s.arg(number).arg(row.paper.paper);
    auto *label = new PlainLabel(row.paper.label, this);
    label->setWraps();
    row.file = new QLineEdit(this);
    row.file->setReadOnly(true);
    row.file->setFocusPolicy(Qt::NoFocus); // the button beside it says which file it is
    row.file->setObjectName(u"file-"_s + name);
    row.file->setAccessibleName(row.paper.label);
    row.file->setPlaceholderText(tr("no file"));
    auto *choose = new QPushButton(tr("Pick…"), this);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Pick the file of: %1").arg(row.paper.label));
    choose->setObjectName(u"pick-"_s + name);
    row.drop = new QToolButton(this);
    row.drop->setIcon(lineIcon(u"close"_s));
    row.drop->setAutoRaise(true);
    row.drop->setToolTip(tr("Leave it out"));
    row.drop->setAccessibleName(tr("Leave out: %1").arg(row.paper.label));
    row.drop->setObjectName(u"drop-"_s + name);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::Tight);
    line->addWidget(row.file, 1);
    line->addWidget(choose);
    line->addWidget(row.drop);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label);
    column->addLayout(line);
    const std::size_t at = m_rows.size();
    connect(choose, &QPushButton::clicked, this, [this, at] { pick(at); });
    connect(row.drop, &QToolButton::clicked, this, [this, at] { take(at, {}); });
    row.file->setText(shortName(row.paper.fileName));
    row.drop->setEnabled(!row.paper.fileName.isEmpty());
}

void PackEditor::pick(std::size_t at)
{
    const QString path = m_services.files.open(this, m_rows[at].paper.label, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const QString why = whyNoPaper(path); !why.isEmpty())
        m_services.navigator.complain(tr("%1 cannot go into the pack: %2.").arg(shortName(path), why));
    else
        take(at, path);
}

void PackEditor::take(std::size_t at, const QString &fileName)
{
    Row &row = m_rows[at];
    row.paper.fileName = fileName;
    row.file->setText(shortName(fileName));
    row.drop->setEnabled(!fileName.isEmpty());
    if (fileName.isEmpty())
        m_picked->remove(placeOf(row.paper));
    else
        m_picked->insert(placeOf(row.paper), fileName);
    Q_EMIT edited();
}

QString PackEditor::title() const
{
    return m_copy == PanelCopy::Members ? tr("Members' copy of the pack") : tr("Pack of the sitting");
}

QString PackEditor::saveText() const
{
    return tr("&Make the PDF…");
}

QStringList PackEditor::faults() const
{
    QStringList sentences;
    for (const Row &row : m_rows) {
        if (row.paper.fileName.isEmpty())
            continue;
        if (const QString why = whyNoPaper(row.paper.fileName); !why.isEmpty())
            sentences.append(
                tr("%1 (%2) cannot go into the pack: %3.").arg(shortName(row.paper.fileName), row.paper.label, why));
    }
    return sentences;
}

bool PackEditor::save()
{
    if (const QStringList wrong = faults(); !wrong.isEmpty()) {
        m_services.navigator.complain(wrong.join(u' ') + u' ' + tr("Nothing was written."));
        return false;
    }
    std::vector<PackPaper> papers;
    for (const Row &row : m_rows) {
        if (!row.paper.fileName.isEmpty())
            papers.push_back(row.paper);
    }
    const auto report = writePackPdf(m_services, this, m_sitting, m_copy, papers);
    if (!report)
        return false;
    QString said = tr("%n page(s) written.", nullptr, report->pages);
    if (report->leftOut > 0)
        said += u' ' + tr("%n privileged paper(s) left out.", nullptr, report->leftOut);
    if (!report->notRead.isEmpty())
        said += u' ' +
                tr("Look through these yourself, since no search reads them: %1.").arg(report->notRead.join(u", "_s));
    m_services.navigator.say(said);
    return true;
}

QWidget *PackEditor::firstFocus()
{
    return findChild<QPushButton *>(); // the first in the order of the agenda; none where nothing can be picked
}

} // namespace hearth
