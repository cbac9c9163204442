#!/bin/sh
# elements.sh AGENT: whether an installed agent records clicks in a GTK form, a page in Chromium and a LibreOffice sheet with the right
# element, how soon, and what that costs. Needs Xvfb, openbox, xdotool, wmctrl, zenity, LibreOffice with its GTK look, Chromium, D-Bus
# with at-spi2-core, and a JDK with jwebserver. About five minutes, of which OFFICE_SECONDS (120) are office load.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
JAVA_HOME=$(. "$here/../../scripts/environment.sh" && need_jdk && echo "$JAVA_HOME")
export JAVA_HOME
set -- "$(cd "$1" && pwd)"
. "$here/../../scripts/desktop.sh"
serve "$here/../../record-demo"
begin zenity --forms --title 'Order form' --text Order --add-entry Customer --add-entry Article --add-entry Amount \
  --add-entry Street --add-entry Town --width 400
office --calc
browse "http://localhost:$port/order-entry.html"
form=$(window 'Order form'); page=$(window 'Order entry'); sheet=$(window 'LibreOffice Calc')
sleep 5
place "$sheet" 0,24,860,830
place "$page" 870,24,720,520
place "$form" 870,560,400,320
sleep 2
[ -z "${PICTURE:-}" ] || import -window root "$PICTURE"
"$JAVA_HOME/bin/java" "$here/../../../agent-bundle/packaging/Drive.java" elements "$1" "$WORK" >&4
