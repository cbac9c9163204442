# Starts the agent at every login of this user (a scheduled task); -Remove undoes that.
# Copyright (c) 2026 Taskseam contributors. SPDX-License-Identifier: EPL-2.0
param([switch]$Remove)
$ErrorActionPreference = 'Stop'
$name = 'Taskseam agent'
if ($Remove) {
    Unregister-ScheduledTask -TaskName $name -Confirm:$false
    Write-Output 'The agent no longer starts at login.'
    exit 0
}
$action = New-ScheduledTaskAction -Execute "$PSScriptRoot\taskseam-agent.cmd" -Argument 'start' -WorkingDirectory $PSScriptRoot
$trigger = New-ScheduledTaskTrigger -AtLogOn -User "$env:USERDOMAIN\$env:USERNAME"
$settings = New-ScheduledTaskSettingsSet -MultipleInstances IgnoreNew -RestartCount 3 -RestartInterval (New-TimeSpan -Minutes 1) -ExecutionTimeLimit ([TimeSpan]::Zero) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
Register-ScheduledTask -TaskName $name -Action $action -Trigger $trigger -Settings $settings -Force | Out-Null
Start-ScheduledTask -TaskName $name
Write-Output 'The agent starts at login from now on. It records nothing before its notice was accepted: taskseam-agent open'
