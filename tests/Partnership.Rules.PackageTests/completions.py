"""Lets each shell that is installed complete lines of the tool, as it does at a terminal: completions.py FOLDER_OF_THE_TOOL

bash and zsh get the keys of a person at a terminal. fish and PowerShell say themselves what they would complete with.
"""
import os
import pathlib
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time

TOOL = str(pathlib.Path(sys.argv[1]).resolve())
# A command, an option, a value of a list, a group and a rule.
CASES = {
    "partnership timet": "timetable",
    "partnership timetable --meet": "--meeting",
    "partnership calendar --calendar scot": "scotland",
    "partnership timetable --group southampton/b": "southampton/board",
    "partnership deadline --rule csa-2010/notice-h": "csa-2010/notice-hearing",
}
ENVIRONMENT = {**os.environ, "PATH": TOOL + os.pathsep + os.environ["PATH"], "TERM": "xterm", "LC_ALL": "C.UTF-8", "DOTNET_CLI_TELEMETRY_OPTOUT": "1"}


def at_terminal(command, start, begun):
    """Types each line and the Tab key, and then a key that writes the line as it stands into a file. What is not written in two minutes is left out."""
    with tempfile.TemporaryDirectory() as home:
        lines = pathlib.Path(home, "lines")
        lines.touch()
        pid, terminal = pty.fork()
        if pid == 0:
            os.execvpe(command[0], command, {**ENVIRONMENT, "HOME": home, "LINES_FILE": str(lines)})
        give_up = time.monotonic() + 120
        try:
            for count, keys in enumerate([start + 'echo "" >> "$LINES_FILE"\n', *("\x15" + line + "\t\x18p" for line in begun)], 1):
                os.write(terminal, keys.encode())
                while len(lines.read_text().splitlines()) < count and time.monotonic() < give_up:
                    if select.select([terminal], [], [], 0.1)[0]:
                        os.read(terminal, 65536)
        except OSError:
            pass
        os.close(terminal)
        os.waitpid(pid, 0)
        return [line.split()[-1] for line in lines.read_text().splitlines()[1:]]


def bash(begun):
    return at_terminal(["bash", "--norc", "--noprofile", "-i"], "source <(partnership completions bash)\nbind -x '\"\\C-xp\": printf \"%s\\\\n\" \"$READLINE_LINE\" >> \"$LINES_FILE\"'\n", begun)


def zsh(begun):
    return at_terminal(["zsh", "-f", "-i"], "autoload -Uz compinit && compinit -u -D; source <(partnership completions zsh); tell() { print -r -- \"$BUFFER\" >> $LINES_FILE }; zle -N tell; bindkey -e; bindkey '^Xp' tell\n", begun)


def fish(begun):
    asked = "partnership completions fish | source\n" + "\n".join(f"complete --do-complete '{line}' | string split --max 1 --fields 1 \\t | string join ' '" for line in begun)
    return told(["fish", "--no-config", "--command", asked])


def pwsh(begun):
    # The command need not stand first in its line.
    asked = "partnership completions powershell | Out-String | Invoke-Expression\n" + "\n".join(
        f"(TabExpansion2 '1; {line}' {len(line) + 3}).CompletionMatches.CompletionText -join ' '" for line in begun)
    return told(["pwsh", "-NoProfile", "-NonInteractive", "-Command", asked])


def told(command):
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False).stdout.splitlines()


failures = 0
for shell in (bash, zsh, fish, pwsh):
    name = shell.__name__
    if not shutil.which(name):
        print(f"{name}: not tried, it is not installed")
        continue
    got = shell(list(CASES))
    wrong = [f"{name}: {line!r} is completed with {one!r}, not {wanted!r}" for (line, wanted), one in zip(CASES.items(), got) if one != wanted]
    wrong += [f"{name}: {len(got)} of {len(CASES)} lines were completed: {got}"] if len(got) != len(CASES) else []
    print("\n".join(wrong) or f"{name}: completes {len(CASES)} lines")
    failures += len(wrong)
sys.exit(1 if failures else 0)
