#!/bin/sh
# others.sh SET FOLDER [TIMES]: like `run`, with programs that nothing here was made for; what was recorded becomes a project and tasks in
# FOLDER. SETs:
#   visitors  a sheet in Gnumeric, a page in Firefox ESR, a note in Kate
#   prices    a list in Mousepad, GNOME's calculator, an entry typed into a terminal (xterm)
#   invoices  a PDF in Evince, a form in Tk, a journal in AbiWord: programs that tell little or nothing of themselves, so the words on the
#             screen are read (--ocr)
# $TASKSEAM is the command that runs Taskseam, $JAVA_HOME a JDK with jwebserver. Needs Xvfb, openbox, xdotool, wmctrl, D-Bus with
# at-spi2-core, and the programs of the set; python3-tk and tesseract-ocr for the last. $PICTURE names a picture of the desktop to be taken.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
demo=$(cd "$(dirname "$0")" && pwd)
case $1 in visitors | prices | invoices) ;; *) echo "others.sh: there is no set $1" >&2; exit 2 ;; esac
mkdir -p "$2"
set -- "$1" "$(cd "$2" && pwd)" "${3:-15}"
. "$demo/../scripts/desktop.sh"
set=$1 out=$2 times=$3
cd "$WORK"

# open TITLE PLACE COMMAND...: starts a program, waits for its window, puts it in its place and leaves its number in $opened
open() {
  title=$1 where=$2
  shift 2
  begin "$@"
  opened=$(window "$title")
  sleep 2
  place "$opened" "$where"
}
double_click() { xdotool mousemove --window "$1" "$2" "$3"; sleep 0.05; xdotool click --repeat 2 --delay 60 1; pause; }

visitors() {
  allow=gnumeric,firefox-esr,kate secret='VIS-[0-9]|Jones|C-[0-9]{4}'
  case $1 in
    open)
      { echo Pass,Name,Room; for row in $(seq "$times"); do echo "VIS-$((7000 + row * 13)),Mary Jones $row,R$((100 + row * 7 % 50))"; done; } > visitors.csv
      serve "$demo"
      open Gnumeric 0,24,780,830 gnumeric visitors.csv
      sheet=$opened
      # no questions of a first start, which move the page down
      mkdir firefox
      printf 'user_pref("%s", false);\n' browser.aboutwelcome.enabled datareporting.policy.dataSubmissionEnabled \
        toolkit.telemetry.reportingpolicy.firstRun browser.shell.checkDefaultBrowser > firefox/user.js
      open 'Order entry' 790,24,800,560 firefox-esr --profile firefox --new-instance --new-window "http://localhost:$port/order-entry.html"
      page=$opened
      echo > notes.txt
      open notes.txt 790,610,800,260 kate --startanon notes.txt
      notes=$opened
      ;;
    first) activate "$sheet"; press ctrl+Home ;;
    once)
      activate "$sheet"; press Down; press Home
      for row in 172 222 272; do
        [ $row = 172 ] || { activate "$sheet"; press Right; }
        press ctrl+c
        click "$page" 300 $row
        press ctrl+v
      done
      click "$page" 250 465
      click "$page" 300 522
      press ctrl+a
      press ctrl+c
      activate "$notes"; press ctrl+v; press Return
      ;;
  esac
}

prices() {
  allow=mousepad,gnome-calculator,xterm secret='19[0-9][0-9]\.50|PRC-[0-9]'
  case $1 in
    open)
      for row in $(seq "$times"); do echo "$((1900 + row)).50"; done > prices.txt
      open prices.txt 0,24,600,500 mousepad --disable-server prices.txt
      list=$opened
      open Calculator 620,24,420,520 gnome-calculator
      calculator=$opened
      open Journal 0,560,900,300 xterm -T Journal -e sh
      journal=$opened
      ;;
    first) activate "$list"; press ctrl+Home ;;
    once)
      activate "$list"; press Home; press shift+End; press ctrl+c; press Down
      activate "$calculator"; press Escape; press ctrl+v; write '*1.19'; press Return
      press ctrl+c
      activate "$journal"; write "echo PRC-$n"; press Return
      ;;
  esac
}

invoices() {
  allow=evince,booking,abiword secret='INV-[0-9]|DE89' words='--ocr eng'
  case $1 in
    open)
      pdf > invoices.pdf
      open invoices.pdf 0,24,760,840 evince invoices.pdf
      document=$opened
      open 'Invoice booking' 780,24,560,320 python3 "$demo/../scripts/booking-form.py"
      form=$opened
      echo > journal.txt
      open journal.txt 780,400,800,460 abiword journal.txt
      journal=$opened
      ;;
    first) activate "$document"; press Home ;;
    once)
      for y in 330 380 430; do
        activate "$document"
        double_click "$document" 420 $y
        press ctrl+c
        click "$form" 300 $(((y - 330) * 48 / 50 + 26))
        press ctrl+v
      done
      click "$form" 300 172
      activate "$journal"; write 'booked '; press Return
      activate "$document"; press Next
      ;;
  esac
}

# pdf: a page with three words an invoice
pdf() {
  python3 - "$times" <<'PY'
import sys
pages = int(sys.argv[1])
objects = ["<< /Type /Catalog /Pages 2 0 R >>",
           "<< /Type /Pages /Count %d /Kids [%s] >>" % (pages, " ".join("%d 0 R" % (4 + 2 * i) for i in range(pages))),
           "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
for i in range(pages):
    lines = ("Invoice number:   INV-%d" % (9000 + i), "Amount due:   %d.50" % (120 + i), "Account:   DE89370400440532013000")
    text = "".join("BT /F1 16 Tf 100 %d Td (%s) Tj ET\n" % (600 - 40 * row, line) for row, line in enumerate(lines))
    objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (5 + 2 * i))
    objects.append("<< /Length %d >>\nstream\n%sendstream" % (len(text), text))
out, places = "%PDF-1.4\n", []
for number, body in enumerate(objects, 1):
    places.append(len(out))
    out += "%d 0 obj\n%s\nendobj\n" % (number, body)
print(out + "xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + "".join("%010d 00000 n \n" % place for place in places)
      + "trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out)))
PY
}

words=
n=0
$set open
[ -z "${PICTURE:-}" ] || import -window root "$PICTURE"
rm -rf "$out/recording.csv" "$out/recording.taskseam"
# shellcheck disable=SC2086 # flags are separate words
record $allow "$out/recording.csv" $words
$set first
while [ $n -lt "$times" ]; do
  n=$((n + 1))
  $set once
  say "  $n of $times"
done
[ -z "${PICTURE:-}" ] || import -window root "$PICTURE"
recorded
"$TASKSEAM" import "$out/recording.csv" --project "$out/recording.taskseam" --published >&4 2>&4
"$TASKSEAM" recognize "$out/recording.taskseam" --out "$out/tasks.csv" >&4
holds_none "$secret" "$out/recording.csv" "$out/tasks.csv" "$out/recording.taskseam"
say "Nothing of what was copied or typed stands in $out"
