# Completion of the command partnership for PowerShell. Add to $PROFILE: partnership completions powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName partnership -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.ToString()
    $typed = $line.PadRight($cursorPosition).Substring(0, $cursorPosition) -replace '^\S+\s?', ''
    partnership "[suggest:$($typed.Length)]" $typed 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
