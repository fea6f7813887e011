# Completion of the command partnership for bash. Add to ~/.bashrc: source <(partnership completions bash)
_partnership() {
  local typed="${COMP_LINE:0:COMP_POINT}" IFS=$'\n'
  typed="${typed#* }"
  # shellcheck disable=SC2207 # one suggestion a line, split at line ends only
  COMPREPLY=($(compgen -W "$(partnership "[suggest:${#typed}]" "$typed" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _partnership partnership
