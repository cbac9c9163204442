#!/bin/sh
# others.sh AGENT OUT [TIMES]: a routine with programs that nothing here was made for: claims are copied, cell by cell, from a sheet in
# Gnumeric into a form in Java, with a note in FeatherPad (Qt), TIMES times with small variations. An installed agent records it; what it
# released and the keys to open it are in OUT. Needs Xvfb, openbox, xdotool, wmctrl, gnumeric, featherpad, libatk-wrapper-java, D-Bus
# with at-spi2-core, curl, and a JDK with Swing. About eight seconds a claim.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
JAVA_HOME=$(. "$here/../../scripts/environment.sh" && need_jdk && echo "$JAVA_HOME")
export JAVA_HOME
mkdir -p "$2"
set -- "$(cd "$1" && pwd)" "$(cd "$2" && pwd)" "${3:-16}"
. "$here/../../scripts/desktop.sh"
agent=$1/taskseam-agent out=$2 times=$3
. "$here/installed.sh"
project "gnumeric claimform featherpad" ""

{
  echo Policy,Amount,Loss
  n=1
  while [ $n -le "$times" ]; do
    echo "POL-$((77000 + n * 13)),$((n * 37 + 12)).50,2026-0$((n % 9 + 1))-1$((n % 9))"
    n=$((n + 1))
  done
} > "$WORK/claims.csv"
echo > "$WORK/notes.txt"
begin gnumeric "$WORK/claims.csv"
mkdir "$WORK/classes"
"$JAVA_HOME/bin/javac" -d "$WORK/classes" "$here/ClaimForm.java"
begin "$JAVA_HOME/bin/java" -cp "$WORK/classes:/usr/share/java/java-atk-wrapper.jar" -Djava.library.path="/usr/lib/$(uname -m)-linux-gnu/jni" \
  -Djavax.accessibility.assistive_technologies=org.GNOME.Accessibility.AtkWrapper ClaimForm
sheet=$(window Gnumeric)
form=$(window 'Claim entry')
begin featherpad "$WORK/notes.txt"
notes=$(window notes.txt)
sleep 3
place "$sheet" 0,24,860,830
place "$form" 870,24,420,250
place "$notes" 870,420,720,380
start_agent
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
  [ $((n % 4)) != 0 ] || { write 'call Anna Smith'; press Return; }
  say "  claim $n of $times"
  n=$((n + 1))
done
sleep 3
call status '' | grep -o '"found":[0-9]*,"notFound":[0-9]*' >&4
[ -z "${PICTURE:-}" ] || import -window root "$PICTURE"
call release '' >&4
echo >&4
rm -rf "$out/spool"
cp -r "$WORK/agent/spool" "$out/spool"
