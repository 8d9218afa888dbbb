<#
.SYNOPSIS
Checks an installer as a person uses it: installs it for this account, runs the program, removes it again.

.DESCRIPTION
For a machine without an installed Synthia Desktop: it ends where there is one, or data of one.
#>
param([Parameter(Mandatory)] [string] $Setup)

Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'
$program = Join-Path $env:LOCALAPPDATA 'Programs\Synthia Desktop'
$data = Join-Path $env:LOCALAPPDATA 'synthia-desktop'
$uninstallKey = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\SynthiaDesktop'
foreach ($place in $program, $data, $uninstallKey) { if (Test-Path $place) { throw "$place is there already." } }

# Starts a program, waits for it, and expects an exit code of 0.
function Invoke-Waiting([string] $Path, [string[]] $Arguments) {
    $process = Start-Process -FilePath $Path -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$Path $Arguments ended with code $($process.ExitCode)." }
}

# What the command prints must hold some words.
function Assert-Said([string] $Words, [string[]] $Arguments) {
    $said = (& $command @Arguments 2>&1 | Out-String)
    if ($LASTEXITCODE -ne 0 -or -not $said.Contains($Words)) { throw "No '$Words' in: $Arguments`n$said" }
    Write-Host "good: $Arguments"
}

Invoke-Waiting $Setup @('/S')
$path = [Environment]::GetEnvironmentVariable('Path', 'User')
if ($path -split ';' -notcontains $program) { throw 'The program is not on the PATH.' }
$env:Path = "$path;$env:Path"
$command = (Get-Command synthia-desktop.exe).Source
if ((Split-Path $command) -ne $program) { throw "Another command comes first: $command" }
if (-not (Test-Path $uninstallKey)) { throw 'Windows does not know the program.' }

Assert-Said 'Synthia Desktop' @('--version')
Assert-Said 'llama-cpp-python' @('doctor')
Assert-Said '"CPU"' @('hardware', '--json')
Assert-Said 'on your own computer' @('chat', '--model', 'demo', '--temperature', '0', '--prompt', 'What is Synthia Desktop?')
Assert-Said '"ok": true' @('--smoke-test')
# The program of the Start menu has no terminal to say anything in; a picture and the exit code do.
$picture = Join-Path $env:TEMP 'synthia-desktop.png'
Invoke-Waiting (Join-Path $program 'Synthia Desktop.exe') @('--smoke-test', '--screenshot', "`"$picture`"")
if (-not (Test-Path $picture)) { throw 'The window made no picture of itself.' }
Write-Host 'good: the window'

# Again, over itself; then away, with what the person has made left alone.
Invoke-Waiting $Setup @('/S')
Assert-Said 'Synthia Desktop' @('--version')
New-Item -ItemType Directory -Force $data | Out-Null
$mine = Join-Path $data 'mine.txt'
Set-Content -Path $mine -Value 'mine'
Start-Process -FilePath (Join-Path $program 'uninstall.exe') -ArgumentList '/S' -Wait
$giveUp = (Get-Date).AddSeconds(60)
while ((Test-Path $program) -and (Get-Date) -lt $giveUp) { Start-Sleep -Milliseconds 200 }
if (Test-Path $program) { throw "Files are left in ${program}: $(Get-ChildItem -Recurse -Name $program)" }
if (Test-Path $uninstallKey) { throw 'Windows still knows the program.' }
if (-not (Test-Path $mine)) { throw 'The data is gone.' }
Write-Host 'good: upgrade and removal'
