#!/usr/bin/env python3
"""terminal.py SCRIPT COMMAND...: runs a command in a pseudo-terminal of COLUMNS (80) and plays a script.

Lines of SCRIPT: "> TEXT" types TEXT and Enter once the prompt "> " or "] " is there; "^C" and "^D" type
the keys at it. Prints all that the terminal showed, without its carriage returns. The exit status is the
command's; 99 when it waited for more than the script has, 98 when it ended before, 77 without
pseudo-terminals.
"""
import fcntl, os, pty, select, signal, struct, sys, termios

PATIENCE = 20  # seconds without a word
KEYS = {"^C": b"\x03", "^D": b"\x04"}
PROMPTS = (b"> ", b"] ")


def is_silent(terminal, seconds):
    return not select.select([terminal], [], [], seconds)[0]


def read_some(terminal, shown):
    """Adds what the terminal shows next; False at its end."""
    if is_silent(terminal, PATIENCE):
        raise TimeoutError
    try:
        part = os.read(terminal, 4096)
    except OSError:
        part = b""
    shown += part
    return bool(part)


def play(terminal, lines, shown):
    answered = 0
    while lines:
        # What looks like a prompt may be the middle of a line: nothing must follow at once.
        while not (shown[answered:].endswith(PROMPTS) and is_silent(terminal, 0.05)):
            if not read_some(terminal, shown):
                return 98
        answered = len(shown)
        line = lines.pop(0)
        os.write(terminal, KEYS.get(line) or line[2:].encode() + b"\n")
        read_some(terminal, shown)
    while read_some(terminal, shown):
        pass
    return 0


def main():
    lines = [line for line in open(sys.argv[1], encoding="utf-8").read().split("\n") if line]
    try:
        child, terminal = pty.fork()
    except OSError:
        return 77
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(os.environ.get("COLUMNS", 80)), 0, 0))
        os.execvp(sys.argv[2], sys.argv[2:])
    shown = bytearray()
    try:
        code = play(terminal, lines, shown)
    except TimeoutError:
        os.kill(child, signal.SIGKILL)
        code = 99
    _, status = os.waitpid(child, 0)
    sys.stdout.write(shown.decode("utf-8", "replace").replace("\r", ""))
    if code:
        print(f"the command ended with {os.waitstatus_to_exitcode(status)}", file=sys.stderr)
    return code or os.waitstatus_to_exitcode(status)


sys.exit(main())
