#!/bin/sh
# untold.sh AGENT OUT [TIMES]: what an installed agent makes of programs that tell nothing of themselves, a form in Tk and an xterm, TIMES times,
# with words read from the screen (policy line "ocr eng"). What it released and the keys to open it are in OUT. Needs Xvfb, openbox, xdotool,
# wmctrl, xterm, python3-tk, tesseract-ocr, D-Bus with at-spi2-core, curl. About nine seconds a time.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2"
set -- "$(cd "$1" && pwd)" "$(cd "$2" && pwd)" "${3:-10}"
. "$here/../../scripts/desktop.sh"
agent=$1/taskseam-agent out=$2 times=$3
. "$here/installed.sh"
project "booking xterm" "ocr eng"

begin python3 "$here/../../scripts/booking-form.py"
form=$(window 'Invoice booking')
begin xterm -fa 'DejaVu Sans Mono' -fs 12 -T Journal -e sh
journal=$(window Journal)
sleep 2
place "$form" 780,24,560,320
place "$journal" 0,400,900,300
start_agent
n=1
while [ $n -le "$times" ]; do
  for y in 26 74 122; do
    click "$form" 300 $y
    sleep 1 # as people do: the screen is read once a second
    write "INV-90$n$y"
  done
  click "$form" 300 172
  sleep 1
  activate "$journal"; write "echo booked DE8937"; press Return
  say "  $n of $times"
  n=$((n + 1))
done
sleep 3
[ -z "${PICTURE:-}" ] || import -window root "$PICTURE"
call status '' | grep -o '"limits":"[^"]*"\|"found":[0-9]*,"notFound":[0-9]*\|"cpuPercent":[0-9.]*\|"memoryMegabytes":[0-9]*' >&4
say "its reader of words: $(ps --ppid "${started##* }" -o rss=,cputime=) (kB, CPU time)"
call events limit=200 | grep -o '"action":"[a-z ]*","application":"[a-z]*"[^}]*' | sed 's/"window":"[^"]*",//' | sort | uniq -c >&4
call release '' >&4
echo >&4
rm -rf "$out/spool"
cp -r "$WORK/agent/spool" "$out/spool"
holds_none 'INV-90|DE8937' "$out/spool" "$WORK/agent"
