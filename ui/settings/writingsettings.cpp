// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/writingsettings.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/writingaids.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

WritingSettings::WritingSettings(QSettings &settings, QWidget *parent)
    : SettingsBlock(tr("Writing"),
                    tr("In narrative, Ctrl+; offers what a marked word may be meant to be, and Ctrl+Space the team's "
                       "phrases, which are changed and taken out there, too."),
                    parent),
      m_settings(settings), m_spelling(new QCheckBox(tr("Mark what is &misspelt (British English)"), this)),
      m_words(new QListWidget(this)), m_forget(new QPushButton(tr("&Forget this word"), this))
{
    m_spelling->setObjectName(u"spellingBox"_s);
    m_spelling->setChecked(m_settings.value(u"writing/spelling"_s, true).toBool());
    connect(m_spelling, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(u"writing/spelling"_s, on); });
    column()->addWidget(m_spelling);
    if (SpellChecker::britishDictionary().isEmpty()) {
        m_spelling->setEnabled(false);
        auto *note =
            new PlainLabel(tr("There is no British dictionary on this computer, so nothing is marked. On Debian "
                              "it is the package hunspell-en-gb."),
                           this);
        note->setObjectName(u"noDictionary"_s);
        note->setWraps();
        theme::setWeight(note, theme::Weight::Muted);
        column()->addWidget(note);
    }
    m_words->setObjectName(u"ownWords"_s);
    m_words->setAccessibleName(tr("My own words"));
    m_words->setProperty("hearthRole", u"framed"_s);
    m_words->setFixedHeight(5 * fontMetrics().height() + theme::Large);
    m_forget->setObjectName(u"forgetWord"_s);
    addField(tr("M&y own words"), m_words);
    column()->addWidget(m_forget, 0, Qt::AlignLeft);
    connect(m_forget, &QPushButton::clicked, this, &WritingSettings::forgetWord);
    connect(m_words, &QListWidget::currentRowChanged, this, [this](int row) { m_forget->setEnabled(row >= 0); });
    showWords();
}

void WritingSettings::showWords()
{
    m_words->clear();
    m_words->addItems(SpellChecker({}, WritingAids::ownWordsFile(m_settings)).ownWords());
    m_forget->setEnabled(false);
}

void WritingSettings::forgetWord()
{
    if (const QListWidgetItem *item = m_words->currentItem())
        (void)SpellChecker({}, WritingAids::ownWordsFile(m_settings)).forget(item->text());
    showWords();
}

void WritingSettings::showEvent(QShowEvent *event)
{
    SettingsBlock::showEvent(event);
    showWords();
}

} // namespace hearth
