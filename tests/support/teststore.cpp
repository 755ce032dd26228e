// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"

using namespace Qt::StringLiterals;

namespace hearth {

TestStore::TestStore()
    : session{u"Test Person"_s, [] { return Date(2026, 11, 22); }},
      settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    workspace = Workspace::create(file(u"test.hearth"_s), u"four words of nonsense"_s, defaultPack(), session);
    files = {[this](QWidget *, const QString &, const QString &, const QString &) { return answer.value(0); },
             [this](QWidget *, const QString &, const QString &) { return answer.value(0); },
             [this](QWidget *, const QString &, const QString &) { return answer; },
             [this](QWidget *, const QString &) { return answer.value(0); }};
    print = [](QWidget *, const QString &, const std::function<void(QPagedPaintDevice &)> &) { return false; };
}

RecordId TestStore::addChild(const QString &number, const QString &forename, const QString &surname,
                             const QString &worker)
{
    Child child;
    child.number = number;
    child.forename = forename;
    child.surname = surname;
    child.worker = worker;
    child.born = Date(2019, 4, 3);
    return workspace->saveChild(child);
}

} // namespace hearth
