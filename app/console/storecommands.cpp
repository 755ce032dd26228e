// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "app/console/passphrase.h"
#include "core/demonstration/demonstration.h"
#include "core/workspace/importing.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hearth::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

Session sessionOf(std::function<Date()> today)
{
    return {systemPerson(), std::move(today)};
}

/// Before a passphrase is asked for in vain; the store itself refuses it again when it is made.
void refuseToOverwrite(const QString &path)
{
    if (QFileInfo::exists(path))
        throw OutputError(Text::tr("%1 is there already").arg(path));
}

} // namespace

std::unique_ptr<Workspace> openWorkspace(const Invocation &call)
{
    const QString path = call.arguments().at(0);
    if (!QFileInfo::exists(path))
        throw NotAStoreError("there is no such store");
    return Workspace::open(path, passphraseFor(call, Asking::Once), sessionOf(systemToday));
}

int runNew(const Invocation &call)
{
    const QString path = call.arguments().at(0);
    const QString pack = call.has("policy") ? call.value("policy") : defaultPack();
    if (!availablePacks().contains(pack))
        throw UsageError(Text::tr("there is no policy pack “%1”").arg(pack));
    refuseToOverwrite(path);
    static_cast<void>(Workspace::create(path, passphraseFor(call, Asking::Twice), pack, sessionOf(systemToday)));
    return Done;
}

int runDemo(const Invocation &call)
{
    const QString path = call.arguments().at(0);
    const Date day = call.day("on").value_or(systemToday());
    refuseToOverwrite(path);
    const QString passphrase = passphraseFor(call, Asking::Twice);
    ProgressBar progress(2);
    progress.step(Text::tr("making up the children of Northmoor"));
    const std::unique_ptr<Workspace> workspace =
        Workspace::create(path, passphrase, defaultPack(), sessionOf([day] { return day; }));
    progress.step(Text::tr("storing"));
    Demonstration made = fictionalAuthority(day, workspace->policy());
    addChildren(*workspace, std::move(made.children), made.network, made.serviceForms, demonstrationTitle());
    return Done;
}

int runVerify(const Invocation &call)
{
    const QString path = call.arguments().at(0);
    if (!QFileInfo::exists(path))
        throw NotAStoreError("there is no such store");
    QStringList findings;
    try {
        findings = Store::open(path, passphraseFor(call, Asking::Once))->verify();
    } catch (const NotAStoreError &) {
        throw;
    } catch (const WriteError &) {
        throw;
    } catch (const StoreError &error) {
        findings.append(QString::fromUtf8(error.what())); // a schema that is not ours: what verify is there to find
    }
    for (const QString &finding : findings)
        print((finding + u'\n').toUtf8());
    return findings.isEmpty() ? Done : FaultsFound;
}

} // namespace hearth::console
