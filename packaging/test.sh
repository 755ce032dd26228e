#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the tests with the address and undefined-behaviour sanitizers, runs every one of them, then the checks of the
# sources, then the programs as they are installed, then a second of the bench. The last line says how many passed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

passed=0
failed=0
step() { # a title, then the command
    local title=$1 began=$SECONDS
    shift
    echo "== $title"
    if "$@"; then
        passed=$((passed + 1))
        echo "== $title: passed ($((SECONDS - began)) s)"
    else
        failed=$((failed + 1))
        echo "== $title: FAILED ($((SECONDS - began)) s)"
    fi
}

packaging/setup.sh --tests
# First what takes no time, so that it is known early.
step "Checks of the sources" python3 tests/checks/check_sources.py

began=$SECONDS
cmake --preset dev >/dev/null
cmake --build --preset dev
echo "== Built the tests ($((SECONDS - began)) s)"

counts=build/dev/test-counts
rm -f "$counts"
python3 tests/run.py build/dev/bin/hearth_tests --counts "$counts" || true
if [ -s "$counts" ]; then
    read -r tests_passed tests_failed <"$counts"
    passed=$((passed + tests_passed))
    failed=$((failed + tests_failed))
else
    failed=$((failed + 1))
fi

step "Killed while somebody types" env QT_LOGGING_RULES="qt.qpa.*=false" build/dev/bin/hearth_kills 25
step "Build as installed" packaging/build.sh
kills() { # the program itself; the first one shows that a loss would be noticed
    local hearth_kills=(build/dev/bin/hearth_kills --program build/release/bin/hearth)
    "${hearth_kills[@]}" --control 1 && "${hearth_kills[@]}" 10
}
step "The program killed while somebody types" kills
step "Programs as installed" packaging/try_programs.sh build/release/bin
bench() {
    cmake --build --preset release --target hearth_bench >/dev/null && tests/bench/bench.py --quick
}
step "Bench" bench

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
