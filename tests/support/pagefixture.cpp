// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagefixture.h"

namespace hearth::testing {

using namespace Qt::StringLiterals;

PageFixture::PageFixture(const QString &person)
    : workspace(Workspace::create(m_folder.file(), passphrase, defaultPack(), {person, [] { return today; }})),
      settings(m_folder.file(u"settings.ini"_s), QSettings::IniFormat)
{}

Services PageFixture::services()
{
    FileChooser files;
    files.save = [this](QWidget *, const QString &, const QString &, const QString &) { return saveAs; };
    files.open = [this](QWidget *, const QString &, const QString &) { return saveAs; };
    const PrintAsker print = [](QWidget *, const QString &, const std::function<void(QPagedPaintDevice &)> &) {
        return false;
    };
    return {*workspace, navigator, files, print, settings};
}

RecordId PageFixture::addInCare(const QString &number, const QString &forename, Date from, const QString &worker,
                                const QString &family)
{
    Child child = aChild(number);
    child.forename = forename;
    child.worker = worker;
    child.family = family;
    const RecordId id = workspace->saveChild(child);
    workspace->saveSpell(aSpell(id, SpellKind::Care, {}, from));
    workspace->saveSpell(aSpell(id, SpellKind::LegalStatus, u"C2"_s, from));
    workspace->saveSpell(aSpell(id, SpellKind::Placement, u"U6"_s, from));
    return id;
}

RecordId PageFixture::addWithPlacementOrder(const QString &number, const QString &forename, int weeksAgo,
                                            const QString &worker)
{
    const Date ordered = today - 7 * weeksAgo;
    const RecordId id = addInCare(number, forename, ordered - 100, worker);
    workspace->saveEvent(anEvent(id, ordered, EventKind::PlacementOrder));
    workspace->saveSpell(aSpell(id, SpellKind::Plan, u"adoption"_s, ordered - 30));
    return id;
}

} // namespace hearth::testing
