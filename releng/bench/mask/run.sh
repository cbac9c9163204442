#!/bin/sh
# Measures the masker on this machine: releng/bench/mask/run.sh CORPUS.jsonl [ROUNDS], or run.sh worst [SECONDS]
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
set -eu
here=$(cd "$(dirname "$0")/../../.." && pwd)
. "$here/releng/scripts/environment.sh"
need_jdk
lib=$here/bundles/org.taskseam.cli/target/lib
[ -d "$lib" ] || die "build the core first: ./taskseam info --help"
out=$(mktemp -d); trap 'rm -rf "$out"' EXIT
"$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$out" -cp "$lib/*" "$here"/releng/bench/mask/*.java
case $1 in
  worst) "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$out:$lib/*" org.taskseam.bench.WorstInput "${2:-300}" 1 "$here/releng/bench/mask/worst.txt" ;;
  *) "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$out:$lib/*" org.taskseam.bench.MaskBench "$@" ;;
esac
