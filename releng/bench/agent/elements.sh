#!/bin/sh
# elements.sh AGENT: whether an installed agent records clicks in a GTK form, a page in Chromium and a LibreOffice sheet with the right
# element, how soon, and what that costs. Needs Xvfb, openbox, xdotool, wmctrl, zenity, LibreOffice with its GTK look, Chromium, D-Bus
# with at-spi2-core, and a JDK with jwebserver in JAVA_HOME. About five minutes, of which OFFICE_SECONDS (120) are office load.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ "${2:-}" = inside ] || {
  work=$(mktemp -d)
  chmod 700 "$work"
  trap 'rm -rf "$work" 2>/dev/null || { sleep 2; rm -rf "$work" || true; }' EXIT
  WORK=$work XDG_RUNTIME_DIR=$work XDG_SESSION_TYPE=x11 \
    xvfb-run -a -s "-screen 0 1600x900x24" dbus-run-session -- sh "$here/elements.sh" "$1" inside 4>&1 > "$work/session.log" 2>&1
  exit $?
}
# what was started in the background ends with this script, whatever its display and bus do
started=
trap 'kill $started 2>/dev/null || true' EXIT
export XDG_DATA_HOME="$WORK/data" XDG_CONFIG_HOME="$WORK/config" XDG_CACHE_HOME="$WORK/cache"
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
  string:org.a11y.Status string:IsEnabled variant:boolean:true > /dev/null
openbox &
started="$started $!"
port=$((20000 + $$ % 20000))
"$JAVA_HOME/bin/jwebserver" -b 127.0.0.1 -p $port -d "$here/../../record-demo" > "$WORK/web.log" 2>&1 &
started="$started $!"
zenity --forms --title 'Order form' --text Order --add-entry Customer --add-entry Article --add-entry Amount \
  --add-entry Street --add-entry Town --width 400 &
started="$started $!"
SAL_USE_VCLPLUGIN=gtk3 soffice --norestore --nologo --nofirststartwizard "-env:UserInstallation=file://$WORK/office" --calc \
  > "$WORK/office.log" 2>&1 &
started="$started $!"
root_flags=''
[ "$(id -u)" != 0 ] || root_flags='--no-sandbox --test-type'
# shellcheck disable=SC2086 # flags are separate words
chromium $root_flags --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
  "--user-data-dir=$WORK/browser" "--app=http://localhost:$port/order-entry.html" > "$WORK/browser.log" 2>&1 &
started="$started $!"
for title in 'Order form' 'Order entry' 'LibreOffice Calc'; do
  tries=0
  until xdotool search --onlyvisible --name "$title" > /dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 240 ] || { echo "no window named $title came up" >&4; exit 1; }
    sleep 0.5
  done
done
sleep 5
wmctrl -r 'LibreOffice Calc' -b remove,maximized_vert,maximized_horz
wmctrl -r 'LibreOffice Calc' -e 0,0,24,860,830
wmctrl -r 'Order entry' -e 0,870,24,720,520
wmctrl -r 'Order form' -e 0,870,560,400,320
sleep 2
[ -z "${PICTURE:-}" ] || import -window root "$PICTURE"
"$JAVA_HOME/bin/java" "$here/../../../agent-bundle/packaging/Drive.java" elements "$1" "$WORK" >&4
