; Adds a folder to the account's own PATH and takes it out again. NSIS holds 1,024 characters in a variable, and a PATH
; may be longer, so it is read and written in memory of Windows'.

!define HKEY_CURRENT_USER_HANDLE -2147483647
!define RRF_RT_STRINGS_AS_THEY_ARE 0x10000006
!define REG_EXPAND_SZ_KIND 2

!define AddToPath "!insertmacro CALL_WITH AddToPath"
!define RemoveFromPath "!insertmacro CALL_WITH un.RemoveFromPath"

!macro CALL_WITH FUNCTION FOLDER
    Push "${FOLDER}"
    Call ${FUNCTION}
!macroend

; $1: a copy of the PATH with room for $0 behind it, 0 = it cannot be read.  $2: its kind  $3: its length
!macro READ_PATH
    StrCpy $4 2
    System::Call 'advapi32::RegGetValueW(p ${HKEY_CURRENT_USER_HANDLE}, w "Environment", w "Path", \
        i ${RRF_RT_STRINGS_AS_THEY_ARE}, *i .r2, p 0, *i .r4) i .r5'
    ${If} $5 <> 0
        StrCpy $2 ${REG_EXPAND_SZ_KIND}
        StrCpy $4 2
    ${EndIf}
    StrLen $3 $0
    IntOp $3 $3 + 2
    IntOp $3 $3 * 2
    IntOp $3 $3 + $4
    System::Alloc $3
    Pop $1
    ${If} $5 = 0
        System::Call 'advapi32::RegGetValueW(p ${HKEY_CURRENT_USER_HANDLE}, w "Environment", w "Path", \
            i ${RRF_RT_STRINGS_AS_THEY_ARE}, p 0, p r1, *i r4) i .r5'
    ${EndIf}
    System::Call 'kernel32::lstrlenW(p r1) i .r3'
!macroend

; Where nothing is left of it, there was none before either.
!macro WRITE_PATH
    System::Call 'kernel32::lstrlenW(p r1) i .r3'
    ${If} $3 = 0
        DeleteRegValue HKCU "Environment" "Path"
    ${Else}
        IntOp $3 $3 + 1
        IntOp $3 $3 * 2
        System::Call 'advapi32::RegSetKeyValueW(p ${HKEY_CURRENT_USER_HANDLE}, w "Environment", w "Path", i r2, \
            p r1, i r3) i .r5'
    ${EndIf}
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=500
!macroend

; $4: where the folder in $0 begins in the PATH, 0 = it is not there.  $5: where it ends
!macro FIND_IN_PATH
    StrCpy $6 $1
    ${Do}
        System::Call 'shlwapi::StrStrIW(p r6, w r0) p .r4'
        ${If} $4 P= 0
            ${Break}
        ${EndIf}
        StrLen $7 $0
        IntOp $7 $7 * 2
        IntPtrOp $5 $4 + $7
        ; It is the whole of an entry where nothing but semicolons is around it.
        StrCpy $7 59
        ${If} $4 P<> $1
            IntPtrOp $8 $4 - 2
            System::Call '*$8(&i2 .r7)'
        ${EndIf}
        System::Call '*$5(&i2 .r8)'
        ${If} $7 = 59
            ${If} $8 = 59
            ${OrIf} $8 = 0
                ${Break}
            ${EndIf}
        ${EndIf}
        StrCpy $6 $5
    ${Loop}
!macroend

Function AddToPath
    Exch $0
    !insertmacro READ_PATH
    !insertmacro FIND_IN_PATH
    ${If} $4 P= 0
        ${If} $3 > 0
            System::Call 'kernel32::lstrcatW(p r1, w ";")'
        ${EndIf}
        System::Call 'kernel32::lstrcatW(p r1, w r0)'
        !insertmacro WRITE_PATH
    ${EndIf}
    System::Free $1
    Pop $0
FunctionEnd

Function un.RemoveFromPath
    Exch $0
    !insertmacro READ_PATH
    !insertmacro FIND_IN_PATH
    ${If} $4 P<> 0
        ; With one of the semicolons around it.
        System::Call '*$5(&i2 .r8)'
        ${If} $8 = 59
            IntPtrOp $5 $5 + 2
        ${ElseIf} $4 P<> $1
            IntPtrOp $4 $4 - 2
        ${EndIf}
        System::Call 'kernel32::lstrlenW(p r5) i .r7'
        IntOp $7 $7 + 1
        IntOp $7 $7 * 2
        System::Call 'kernel32::RtlMoveMemory(p r4, p r5, p r7)'
        !insertmacro WRITE_PATH
    ${EndIf}
    System::Free $1
    Pop $0
FunctionEnd
