#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Hearth is built with, on Debian 12. With --tests also what its tests and checks need.
# Asks the package manager only for what is missing, so that it works with no network once everything is there.
set -euo pipefail

build=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev libqt6opengl6-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlcipher-dev libssl-dev libboost-date-time-dev libtomlplusplus-dev
    libhunspell-dev hunspell-en-gb libqpdf-dev
    fonts-liberation
)
tests=(
    catch2 libquantlib0-dev
    python3 python3-numpy clang-format git
    poppler-utils qpdf sqlite3
    xvfb xauth openbox xdotool imagemagick
    desktop-file-utils appstream
)

wanted=("${build[@]}")
case "${1:-}" in
"") ;;
--tests) wanted+=("${tests[@]}") ;;
*)
    echo "usage: packaging/setup.sh [--tests]" >&2
    exit 2
    ;;
esac

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "setup: everything is installed"
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "setup: these packages are missing, and only root can install them: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "setup: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo "setup: done"
