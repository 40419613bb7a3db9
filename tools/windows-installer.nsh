; Offers Kith under "Open with" for CSV files without taking them from the spreadsheet program.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Kith.csv" "" "CSV"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Kith.csv\shell\open\command" "" '"$appExe" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\.csv\OpenWithProgids" "Kith.csv" ""
!macroend

; The kith:// scheme is registered by the program itself at its first start.
!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.csv\OpenWithProgids" "Kith.csv"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Kith.csv"
  DeleteRegKey HKCU "Software\Classes\kith"
!macroend
