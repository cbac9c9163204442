# shellcheck shell=sh
# Sourced by ./taskseam, which sets $here, the project's folder: finds or fetches what the build needs. POSIX sh.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0

jdk_min=21
maven_version=3.9.16

say() { echo "$*" >&2; }
die() { say "taskseam: $*"; exit 1; }
system=$(uname)
is_linux() { [ "$system" = Linux ]; }

# Every command passes through what follows: it sets variables, as a shell of its own for each answer costs more than the answer.

# is_jdk DIR: whether a JDK that is new enough lies there; sets jdk_major to its feature version
is_jdk() {
  jdk_major=0
  [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -f "$1/release" ]; then
    while IFS='"' read -r key value _; do
      [ "$key" != JAVA_VERSION= ] || jdk_major=${value%%[!0-9]*}
    done < "$1/release"
  else
    jdk_major=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  [ "${jdk_major:-0}" -ge "$jdk_min" ]
}

# on_path: sets jdk to the JDK behind the java on the PATH
on_path() {
  jdk=$(command -v java) || return 1
  [ ! -L "$jdk" ] || jdk=$(readlink -f "$jdk" 2>/dev/null || echo "$jdk")
  jdk=${jdk%/*/*}
}

# find_jdk: sets jdk and jdk_major
find_jdk() {
  for jdk in "${TASKSEAM_JDK:-}" "${JAVA_HOME:-}"; do
    ! is_jdk "$jdk" || return 0
  done
  ! on_path || ! is_jdk "$jdk" || return 0
  for jdk in /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* \
             "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    ! is_jdk "$jdk" || return 0
  done
  return 1
}

# as_root CMD...: runs it when we are root or may be without a password; 1 when not allowed
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo "$@"
  else return 1
  fi
}

# install PACKAGE...: with apt-get where it is there and allowed; else says the one command and returns 1
install() {
  if ! command -v apt-get >/dev/null; then
    say "Missing: $*. Install them with this system's package manager (the names are Debian's)."
    return 1
  fi
  say "Installing $* ..."
  if as_root sh -c 'export DEBIAN_FRONTEND=noninteractive; { apt-get install -y -q --no-install-recommends "$@" ||
       { apt-get update -q && apt-get install -y -q --no-install-recommends "$@"; }; } >/tmp/taskseam-apt.$$ 2>&1 ||
       { tail -n 5 /tmp/taskseam-apt.$$ >&2; exit 1; }; rm -f /tmp/taskseam-apt.$$' sh "$@"; then return 0; fi
  say "Could not install them. Please run:  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
  return 1
}

# need_jdk: exports JAVA_HOME and sets jdk_major
need_jdk() {
  if [ -n "${TASKSEAM_JDK:-}" ]; then
    is_jdk "$TASKSEAM_JDK" || { say "taskseam: TASKSEAM_JDK names $TASKSEAM_JDK, which is no JDK $jdk_min or newer."; exit 2; }
  fi
  if ! find_jdk; then
    package=
    if command -v apt-cache >/dev/null; then
      for v in 25 21; do
        if apt-cache show "openjdk-$v-jdk-headless" >/dev/null 2>&1; then package=openjdk-$v-jdk-headless; break; fi
      done
    fi
    [ -n "$package" ] || die "No JDK $jdk_min or newer found. Install one and set TASKSEAM_JDK to its folder."
    install "$package" || exit 1
    find_jdk || die "No JDK $jdk_min or newer found. Set TASKSEAM_JDK to the folder of one."
  fi
  export JAVA_HOME="$jdk"
}

# need_maven: sets mvn. The installed Maven, however old, fetches the one we need as an ordinary artifact from
# the repository it is configured for. It runs in a folder of its own: it must not see the .mvn of this project.
need_maven() {
  # shellcheck disable=SC2154 # set by ./taskseam
  tools=$here/.tools
  mvn=$tools/apache-maven-$maven_version/bin/mvn
  [ -x "$mvn" ] && return 0
  command -v mvn >/dev/null || install maven || exit 1
  say "Fetching Maven $maven_version ..."
  mkdir -p "$tools/.mvn"
  (cd "$tools" && mvn -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
     -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$tools") > "$tools/maven.log" 2>&1 ||
    { grep ERROR "$tools/maven.log" >&2; die "Maven $maven_version could not be fetched through the installed mvn."; }
  rm -rf "$tools/\${project.basedir}"
  chmod +x "$mvn"
}

has_library() { { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | grep -q "$1"; }
has_fonts() { ls /usr/share/fonts/truetype/*/*.ttf /usr/share/fonts/opentype/*/*.otf >/dev/null 2>&1; }

# gtk_packages, test_packages: names of what is missing
gtk_packages() {
  is_linux || return 0
  if ! has_library libgtk-3.so.0; then
    if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi
  fi
  has_fonts || echo fonts-dejavu-core
}
test_packages() {
  is_linux || return 0
  gtk_packages
  command -v Xvfb >/dev/null || echo xvfb
  command -v xauth >/dev/null || echo xauth
  command -v xdotool >/dev/null || echo xdotool
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ||
    echo chromium
  command -v tesseract >/dev/null || echo tesseract-ocr
  command -v strip >/dev/null || echo binutils # the size of the agent is tested
}

record_demo_packages() {
  test_packages
  command -v soffice >/dev/null || echo libreoffice-calc
  [ -n "$(find /usr/lib/libreoffice/program /opt/libreoffice*/program -name 'libvclplug_gtk3lo.so' 2>/dev/null | head -n 1)" ] ||
    echo libreoffice-gtk3
  command -v dbus-run-session >/dev/null || echo dbus
  [ -x /usr/libexec/at-spi-bus-launcher ] || [ -x /usr/lib/at-spi2-core/at-spi-bus-launcher ] || echo at-spi2-core
  for program in openbox wmctrl mousepad; do command -v $program >/dev/null || echo $program; done
}

# need_packages FUNCTION: installs what the function names; stops when that is not possible
need_packages() {
  missing=$($1 | tr '\n' ' ')
  # shellcheck disable=SC2086 # the names are separate words
  [ -z "$missing" ] || install $missing || exit 1
}
