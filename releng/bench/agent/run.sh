#!/bin/sh
# run.sh AGENT [start]: what an installed agent costs: start (and nothing else when asked for), memory, CPU idle and at office load, losses in a flood. Needs Xvfb,
# xdotool, and for elements D-Bus with at-spi2-core, libXtst and a JDK 22 in JAVA_HOME or on the PATH. About six minutes.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run=
! command -v xvfb-run >/dev/null || run="xvfb-run -a"
! command -v dbus-run-session >/dev/null || run="$run dbus-run-session --"
# shellcheck disable=SC2086 # words of a command
$run "${JAVA_HOME:+$JAVA_HOME/bin/}java" "-Dflood=$here/Flood.java" "$here/../../../agent-bundle/packaging/Drive.java" "${2:-measure}" "$1" "$work" 2>/dev/null
