// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmsectionview.h"

#include "ui/meeting/parts/childdetailspart.h"
#include "ui/meeting/parts/partfactory.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

PpmSectionView::PpmSectionView(const PpmSection &section, const DateContext &dates, WritingAids *aids, QWidget *parent)
    : QWidget(parent), m_section(section), m_comment(new PlainLabel(this)), m_sharing(new QWidget(this)),
      m_sharingText(new PlainLabel(m_sharing)), m_sharingAct(new QPushButton(m_sharing)),
      m_part(makePart(section.part, this))
{
    setObjectName(QString::fromLatin1(section.id));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Medium);

    auto *head = new QVBoxLayout;
    head->setSpacing(theme::Tight);
    auto *title = new PlainLabel(titleOf(section), this);
    title->setWraps();
    theme::setText(title, theme::Text::Heading);
    auto *hint = new PlainLabel(hintOf(section), this);
    hint->setWraps();
    theme::setWeight(hint, theme::Weight::Muted);
    head->addWidget(title);
    head->addWidget(hint);
    column->addLayout(head);

    m_comment->setObjectName(u"managersComment"_s);
    m_comment->setWraps();
    m_comment->setMargin(theme::Small);
    theme::setGround(m_comment, theme::Ground::Message);
    theme::setTone(m_comment, theme::Tone::Warning);
    m_comment->hide();
    column->addWidget(m_comment);

    auto *sharingRow = new QHBoxLayout(m_sharing);
    sharingRow->setContentsMargins(0, 0, 0, 0);
    m_sharingText->setObjectName(u"sharingText"_s);
    m_sharingText->setWraps();
    theme::setTone(m_sharingText, theme::Tone::Accent);
    m_sharingAct->setObjectName(u"sharingAct"_s);
    theme::setButton(m_sharingAct, theme::Button::Quiet);
    sharingRow->addWidget(m_sharingText, 1);
    sharingRow->addWidget(m_sharingAct);
    m_sharing->hide();
    column->addWidget(m_sharing);
    connect(m_sharingAct, &QPushButton::clicked, this, [this] { Q_EMIT sharingChosen(m_offered); });

    if (m_part) {
        column->addWidget(m_part);
        if (auto *details = qobject_cast<ChildDetailsPart *>(m_part))
            connect(details, &ChildDetailsPart::meetingMoved, this, &PpmSectionView::meetingMoved);
        connect(m_part, &PpmPartWidget::edited, this, [this] {
            if (!m_showing)
                Q_EMIT edited(QString());
        });
    }
    for (const PpmField &field : section.fields) {
        auto *edit = new FieldEdit(section, field, dates, aids, this);
        column->addWidget(edit);
        m_fields.push_back(edit);
        connect(edit, &FieldEdit::edited, this, [this, edit] {
            if (!m_showing)
                Q_EMIT edited(edit->id());
        });
    }
    column->addStretch();
}

void PpmSectionView::show(const PpmContent &content, const PpmContext &context, bool readOnly)
{
    const QScopedValueRollback showing(m_showing, true);
    if (m_part) {
        m_part->show(content, context);
        m_part->setReadOnly(readOnly);
    }
    for (FieldEdit *edit : m_fields) {
        edit->setValue(content.answers.value(edit->id()));
        edit->setReadOnly(readOnly);
    }
    QWidget::show();
}

void PpmSectionView::store(PpmContent &content) const
{
    if (m_part)
        m_part->store(content);
    for (const FieldEdit *edit : m_fields) {
        if (const QString value = edit->value(); value.isEmpty())
            content.answers.remove(edit->id());
        else
            content.answers[edit->id()] = value;
    }
}

void PpmSectionView::showComment(const QString &comment)
{
    m_comment->setText(tr("The team manager: %1").arg(comment));
    m_comment->setVisible(!comment.isEmpty());
}

void PpmSectionView::showSharing(Sitting::Sharing sharing, bool canBeShared, const QString &name, int count)
{
    m_sharing->setVisible(sharing != Sitting::Sharing::OneRecord &&
                          (canBeShared || sharing == Sitting::Sharing::SameForAll));
    if (sharing == Sitting::Sharing::SameForAll) {
        m_sharingText->setText(tr("The same for all %n children of this meeting.", nullptr, count));
        m_sharingAct->setText(tr("&Differs for this child"));
        m_offered = Sitting::Sharing::OnlyThisChild;
    } else {
        m_sharingText->setText(tr("Only for %1.").arg(name));
        m_sharingAct->setText(tr("&Same for all %n children", nullptr, count));
        m_offered = Sitting::Sharing::SameForAll;
    }
    m_sharingAct->setVisible(canBeShared);
}

void PpmSectionView::showNotes(const PpmContent &content, const PpmSituation &situation)
{
    for (FieldEdit *edit : m_fields) {
        const FieldNote note = noteFor(edit->id(), content, situation).value_or(FieldNote{});
        edit->setNote(note.words, note.kind == FieldNote::Kind::Warning, note.proposal, note.proposalText);
    }
}

QWidget *PpmSectionView::firstFocus() const
{
    if (m_part) {
        if (QWidget *first = m_part->firstFocus())
            return first;
    }
    return m_fields.empty() ? nullptr : m_fields.front()->editor();
}

bool PpmSectionView::focusField(const QString &fieldOrRow)
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldEdit *edit) { return edit->id() == fieldOrRow; });
    if (found != m_fields.end()) {
        (*found)->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_part && m_part->focusField(fieldOrRow);
}

} // namespace hearth
