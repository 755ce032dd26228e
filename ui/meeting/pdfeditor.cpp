// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pdfeditor.h"

#include "core/meetings/ppmform.h"
#include "core/workspace/ppmdesk.h"
#include "ui/children/imprint.h"
#include "ui/meeting/recordform.h"
#include "ui/meeting/sectionmarks.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

PdfEditor::PdfEditor(const Services &services, RecordId record, QWidget *parent)
    : Editor(parent), m_services(services), m_record(record),
      m_forSomebody(new QCheckBox(tr("A copy for &somebody, with parts left out"), this)), m_choice(new QWidget(this)),
      m_name(new QComboBox(m_choice)), m_kind(new QLineEdit(m_choice)),
      m_addresses(new QCheckBox(tr("Leave out &addresses and telephone numbers"), m_choice))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::Small, theme::Small);
    column->setSpacing(theme::Small);
    auto *words =
        new PlainLabel(tr("The record as the council's form, with its headings and tables. What is left out of "
                          "a copy is not in the file at all, and the copy says what was left out."),
                       this);
    words->setWraps();
    m_forSomebody->setObjectName(u"forSomebody"_s);
    column->addWidget(words);
    column->addWidget(m_forSomebody);
    column->addWidget(m_choice);
    column->addStretch();

    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(theme::Tight);
    m_name->setEditable(true);
    m_name->setObjectName(u"recipientName"_s);
    m_name->setAccessibleName(tr("For whom"));
    m_kind->setObjectName(u"recipientKind"_s);
    m_kind->setAccessibleName(tr("What they are to the child"));
    const auto addField = [this, choice](const QString &label, QWidget *field) {
        auto *name = new PlainLabel(label, m_choice);
        name->setBuddy(field);
        choice->addWidget(name);
        choice->addWidget(field);
    };
    addField(tr("For &whom (needed)"), m_name);
    addField(tr("What they are to the &child"), m_kind);
    if (const auto stored = services.workspace.ppm(record)) {
        for (const PpmAttendee &attendee : stored->content.present) {
            if (!attendee.name.isEmpty())
                m_name->addItem(attendee.name, attendee.relation);
        }
    }
    m_name->setCurrentIndex(-1);
    m_addresses->setObjectName(u"withholdAddresses"_s);
    choice->addSpacing(theme::Small);
    choice->addWidget(m_addresses);
    auto *sections = new PlainLabel(tr("Sections to leave out"), m_choice);
    theme::setWeight(sections, theme::Weight::Strong);
    choice->addSpacing(theme::Small);
    choice->addWidget(sections);
    for (const PpmSection &section : ppmSections()) {
        const QString id = QString::fromLatin1(section.id);
        if (section.part == PpmPart::ChildDetails)
            continue;
        auto *box = new QCheckBox(shortTitle(id), m_choice);
        box->setObjectName(u"withhold-"_s + id);
        choice->addWidget(box);
        m_sections.emplace_back(id, box);
    }
    m_choice->hide();
    connect(m_forSomebody, &QCheckBox::toggled, this, &PdfEditor::showChoice);
    connect(m_name, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_kind->setText(m_name->itemData(index).toString()); });
    connect(m_name, &QComboBox::editTextChanged, this, &Editor::edited);
}

void PdfEditor::showChoice()
{
    m_choice->setVisible(m_forSomebody->isChecked());
    Q_EMIT edited();
}

QString PdfEditor::title() const
{
    return tr("Make a PDF");
}

QString PdfEditor::saveText() const
{
    return tr("&Make it…");
}

QStringList PdfEditor::problems() const
{
    if (m_forSomebody->isChecked() && m_name->currentText().trimmed().isEmpty())
        return {tr("Say whom the copy is for.")};
    return {};
}

std::optional<PpmRecipient> PdfEditor::recipient() const
{
    if (!m_forSomebody->isChecked())
        return std::nullopt;
    PpmRecipient recipient;
    recipient.name = m_name->currentText().trimmed();
    recipient.kind = m_kind->text().trimmed();
    recipient.withholdAddresses = m_addresses->isChecked();
    for (const auto &[id, box] : m_sections) {
        if (box->isChecked())
            recipient.withheldSections.insert(id);
    }
    return recipient;
}

bool PdfEditor::save()
{
    bool made = false;
    const bool well = attempt(m_services.navigator, [this, &made] {
        const Workspace &workspace = m_services.workspace;
        const auto record = workspace.ppm(m_record);
        const ChildRecord *child = record ? workspace.child(record->stamp.childId) : nullptr;
        if (!child)
            return;
        const QString file = m_services.files.save(this, tr("Make a PDF"), ppmFileName(child->child.number, record->on),
                                                   tr("PDF (*.pdf)"));
        if (file.isEmpty())
            return;
        writePpmRecords({formOf(m_services.workspace, *record)}, imprintOf(workspace), file, recipient());
        m_services.workspace.noteRead(u"export"_s, record->stamp.childId);
        m_services.navigator.say(tr("The PDF was made."));
        made = true;
    });
    return well && made;
}

QWidget *PdfEditor::firstFocus()
{
    return m_forSomebody;
}

} // namespace hearth
