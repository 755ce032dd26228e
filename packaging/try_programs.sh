#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries the built programs as a person would: packaging/try_programs.sh [FOLDER OF PROGRAMS]. Needs no display.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

hearthctl=$PWD/${1:-build/release/bin}/hearthctl
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HEARTH_PASSPHRASE="a passphrase of the trial" HOME=$folder XDG_RUNTIME_DIR=$folder
unset DISPLAY WAYLAND_DISPLAY
store=$folder/northmoor.hearth

fail() {
    echo "try_programs: $*" >&2
    exit 1
}
expect_status() { # the status, then the command
    local wanted=$1 status=0
    shift
    "$@" >/dev/null 2>&1 </dev/null || status=$?
    [ "$status" -eq "$wanted" ] || fail "status $status where $wanted was expected: $*"
}

[ "$("$hearthctl" workdays 2026-04-02 1)" = 2026-04-07 ] || fail "workdays does not pass over Easter"
[ "$("$hearthctl" workdays 2026-04-07 -1)" = 2026-04-02 ] || fail "workdays does not count back"
expect_status 2 "$hearthctl" no-such-command
expect_status 4 "$hearthctl" tracker "$folder/none.hearth"

"$hearthctl" demo "$store" --on 2026-03-02
[ "$(head -c 15 "$store")" != "SQLite format 3" ] || fail "the store is not encrypted"
grep -qaE 'care-order|cla-review|adoption' "$store" && fail "the store shows what is in it"
expect_status 4 env HEARTH_PASSPHRASE=wrong "$hearthctl" tracker "$store"

tracker=$("$hearthctl" tracker "$store" --on 2026-03-02 --format csv)
head -n 1 <<<"$tracker" | grep -q '^child,name,section,' || fail "the tracker has no header row"
[ "$(wc -l <<<"$tracker")" -gt 80 ] || fail "the tracker of the demonstration is short"
for section in A B C D E F G H I J; do
    grep -q "^[^,]*,[^,]*,$section,\|^[^,]*,\"[^\"]*\",$section," <<<"$tracker" || fail "nobody stands in section $section"
done
due=$("$hearthctl" due "$store" --on 2026-03-02 --format csv)
head -n 1 <<<"$due" | grep -q '^child,rule,started,due,met,status,days,explanation,source,subject' ||
    fail "due has no header row"
"$hearthctl" due "$store" --on 2026-03-02 --all --format json | python3 -c 'import json, sys; json.load(sys.stdin)'
what=$("$hearthctl" whatif "$store" --child "$(sed -n 2p <<<"$due" | cut -d, -f1)" --event ppm --on 2030-01-07 --format csv)
head -n 1 <<<"$what" | grep -q '^child,rule,started,due,met,status,days,' || fail "whatif has no header row"
expect_status 2 "$hearthctl" whatif "$store" --child 1 --event picnic --on 2030-01-07
since=$("$hearthctl" since "$store" 2026-01-05 2026-03-02 --format csv)
[ "$(head -1 <<<"$since" | tr -d '\r')" = "child,change,section,before,subject,from,to,count" ] || fail "since has other columns"
grep -q ",newly-over," <<<"$since" || fail "nothing is newly over in two months of the demonstration"
"$hearthctl" exceptions "$store" --on 2026-03-02 --pdf "$folder/exceptions.pdf" >/dev/null
[ "$(head -c 5 "$folder/exceptions.pdf")" = %PDF- ] || fail "the exception reports are no PDF"
"$hearthctl" checks "$store" --on 2026-03-02 >/dev/null
actions=$("$hearthctl" actions "$store" --on 2026-03-02 --format csv)
figures=$("$hearthctl" kpi "$store" --on 2026-03-02 --format csv)
looked_after=$(grep '^in-care,' <<<"$figures" | cut -d, -f2)
listed=$("$hearthctl" kpi "$store" --on 2026-03-02 --figure in-care --format csv | tail -n +2 | wc -l)
[ "$looked_after" -gt 0 ] && [ "$looked_after" -eq "$listed" ] || fail "a figure does not open its own list"
leads=$("$hearthctl" leads "$store" --section E --on 2026-03-02 --pdf "$folder/leads.pdf" --format csv)
[ "$(head -1 <<<"$leads" | tr -d '\r')" = "figure,number,on,title,meaning,source" ] || fail "leads has other columns"
standing=$(grep '^count/now,' <<<"$leads" | cut -d, -f2)
behind=$("$hearthctl" leads "$store" --section E --on 2026-03-02 --figure count/now --format csv | tail -n +2 | wc -l)
[ "$standing" -gt 0 ] && [ "$standing" -eq "$behind" ] || fail "a lead's figure does not open its own list"
[ "$(head -c 5 "$folder/leads.pdf")" = %PDF- ] || fail "the lead's report is no PDF"
expect_status 2 "$hearthctl" leads "$store"
head -n 1 <<<"$actions" | grep -q '^child,what,owner,' || fail "the actions have no header row"
child=$(grep -o '^NM-[0-9]*' <<<"$actions" | tail -n 1 || true)
[ -n "$child" ] || fail "no meeting asked for anything"
expect_status 2 "$hearthctl" agenda "$store"
expect_status 3 "$hearthctl" agenda "$store" --sitting 1999-01-01
"$hearthctl" ppm "$store" --child "$child" >"$folder/ppm.txt"
grep -q 'PERMANENCE PLANNING MEETING' "$folder/ppm.txt" || fail "there is no record of the meeting"
"$hearthctl" ppm "$store" --child "$child" --for "Jane Doe" --leave-out background --pdf "$folder/copy.pdf"
"$hearthctl" genogram "$store" --child "$child" --pdf "$folder/genogram.pdf"
for drawn in copy genogram; do
    [ "$(head -c 5 "$folder/$drawn.pdf")" = %PDF- ] || fail "the $drawn is no PDF"
done
"$hearthctl" packs >/dev/null
"$hearthctl" export journeys "$store" "$folder/one.json"
"$hearthctl" new "$folder/copy.hearth"
"$hearthctl" import journeys "$folder/copy.hearth" "$folder/one.json" >/dev/null
"$hearthctl" export journeys "$folder/copy.hearth" "$folder/two.json"
cmp "$folder/one.json" "$folder/two.json" || fail "journeys do not survive export and import"
"$hearthctl" verify "$store" || fail "verify found something"

# The window opens and closes again, with no screen.
status=0
QT_QPA_PLATFORM=offscreen timeout 10 "$(dirname "$hearthctl")/hearth" "$store" >/dev/null 2>"$folder/said" || status=$?
[ "$status" -eq 124 ] || fail "the window ended by itself (status $status): $(head -c 500 "$folder/said")"
echo "try_programs: all is well"
