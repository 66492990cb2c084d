#!/usr/bin/env python3
"""mutants.py: plants small faults and prints those that no test notices.

Works in a copy of the tree under BUILD (build/mutants), with a build of its own, and leaves the tree
alone. Each fault is tried by the unit tests that link the file, then by the tests of the commands that
link it, those whose names or words are nearest first, until one fails.

MUTANTS (100)    how many to plant; one that does not compile, or changes no code, does not count
SEED (1)         which ones: the same for the same tree
FILES (lib cmd)  folders and files to plant them in
TESTS (10)       the most unit tests, and the most tests of commands, that try one
SKIP (0)         how many of the seed's to pass over, to go on where a run ended

The exit status is 1 where one in ten or more survives.
"""
import difflib, glob, os, random, re, resource, shutil, subprocess, sys, time

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TREE = os.path.join(TOP, os.environ.get("BUILD", "build"), "mutants")
PATIENCE = 6  # times as long as a test takes without a fault, plus
LEAST_PATIENCE = 60  # seconds
# These look at the tree, not at what a command does, or take long over what others try as well.
ASIDE = ("example", "faults", "layers", "manual", "readme", "report-recount", "silent",
         "translation")

# What a fault looks like: a pattern in code without comments and texts, and what stands there instead.
OPERATORS = (
    (r"(?<![<-])<(?![<=])", "<="),
    (r"(?<![<])<=", "<"),
    (r"(?<![->])>(?![>=])", ">="),
    (r"(?<![>])>=", ">"),
    (r"==", "!="),
    (r"!=", "=="),
    (r"&&", "||"),
    (r"\|\|", "&&"),
    (r"\btrue\b", "false"),
    (r"\bfalse\b", "true"),
    (r" \+ (?=\w)", " - "),
    (r"(?<=[\w)\]]) - (?=\w)", " + "),
    (r"\+\+", "--"),
    (r"(?<=\bif \()(?=\w)", "!"),
    (r"(?<=\bif \()!(?=\w)", ""),
    (r"(?<=\breturn )(?=\w+\()", "!"),
)
NUMBER = re.compile(r"(?<![\w.\"'])[1-9]\d*(?![\w.])")
STATEMENT = re.compile(r"^(\t+)(?!return|break|continue|goto|case|else)[\w.>\[\]*-]+"
                       r"(?:\([^;{}]*\)| (?:[-+|&]?=) [^;{}]*|\+\+|--);$", re.M)
CLEANS_UP = re.compile(r"_?(?:free|close|unlock|reserve)\(")  # nothing but memory would show it
ALLOCATES = re.compile(r"arena_take|arena_extend|arena_push|ARRAY_LEN|_Static_assert|enum \{ \w+_SIZE")


def blank(match):
    return re.sub(r"[^\n]", " ", match.group())


def mask(text):
    """The code, with comments, texts and lines of the preprocessor blanked, at the same offsets."""
    return re.sub(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])+'|^#[^\n]*(?:\\\n[^\n]*)*",
                  blank, text, flags=re.S | re.M)


def line_of(text, offset):
    start = text.rfind("\n", 0, offset) + 1
    return text[start:text.find("\n", offset)]


def is_code(code, offset):
    """Inside a function: its lines are indented, and types of members are no comparisons."""
    return code[:offset].rfind("\n{") > code[:offset].rfind("\n}")


def faults(path):
    """Every fault of a file, as (path, start, end, replacement)."""
    text = open(path, encoding="utf-8").read()
    code = mask(text)
    for pattern, instead in OPERATORS:
        for match in re.finditer(pattern, code):
            if is_code(code, match.start()):
                yield path, match.start(), match.end(), instead
    for match in NUMBER.finditer(code):
        if not ALLOCATES.search(line_of(code, match.start())):
            yield path, match.start(), match.end(), str(int(match.group()) + 1)
    for match in STATEMENT.finditer(code):
        if is_code(code, match.start()) and not CLEANS_UP.search(match.group()):
            yield path, match.start() + len(match.group(1)), match.end(), ";"


def listed(arguments):
    output = subprocess.run(arguments, stdout=subprocess.PIPE, check=True).stdout
    return output.decode().split("\n")


def copy_tree():
    names = [name for name in listed(["git", "-C", TOP, "ls-files", "-co", "--exclude-standard"]) if name]
    kept = {os.path.join(TREE, name) for name in names}
    for name in names:
        source, target = os.path.join(TOP, name), os.path.join(TREE, name)
        if not os.path.exists(source):
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if not os.path.exists(target) or open(source, "rb").read() != open(target, "rb").read():
            shutil.copy(source, target)
    for folder in ("lib", "cmd", "tests"):
        for target in glob.glob(os.path.join(TREE, folder, "**", "*.*"), recursive=True):
            if target not in kept and os.path.isfile(target):
                os.remove(target)


def make(*targets):
    """Whether it builds. The compiler's words are of no interest."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(["make", "-s", "-j2", "BUILD=build", *targets], env=own, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode == 0


def symbols(program):
    return {line.split()[-1] for line in listed(["nm", "--defined-only", program]) if " T " in line}


def words(name):
    return set(re.split(r"[^a-z]+", os.path.basename(name).split(".")[0])) - {"test", "case", "check", ""}


class Tests:
    """Which tests try a file, and how long each took at most when it passed."""

    def __init__(self, most):
        self.most = most
        self.took = {}
        self.broken = set()  # fail without a fault
        self.linked = {path: symbols(path) for path in glob.glob("build/bin/*") + glob.glob("build/unit/*")}
        self.texts = {path: open(path, encoding="utf-8").read() for path in glob.glob("tests/*.t")
                      if os.path.basename(path)[:-2] not in ASIDE}

    def programs(self, path):
        """The programs and unit tests that contain the file."""
        own = symbols("build/obj/" + path[:-2] + ".o")
        if path.startswith("cmd/"):
            return ["build/bin/" + os.path.basename(path)[:-2]]
        return sorted(program for program, names in self.linked.items() if own & names)

    def nearness(self, path, test):
        shared = len(words(path) & words(test)) * 10
        text = self.texts.get(test) or open("tests/unit/" + os.path.basename(test) + ".c").read()
        return shared + sum(min(text.count(word), 5) for word in words(path)) + 3 * (path[4:-2] + ".h" in text)

    def trying(self, path):
        programs = self.programs(path)
        units = [program for program in programs if program.startswith("build/unit/")]
        commands = [os.path.basename(program) for program in programs if program.startswith("build/bin/")]
        of_commands = [test for test in self.texts
                       if any(re.search(r"(?<![\w-])" + command + r"(?![\w-])", self.texts[test])
                              for command in commands)]
        ranked = sorted(of_commands, key=lambda test: (-self.nearness(path, test) - 20 * any(
            os.path.basename(test).startswith(command) for command in commands if len(commands) < 9), test))
        units.sort(key=lambda test: (-self.nearness(path, test), test))
        return units[:self.most], ranked[:self.most]

    def fails(self, test):
        """Whether the test fails, or takes longer than is fair."""
        began = time.monotonic()
        failed = not run_test(test, PATIENCE * self.took.get(test, 0) + LEAST_PATIENCE)
        if not failed:
            self.took[test] = max(self.took.get(test, 0), time.monotonic() - began)
        return failed


def limit():
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 28, 1 << 28))
    os.setsid()


def run_test(test, patience):
    environment = dict(os.environ, CMOCKA_MESSAGE_OUTPUT="TAP", BUILD="build")
    process = subprocess.Popen(["prove", "-Q", test], env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limit)
    try:
        return process.wait(patience) == 0
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.wait()
        return False


def object_of(path):
    return open("build/obj/" + path[:-2] + ".o", "rb").read()


def first_failure(tests, path):
    """The test that notices; None: none. A fault that leaves nothing that can be linked is noticed."""
    units, commands = tests.trying(path)
    for group, targets in ((units, units), (commands, ["all"])):
        if group and not make(*targets):
            return "the linker"
        for test in group:
            if test not in tests.broken and tests.fails(test):
                return test
    return None


def put(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return make("build/obj/" + path[:-2] + ".o")


def plant(tests, fault):
    """"same", "broken", the test that notices, or None."""
    path, start, end, instead = fault
    text = open(path, encoding="utf-8").read()
    before = object_of(path)
    try:
        if not put(path, text[:start] + instead + text[end:]):
            return "broken"
        return "same" if object_of(path) == before else first_failure(tests, path)
    finally:
        put(path, text)


def try_fault(tests, fault):
    """The same; a test that fails is believed once it was seen to pass without a fault."""
    while True:
        notices = plant(tests, fault)
        if notices in (None, "same", "broken", "the linker") or notices in tests.took:
            return notices
        make("all", *([notices] if notices.startswith("build/") else []))
        if not tests.fails(notices):
            return notices
        tests.broken.add(notices)
        print(f"# {notices} fails without a fault, so it is left out", flush=True)


def told(fault):
    path, start, end, instead = fault
    text = open(path, encoding="utf-8").read()
    changed = text[:start] + instead + text[end:]
    diff = difflib.unified_diff(text.split("\n"), changed.split("\n"), path, path, lineterm="", n=2)
    return f"{path}:{text.count(chr(10), 0, start) + 1}", "\n".join(diff)


def chosen(files, seed):
    paths = sorted(path for name in files
                   for path in ([name] if name.endswith(".c") else glob.glob(name + "/**/*.c", recursive=True)))
    found = [fault for path in paths for fault in faults(path)]
    random.Random(seed).shuffle(found)
    return found


def number(name, default):
    return int(os.environ.get(name) or default)


def main():
    wanted, seed = number("MUTANTS", 100), number("SEED", 1)
    skip, most = number("SKIP", 0), number("TESTS", 10)
    files = (os.environ.get("FILES") or "lib cmd").split()
    os.makedirs(TREE, exist_ok=True)
    copy_tree()
    os.chdir(TREE)
    units = ["build/unit/" + os.path.basename(path)[:-2] for path in sorted(glob.glob("tests/unit/test_*.c"))]
    if not make("all", "build/example/built", *units):
        sys.exit("mutants.py: the tree does not build")
    tests, tried, survivors, left_out = Tests(most), 0, [], {"same": 0, "broken": 0}
    for fault in chosen(files, seed)[skip:]:
        if tried == wanted:
            break
        notices = try_fault(tests, fault)
        if notices in left_out:
            left_out[notices] += 1
            continue
        tried += 1
        place, diff = told(fault)
        print(f"{tried} {place} {'SURVIVES' if notices is None else notices}", flush=True)
        if notices is None:
            survivors.append(diff)
            print(diff, flush=True)
    print(f"\n{tried} faults: {tried - len(survivors)} noticed, {len(survivors)} survived; besides "
          f"{left_out['broken']} that do not compile, {left_out['same']} that change no code")
    return 1 if len(survivors) * 10 >= max(tried, 1) else 0


sys.exit(main())
