#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Hearth and opens it on the demonstration authority, "Northmoor". Where there is no display it does the same
# from the command line: prints this week's tracker, and writes as PDF the tracker sheet, the exception reports, and the
# record of a planning meeting and the genogram of one child.
#
# The store lies in HEARTH_DEMO, or in a folder of its own among the user's data. It is fictional and made anew each
# time, around today.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/build.sh
programs=$PWD/build/release/bin
folder=${HEARTH_DEMO:-${XDG_DATA_HOME:-$HOME/.local/share}/hearth-demonstration}
store=$folder/northmoor.hearth
export HEARTH_PASSPHRASE=northmoor

mkdir -p "$folder"
rm -f "$store"
"$programs/hearthctl" demo "$store"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "The passphrase of the demonstration store is: $HEARTH_PASSPHRASE"
    exec "$programs/hearth" "$store"
fi

echo
echo "There is no display, so here is this week's tracker from the command line:"
echo
"$programs/hearthctl" tracker "$store" --pdf "$folder/tracker-sheet.pdf"
"$programs/hearthctl" exceptions "$store" --pdf "$folder/exception-reports.pdf" >/dev/null
# Whose meeting asked for something farthest ahead has a record of it, and people round it.
child=$("$programs/hearthctl" actions "$store" --format csv | grep -o '^NM-[0-9]*' | tail -n 1)
"$programs/hearthctl" ppm "$store" --child "$child" --pdf "$folder/PPM-$child.pdf"
"$programs/hearthctl" genogram "$store" --child "$child" --pdf "$folder/Genogram-$child.pdf"
echo
echo "The store:             $store (passphrase: $HEARTH_PASSPHRASE)"
echo "The tracker sheet:     $folder/tracker-sheet.pdf"
echo "The exception reports: $folder/exception-reports.pdf"
echo "A planning meeting:    $folder/PPM-$child.pdf"
echo "A genogram:            $folder/Genogram-$child.pdf"
