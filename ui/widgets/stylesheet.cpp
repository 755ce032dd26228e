// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/theme.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hearth::theme {

namespace {

// `@name` stands for a colour or a size of theme.h.
constexpr const char *sheet = R"(
QToolTip { background: @text; color: @ground; border: 0; padding: 4px 8px; }

*[hearthGround="page"]    { background: @ground; }
*[hearthGround="card"]    { background: @ground; border: 1px solid @line; border-radius: 8px; }
*[hearthGround="panel"]   { background: @raised; border-left: 1px solid @line; }
*[hearthGround="strip"]   { background: @ground; border-bottom: 1px solid @line; }
*[hearthGround="sidebar"] { background: @raised; border-right: 1px solid @line; }
*[hearthGround="message"] { background: @accentSoft; border: 1px solid @accent; border-radius: 6px; }
*[hearthGround="message"][hearthTone="error"] { background: @errorWash; border-color: @errorInk; }
*[hearthGround="message"][hearthTone="warning"]    { background: @warningWash; border-color: @warningInk; }
*[hearthGround="message"][hearthTone="good"]     { background: @goodWash; border-color: @goodInk; }

QLabel[hearthText="small"]   { font-size: @smallSize; }
QLabel[hearthText="heading"] { font-size: @headingSize; font-weight: 600; }
QLabel[hearthText="title"]   { font-size: @titleSize; font-weight: 600; }
QLabel[hearthWeight="muted"]  { color: @muted; }
QLabel[hearthWeight="strong"] { font-weight: 600; }
QLabel[hearthTone="error"] { color: @errorInk; }
QLabel[hearthTone="warning"]    { color: @warningInk; }
QLabel[hearthTone="muted"]   { color: @muted; }
QLabel[hearthTone="accent"]  { color: @accent; }
QLabel[hearthTone="good"]     { color: @goodInk; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit {
    background: @ground; color: @text; border: 1px solid @border; border-radius: 6px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QSpinBox { padding: 4px 8px; min-height: 22px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid @focus; padding: 3px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QPlainTextEdit[hearthRole="reading"] { border: 0; padding: 4px; background: transparent; }
QPlainTextEdit[readOnly="true"] { background: @raised; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @muted; background: @raised; }
QLineEdit[readOnly="true"] { background: @raised; }
QLineEdit[hearthTone="error"] { border-color: @errorInk; }
QLineEdit[hearthRole="search"] { background: @ground; border: 1px solid @line; }
QLineEdit[hearthRole="search"]:focus { background: @ground; border: 2px solid @focus; }
QLineEdit[hearthRole="cell"], QPlainTextEdit[hearthRole="cell"] {
    background: transparent; border: 1px solid transparent; border-bottom: 1px solid @border; border-radius: 0; }
QLineEdit[hearthRole="cell"]:hover, QPlainTextEdit[hearthRole="cell"]:hover { border: 1px solid @border; border-radius: 6px; }
QLineEdit[hearthRole="cell"]:focus, QPlainTextEdit[hearthRole="cell"]:focus {
    background: @ground; border: 2px solid @focus; border-radius: 6px; }
QLineEdit[hearthRole="cell"][readOnly="true"], QPlainTextEdit[hearthRole="cell"][readOnly="true"] {
    background: transparent; border-bottom: 1px solid @line; }
QLineEdit[hearthRole="cell"][hearthTone="error"] { border-bottom: 2px solid @errorInk; }
*[hearthRole="keys"] { border: 1px solid @border; padding: 1px; border-radius: 6px; }
*[hearthRole="keys"]:focus { border: 2px solid @focus; padding: 0; }
*[hearthRole="row"] { border: 0; border-bottom: 1px solid @line; }
*[hearthRole="row"][hearthOpen="true"] { background: @raised; border-bottom: 1px solid @border; }
QCheckBox { border: 2px solid transparent; border-radius: 4px; padding: 1px; spacing: 6px; outline: 0; }
QCheckBox:focus { border-color: @focus; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @border; border-radius: 3px; background: @ground; }
QCheckBox::indicator:hover { border-color: @text; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/hearth/widgets/@tick); }
QCheckBox::indicator:indeterminate { background: @border; }
QCheckBox::indicator:disabled { background: @raised; border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @muted; border-color: @muted; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(:/hearth/widgets/arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @ground; border: 1px solid @border; outline: 0; padding: 4px; }

QPushButton, QToolButton[hearthButton="plain"] {
    background: @ground; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 4px 16px; min-height: 22px; outline: 0; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; color: @onSelection; }
QPushButton:focus { border: 2px solid @focus; padding: 3px 15px; }
QPushButton:disabled { color: @muted; border-color: @line; background: @raised; }
QPushButton[hearthButton="primary"], QPushButton:default { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[hearthButton="primary"]:hover { background: @accentHover; }
QPushButton[hearthButton="primary"]:focus { border: 2px solid @text; }
QPushButton[hearthButton="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[hearthButton="quiet"] { background: transparent; border-color: transparent; padding: 4px 8px; }
QPushButton[hearthButton="quiet"]:hover { background: @hover; }
QPushButton[hearthButton="quiet"]:checked { background: @selection; color: @onSelection; }
QPushButton[hearthButton="quiet"]:focus { border: 2px solid @focus; padding: 3px 7px; }
QPushButton[hearthButton="link"] { background: transparent; border: 2px solid transparent; color: @accent; padding: 2px; text-align: left; min-height: 18px; }
QPushButton[hearthButton="link"]:hover { text-decoration: underline; }
QPushButton[hearthButton="link"]:focus { border: 2px solid @focus; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; color: @onSelection; }
QToolButton[hearthRole="tile"] { background: @raised; border: 2px solid @line; border-radius: 8px; padding: 8px; }
QToolButton[hearthRole="tile"]:hover { border-color: @border; }
QToolButton[hearthRole="tile"]:checked { background: @selection; color: @onSelection; border-color: @accent; }
QToolButton[hearthRole="tile"]:focus { border-color: @focus; }
QToolButton[hearthRole="folding"]:checked { background: transparent; color: @text; }
QToolButton:focus { border: 2px solid @focus; }
QToolButton:disabled { color: @border; }
QToolButton::menu-indicator { image: none; }

QListView, QTreeView, QTableView { background: @ground; border: 0; outline: 0; }
QAbstractItemView[hearthRole="framed"] { border: 1px solid @line; border-radius: 6px; }
QListView::item { padding: 4px 8px; border-radius: 4px; }
QListView::item:hover { background: @hover; }
QListView::item:selected { background: @selection; color: @onSelection; }
QListView[hearthRole="navigation"] { background: transparent; }
QListView[hearthRole="navigation"]::item { padding: 7px 8px; margin: 1px 0; border-radius: 6px; color: @text; }
QListView[hearthRole="navigation"]::item:hover { background: @line; }
QListView[hearthRole="navigation"]::item:selected { background: @selection; color: @onSelection; font-weight: 600; }
QListView[hearthRole="navigation"]:focus { border: 2px solid @accent; border-radius: 6px; }
QHeaderView { background: @ground; border: 0; }
QHeaderView::section { background: @ground; color: @muted; border: 0; border-bottom: 1px solid @border;
    padding: 6px 8px; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QHeaderView::down-arrow { image: url(:/hearth/widgets/arrow.svg); width: 10px; height: 10px; subcontrol-position: top center; }
QHeaderView::up-arrow { image: url(:/hearth/widgets/arrow-up.svg); width: 10px; height: 10px; subcontrol-position: top center; }
QTableCornerButton::section { background: @ground; border: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tear { image: none; width: 0; }
QTabBar::tab { background: transparent; color: @muted; border: 0; border-bottom: 2px solid transparent; padding: 8px 4px; margin: 0 12px 0 0; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }

QMenuBar { background: @raised; color: @text; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @selection; color: @onSelection; }
QMenu { background: @ground; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @onSelection; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @raised; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @muted; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { border: 0; background: @line; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox { border: 0; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 0 8px 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFrame[hearthRole="line"] { background: @line; border: 0; max-height: 1px; }
)";

QString points(Text size)
{
    return QString::number(font(size).pointSizeF(), 'f', 2) + u"pt"_s;
}

QHash<QString, QString> words()
{
    const Palette &colours = palette();
    QHash<QString, QString> answer{
        {u"tick"_s, colours.accentText.lightness() > 127 ? u"tick-white.svg"_s : u"tick-black.svg"_s},
        {u"ground"_s, colours.ground.name()},
        {u"raised"_s, colours.groundRaised.name()},
        {u"line"_s, colours.line.name()},
        {u"border"_s, colours.lineStrong.name()},
        {u"text"_s, colours.text.name()},
        {u"muted"_s, colours.textMuted.name()},
        {u"accent"_s, colours.accent.name()},
        {u"accentHover"_s, (colours.isDark ? colours.accent.lighter(108) : colours.accent.darker(112)).name()},
        {u"accentSoft"_s, colours.accentSoft.name()},
        {u"onAccent"_s, colours.accentText.name()},
        {u"focus"_s, colours.focus.name()},
        {u"hover"_s, hover().name()},
        {u"selection"_s, colours.selection.name()},
        {u"onSelection"_s, colours.selectionText.name()},
        {u"goodInk"_s, ink(Tone::Good).name()},
        {u"goodWash"_s, wash(Tone::Good).name()},
        {u"warningInk"_s, ink(Tone::Warning).name()},
        {u"warningWash"_s, wash(Tone::Warning).name()},
        {u"errorInk"_s, ink(Tone::Error).name()},
        {u"errorWash"_s, wash(Tone::Error).name()},
        {u"smallSize"_s, points(Text::Small)},
        {u"headingSize"_s, points(Text::Heading)},
        {u"titleSize"_s, points(Text::Title)},
    };
    return answer;
}

} // namespace

QString styleSheet()
{
    const auto values = words();
    const QString pattern = QString::fromLatin1(sheet);
    QString answer;
    answer.reserve(pattern.size() * 2);
    for (qsizetype at = 0; at < pattern.size();) {
        if (pattern[at] != u'@') {
            answer += pattern[at++];
            continue;
        }
        qsizetype end = ++at;
        while (end < pattern.size() && pattern[end].isLetter())
            ++end;
        answer += values.value(pattern.mid(at, end - at));
        at = end;
    }
    return answer;
}

} // namespace hearth::theme
