// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinwindow.h"

#include "core/pictures/icon.h"
#include "core/workspace/workspace.h"
#include "ui/signin/passphrase.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr auto recentKey = "recent";
constexpr int mostRecent = 6;

/// The pointer says that something takes a while, as long as this lives.
class WaitPointer
{
public:
    WaitPointer() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitPointer() { QApplication::restoreOverrideCursor(); }
    WaitPointer(const WaitPointer &) = delete;
    WaitPointer &operator=(const WaitPointer &) = delete;
};

QLineEdit *field(const char *name, QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QLineEdit *secretField(const char *name, QWidget *parent)
{
    auto *made = field(name, parent);
    made->setEchoMode(QLineEdit::Password);
    auto *show = made->addAction(lineIcon(u"eye"_s), QLineEdit::TrailingPosition);
    show->setText(SignInWindow::tr("Show what is typed"));
    show->setToolTip(show->text());
    show->setCheckable(true);
    QObject::connect(show, &QAction::toggled, made,
                     [made](bool shown) { made->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return made;
}

void addLabelled(QVBoxLayout *column, const QString &text, QWidget *buddy, QWidget *shown = nullptr)
{
    auto *label = new PlainLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    if (buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(QString(text).remove(u'&'));
    theme::setWeight(label, theme::Weight::Strong);
    column->addSpacing(theme::Small);
    column->addWidget(label);
    column->addWidget(shown ? shown : buddy);
}

QWidget *withButton(QLineEdit *edit, const QString &text, const std::function<void()> &act)
{
    auto *row = new QWidget(edit->parentWidget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(text, row);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    QObject::connect(button, &QPushButton::clicked, edit, act);
    return row;
}

PlainLabel *titleLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    theme::setText(label, theme::Text::Title);
    return label;
}

QPushButton *linkButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    theme::setButton(button, theme::Button::Link);
    return button;
}

} // namespace

SignInWindow::SignInWindow(StoreActs acts, FileChooser files, QSettings &settings, Packs packs,
                           const QString &defaultPack, QWidget *parent)
    : QWidget(parent), m_acts(std::move(acts)), m_files(std::move(files)), m_settings(settings),
      m_packs(std::move(packs)), m_forms(new QStackedWidget(this)), m_error(new PlainLabel(this))
{
    setWindowTitle(tr("Hearth"));
    m_pack = new PackChoice(m_packs, defaultPack);
    m_error->setObjectName(u"signInError"_s);
    m_error->setWraps();
    m_error->setMargin(theme::Small);
    theme::setGround(m_error, theme::Ground::Message);
    theme::setTone(m_error, theme::Tone::Error);
    m_error->hide();

    m_forms->addWidget(makeOpenForm());
    m_forms->addWidget(makeCreateForm());

    auto *right = new QWidget(this);
    theme::setGround(right, theme::Ground::Page);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme::Wide + theme::Medium, theme::Wide, theme::Wide + theme::Medium, theme::Wide);
    column->addWidget(m_error);
    column->addWidget(m_forms, 1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeBrand());
    row->addWidget(right, 1);
    resize(960, 640);
    showRecent();
    showFitness();
}

SignInWindow::~SignInWindow() = default;

QWidget *SignInWindow::makeBrand()
{
    auto *brand = new QFrame(this);
    theme::setGround(brand, theme::Ground::Sidebar);
    brand->setFixedWidth(320);
    auto *mark = new PlainLabel(brand);
    mark->setPixmap(applicationIcon().pixmap(72, 72));
    auto *words =
        new PlainLabel(tr("Every child's path to a permanent home, in view: what is due, what is late, who is "
                          "stuck, and why."),
                       brand);
    words->setWraps();
    theme::setWeight(words, theme::Weight::Muted);
    auto *demonstration = new QPushButton(tr("Look round the &demonstration"), brand);
    demonstration->setObjectName(u"demonstration"_s);
    auto *what = new PlainLabel(tr("Northmoor: a made-up authority with made-up children, new each time."), brand);
    what->setWraps();
    theme::setText(what, theme::Text::Small);
    theme::setWeight(what, theme::Weight::Muted);
    connect(demonstration, &QPushButton::clicked, this, &SignInWindow::openDemonstration);
    demonstration->setVisible(static_cast<bool>(m_acts.demonstration));
    what->setVisible(static_cast<bool>(m_acts.demonstration));

    auto *column = new QVBoxLayout(brand);
    column->setContentsMargins(theme::Wide, theme::Wide, theme::Wide, theme::Wide);
    column->setSpacing(theme::Medium);
    column->addWidget(mark);
    column->addWidget(titleLabel(tr("Hearth"), brand));
    column->addWidget(words);
    column->addStretch();
    column->addWidget(demonstration);
    column->addWidget(what);
    return brand;
}

QWidget *SignInWindow::makeOpenForm()
{
    auto *form = new QWidget(m_forms);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(titleLabel(tr("Open a store"), form));

    m_recentBlock = new QWidget(form);
    auto *recentColumn = new QVBoxLayout(m_recentBlock);
    recentColumn->setContentsMargins(0, 0, 0, 0);
    m_recent = new QListWidget(m_recentBlock);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(tr("Opened here before"));
    m_recent->setProperty("hearthRole", u"framed"_s);
    m_recent->setMaximumHeight(160);
    addLabelled(recentColumn, tr("Opened &before"), m_recent);
    column->addWidget(m_recentBlock);

    m_path = field("storePath", form);
    m_passphrase = secretField("passphrase", form);
    addLabelled(column, tr("&Store"), m_path, withButton(m_path, tr("&Choose…"), [this] {
                    const QString path = m_files.open(this, tr("Open a store"), tr("Hearth stores (*.hearth)"));
                    if (!path.isEmpty())
                        propose(path);
                }));
    addLabelled(column, tr("&Passphrase"), m_passphrase);
    m_open = new QPushButton(tr("&Open"), form);
    m_open->setObjectName(u"open"_s);
    theme::setButton(m_open, theme::Button::Primary);
    auto *toCreate = linkButton(tr("Make a &new store"), "toCreate", form);
    column->addSpacing(theme::Medium);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(toCreate, 0, Qt::AlignLeft);

    connect(m_recent, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_path->setText(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemActivated, this, [this] { m_passphrase->setFocus(); });
    connect(m_recent, &QListWidget::itemClicked, this, [this] { m_passphrase->setFocus(); });
    connect(m_path, &QLineEdit::textChanged, this, &SignInWindow::showFitness);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SignInWindow::showFitness);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInWindow::openStore);
    connect(m_open, &QPushButton::clicked, this, &SignInWindow::openStore);
    connect(toCreate, &QPushButton::clicked, this, [this] {
        m_error->hide();
        m_forms->setCurrentIndex(1);
        m_newPath->setFocus();
    });
    return form;
}

QWidget *SignInWindow::makeCreateForm()
{
    auto *form = new QWidget(m_forms);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(titleLabel(tr("Make a new store"), form));

    m_newPath = field("newPath", form);
    m_newPassphrase = secretField("newPassphrase", form);
    m_repeat = secretField("repeatPassphrase", form);
    m_strength = new PlainLabel(form);
    m_strength->setObjectName(u"strength"_s);
    m_strength->setWraps();
    theme::setText(m_strength, theme::Text::Small);
    m_create = new QPushButton(tr("&Make the store"), form);
    m_create->setObjectName(u"create"_s);
    theme::setButton(m_create, theme::Button::Primary);
    auto *toOpen = linkButton(tr("Open a store that is &there already"), "toOpen", form);

    addLabelled(column, tr("&File"), m_newPath, withButton(m_newPath, tr("&Choose…"), [this] {
                    const QString path = m_files.save(this, tr("Make a new store"), u"permanence.hearth"_s,
                                                      tr("Hearth stores (*.hearth)"));
                    if (!path.isEmpty())
                        m_newPath->setText(path);
                }));
    addLabelled(column, tr("&Passphrase"), m_newPassphrase);
    addLabelled(column, tr("Passphrase &again"), m_repeat);
    column->addWidget(m_strength);
    m_pack->setParent(form);
    addLabelled(column, tr("Policy pac&k"), m_pack->box(), m_pack);
    column->addSpacing(theme::Medium);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(toOpen, 0, Qt::AlignLeft);

    for (auto *edit : {m_newPath, m_newPassphrase, m_repeat})
        connect(edit, &QLineEdit::textChanged, this, &SignInWindow::showFitness);
    connect(m_repeat, &QLineEdit::returnPressed, this, &SignInWindow::createStore);
    connect(m_create, &QPushButton::clicked, this, &SignInWindow::createStore);
    connect(toOpen, &QPushButton::clicked, this, [this] {
        m_error->hide();
        m_forms->setCurrentIndex(0);
        m_path->setFocus();
    });
    return form;
}

void SignInWindow::propose(const QString &path)
{
    m_forms->setCurrentIndex(0);
    m_path->setText(path);
    m_passphrase->setFocus();
}

void SignInWindow::showRecent()
{
    const QStringList paths = m_settings.value(QLatin1StringView(recentKey)).toStringList();
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        auto *item = new QListWidgetItem(lineIcon(u"store"_s),
                                         u"%1  –  %2"_s.arg(file.completeBaseName(), file.absolutePath()), m_recent);
        item->setData(Qt::UserRole, path);
    }
    m_recentBlock->setVisible(m_recent->count() > 0);
    if (m_recent->count() > 0) {
        m_recent->setCurrentRow(0);
        m_recent->setFixedHeight(qMin(4, m_recent->count()) * (m_recent->sizeHintForRow(0)) + theme::Small);
        m_passphrase->setFocus();
    }
}

void SignInWindow::showFitness()
{
    m_open->setEnabled(!m_path->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty());

    const QString typed = m_newPassphrase->text();
    const bool same = typed == m_repeat->text();
    const Strength strength = strengthOf(typed);
    if (typed.isEmpty())
        m_strength->setText(tr("Four or five words that you can remember. Nobody can open the store without it: there "
                               "is no way round a forgotten passphrase."));
    else if (!m_repeat->text().isEmpty() && !same)
        m_strength->setText(tr("The two are not the same yet."));
    else
        m_strength->setText(wordsOf(strength));
    const bool poor = !typed.isEmpty() && (strength == Strength::TooShort || strength == Strength::Weak);
    theme::setTone(m_strength, poor                         ? theme::Tone::Warning
                               : strength >= Strength::Good ? theme::Tone::Good
                                                            : theme::Tone::Muted);
    m_create->setEnabled(!m_newPath->text().trimmed().isEmpty() && same && strength != Strength::TooShort);
}

void SignInWindow::openStore()
{
    if (!m_open->isEnabled())
        return;
    const QString path = m_path->text().trimmed();
    finish([&] { return m_acts.open(path, m_passphrase->text()); }, Keep::Path);
}

void SignInWindow::createStore()
{
    if (!m_create->isEnabled())
        return;
    QString path = m_newPath->text().trimmed();
    if (QFileInfo(path).suffix().isEmpty())
        path += u".hearth"_s;
    finish([&] { return m_acts.create(path, m_newPassphrase->text(), m_pack->pack()); }, Keep::Path);
}

void SignInWindow::openDemonstration()
{
    finish(m_acts.demonstration, Keep::Nothing); // it is gone tomorrow
}

void SignInWindow::finish(const std::function<std::unique_ptr<Workspace>()> &act, Keep keep)
{
    m_error->hide();
    try {
        const WaitPointer wait;
        m_workspace = act();
    } catch (const NotAStoreError &) {
        showError(
            tr("This passphrase does not open this file. Either the passphrase is not right, or the file is not a "
               "Hearth store. What you typed is still there: show it, mend it, and try again."));
        m_passphrase->setFocus();
        return;
    } catch (const std::exception &) {
        showError(wordsOfCurrentError());
        return;
    }
    if (!m_workspace)
        return;
    if (keep == Keep::Path)
        remember(m_workspace->path());
    m_passphrase->clear();
    m_newPassphrase->clear();
    m_repeat->clear();
    Q_EMIT opened();
}

std::unique_ptr<Workspace> SignInWindow::take()
{
    return std::move(m_workspace);
}

void SignInWindow::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setAccessibleName(text);
    m_error->show();
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SignInWindow::remember(const QString &path)
{
    QStringList paths = m_settings.value(QLatin1StringView(recentKey)).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    while (paths.size() > mostRecent)
        paths.removeLast();
    m_settings.setValue(QLatin1StringView(recentKey), paths);
    showRecent();
}

} // namespace hearth
