#!/usr/bin/env python3
"""sweep.py LIBRARY STORE IDENTITIES [STRIDE]: fails calls of each command on standard input, one a run.

A line is "NAME<tab>COMMAND", a shell command that runs in a fresh copy of the store and in which
$FAULTY stands before the program that is to fail. Each write, fsync,
rename and link, open and allocation is made to fail once; with a STRIDE of k only each k-th, and of
the writes, fsyncs and renames all. After status 0 the store is as after a run without a fault;
otherwise it is as it was before, or each file that differs was named on standard error. No hidden file
stays. Prints what is wrong, and at the end a line of figures; the exit status is 1 when anything was.
"""
import os, shutil, subprocess, sys

KINDS = ("write", "fsync", "rename", "open", "memory")


def contents(roots):
    found = {}
    for root in roots:
        for folder, folders, files in os.walk(root):
            for hidden in {".git", ".spis"} & set(folders):  # .spis: what can be made again
                folders.remove(hidden)
            for name in files:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, os.path.dirname(root))] = file.read()
    return found


class Trial:
    def __init__(self, library, store, identities):
        self.library, self.sources = library, (store, identities)
        self.top = os.path.join(os.path.dirname(store), "sweep")
        self.roots = [os.path.join(self.top, name) for name in ("store", "identities")]
        self.mark = os.path.join(self.top, "mark")
        self.before = None

    def restore(self):
        shutil.rmtree(self.top, ignore_errors=True)
        os.mkdir(self.top)
        for source, root in zip(self.sources, self.roots):
            shutil.copytree(source, root, symlinks=True)
        self.before = contents(self.roots)

    def run(self, command, fault=None):
        environment = dict(os.environ, SPIS_IDENTITIES=self.roots[1], SPIS_CASES=self.roots[0] + "/cases")
        if fault:
            environment["FAULTY"] = "env LD_PRELOAD=%s SPIS_FAULT=%s:%d:%s" % (self.library, *fault, self.mark)
        return subprocess.run(command, shell=True, cwd=self.roots[0], env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def judge(self, done, expected):
        after = contents(self.roots)
        changed = sorted(path for path in {**after, **self.before} if after.get(path) != self.before.get(path))
        said = done.stderr.decode(errors="replace") + done.stdout.decode(errors="replace")
        wrong = ["left " + path for path in changed if "/.spis-" in path]
        if done.returncode == 0 and after != expected:
            wrong.append("status 0, but not whole: " + " ".join(
                sorted(p for p in {**after, **expected} if after.get(p) != expected.get(p))))
        if done.returncode != 0:
            unnamed = [path for path in changed if path.split("/", 1)[1].removeprefix("fresh/") not in said]
            wrong += ["status %d, and never named: %s" % (done.returncode, path) for path in unnamed]
        return wrong, bool(changed)


def sweep(trial, name, command, stride, figures):
    trial.restore()
    done = trial.run(command)
    if done.returncode != 0:
        return ["%s: it fails without a fault (%d): %s" % (name, done.returncode, done.stderr.decode())]
    expected = contents(trial.roots)
    problems = [] if expected != trial.before else [name + ": it writes nothing"]
    trial.restore()
    for kind in KINDS:
        at, step = 1, stride if kind in ("open", "memory") else 1
        while True:
            done = trial.run(command, (kind, at))
            if not os.path.exists(trial.mark):
                break
            os.unlink(trial.mark)
            wrong, changed = trial.judge(done, expected)
            problems += ["%s: %s %d: %s" % (name, kind, at, text) for text in wrong]
            figures["runs"] += 1
            figures["signals"] += done.returncode < 0 or done.returncode > 128
            figures["done"] += done.returncode == 0
            if changed:
                trial.restore()
            at += step
        if trial.before != contents(trial.roots):
            trial.restore()
    return problems


def main():
    library, store, identities = (os.path.abspath(path) for path in sys.argv[1:4])
    stride = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    figures = {"runs": 0, "done": 0, "signals": 0}
    failed = False
    trial = Trial(library, store, identities)
    for line in sys.stdin:
        name, command = line.rstrip("\n").split("\t")
        problems = sweep(trial, name, command, stride, figures)
        for problem in problems:
            print(problem, flush=True)
        failed = failed or bool(problems)
    print("# %(runs)d faults: %(done)d without harm, %(signals)d ended by a signal" % figures)
    return failed


sys.exit(main())
