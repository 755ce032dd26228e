// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/genogrampicture.h"
#include "ui/network/addform.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace hearth {

class FlowRow;
class GenogramView;
class GroupedView;
class PlainLabel;

/// The genogram with its strip: add somebody, ring the households, read it as text, zoom, print and export.
class GenogramPane : public QWidget
{
    Q_OBJECT

public:
    explicit GenogramPane(const Services &services, QWidget *parent = nullptr);

    void showFamily(const Family &family);
    [[nodiscard]] Member chosen() const;
    void choose(const Member &member);
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] GenogramView *view() const { return m_view; }
    /// The family in words, for pasting.
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void chosenChanged();
    void opened(const hearth::Member &member);
    void addRequested(const hearth::Member &anchor, hearth::NewRelative relative);
    void carerRequested(const QString &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeStrip();
    void popUpAdd(const QPoint &at, QWidget *over);
    void makeActs();
    void makeMore();
    [[nodiscard]] GenogramInput inputOf(const Family &family) const;
    void showPicture();
    void showOutline();
    void showAs();
    void showChosen();
    void onMoved(const Member &member, const Genogram::Place &place);
    void putBack();
    void exportAs(const QString &suffix, const QString &filter);
    void print();
    void copyOutline();
    [[nodiscard]] QString fileName(const QString &suffix) const;
    [[nodiscard]] bool isText() const;

    Services m_services;
    Family m_family;
    GenogramView *m_view;
    GroupedView *m_outline;
    QStackedLayout *m_stack;
    FlowRow *m_strip;
    QPushButton *m_rings;
    QPushButton *m_asText;
    QWidget *m_zooms;
    PlainLabel *m_description;
    QMenu *m_add;
    QMenu *m_symbolMenu;
    QMenu *m_more;
    QAction *m_openAct = nullptr;
    QAction *m_carerAct = nullptr;
    QAction *m_putBack = nullptr;
};

} // namespace hearth
