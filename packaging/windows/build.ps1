<#
.SYNOPSIS
Makes the Windows installer from a checkout, and prints its path.

.DESCRIPTION
Needs Git, Python 3.11 or newer, the C++ tools of Visual Studio 2022, NSIS, and for graphics cards the Vulkan SDK, whose
installer sets VULKAN_SDK. Everything else is fetched at exact versions.
Short: a folder with a short name to compile in, which is made: Microsoft's compiler takes no path of more than 260
characters, and llama.cpp's own take up most of them.
SYNTHIA_SIGN_COMMAND: a command that signs the program file that is named after it, with its time stamp.
#>
param([string] $Python = 'python', [string] $Short = "$env:SystemDrive\sd")

Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$pins = Join-Path $root 'packaging\requirements'
$build = Join-Path $root 'build'
$dist = Join-Path $root 'dist'

# Runs a program and ends this script where it fails.
function Invoke-Program([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments | Out-Host
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with code ${LASTEXITCODE}: $Arguments" }
}

# The lines of run.txt that are the engine's, or all others.
function Get-Requirement([bool] $Engine) {
    $inside = $false
    foreach ($line in Get-Content (Join-Path $pins 'run.txt')) {
        if ($line -match '^[^ #]') { $inside = ($line -match '^llama-cpp-python==') -eq $Engine }
        if ($inside) { $line }
    }
}

# Visual Studio's compiler for 64-bit programs, for this script and what it starts.
function Enter-Compiler {
    $finder = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    $component = 'Microsoft.VisualStudio.Component.VC.Tools.x86.x64'
    $studio = & $finder -latest -products * -requires $component -property installationPath
    if (-not $studio) { throw 'The C++ tools of Visual Studio 2022 were not found.' }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

function Get-Hash([string[]] $Lines) {
    $bytes = [System.Text.Encoding]::UTF8.GetBytes(($Lines -join "`n"))
    $hash = [System.Security.Cryptography.SHA256]::Create().ComputeHash($bytes)
    (($hash | ForEach-Object { $_.ToString('x2') }) -join '').Substring(0, 16)
}

# Compiles llama.cpp once, outside the checkout: every variant that this compiler knows, RPC, and Vulkan where its SDK
# is. Gives back its folder. OpenMP would be one more library to find; ggml has threads of its own.
function New-Engine {
    $settings = @('-DGGML_NATIVE=OFF', '-DGGML_BACKEND_DL=ON', '-DGGML_CPU_ALL_VARIANTS=ON', '-DGGML_RPC=ON',
        '-DGGML_OPENMP=OFF')
    if ($env:VULKAN_SDK) { $settings += '-DGGML_VULKAN=ON' }
    else { Write-Warning 'The engine is built without Vulkan: VULKAN_SDK is not set.' }
    $requirement = @(Get-Requirement $true)
    $key = Get-Hash ($settings + $requirement + (Get-Content (Join-Path $pins 'build.txt')) + @([string] $env:VCToolsVersion))
    $folder = Join-Path $env:LOCALAPPDATA "synthia-desktop-build\engine-$key"
    if (Test-Path $folder) { return $folder }
    $file = Join-Path $build 'engine.txt'
    Set-Content -Path $file -Value $requirement
    $env:CMAKE_ARGS = $settings -join ' '
    $env:CMAKE_GENERATOR = 'Ninja'
    Invoke-Program $uv @('pip', 'install', '--python', $venvPython, '--build-constraints', (Join-Path $pins 'build.txt'),
        '--require-hashes', '--no-deps', '--target', "$folder.new", '--requirement', $file)
    Move-Item "$folder.new" $folder
    return $folder
}

New-Item -ItemType Directory -Force $build, $dist, "$Short\tmp" | Out-Null
$env:UV_CACHE_DIR = "$Short\uv"
$env:TEMP = $env:TMP = "$Short\tmp"
$venv = Join-Path $root '.venv'
$venvPython = Join-Path $venv 'Scripts\python.exe'
$uv = Join-Path $venv 'Scripts\uv.exe'
if (-not (Test-Path $uv)) {
    Invoke-Program $Python @('-m', 'venv', '--clear', $venv)
    Invoke-Program $venvPython @('-m', 'pip', 'install', '--quiet', '--no-deps', '--require-hashes', '--requirement',
        (Join-Path $pins 'bootstrap.txt'))
}
Enter-Compiler
$engine = New-Engine

$packaged = Join-Path $build 'package-venv'
$packagedPython = Join-Path $packaged 'Scripts\python.exe'
$requirements = Join-Path $build 'requirements.txt'
Set-Content -Path $requirements -Value @(Get-Requirement $false)
Invoke-Program $uv @('venv', '--quiet', '--clear', '--python', $venvPython, $packaged)
Invoke-Program $uv @('pip', 'install', '--quiet', '--python', $packagedPython, '--require-hashes', '--no-deps',
    '--requirement', $requirements, '--requirement', (Join-Path $pins 'package.txt'))

# As in packaging/freeze: bytes that do not change, and modules that need no unpacking.
$env:PYTHONHASHSEED = '1'
$env:SYNTHIA_ENGINE = $engine
$env:PYTHONPATH = $engine
$env:PYINSTALLER_ZLIB_COMPRESSION_LEVEL = '0'
if (-not $env:SOURCE_DATE_EPOCH) { $env:SOURCE_DATE_EPOCH = git -C $root log -1 '--format=%ct' }
Invoke-Program $packagedPython @('-P', '-m', 'PyInstaller', '--noconfirm', '--log-level', 'WARN', '--distpath', $dist,
    '--workpath', (Join-Path $build 'freeze'), (Join-Path $root 'packaging\pyinstaller\synthia.spec'))
$frozen = Join-Path $dist 'synthia-desktop'
$release = Join-Path $root 'packaging\release'
Invoke-Program $packagedPython @('-P', (Join-Path $release 'notices.py'), '--frozen', $frozen, '--packages',
    (Join-Path $packaged 'Lib\site-packages'), '--engine', $engine)

$version = (Select-String -Path (Join-Path $root 'synthia_desktop\__init__.py') -Pattern '^__version__ = "(.*)"$').Matches[0].Groups[1].Value
$name = "synthia-desktop-$version-windows-x86_64"
Invoke-Program $packagedPython @('-P', (Join-Path $release 'bill.py'), '--frozen', $frozen, '--output',
    (Join-Path $dist "$name.cdx.json"))
$making = @('-P', (Join-Path $PSScriptRoot 'installer.py'), '--frozen', $frozen, '--output',
    (Join-Path $dist "$name-setup.exe"))
if ($env:SYNTHIA_SIGN_COMMAND) {
    foreach ($program in 'Synthia Desktop.exe', 'synthia-desktop.exe') {
        Invoke-Program 'cmd' @('/c', "$env:SYNTHIA_SIGN_COMMAND `"$(Join-Path $frozen $program)`"")
    }
    $making += @('--sign', $env:SYNTHIA_SIGN_COMMAND)
}
Invoke-Program $packagedPython $making
Join-Path $dist "$name-setup.exe"
