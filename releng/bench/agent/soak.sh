#!/bin/sh
# soak.sh HOURS CLICKS_A_SECOND AGENT: the work of so many hours (Work.java) with an installed agent, governor and all (its limits rise with
# the speed). soak.sh [HOURS [CLICKS_A_SECOND]]: capture alone, without the agent around it; see Soak.java. Needs Xvfb, openbox, xdotool,
# zenity, D-Bus with at-spi2-core, and a JDK 22 with libXtst or the built core (./taskseam info --help); tells more where xrestop, pgrep,
# xwininfo and gdbus are. Eight hours at 7 clicks a second take 48 minutes.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ "${4:-}" = inside ] || {
  work=$(mktemp -d)
  chmod 700 "$work"
  trap 'rm -rf "$work" 2>/dev/null || { sleep 2; rm -rf "$work" || true; }' EXIT
  WORK=$work XDG_RUNTIME_DIR=$work XDG_SESSION_TYPE=x11 xvfb-run -a -s "-screen 0 1280x900x24" \
    dbus-run-session -- sh "$here/soak.sh" "${1:-8}" "${2:-7}" "${3:-}" inside 4>&1 > "$work/session.log" 2>&1
  exit $?
}
# what was started in the background ends with this script, whatever its display and bus do
started=
trap 'kill $started 2>/dev/null || true' EXIT
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
  string:org.a11y.Status string:IsEnabled variant:boolean:true > /dev/null
openbox &
started="$started $!"
for name in Order Invoice; do
  zenity --forms --title "$name form" --text "$name" --add-entry Customer --add-entry Article --add-entry Amount \
    --add-entry Street --add-entry Town --width 400 &
  started="$started $!"
done
sleep 4
if [ -n "$3" ]; then
  place=20
  places=
  for name in Order Invoice; do
    window=$(xdotool search --onlyvisible --name "$name form" | tail -n 1)
    xdotool windowmove --sync "$window" $place 60
    sleep 1
    eval "$(xdotool getwindowgeometry --shell "$window")"
    places="$places $X $Y"
    place=640
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
