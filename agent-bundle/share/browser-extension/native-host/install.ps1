# Makes the native host known to the Chrome and Edge of this user; -Remove takes it back.
# Copyright (c) 2026 Taskseam contributors. SPDX-License-Identifier: EPL-2.0
param([switch]$Remove)
$ErrorActionPreference = 'Stop'
$name = 'org.taskseam.browser'
$id = 'cckicmefimamajaijmpbjpdlbkhkhmbl'
$manifest = Join-Path $env:LOCALAPPDATA "taskseam-agent\$name.json"
$keys = 'Google\Chrome', 'Microsoft\Edge', 'Chromium' | ForEach-Object { "HKCU:\Software\$_\NativeMessagingHosts\$name" }
if ($Remove) {
    $keys + $manifest | Where-Object { Test-Path $_ } | Remove-Item
    exit 0
}
New-Item -ItemType Directory -Force (Split-Path $manifest) | Out-Null
@{
    name = $name
    description = 'Tells the Taskseam extension where the agent of this user listens'
    path = "$PSScriptRoot\taskseam-browser-host.cmd"
    type = 'stdio'
    allowed_origins = @("chrome-extension://$id/")
} | ConvertTo-Json | Set-Content -Encoding Ascii $manifest
foreach ($key in $keys) {
    New-Item -Force $key | Out-Null
    Set-ItemProperty $key '(default)' $manifest
}
