#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Kills the program a thousand times (or as often as is said) while somebody types into the record of a meeting, and
# looks each time at what is left: at most the last two seconds may be gone. A thousand take one to two hours.
#
# With --program it is the program itself, on a screen of its own, typed into by the keyboard; else the program's window
# as the test starts it.
#
# usage: tests/reliability/kill_while_typing.sh [--build FOLDER] [--program PATH] [TIMES]
# FOLDER is a build with the tests in it, build/dev unless said; it is configured when it is not there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=build/dev
program=()
times=1000
while [ $# -gt 0 ]; do
    case $1 in
    --build) build=$2 && shift 2 ;;
    --program) program=(--program "$(realpath "$2")") && shift 2 ;;
    *) times=$1 && shift ;;
    esac
done
[ -f "$build/build.ninja" ] || [ "$build" != build/dev ] || cmake --preset dev
cmake --build "$build" --target hearth_kills
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home QT_LOGGING_RULES="qt.qpa.*=false"
kills=$build/bin/hearth_kills
[ ${#program[@]} -eq 0 ] || "$kills" "${program[@]}" --control 1 # it would notice a loss
"$kills" "${program[@]}" "$times"
