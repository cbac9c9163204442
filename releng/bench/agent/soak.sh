#!/bin/sh
# soak.sh HOURS CLICKS_A_SECOND AGENT: the work of so many hours (Work.java) with an installed agent, governor and all (its limits rise with
# the speed). soak.sh [HOURS [CLICKS_A_SECOND]]: capture alone, without the agent around it; see Soak.java. Needs Xvfb, openbox, xdotool,
# zenity, D-Bus with at-spi2-core, and a JDK 22 with libXtst or the built core (./taskseam info --help); tells more where xrestop, pgrep,
# xwininfo and gdbus are. Eight hours at 7 clicks a second take 48 minutes.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
JAVA_HOME=$(. "$here/../../scripts/environment.sh" && need_jdk && echo "$JAVA_HOME")
export JAVA_HOME
set -- "${1:-8}" "${2:-7}" "${3:+$(cd "$3" && pwd)}"
. "$here/../../scripts/desktop.sh"
for name in Order Invoice; do
  begin zenity --forms --title "$name form" --text "$name" --add-entry Customer --add-entry Article --add-entry Amount \
    --add-entry Street --add-entry Town --width 400
done
sleep 4
if [ -n "$3" ]; then
  left=20
  places=
  for name in Order Invoice; do
    form=$(window "$name form")
    xdotool windowmove --sync "$form" $left 60
    sleep 1
    eval "$(xdotool getwindowgeometry --shell "$form")"
    places="$places $X $Y"
    left=640
  done
  # shellcheck disable=SC2086 # four numbers
  "$JAVA_HOME/bin/java" "-Dwork=$here/Work.java" "$here/../../../agent-bundle/packaging/Drive.java" soak "$3" "$WORK" "$1" "$2" $places >&4
  exit
fi
libraries="$here/../../../bundles/org.taskseam.cli/target/lib/*"
mkdir "$WORK/classes"
"$JAVA_HOME/bin/javac" -d "$WORK/classes" -cp "$libraries" "$here/Soak.java"
# the limits of the installed agent's launcher
export MALLOC_ARENA_MAX=1
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms3m -Xmn1m -Xmx32m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 \
  -Xss256k -XX:ReservedCodeCacheSize=16m -XX:+UseCompactObjectHeaders -XX:+UnlockDiagnosticVMOptions -XX:TrimNativeHeapInterval=10000 \
  --enable-native-access=ALL-UNNAMED -cp "$WORK/classes:$libraries" Soak "$1" "$2" >&4
