# Completion of the command partnership for fish. Add to ~/.config/fish/config.fish: partnership completions fish | source
function __partnership_suggest
    set -l typed (string replace -r '^\S+\s?' '' -- (commandline -cp))
    partnership "[suggest:"(string length -- "$typed")"]" "$typed" 2>/dev/null
end
complete -c partnership -a '(__partnership_suggest)'
