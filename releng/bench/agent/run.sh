#!/bin/sh
# run.sh AGENT [start | load | flood]: what an installed agent costs, in three parts or one of them: its starts, memory and CPU idle and at
# office load, losses in a flood. Needs Xvfb, xdotool, D-Bus with at-spi2-core, libXtst and a JDK 22 in JAVA_HOME or on the PATH. About
# five minutes, no part more than three.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
set -- "$(cd "$1" && pwd)" "${2:-start load flood}"
. "$here/../../scripts/desktop.sh"
for part in $2; do
  mkdir "$WORK/$part"
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" "-Dflood=$here/Flood.java" "$here/../../../agent-bundle/packaging/Drive.java" "$part" "$1" "$WORK/$part" >&4
done
