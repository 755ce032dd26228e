#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Kills the program a thousand times (or as often as is said) while somebody types into the record of a meeting, and
# looks each time at what is left: at most the last two seconds may be gone. A thousand take one to two hours.
#
# usage: tests/reliability/kill_while_typing.sh [TIMES] [FOLDER OF A BUILD]
# The folder is a build with the tests in it, build/dev unless said; that one is configured when it is not there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
times=${1:-1000}
build=${2:-build/dev}
[ -f "$build/build.ninja" ] || [ "$build" != build/dev ] || cmake --preset dev
cmake --build "$build" --target hearth_kills
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
HOME=$home XDG_RUNTIME_DIR=$home QT_LOGGING_RULES="qt.qpa.*=false" "$build/bin/hearth_kills" "$times"
