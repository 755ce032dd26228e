// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A colleague in a process of its own, for the tests that kill one while it saves or let several save at once.
//   hearth_store_writer STORE PASSPHRASE SAVES
// Each save changes one event of a child that is there already and adds another; it says so once it is acknowledged:
// `saved EVENT REVISION ADDED`. A conflict is `conflict`, anything else `failed`, and ends it.
#include "core/storage/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace hearth;

namespace {

void say(const char *word, RecordId event, int revision, RecordId added)
{
    std::printf("%s %lld %d %lld\n", word, static_cast<long long>(event), revision, static_cast<long long>(added));
    std::fflush(stdout);
}

void save(Store &store, std::mt19937 &random)
{
    const auto children = store.loadAll();
    const auto &record = children.at(random() % children.size());
    const Event &before = record.events.at(random() % record.events.size());
    Event after = before;
    after.on = after.on + 1;
    after.details.insert(QStringLiteral("note"), QString(static_cast<int>(random() % 3000), u'x'));
    Event another = before;
    another.stamp = {0, before.stamp.childId, 0};
    try {
        const auto stored = store.apply({{before, after}, {std::nullopt, another}},
                                        {QStringLiteral("test"), QStringLiteral("Writer"), {}});
        const RecordStamp &changed = stampOf(stored[0].after.value());
        say("saved", changed.id, changed.revision, stampOf(stored[1].after.value()).id);
    } catch (const ConflictError &error) {
        say("conflict", error.recordId, 0, 0);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    try {
        const auto store = Store::open(arguments[1], arguments[2]);
        std::mt19937 random(std::random_device{}());
        say("ready", 0, 0, 0);
        for (int left = arguments[3].toInt(); left > 0; --left)
            save(*store, random);
        return 0;
    } catch (const std::exception &error) {
        std::printf("failed %s\n", error.what());
        return 1;
    }
}
