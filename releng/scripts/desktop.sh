# shellcheck shell=sh
# Sourced by scripts that work with real programs, after they have made their arguments absolute: begins the script again on an X display,
# a session bus and in a folder ($WORK) of its own, so that nothing on the user's desktop is seen or touched, with accessibility on, a window
# manager, and programs that start as on their first day. What it says to the person (say, >&4) goes to its standard output, what the bus and
# programs say to files that are shown when it fails. $SCREEN is the size of the display. Needs Xvfb, openbox, xdotool, wmctrl and D-Bus with
# at-spi2-core. POSIX sh.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0

if [ -z "${TASKSEAM_DESKTOP:-}" ]; then
  work=$(mktemp -d)
  chmod 700 "$work"
  mkfifo "$work/display"
  Xvfb -displayfd 3 -screen 0 "${SCREEN:-1600x900x24}" -nolisten tcp 3> "$work/display" 2> "$work/xvfb.log" &
  xvfb=$!
  # programs that are just ending may still write: what they leave is removed at the second try
  trap 'kill $xvfb 2>/dev/null || true; rm -rf "$work" 2>/dev/null || { sleep 2; rm -rf "$work" || true; }' EXIT
  trap 'exit 1' INT TERM
  read -r number < "$work/display" || { echo "${0##*/}: Xvfb did not start" >&2; exit 1; }
  DISPLAY=":$number" TASKSEAM_DESKTOP=$work XDG_RUNTIME_DIR=$work XDG_SESSION_TYPE=x11 \
    dbus-run-session -- sh "$0" "$@" 4>&1 > "$work/session.log" 2>&1
  exit $?
fi

WORK=$TASKSEAM_DESKTOP
unset TASKSEAM_DESKTOP
say() { echo "$*" >&4; }
stop() { say "${0##*/}: $1"; tail -n 5 "$WORK"/*.log >&4; exit 1; }
# what was started in the background ends with the script, whatever its display and bus do
started=
trap 'kill $started 2>/dev/null || true' EXIT
export XDG_DATA_HOME="$WORK/data" XDG_CONFIG_HOME="$WORK/config" XDG_CACHE_HOME="$WORK/cache" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
  string:org.a11y.Status string:IsEnabled variant:boolean:true > /dev/null

# begin COMMAND...: runs it beside the script
begin() {
  "$@" > "$WORK/${1##*/}.log" 2>&1 &
  started="$started $!"
}
begin openbox

# until_true TIMES WHAT COMMAND...: waits for it, half a second each time
until_true() {
  tries=$1 what=$2
  shift 2
  until "$@" > /dev/null 2>&1; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || stop "$what"
    sleep 0.5
  done
}

# find_window TITLE: its number
find_window() { xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1 | grep .; }
# window TITLE: waits for it and tells its number
window() {
  until_true 120 "no window named $1 came up" find_window "$1"
  find_window "$1"
}
# place NUMBER X,Y,WIDTH,HEIGHT
place() {
  wmctrl -i -r "$1" -b remove,maximized_vert,maximized_horz
  wmctrl -i -r "$1" -e "0,$2"
}
# serve FOLDER: its pages, at http://localhost:$port/
serve() {
  port=$((20000 + $$ % 20000))
  begin "$JAVA_HOME/bin/jwebserver" -b 127.0.0.1 -p $port -d "$1"
}
# office ARGUMENT...: LibreOffice
office() {
  begin env SAL_USE_VCLPLUGIN=gtk3 soffice --norestore --nologo --nofirststartwizard "-env:UserInstallation=file://$WORK/office" "$@"
}
# browse ADDRESS: Chromium with one page
browse() {
  root_flags=''
  [ "$(id -u)" != 0 ] || root_flags='--no-sandbox --test-type'
  # shellcheck disable=SC2086 # flags are separate words
  begin chromium $root_flags --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    "--user-data-dir=$WORK/browser" "--app=$1"
}

pause() { sleep "${PAUSE:-0.25}"; }
activate() { xdotool windowactivate --sync "$1"; pause; }
press() { xdotool key --clearmodifiers "$@"; pause; }
click() { xdotool mousemove --window "$1" "$2" "$3"; sleep 0.05; xdotool click 1; pause; }
write() { xdotool type --delay 30 "$1"; pause; }

# record PROGRAMS FILE OPTION...: begins to record, with $TASKSEAM, in programs
record() {
  recorded=$2
  allowed=$1
  shift 2
  "$TASKSEAM" record --allow "$allowed" "$@" --out "$recorded" > "$WORK/record.log" 2>&1 &
  recorder=$!
  started="$started $recorder"
  until_true 120 "the recorder did not start" test -s "$recorded" -o ! -d "/proc/$recorder"
  [ -s "$recorded" ] || stop "the recorder did not start"
  sleep 1
}
# recorded: ends that and tells what it says last
recorded() {
  sleep 3
  kill "$recorder"
  wait "$recorder" || [ $? = 143 ] || stop "the recorder failed"
  tail -n 1 "$WORK/record.log" >&4
}
# holds_none PATTERN PATH...: what was copied and typed must stand nowhere in what was written
holds_none() {
  secret=$1
  shift
  if grep -rlaE "$secret" "$@" >&4; then
    stop "something that was copied or typed stands in the files above"
  fi
}
