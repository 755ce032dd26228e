// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pagefixture.h"
#include "ui/meeting/parts/partfactory.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>

#include <memory>

namespace hearth::testing {

/// A part of the record of a child's meeting held today, in a page that scrolls, over a real store.
class PartFixture : public PageFixture
{
public:
    explicit PartFixture(PpmPart kind) : part(makePart(kind, nullptr))
    {
        window.setWidgetResizable(true);
        window.setWidget(part);
        child = addInCare(QStringLiteral("T-001"), QStringLiteral("Ada"), today - 100, QStringLiteral("Grace Hopper"));
        window.resize(1000, 900);
        QObject::connect(part, &PpmPartWidget::edited, part, [this] { ++edits; });
    }

    void show(const PpmContent &content)
    {
        const Services outside = services();
        kept = std::make_unique<Services>(outside);
        part->show(content, {*kept, child, today, false, previous, nullptr});
        window.show();
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
    }
    [[nodiscard]] PpmContent stored() const
    {
        PpmContent content;
        part->store(content);
        return content;
    }
    /// Types as a person does: into whatever has the keyboard.
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        // A list of names that has closed: the offscreen platform does not give its window the keyboard back.
        if (QApplication::activeWindow() != &window && !QApplication::activePopupWidget())
            QApplication::setActiveWindow(&window);
        QApplication::processEvents();
    }

    QScrollArea window;
    PpmPartWidget *part;
    RecordId child = 0;
    std::optional<PpmRecord> previous;
    std::unique_ptr<Services> kept;
    int edits = 0;
};

} // namespace hearth::testing
