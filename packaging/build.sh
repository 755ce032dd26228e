#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds what is installed: build/release/bin/hearth and build/release/bin/hearthctl.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release
ls -l build/release/bin/hearth build/release/bin/hearthctl
