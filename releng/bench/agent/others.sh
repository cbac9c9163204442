#!/bin/sh
# others.sh AGENT OUT [TIMES]: a routine with programs that nothing here was made for: claims are copied, cell by cell, from a sheet in
# Gnumeric into a form in Java, with a note in FeatherPad (Qt), TIMES times with small variations. An installed agent records it; what it
# released and the keys to open it are in OUT. Needs Xvfb, openbox, xdotool, wmctrl, gnumeric, featherpad, libatk-wrapper-java, D-Bus
# with at-spi2-core, curl, and a JDK with Swing in JAVA_HOME. About eight seconds a claim.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ "${4:-}" = inside ] || {
  mkdir -p "$2"
  work=$(mktemp -d)
  chmod 700 "$work"
  trap 'rm -rf "$work" 2>/dev/null || { sleep 2; rm -rf "$work" || true; }' EXIT
  WORK=$work XDG_RUNTIME_DIR=$work XDG_SESSION_TYPE=x11 xvfb-run -a -s "-screen 0 1600x900x24" \
    dbus-run-session -- sh "$here/others.sh" "$(cd "$1" && pwd)" "$(cd "$2" && pwd)" "${3:-16}" inside 4>&1 > "$work/session.log" 2>&1
  exit $?
}
agent=$1/taskseam-agent out=$2 times=$3
# what was started in the background ends with this script, whatever its display and bus do
started=
trap 'kill $started 2>/dev/null || true' EXIT
export XDG_DATA_HOME="$WORK/data" XDG_CONFIG_HOME="$WORK/config" XDG_CACHE_HOME="$WORK/cache" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export TASKSEAM_AGENT_CONFIG="$WORK/orders" TASKSEAM_AGENT_DATA="$WORK/agent"
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
  string:org.a11y.Status string:IsEnabled variant:boolean:true > /dev/null
cat > "$WORK/claims.policy" <<POLICY
policy "Claims"
version 1
purpose "Find steps that can be made simpler"
basis "none"
from 2000-01-01
until 2999-12-31
retention P90D
notice 1
record office
  application gnumeric claimform featherpad
  mask window url
  keep value-length
POLICY
rm -rf "$out/keys"
"$agent" keys "$out/keys"
mkdir "$WORK/orders"
"$agent" sign "$WORK/claims.policy" --keys "$out/keys" --out "$WORK/orders/agent.config"
cp "$out/keys/signing.public" "$WORK/orders/"

{
  echo Policy,Amount,Loss
  n=1
  while [ $n -le "$times" ]; do
    echo "POL-$((77000 + n * 13)),$((n * 37 + 12)).50,2026-0$((n % 9 + 1))-1$((n % 9))"
    n=$((n + 1))
  done
} > "$WORK/claims.csv"
echo > "$WORK/notes.txt"
window() {
  tries=0
  until xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1 | grep .; do
    tries=$((tries + 1))
    [ $tries -lt 120 ] || { echo "no window named $1 came up" >&4; exit 1; }
    sleep 0.5
  done
}
place() {
  wmctrl -i -r "$1" -b remove,maximized_vert,maximized_horz
  wmctrl -i -r "$1" -e "0,$2"
}
pause() { sleep "${PAUSE:-0.25}"; }
activate() { xdotool windowactivate --sync "$1"; pause; }
press() { xdotool key --clearmodifiers "$@"; pause; }
click() { xdotool mousemove --window "$1" "$2" "$3"; sleep 0.05; xdotool click 1; pause; }

openbox &
started="$started $!"
gnumeric "$WORK/claims.csv" &
started="$started $!"
mkdir "$WORK/classes"
"$JAVA_HOME/bin/javac" -d "$WORK/classes" "$here/ClaimForm.java"
"$JAVA_HOME/bin/java" -cp "$WORK/classes:/usr/share/java/java-atk-wrapper.jar" -Djava.library.path="/usr/lib/$(uname -m)-linux-gnu/jni" \
  -Djavax.accessibility.assistive_technologies=org.GNOME.Accessibility.AtkWrapper ClaimForm &
started="$started $!"
sheet=$(window Gnumeric)
form=$(window 'Claim entry')
featherpad "$WORK/notes.txt" &
started="$started $!"
notes=$(window notes.txt)
sleep 3
place "$sheet" 0,24,860,830
place "$form" 870,24,420,250
place "$notes" 870,420,720,380
"$agent" start > "$WORK/agent.log" 2>&1 &
started="$started $!"
control=$WORK/agent/control
tries=0
until [ -s "$control" ]; do
  tries=$((tries + 1))
  [ $tries -lt 100 ] || { echo "the agent did not start" >&4; exit 1; }
  sleep 0.2
done
# call NAME FORM: what the page asks the agent; an answer that tells of a failure ends this script
call() { curl -sSf -H "X-Taskseam-Session: $(tail -n 1 "$control")" -d "$2" "http://127.0.0.1:$(head -n 1 "$control")/api/$1"; }
call accept notice=1 > /dev/null
sleep 2
activate "$sheet"
press ctrl+Home
n=1
while [ $n -le "$times" ]; do
  activate "$sheet"; press Down; press Home
  for row in 20 62 103; do
    [ $row = 20 ] || { activate "$sheet"; press Right; }
    press ctrl+c
    click "$form" 300 $row
    press ctrl+v
  done
  [ $((n % 5)) = 0 ] || { click "$form" 300 145; press Down; press Return; }
  [ $((n % 3)) != 0 ] || click "$form" 240 187
  click "$form" 300 229
  activate "$notes"; press ctrl+v; press Return
  [ $((n % 4)) != 0 ] || { xdotool type --delay 30 'call Anna Smith'; press Return; }
  echo "  claim $n of $times" >&4
  n=$((n + 1))
done
sleep 3
call status '' | grep -o '"found":[0-9]*,"notFound":[0-9]*' >&4
[ -z "${PICTURE:-}" ] || import -window root "$PICTURE"
call release '' >&4
echo >&4
rm -rf "$out/spool"
cp -r "$WORK/agent/spool" "$out/spool"
