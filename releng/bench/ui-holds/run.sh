#!/bin/sh
# How long the UI thread of the workbench is held: releng/bench/ui-holds/run.sh PRODUCT [LEAST [SHARE [TIMES]]]
# PRODUCT is the folder of the product; a display is needed (under Xvfb: xvfb-run -a ...). LEAST: milliseconds from which on it is told
# (100). SHARE: callers that were met in so many percent of the samples are told, too (101: none). Two starts before are not counted: they make
# the project of the sample and fill caches.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")" && pwd)
JAVA_HOME=$(. "$here/../../scripts/environment.sh" && need_jdk && echo "$JAVA_HOME")
export JAVA_HOME
product=$1 least=${2:-100} share=${3:-101} times=${4:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$JAVA_HOME/bin/javac" -d "$work/classes" "$here/Holds.java"
echo "Agent-Class: Holds" > "$work/manifest"
"$JAVA_HOME/bin/jar" cfm "$work/holds.jar" "$work/manifest" -C "$work/classes" .
export TASKSEAM_VMARGS="${TASKSEAM_VMARGS:-} -Duser.home=$work -XX:+EnableDynamicAgentLoading"
export XDG_CACHE_HOME="$work/cache"
start() {
  timeout 120 "$product/taskseam" -data "$work/workspace" > "$work/out" 2>&1 &
  started=$!
  until process=$(pgrep -f -n "java .*-data $work/workspace"); do
    kill -0 $started 2> /dev/null || { cat "$work/out" >&2; exit 1; }
    sleep .1
  done
  until "$JAVA_HOME/bin/java" -cp "$work/classes" Holds "$process" "$work/holds.jar" "$least" "$share" 2> "$work/attach"; do
    kill -0 "$process" 2> /dev/null || { cat "$work/attach" "$work/out" >&2; exit 1; }
  done
  wait $started || { cat "$work/out" "$work/workspace/.metadata/.log" >&2; exit 1; }
}
start
start
for i in $(seq "$times"); do
  start
  cat "$work/out"
done
