@echo off
rem Native messaging host on Windows: the agent's own runtime tells the browser extension where the agent listens.
rem Copyright (c) 2026 Taskseam contributors. SPDX-License-Identifier: EPL-2.0
call "%~dp0..\..\taskseam-agent.cmd" browser-host
