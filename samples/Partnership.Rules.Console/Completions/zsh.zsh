# Completion of the command partnership for zsh. Add to ~/.zshrc, after compinit: source <(partnership completions zsh)
_partnership() {
  local typed="${(j: :)words[2,CURRENT]}"
  local -a suggested
  suggested=(${(f)"$(partnership "[suggest:${#typed}]" "$typed" 2>/dev/null)"})
  compadd -a suggested || _files
}
compdef _partnership partnership
