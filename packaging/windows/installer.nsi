; The installer of the frozen program, for one person's account: it needs no administrator. Compiled by installer.py beside it, which gives
; VERSION (1.2.3.0), SHOWN (1.2.3), FILES (all of the frozen program), LIST (their removal), ICON and OUTPUT.
;
; Without questions: SETUP.exe /S [/D=FOLDER]    uninstall.exe /S [/DELETE=chats|models|everything]
; Exit code 2: the program is running, and nothing was changed.

!define TITLE "Synthia Desktop"
!define NAME "synthia-desktop"
!define WINDOW "${TITLE}.exe"
!define COMMAND "${NAME}.exe"
!define TYPE "SynthiaDesktop.gguf"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SynthiaDesktop"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CAPABILITIES "Software\SynthiaDesktop\Capabilities"
; Where platformdirs puts everything: synthia_desktop/paths.py.
!define DATA "$LOCALAPPDATA\${NAME}"
!define RUNNING 2

Unicode true
!ifdef TARGET
Target "${TARGET}"
!endif
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh
!include WinVer.nsh
!include x64.nsh
!include path.nsh
!include "${LIST}"

Name "${TITLE}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
BrandingText "${TITLE} ${SHOWN}"
VIProductVersion "${VERSION}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey FileDescription "${TITLE} ${SHOWN}: installer"
VIAddVersionKey FileVersion "${SHOWN}"
VIAddVersionKey ProductVersion "${SHOWN}"
VIAddVersionKey CompanyName "${TITLE} contributors"
VIAddVersionKey LegalCopyright "MIT licence"
!ifdef SIGN
!finalize '${SIGN} "%1"' = 0
!uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskForData un.NoteAnswers
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

Var Data        ; what goes with the program: "", "chats", "models" or "everything"
Var Chats       ; the two boxes of the page
Var Models

; Ends this installer, with a code, when one of the program's files is in use: Windows lets nobody write to it then.
!macro LEAVE_RUNNING_PROGRAM_ALONE FILE
    ${If} ${FileExists} "$INSTDIR\${FILE}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${FILE}" a
        ${If} ${Errors}
            SetErrorLevel ${RUNNING}
            MessageBox MB_OK|MB_ICONEXCLAMATION "${TITLE} is running. Close it, then start this again. Nothing was changed." /SD IDOK
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Function .onInit
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "${TITLE} needs Windows 10 or newer, 64-bit." /SD IDOK
        SetErrorLevel 1
        Quit
    ${EndIf}
FunctionEnd

Section
    !insertmacro LEAVE_RUNNING_PROGRAM_ALONE "${WINDOW}"
    !insertmacro LEAVE_RUNNING_PROGRAM_ALONE "${COMMAND}"
    Call RemoveEarlierVersion

    SetOutPath "$INSTDIR"
    File /r "${FILES}"
    FileOpen $0 "$INSTDIR\installed-by" w
    FileWrite $0 "installer"
    FileClose $0
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${WINDOW}"
    Call RegisterProgram
    Call RegisterFileType
    ${AddToPath} "$INSTDIR"
SectionEnd

; An earlier version takes out its own files, which may be others than this one's; all it has registered stays.
Function RemoveEarlierVersion
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        InitPluginsDir
        CopyFiles /SILENT "$INSTDIR\uninstall.exe" "$PLUGINSDIR\earlier.exe"
        ExecWait '"$PLUGINSDIR\earlier.exe" /S /UPDATE _?=$INSTDIR'
        Delete "$INSTDIR\uninstall.exe"
    ${EndIf}
FunctionEnd

; Settings > Apps, the Run dialog.
Function RegisterProgram
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${SHOWN}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${TITLE} contributors"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    WriteRegStr HKCU "${APP_PATHS}\${WINDOW}" "" "$INSTDIR\${WINDOW}"
    WriteRegStr HKCU "${APP_PATHS}\${COMMAND}" "" "$INSTDIR\${COMMAND}"
FunctionEnd

; "Open with" of model files. What opens them by default is the person's choice and stays as it is.
Function RegisterFileType
    WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Language model"
    WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
    WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
    WriteRegStr HKCU "Software\Classes\.gguf\OpenWithProgids" "${TYPE}" ""
    WriteRegStr HKCU "Software\Classes\Applications\${WINDOW}" "FriendlyAppName" "${TITLE}"
    WriteRegStr HKCU "Software\Classes\Applications\${WINDOW}\SupportedTypes" ".gguf" ""
    WriteRegStr HKCU "Software\Classes\Applications\${WINDOW}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${TITLE}"
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Chats with language models on this computer"
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".gguf" "${TYPE}"
    WriteRegStr HKCU "Software\RegisteredApplications" "${TITLE}" "${CAPABILITIES}"
    ${RefreshShellIcons}
FunctionEnd

Function un.onInit
    StrCpy $Data ""
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DELETE=" $1
    ${IfNot} ${Errors}
        StrCpy $Data $1
    ${EndIf}
FunctionEnd

; Two boxes, both empty: who goes on without reading keeps everything.
Function un.AskForData
    ${IfNot} ${FileExists} "${DATA}\*.*"
        Abort
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "Remove ${TITLE}" "Your chats and models can stay for another time."
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 24u "They are in ${DATA}. Models in other folders that you chose are never deleted."
    Pop $0
    ${NSD_CreateCheckbox} 0 32u 100% 12u "Also delete my chats and settings"
    Pop $Chats
    ${GetSize} "${DATA}\models" "/S=0M" $0 $1 $2
    ${NSD_CreateCheckbox} 0 48u 100% 12u "Also delete the models that were downloaded there ($0 MB)"
    Pop $Models
    nsDialogs::Show
FunctionEnd

Function un.NoteAnswers
    ${NSD_GetState} $Chats $0
    ${NSD_GetState} $Models $1
    StrCpy $Data ""
    ${If} $0 = ${BST_CHECKED}
    ${AndIf} $1 = ${BST_CHECKED}
        StrCpy $Data "everything"
    ${ElseIf} $0 = ${BST_CHECKED}
        StrCpy $Data "chats"
    ${ElseIf} $1 = ${BST_CHECKED}
        StrCpy $Data "models"
    ${EndIf}
FunctionEnd

Section un.Uninstall
    !insertmacro LEAVE_RUNNING_PROGRAM_ALONE "${WINDOW}"
    !insertmacro LEAVE_RUNNING_PROGRAM_ALONE "${COMMAND}"
    ; Only what was installed: the folder may hold files of the person's own.
    !insertmacro REMOVE_FILES
    Delete "$INSTDIR\installed-by"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/UPDATE" $1
    ${If} ${Errors}
        Call un.Unregister
        Call un.DeleteData
        Delete "$INSTDIR\uninstall.exe"
        RMDir "$INSTDIR"
    ${EndIf}
SectionEnd

Function un.Unregister
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "${APP_PATHS}\${WINDOW}"
    DeleteRegKey HKCU "${APP_PATHS}\${COMMAND}"
    DeleteRegKey HKCU "Software\Classes\${TYPE}"
    DeleteRegKey HKCU "Software\Classes\Applications\${WINDOW}"
    DeleteRegValue HKCU "Software\Classes\.gguf\OpenWithProgids" "${TYPE}"
    DeleteRegKey /ifempty HKCU "Software\Classes\.gguf\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "Software\Classes\.gguf"
    DeleteRegValue HKCU "Software\RegisteredApplications" "${TITLE}"
    DeleteRegKey HKCU "Software\SynthiaDesktop"
    ${RemoveFromPath} "$INSTDIR"
    ${RefreshShellIcons}
FunctionEnd

Function un.DeleteData
    ${If} $Data == "everything"
        RMDir /r "${DATA}"
    ${ElseIf} $Data == "models"
        RMDir /r "${DATA}\models"
    ${ElseIf} $Data == "chats"
        FindFirst $0 $1 "${DATA}\*.*"
        ${DoWhile} $1 != ""
            ${If} $1 != "."
            ${AndIf} $1 != ".."
            ${AndIf} $1 != "models"
                Delete "${DATA}\$1"
                RMDir /r "${DATA}\$1"
            ${EndIf}
            FindNext $0 $1
        ${Loop}
        FindClose $0
    ${EndIf}
FunctionEnd
