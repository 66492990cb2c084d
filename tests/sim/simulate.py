#!/usr/bin/env python3
"""simulate.py STORE SCRATCH [OPERATIONS [SEED]]: five clones of a store, worked on offline and joined.

People of five organisations work with the real commands and by hand, each in a clone of their own, and
push through a bare repository with the hook of store-init. What a command acknowledged, and what was
written by hand, goes into a ledger. At the end all clones hold the same tree, the store is in order, and
everything in the ledger is there. The same seed does the same.

Conflicts are joined as a careful person would, both sides' facts into one file; where two people gave one
cell two values, one is chosen, and the other leaves the ledger. Prints what happened; the exit status is 1
where something was lost.
"""
import collections, os, pathlib, random, re, signal, subprocess, sys, time

USERS = ["anna.bekova", "david.jilecek", "adam.vorel", "karel.tisek", "petr.sedlak"]
NEEDS = ["tutoring", "leisure", "clothing", "food", "housing", "parenting-support", "school-support"]
FIRST_DAY = 19538  # 2023-06-30, in days since 1970


class Failure(Exception):
    pass


def day(number):
    return time.strftime("%Y-%m-%d", time.gmtime((FIRST_DAY + number) * 86400))


class Clone:
    def __init__(self, sim, number):
        self.sim, self.user = sim, USERS[number]
        self.root = sim.scratch / ("clone-%d" % number)
        sim.git(sim.scratch, "clone", "-q", str(sim.server), str(self.root))
        for key, value in (("user.name", self.user), ("user.email", self.user + "@example.org"),
                           ("spis.identities", "none")):
            self.git("config", key, value)
        self.run("store-init", "--hooks", ".")

    def git(self, *words, **options):
        return self.sim.git(self.root, *words, **options)

    def run(self, *words, text=None, kill=None):
        """Runs a command; what it printed, or None when it refused or was killed."""
        environment = dict(os.environ, SPIS_USER=self.user, SPIS_TODAY=day(self.sim.day),
                           SPIS_SEED=str(self.sim.draw.randrange(1, 1 << 40)))
        process = subprocess.Popen(words, cwd=self.root, env=environment, text=True, encoding="utf-8",
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if kill is not None:
            time.sleep(kill)
            process.send_signal(signal.SIGKILL)
        printed, said = process.communicate(text or "")
        self.sim.count["killed" if process.returncode < 0 else
                       "refused" if process.returncode else "acknowledged"] += 1
        if process.returncode not in (0, 1, 3, -signal.SIGKILL):
            raise Failure("%s: status %d: %s" % (" ".join(words), process.returncode, said))
        self.said = said
        return printed.strip() if process.returncode == 0 else None

    # What is at hand.
    def cases(self):
        return sorted(p.parent for p in self.root.glob("cases/20*/*/case.md")
                      if not any(p.parent.glob("*-closing-*.md")))

    def some_case(self):
        cases = self.cases()
        # A few families are on everybody's desk.
        return self.sim.draw.choice(cases[:4] if self.sim.draw.random() < .6 else cases)

    def records(self, pattern):
        return sorted(self.root.glob(pattern))

    def name(self, path):
        return str(path.relative_to(self.root))


class Simulation:
    def __init__(self, store, scratch, operations, seed):
        self.scratch, self.operations, self.draw = scratch, operations, random.Random(seed)
        self.day, self.serial = 0, 0
        self.count, self.conflicts = collections.Counter(), collections.Counter()
        self.ledger = []  # (path, pattern, what): the pattern is found in the file
        self.server = scratch / "server.git"
        self.git(scratch, "init", "-q", "--bare", "-b", "main", str(self.server))
        first = scratch / "first"
        subprocess.run(["cp", "-R", str(store), str(first)], check=True)
        self.git(first, "init", "-q", "-b", "main", ".")
        self.git(first, "add", "-A")
        self.git(first, "-c", "user.name=First", "-c", "user.email=f@example.org", "commit", "-q", "-m", "Start")
        self.git(first, "push", "-q", str(self.server), "main")
        subprocess.run(["store-init", "--hooks", str(self.server)], check=True, capture_output=True)
        self.clones = [Clone(self, number) for number in range(len(USERS))]

    def git(self, directory, *words, status=(0,)):
        done = subprocess.run(["git", "-C", str(directory), *words], capture_output=True, text=True,
                              encoding="utf-8", stdin=subprocess.DEVNULL)
        if done.returncode not in status:
            raise Failure("git %s: %s%s" % (" ".join(words), done.stdout, done.stderr))
        self.printed = done.stdout + done.stderr
        return done.returncode

    def token(self):
        self.serial += 1
        return "fakt%06d" % self.serial

    def know(self, path, pattern, what):
        self.count["facts"] += 1
        self.ledger.append((path, re.compile(pattern, re.MULTILINE), what))

    # What people do. Each answers for what it was told to have done.
    def note(self, clone):
        token = self.token()
        kind = self.draw.choice(["note", "call", "visit"])
        record = clone.run("case-note", "--kind", kind, "--duration", "30", "-m", "Klidnější, %s." % token,
                           clone.some_case().name)
        if record:
            path = next(clone.root.glob("cases/20*/%s.md" % record))
            self.know(clone.name(path), token, "a note")

    def task(self, clone):
        token = self.token()
        case = clone.some_case()
        record = clone.run("case-note", "--kind", "call", "--duration", "10", "-m", "- [ ] Zavolat %s @%s due:+14d"
                           % (token, clone.user), case.name)
        if record:
            path = next(clone.root.glob("cases/20*/%s.md" % record))
            self.know(clone.name(path), token, "a task")

    def done(self, clone):
        tasks = [(path, found) for path in clone.records("cases/20*/*/*.md")
                 for found in re.findall(r"^- \[ \].* id:(t\w+)", path.read_text(), re.MULTILINE)]
        if not tasks:
            return
        path, task = self.draw.choice(tasks[-6:])
        if clone.run("task-done", task) is not None:
            # Minutes may name a task of earlier ones again; it is closed where it was agreed.
            pattern = r"^- \[x\].* id:%s\b" % task
            path = next((p for p in clone.records("cases/20*/*/*.md")
                         if re.search(pattern, p.read_text(), re.MULTILINE)), path)
            self.know(clone.name(path), pattern, "a task done")

    def need(self, clone):
        case, need = clone.some_case(), self.draw.choice(NEEDS)
        if clone.run("case-set", case.name, "needs+=" + need) is not None:
            self.know(clone.name(case / "case.md"), r"^  - %s$" % need, "a need")

    def opened(self, clone):
        token = self.token()
        case = clone.run("case-new", "--source", "education", "--need", "therapy", "--member", "m1:adult:1990:f",
                         "--member", "c1:child:2015:m", "-m", "Situace %s." % token)
        if case:
            path = next(clone.root.glob("cases/20*/%s/case.md" % case))
            self.know(clone.name(path), token, "a case")

    def referred(self, clone):
        case = clone.some_case()
        token = self.token()
        record = clone.run("refer", "--need", self.draw.choice(["therapy", "leisure", "food"]), "--to",
                           self.draw.choice(["nzdm-vorar", "sas-most", "nzdm-kolonka"]),
                           "--for", "c1", "--without-consent", token, "--anyway", "simulace", case.name)
        if record:
            path = next(clone.root.glob("cases/20*/%s.md" % record))
            self.know(clone.name(path), token, "a referral")

    def followed(self, clone):
        path = self.draw.choice(clone.records("cases/20*/*/*-referral-*.md")[-8:])
        event = self.draw.choice(["accepted", "started", "waitlisted"])
        when = day(self.day - self.draw.randrange(3))
        if clone.run("refer", "--update", path.stem, path.parent.name, "%s=%s" % (event, when)) is not None:
            self.know(clone.name(path), '"%s %s"' % (when, event), "an event")

    def answered(self, clone):
        token = self.token()
        service = self.draw.choice(["sas-most", "nzdm-vorar", "terapie-kc-podhaji"])
        if clone.run("service-note", "--state", "waitlist", "--wait-days", "30", "-m", token, service) is not None:
            self.know("availability/%s/%s.csv" % (day(self.day)[:4], clone.user), token, "an answer")

    def signalled(self, clone):
        token = self.token()
        record = clone.run("signal-log", "--source", "education", "--reason", "truancy", "-m", "Chybí, %s." % token)
        if record:
            self.know("cases/signals/%s/%s.md" % (record[:4], record), token, "a signal")

    def screened(self, clone):
        signals = [path for path in clone.records("cases/signals/2023/*.md") if "events:" not in path.read_text()]
        if signals:
            path = self.draw.choice(signals)
            if clone.run("signal-log", "--screen", path.stem, "--outcome", "advice-only") is not None:
                self.know(clone.name(path), "advice-only", "a screening")

    def closed(self, clone):
        if self.draw.random() < .8:
            return
        case = clone.some_case()
        record = clone.run("case-close", "--reason", "other", "--outcome", "stable", "--anyway", "simulace", case.name)
        if record:
            path = next(clone.root.glob("cases/20*/%s.md" % record))
            self.know(clone.name(path), "outcome: stable", "a closing")

    def appended(self, clone):
        """By hand: a sentence more at the end of a note, sometimes by an editor that writes CRLF."""
        path = self.draw.choice(clone.records("cases/20*/*/*-note-*.md")[-6:])
        token = self.token()
        text = path.read_bytes().replace(b"\r\n", b"\n").rstrip(b"\n") + b"\n\nDoplneno: " + token.encode() + b".\n"
        if self.draw.random() < .3:
            text = text.replace(b"\n", b"\r\n")
        path.write_bytes(text)
        self.know(clone.name(path), token, "a sentence by hand")

    def person(self, clone):
        """By hand: a row more in people.csv, in its place."""
        token = self.token()
        path = clone.root / "people.csv"
        head, *rows = path.read_text().splitlines()
        name = "".join(self.draw.choice("abcdeghk") for _ in range(6))
        rows.append("%s.%s,Nový %s,teacher,Škola,,,2023-01-01,,," % (name, token[4:].translate(
            str.maketrans("0123456789", "abcdefghij")), token))
        path.write_text("\n".join([head] + sorted(rows, key=lambda row: row.split(",")[0].encode())) + "\n")
        self.know("people.csv", token, "a person")

    def phone(self, clone):
        """By hand: another telephone of a service. Of two that are given at once one stays."""
        path = clone.root / "services.csv"
        rows = path.read_text().splitlines()
        at = self.draw.choice([n for n, row in enumerate(rows) if re.search(r",\+420555\d{6},", row)])
        phone = ",+420555%06d," % self.draw.randrange(1000000)
        rows[at] = re.sub(r",\+420555\d{6},", phone, rows[at], count=1)
        path.write_text("\n".join(rows) + "\n")
        service = rows[at].split(",")[0]
        self.ledger = [fact for fact in self.ledger if fact[2] != "a cell of " + service]
        self.know("services.csv", "^%s,.*%s" % (service, re.escape(phone)), "a cell of " + service)

    def killed(self, clone):
        clone.run("case-note", "--kind", "call", "--duration", "10", "-m", "Snad.", clone.some_case().name,
                  kill=self.draw.random() * .006)

    # How they join it.
    def commit(self, clone):
        clone.git("add", "-A")
        for _ in range(8):
            if clone.git("commit", "-q", "-m", "Práce", status=(0, 1)) == 0 or "nothing to commit" in self.printed:
                return
            self.accept(clone)
        raise Failure("no commit: " + self.printed)

    def accept(self, clone):
        """A contradiction that two people made together is accepted with a reason, as the finding says."""
        said, found = self.printed, False
        for path, rule in set(re.findall(r"^(\S+\.md): error: .*x-allow: ([a-z-]+) and", said, re.MULTILINE)):
            file = clone.root / path
            text = file.read_text()
            line = '  - "%s sešlo se to při sloučení"\n' % rule
            file.write_text(text.replace("x-allow:\n", "x-allow:\n" + line, 1) if "\nx-allow:\n" in text
                            else text.replace("---\n", "---\nx-allow:\n" + line, 1))
            clone.git("add", path)
            self.count["accepted with a reason"] += 1
            found = True
        # Of two events that cannot both have happened, the later one in the file is made void.
        for path, number in set(re.findall(r"^(\S+-referral-\S+\.md):(\d+):\d+: error: ", said, re.MULTILINE)):
            file = clone.root / path
            lines = file.read_text().split("\n")
            when, word = re.search(r'"(\S+) (\w+)', lines[int(number) - 1]).groups()
            last = max(n for n, line in enumerate(lines) if re.match(r'  - "\d{4}-\d\d-\d\d \w+', line))
            day_of_last = re.search(r'"(\S+)', lines[last]).group(1)
            lines.insert(last + 1, '  - "%s undone %s %s"' % (day_of_last, when, word))
            file.write_text("\n".join(lines))
            clone.git("add", path)
            self.count["events made void"] += 1
            found = True
        # What two people added, and git put into one list twice without a conflict, is wanted once.
        for path, number in set(re.findall(r"^(\S+\.md):(\d+):\d+: error: .* stands twice in the list", said, re.MULTILINE)):
            file = clone.root / path
            lines = file.read_text().split("\n")
            del lines[int(number) - 1]
            file.write_text("\n".join(lines))
            clone.git("add", path)
            self.count["taken out of a list"] += 1
            found = True
        if not found:
            raise Failure("refused: " + said)

    def join(self, clone):
        """Commits, merges what others pushed, and pushes."""
        self.commit(clone)
        for _ in range(20):
            clone.git("fetch", "-q", "origin")
            if self.draw.random() < .25:
                if clone.git("rebase", "-q", "origin/main", status=(0, 1)) != 0:
                    clone.git("rebase", "--abort")
                    self.merge(clone)
                else:
                    self.count["rebases"] += 1
            else:
                self.merge(clone)
            if clone.git("push", "-q", "origin", "main", status=(0, 1)) == 0:
                self.count["pushes"] += 1
                return
            if "fetch first" not in self.printed and "non-fast-forward" not in self.printed:
                self.accept(clone)
                self.commit(clone)
        raise Failure("no push in twenty rounds")

    def merge(self, clone):
        self.count["merges"] += 1
        if clone.git("merge", "-q", "--no-edit", "origin/main", status=(0, 1, 2)) == 0:
            return
        clone.git("ls-files", "--unmerged", "-z")
        paths = sorted({entry.split("\t", 1)[1] for entry in self.printed.split("\0") if entry})
        if paths:
            self.count["merges with conflicts"] += 1
        elif not (clone.root / ".git/MERGE_HEAD").exists():
            raise Failure("no merge: " + self.printed)
        for path in paths:
            self.conflicts[re.sub(r".*-(\w+)-\w{4}\.md$", r"\1.md", path.rsplit("/", 1)[-1])] += 1
            sides = []
            for stage in "123":
                shown = subprocess.run(["git", "-C", str(clone.root), "show", ":%s:%s" % (stage, path)],
                                       capture_output=True)
                sides.append(shown.stdout.decode().replace("\r\n", "\n") if shown.returncode == 0 else "")
            joined = join_table(*sides) if path.endswith(".csv") else join_record(*sides)
            (clone.root / path).write_text(joined)
            if path.endswith(".csv"):
                self.ledger = [fact for fact in self.ledger if fact[0] != path or
                               not fact[2].startswith("a cell") or fact[1].search(joined)]
            clone.git("add", path)
        self.commit(clone)

    # The whole.
    def run(self):
        work = [(self.note, 9), (self.task, 6), (self.done, 6), (self.need, 6), (self.opened, 2), (self.referred, 4),
                (self.followed, 4), (self.answered, 5), (self.signalled, 3), (self.screened, 2), (self.closed, 2),
                (self.appended, 6), (self.person, 3), (self.phone, 3), (self.killed, 3)]
        for number in range(self.operations):
            self.day = number // 25
            clone = self.draw.choice(self.clones)
            self.draw.choices([step for step, _ in work], [weight for _, weight in work])[0](clone)
            if self.draw.random() < .12:
                self.join(clone)
        for clone in self.clones + self.clones:
            self.join(clone)
        return self.judge()

    def judge(self):
        faults = []
        trees = set()
        for clone in self.clones:
            clone.git("rev-parse", "HEAD^{tree}")
            trees.add(self.printed)
            clone.git("status", "--porcelain")
            if self.printed:
                faults.append("uncommitted: " + self.printed)
        if len(trees) != 1:
            faults.append("the trees differ")
        for path, pattern, what in self.ledger:
            file = self.clones[0].root / path
            if not file.exists() or not pattern.search(file.read_text().replace("\r\n", "\n")):
                faults.append("%s is lost: %s in %s" % (what, pattern.pattern, path))
        if self.clones[0].run("store-check") is None:
            faults.append("the store is not in order: " + self.clones[0].said)
        for name, count in sorted(self.count.items()):
            print("%-24s %6d" % (name, count))
        for name, count in sorted(self.conflicts.items()):
            print("conflicts in %-11s %6d" % (name, count))
        print("%-24s %6d" % ("lost or unequal", len(faults)))
        for fault in faults:
            print(fault)
        return not faults


def join_table(_base, ours, theirs):
    """Both sides' rows, by the first cell or, where that repeats, the whole row; ours where both have one."""
    head, *rows = ours.splitlines()
    whole = head.startswith("date,") or head.startswith("case,")
    key = (lambda row: row) if whole else (lambda row: row.split(",")[0])
    known = {key(row) for row in rows}
    rows += [row for row in theirs.splitlines()[1:] if key(row) not in known]
    return "\n".join([head] + sorted(rows, key=lambda row: [cell.encode() for cell in row.split(",")])) + "\n"


def join_record(base, ours, theirs):
    """Front matter: each field once, lists with the items of both. Body: both, a task once, done if it is."""
    fields, bodies = {}, []
    for text in (ours, theirs):
        _, front, body = text.split("---\n", 2)
        key = None
        for line in front.splitlines():
            if not line.startswith(" "):
                key = line.split(":")[0]
                fields.setdefault(key, [line])
            elif line not in fields[key]:
                fields[key].append(line)
        bodies.append(body.splitlines())
    for lines in fields.values():
        if lines[0] == "events:":
            lines[1:] = sorted(lines[1:], key=lambda line: line[:16])
    body, tasks = [], {}
    for lines in bodies:
        for line in lines:
            found = re.search(r"^- \[(.)\].* id:(t\w+)", line)
            if not found and (line not in body or not line):
                body.append(line)
            elif found and found.group(2) not in tasks:
                tasks[found.group(2)] = len(body)
                body.append(line)
            elif found and found.group(1) == "x":
                body[tasks[found.group(2)]] = line
    return "---\n%s\n---\n%s\n" % ("\n".join(line for lines in fields.values() for line in lines), "\n".join(body))


def main():
    if not 3 <= len(sys.argv) <= 5:
        sys.exit(__doc__)
    store, scratch = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    operations = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    try:
        return 0 if Simulation(store, scratch, operations, seed).run() else 1
    except Failure as failure:
        print(failure)
        return 1


if __name__ == "__main__":
    sys.exit(main())
