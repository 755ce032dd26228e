// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phrasepopup.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/writingaids.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int wide = 420;
constexpr int high = 280;

bool holdsEachWord(const QString &text, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PhrasePopup::PhrasePopup(WritingAids &aids, const QString &section, const QString &chosenText, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_aids(aids), m_section(section),
      m_chosenText(QString(chosenText).replace(QChar::ParagraphSeparator, u'\n').trimmed()),
      m_words(new QLineEdit(this)), m_list(new QListWidget(this)), m_empty(new PlainLabel(this)),
      m_keep(new QPushButton(this)), m_change(new QPushButton(tr("&Change (F2)"), this)),
      m_remove(new QPushButton(tr("&Take out"), this))
{
    setObjectName(u"phrasePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    theme::setGround(this, theme::Ground::Card);
    m_words->setObjectName(u"phraseWords"_s);
    m_words->setAccessibleName(tr("Find a phrase"));
    m_words->setPlaceholderText(tr("Find a phrase, or type a new one"));
    m_words->installEventFilter(this);
    m_list->setObjectName(u"phraseList"_s);
    m_list->setAccessibleName(tr("Phrases of the team"));
    m_list->setWordWrap(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWraps();
    m_empty->setText(tr("The team has no phrases yet. Type a sentence that you write often and keep it; everybody who "
                        "works with this store is offered it."));
    theme::setWeight(m_empty, theme::Weight::Muted);
    m_keep->setObjectName(u"phraseKeep"_s);
    m_remove->setObjectName(u"phraseRemove"_s);
    for (QPushButton *button : {m_keep, m_change, m_remove}) {
        theme::setButton(button, theme::Button::Quiet);
        button->setFocusPolicy(Qt::TabFocus);
    }

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addStretch();
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Small, theme::Small, theme::Small, theme::Small);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);

    connect(m_words, &QLineEdit::textChanged, this, &PhrasePopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &PhrasePopup::putIn);
    connect(m_keep, &QPushButton::clicked, this, &PhrasePopup::keepNew);
    connect(m_change, &QPushButton::clicked, this, &PhrasePopup::change);
    connect(m_remove, &QPushButton::clicked, this, &PhrasePopup::takeOut);
    fill();
}

void PhrasePopup::openAt(const QPoint &global)
{
    const double scale = theme::scale();
    const QSize size(static_cast<int>(wide * scale), static_cast<int>(high * scale));
    const QRect room = screen()->availableGeometry();
    const QSize fitting = size.boundedTo(room.size());
    setGeometry({QPoint(std::clamp(global.x(), room.left(), room.right() - fitting.width() + 1),
                        std::clamp(global.y(), room.top(), room.bottom() - fitting.height() + 1)),
                 fitting});
    show();
    m_words->setFocus();
}

const Phrase *PhrasePopup::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_phrases[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())] : nullptr;
}

void PhrasePopup::fill()
{
    m_phrases = m_aids.phrases(m_section);
    const QString words = m_changing ? QString() : m_words->text();
    m_list->clear();
    for (std::size_t index = 0; index < m_phrases.size(); ++index) {
        if (!holdsEachWord(m_phrases[index].text, words))
            continue;
        auto *item = new QListWidgetItem(m_phrases[index].text, m_list);
        item->setData(Qt::UserRole, static_cast<int>(index));
    }
    m_list->setCurrentRow(m_list->count() ? 0 : -1);
    m_list->setVisible(!m_phrases.empty());
    m_empty->setVisible(m_phrases.empty());
    m_keep->setText(m_changing                                             ? tr("&Keep the change")
                    : m_chosenText.isEmpty() || !m_words->text().isEmpty() ? tr("&Keep as a phrase")
                                                                           : tr("&Keep the chosen text"));
    m_keep->setEnabled(!m_words->text().trimmed().isEmpty() || (!m_chosenText.isEmpty() && !m_changing));
    m_change->setEnabled(current() != nullptr);
    m_remove->setEnabled(current() != nullptr);
}

void PhrasePopup::putIn()
{
    if (m_changing) {
        keepNew();
        return;
    }
    const Phrase *phrase = current();
    if (!phrase)
        return;
    const QString text = phrase->text;
    close();
    Q_EMIT chosen(text);
}

void PhrasePopup::change()
{
    const Phrase *phrase = current();
    if (!phrase)
        return;
    m_changing = *phrase;
    m_words->setText(m_changing->text);
    m_words->setFocus();
    fill();
}

void PhrasePopup::takeOut()
{
    if (const Phrase *phrase = current()) {
        m_aids.removePhrase(Phrase(*phrase));
        fill();
        m_words->setFocus();
    }
}

void PhrasePopup::keepNew()
{
    Phrase phrase = m_changing.value_or(Phrase{});
    const QString typed = m_words->text().trimmed();
    phrase.text = typed.isEmpty() ? m_chosenText : typed;
    if (phrase.text.isEmpty() || !m_aids.savePhrase(phrase))
        return;
    m_changing.reset();
    m_chosenText.clear();
    m_words->clear();
    fill();
    m_words->setFocus();
}

bool PhrasePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (key->modifiers().testFlag(Qt::ControlModifier) || !current())
                keepNew();
            else
                putIn();
            return true;
        case Qt::Key_F2:
            change();
            return true;
        case Qt::Key_Delete:
            if (!m_words->text().isEmpty())
                break;
            takeOut();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace hearth
