#!/bin/sh
# live.sh AGENT OUT: what an installed agent does by itself when its time comes, waited for: a pause of five minutes ends, what is older than
# the hour that was agreed to is released, under pressure it goes up its ladder of savings and down again, it ends when its X server is gone.
# Beside that, the last minutes are deleted, and where $TASKSEAM is the command of the workbench, it is told who has looked. The keys are in
# OUT. Needs Xvfb, openbox, xdotool, wmctrl, zenity, D-Bus with at-spi2-core, curl, and a JDK 22. About 17 minutes.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
JAVA_HOME=$(. "$here/../../scripts/environment.sh" && need_jdk && echo "$JAVA_HOME")
export JAVA_HOME
mkdir -p "$2"
set -- "$(cd "$1" && pwd)" "$(cd "$2" && pwd)"
. "$here/../../scripts/desktop.sh"
agent=$1/taskseam-agent out=$2
. "$here/installed.sh"

# of STATUS NAME: a figure or word of what the agent says of itself
of() { echo "$1" | tr ',{}' '\n\n\n' | sed -n "s/^\"$2\":\"\{0,1\}\([^\"]*\)\"\{0,1\}\$/\1/p" | head -n 1; }
# told WHAT: the time and what was seen
told() { say "$(date +%H:%M:%S) $*"; }
# in_state STATE, saves STEP
in_state() { [ "$(of "$(call status '')" state)" = "$1" ]; }
saves() { [ "$(of "$(call status '')" saving)" = "$1" ]; }

project zenity ''
begin zenity --forms --title 'Order form' --text Order --add-entry Customer --add-entry Article --width 400
form=$(window 'Order form')
start_agent
if [ -n "${TASKSEAM:-}" ]; then
  click "$form" 200 45
  sleep 2
  call release '' > /dev/null
  TASKSEAM_SPOOL_KEYS="$out/keys" "$TASKSEAM" import "$WORK"/agent/spool/*.tseam --published --project "$WORK/orders.taskseam"
  "$TASKSEAM" export "$WORK/orders.taskseam" --format csv --out "$WORK/all.csv"
  "$TASKSEAM" rights access "$WORK/orders.taskseam" --person "$(grep -o 'P-[0-9A-Z]*' "$WORK/all.csv" | head -n 1)" \
    --reason "request of the person" --out "$WORK/person.csv"
  cp "$WORK/orders.taskseam/access.log" "$WORK/project/"
  told "who looked: $(call access '')"
fi

# an hour and a minute of work, half a second each, which nobody has released
kill "${started##* }"
until_true 40 "the agent did not end" test ! -d "/proc/${started##* }"
rm -f "$control"
"$JAVA_HOME/bin/java" -cp "$1/plugins/*" "$here/Fill.java" "$WORK/agent" 7320
begin "$agent" start
until_true 40 "the agent did not start" test -s "$control"
running=${started##* }
told "waiting: $(of "$(call status '')" pending)"
call autorelease hours=1 > /dev/null
before=$(of "$(call status '')" pending)
sleep 60
after=$(of "$(call status '')" pending)
told "release after an hour: $before waiting; a minute later, nobody having done anything, $after"
[ "$after" -lt "$before" ] && [ "$after" -gt 6000 ] || stop "not what is older than an hour was released"
told "deleted of the last 10 minutes: $(call delete minutes=10), waiting: $(of "$(call status '')" pending)"
# on an X server of its own, whose number no other takes meanwhile
number=$((1000 + $$ % 9000))
Xvfb ":$number" -screen 0 800x600x24 -nolisten tcp 2> /dev/null &
server=$!
started="$started $server"
until_true 20 "the second X server did not start" test -e "/tmp/.X11-unix/X$number"
DISPLAY=":$number" TASKSEAM_AGENT_DATA="$WORK/other" "$agent" start 2> "$WORK/other.log" &
other=$!
started="$started $other"
control=$WORK/other/control
until_true 40 "the second agent did not start" test -s "$control"
call accept notice=1 > /dev/null
sleep 2
in_state recording || stop "the second agent does not record"
kill $server
told "the X server of a second agent is gone"
(
  code=0
  while kill -0 $other 2> /dev/null; do sleep 1; done
  told "the second agent has ended: $(grep -v '^WARNING' "$WORK/other.log" | tail -n 1)"
  exit $code
) &
control=$WORK/agent/control

call pause minutes=5 > /dev/null
told "paused for 5 minutes: $(of "$(call status '')" state), until $(of "$(call status '')" pausedUntil)"
sleep 285
in_state paused || stop "the pause ended too soon"
until_true 60 "the pause did not end" in_state recording
told "the pause has ended by itself"
[ ! -d "/proc/$other" ] || stop "the second agent outlives its X server"

# one click after another, and what it recorded read again and again, until it does without everything but windows
activate "$form"
pressure=
for reader in 1 2; do
  (while :; do call events limit=200 > /dev/null; done) &
  pressure="$pressure $!"
done
(while :; do xdotool mousemove --window "$form" 200 45 click 1 mousemove --window "$form" 200 85 click 1 key a; done) &
pressure="$pressure $!"
started="$started $pressure"
for step in pictures elements details; do
  until_true 240 "it never did without $step" saves $step
  told "it does without $step; CPU $(of "$(call status '')" cpuPercent) %"
done
# shellcheck disable=SC2086 # numbers of processes
kill $pressure
for step in elements pictures null; do
  until_true 320 "it never went down to $step" saves $step
  told "down again: $step; CPU $(of "$(call status '')" cpuPercent) %"
done
click "$form" 200 45 # what was only counted is told before what is recorded next
sleep 2
call events limit=200 | grep -o '"action":"gap"[^}]*only counted[^}]*' | tail -n 1 >&4 || say "no line tells of what was only counted"
kill "$running"
