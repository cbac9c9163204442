#!/bin/sh
# run.sh AGENT [start | load | flood | release]: what an installed agent costs, in four parts or one of them: its starts, memory and CPU idle
# and at office load, losses in a flood, memory while 6,000 and 60,000 events are looked through, deleted and released. Needs Xvfb, xdotool,
# D-Bus with at-spi2-core, libXtst and a JDK 22. About ten minutes, no part but the last more than three.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
JAVA_HOME=$(. "$here/../../scripts/environment.sh" && need_jdk && echo "$JAVA_HOME")
export JAVA_HOME
set -- "$(cd "$1" && pwd)" "${2:-start load flood release}"
. "$here/../../scripts/desktop.sh"
for part in $2; do
  mkdir "$WORK/$part"
  "$JAVA_HOME/bin/java" "-Dflood=$here/Flood.java" "-Dfill=$here/Fill.java" "$here/../../../agent-bundle/packaging/Drive.java" "$part" "$1" "$WORK/$part" >&4
done
