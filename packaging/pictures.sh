#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pictures of the README from the real program, on a screen of its own: packaging/pictures/tracker.png.
# Needs packaging/build.sh and packaging/setup.sh --tests before it. The day is fixed, so that the picture is the same.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

display=:${HEARTH_DISPLAY:-97}
programs=$PWD/build/release/bin
folder=$(mktemp -d)
pids=()
clean_up() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap clean_up EXIT

export HOME=$folder XDG_RUNTIME_DIR=$folder DISPLAY=$display HEARTH_PASSPHRASE=northmoor
unset WAYLAND_DISPLAY
Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
pids+=($!)
sleep 1
openbox >/dev/null 2>&1 &
pids+=($!)

"$programs/hearthctl" demo "$folder/northmoor.hearth" --on 2026-11-23
"$programs/hearth" --on 2026-11-23 "$folder/northmoor.hearth" &
pids+=($!)
window=$(timeout 60 xdotool search --sync --onlyvisible --class hearth | head -n 1)
xdotool windowmove --sync "$window" 20 40 || true
xdotool windowsize --sync "$window" 1440 860 || true
xdotool windowfocus --sync "$window"
xdotool key --clearmodifiers ctrl+2 # the tracker
sleep 3
import -window "$window" packaging/pictures/tracker.png
echo "made packaging/pictures/tracker.png"
