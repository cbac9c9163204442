# shellcheck shell=sh
# Sourced after desktop.sh by scripts that let an installed agent record: $agent is its command, $out the folder that keeps the keys. POSIX sh.
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0

export TASKSEAM_AGENT_CONFIG="$WORK/project" TASKSEAM_AGENT_DATA="$WORK/agent"
control=$WORK/agent/control

# project: a policy that allows the programs $1, with the headers $2, signed
project() {
  cat > "$WORK/project.policy" <<POLICY
policy "Trial"
version 1
purpose "Find steps that can be made simpler"
basis "none"
from 2000-01-01
until 2999-12-31
retention P90D
notice 1
$2
record office
  application $1
  mask window url
  keep value-length
POLICY
  rm -rf "$out/keys"
  "$agent" keys "$out/keys"
  mkdir -p "$WORK/project"
  "$agent" sign "$WORK/project.policy" --keys "$out/keys" --out "$WORK/project/agent.config"
  cp "$out/keys/signing.public" "$WORK/project/"
}
# call NAME FORM: what the page asks the agent; an answer that tells of a failure ends the script
call() { curl -sSf -H "X-Taskseam-Session: $(tail -n 1 "$control")" -d "$2" "http://127.0.0.1:$(head -n 1 "$control")/api/$1"; }
# start_agent: it runs, and its notice was accepted
start_agent() {
  begin "$agent" start
  until_true 40 "the agent did not start" test -s "$control"
  call accept notice=1 > /dev/null
  sleep 2
}
