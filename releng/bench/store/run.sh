#!/bin/sh
# Measures the store, imports with the flags of ./taskseam: run.sh LOG.csv FOLDER, after ./taskseam has been built once. FOLDER must not exist; it takes three projects.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
. "$root/releng/scripts/environment.sh"
need_jdk
java=$JAVA_HOME/bin/java
cp=$(find "$root"/bundles/org.taskseam.cli/target/lib -name '*.jar' | tr '\n' ':')
mkdir "$2"
for keep in keep ""; do
    "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms64m -Xmn24m -XX:MinHeapFreeRatio=20 -XX:PretenureSizeThreshold=65536 \
        -XX:+UseTransparentHugePages -cp "$cp" "$root/releng/bench/store/StoreBench.java" import "$1" "$2/${keep:-tokens}" $keep
done
# a program that looks at a log again: the second compiler, columns that are old at once, pages of 2 MB
"$java" -XX:+UseSerialGC -Xmx5g -Xmn24m -XX:PretenureSizeThreshold=65536 -XX:+UseTransparentHugePages -cp "$cp" "$root/releng/bench/store/StoreBench.java" mine "$2/keep" 6
