// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/choiceview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// One kind of thing to bring in or out: what it is, and its buttons.
class Card : public QFrame
{
public:
    Card(const QString &icon, const QString &title, const QString &words, QWidget *parent)
        : QFrame(parent), m_buttons(new QHBoxLayout)
    {
        theme::setGround(this, theme::Ground::Card);
        auto *picture = new PlainLabel(this);
        picture->setPixmap(lineIcon(icon).pixmap(28, 28));
        auto *heading = new PlainLabel(title, this);
        theme::setText(heading, theme::Text::Heading);
        auto *sentence = new PlainLabel(words, this);
        sentence->setWraps();
        theme::setWeight(sentence, theme::Weight::Muted);

        auto *column = new QVBoxLayout;
        column->setSpacing(theme::Small);
        column->addWidget(heading);
        column->addWidget(sentence);
        column->addLayout(m_buttons);
        m_buttons->addStretch();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(theme::Large, theme::Medium, theme::Large, theme::Medium);
        row->setSpacing(theme::Medium);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addLayout(column, 1);
    }

    QPushButton *addButton(const QString &text, const char *name)
    {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        m_buttons->insertWidget(m_buttons->count() - 1, button);
        return button;
    }

private:
    QHBoxLayout *m_buttons;
};

} // namespace

ImportKind kindOfDropped(const QStringList &paths)
{
    const bool json =
        std::ranges::any_of(paths, [](const QString &path) { return path.endsWith(".json"_L1, Qt::CaseInsensitive); });
    return json ? ImportKind::Journeys : ImportKind::Return;
}

ChoiceView::ChoiceView(const FileChooser &files, QWidget *parent) : QWidget(parent), m_files(files)
{
    setAcceptDrops(true);
    setMaximumWidth(840);
    auto *returns =
        new Card(u"tracker"_s, tr("SSDA903 return"),
                 tr("The statutory return on looked-after children, CSV or XML, one collection or several, in "
                    "any order. Importing the same again changes nothing."),
                 this);
    auto *chooseFiles = returns->addButton(tr("Choose &files…"), "returnFiles");
    auto *chooseFolder = returns->addButton(tr("Choose a f&older…"), "returnFolder");
    auto *people =
        new Card(u"person"_s, tr("People"),
                 tr("Names, social workers, teams and families, which no return holds: a CSV with a column "
                    "“number” and any of forename, surname, known_as, worker, team, reviewing_officer, family."),
                 this);
    auto *choosePeople = people->addButton(tr("Choose the &CSV…"), "peopleFile");
    auto *journeys =
        new Card(u"journey"_s, tr("Journeys"),
                 tr("Hearth's own exchange form, with everything about a child: from another store, or back "
                    "to one."),
                 this);
    auto *chooseJourneys = journeys->addButton(tr("Choose the &JSON…"), "journeyFile");
    auto *writeJourneys = journeys->addButton(tr("E&xport all journeys…"), "journeyExport");
    m_first = chooseFiles;

    auto *hint =
        new PlainLabel(tr("Nothing is changed before you have seen what would come in. Files can be dropped here "
                          "too."),
                       this);
    hint->setWraps();
    theme::setWeight(hint, theme::Weight::Muted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Medium);
    column->addWidget(hint);
    column->addWidget(returns);
    column->addWidget(people);
    column->addWidget(journeys);
    column->addStretch();

    connect(chooseFiles, &QPushButton::clicked, this, [this] {
        const QStringList paths =
            m_files.openSeveral(this, tr("Files of the return"), tr("Returns (*.csv *.xml);;All files (*)"));
        if (!paths.isEmpty())
            Q_EMIT chosen(ImportKind::Return, paths);
    });
    connect(chooseFolder, &QPushButton::clicked, this, [this] {
        const QString path = m_files.folder(this, tr("Folder of the return"));
        if (!path.isEmpty())
            Q_EMIT chosen(ImportKind::Return, {path});
    });
    connect(choosePeople, &QPushButton::clicked, this, [this] {
        const QString path = m_files.open(this, tr("People"), tr("CSV files (*.csv)"));
        if (!path.isEmpty())
            Q_EMIT chosen(ImportKind::People, {path});
    });
    connect(chooseJourneys, &QPushButton::clicked, this, [this] {
        const QString path = m_files.open(this, tr("Journeys"), tr("Journey files (*.json)"));
        if (!path.isEmpty())
            Q_EMIT chosen(ImportKind::Journeys, {path});
    });
    connect(writeJourneys, &QPushButton::clicked, this, &ChoiceView::exportAsked);
}

void ChoiceView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ChoiceView::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        Q_EMIT chosen(kindOfDropped(paths), paths);
}

} // namespace hearth
