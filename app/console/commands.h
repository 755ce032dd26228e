// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/commandline.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace hearth::console {

// What each command does. Each answers the exit status or throws.
[[nodiscard]] int runNew(const Invocation &call);
[[nodiscard]] int runDemo(const Invocation &call);
[[nodiscard]] int runImportReturns(const Invocation &call);
[[nodiscard]] int runImportPeople(const Invocation &call);
[[nodiscard]] int runImportJourneys(const Invocation &call);
[[nodiscard]] int runExportJourneys(const Invocation &call);
[[nodiscard]] int runDue(const Invocation &call);
[[nodiscard]] int runWhatIf(const Invocation &call);
[[nodiscard]] int runTracker(const Invocation &call);
[[nodiscard]] int runSince(const Invocation &call);
[[nodiscard]] int runReconcile(const Invocation &call);
[[nodiscard]] int runExceptions(const Invocation &call);
[[nodiscard]] int runChecks(const Invocation &call);
[[nodiscard]] int runPpm(const Invocation &call);
[[nodiscard]] int runGenogram(const Invocation &call);
[[nodiscard]] int runActions(const Invocation &call);
[[nodiscard]] int runAgenda(const Invocation &call);
[[nodiscard]] int runKpi(const Invocation &call);
[[nodiscard]] int runSupervision(const Invocation &call);
[[nodiscard]] int runDigest(const Invocation &call);
[[nodiscard]] int runLeads(const Invocation &call);
[[nodiscard]] int runPacks(const Invocation &call);
[[nodiscard]] int runWorkdays(const Invocation &call);
[[nodiscard]] int runVerify(const Invocation &call);

/// The store that the call names first, opened.
[[nodiscard]] std::unique_ptr<Workspace> openWorkspace(const Invocation &call);

} // namespace hearth::console
