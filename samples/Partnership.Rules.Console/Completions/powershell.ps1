# Completion of the command partnership for PowerShell. Add to $PROFILE: partnership completions powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName partnership -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $begun = $cursorPosition - $commandAst.Extent.StartOffset
    $typed = $commandAst.ToString().PadRight($begun).Substring(0, $begun) -replace '^\S+\s?', ''
    partnership "[suggest:$($typed.Length)]" $typed 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
