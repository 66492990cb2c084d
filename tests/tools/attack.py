#!/usr/bin/env python3
"""Attacks released numbers: what does somebody know who has every release and the rules?

usage: attack.py DIRECTORY...

Each directory holds the releases of one region (table,row,column,low,high). All that the
definitions of the measures say is written down as whole-number constraints and given to glpsol;
a number of families that is left with fewer than three possible values is printed, and the exit
status is 1. Written from the manual alone: it shares no code with the audit that it checks.
"""
import csv
import datetime
import glob
import os
import random
import subprocess
import sys
import tempfile

MOST = 100000
STEPS = ["requested", "accepted", "started", "helped"]
SINGLE = {
    "families": ["open-at-start", "opened", "closed", "open-at-end", "high-at-end", "acute-at-end",
                 "in-period"],
    "referrals": STEPS + ["outcome-unknown"],
}
OPENED, END, PERIOD = "opened", "open-at-end", "in-period"
# Table: the families that it is about, whether each is in exactly one row (one), in some (many) or
# perhaps in none (few), and its columns.
TABLES = {
    "needs": (PERIOD, "many", ["families"]),
    "reasons": (OPENED, "many", ["families"]),
    "municipalities": (OPENED, "one", ["families"]),
    "opening-levels": (OPENED, "one", ["families"]),
    "sources": (OPENED, "one", ["families"]),
    "waiting": (OPENED, "one", ["families"]),
    "levels": (END, "one", ["families"]),
    "outcomes": (PERIOD, "few", ["families"]),
    "failures": (PERIOD, "few", ["families"]),
    "referral-needs": (None, "many", STEPS),
    "referral-municipalities": (None, "one", STEPS),
}
WITH_NONE = {"needs", "reasons"}
OF_END = {"waiting", "opening-levels"}  # told of the end of each period


class System:
    """Variables with ranges, and constraints low <= sum <= high of groups that may be left out."""

    def __init__(self):
        self.low, self.high, self.names = [], [], []
        self.judged = []
        self.groups = [[]]  # the first holds by definition
        self.left_out = []

    def variable(self, name, judged):
        self.names.append(name)
        self.judged.append(judged)
        self.low.append(0)
        self.high.append(MOST)
        return len(self.names) - 1

    def add(self, plus, minus, low, high):
        terms = {}
        for sign, variables in ((1, plus), (-1, minus)):
            for variable in variables:
                terms[variable] = terms.get(variable, 0) + sign
        self.groups[-1].append((terms, low, high))

    def at_most(self, part, whole):
        self.add([part], [whole], None, 0)

    def equal(self, plus, minus):
        self.add(plus, minus, 0, 0)

    def covered(self, whole, parts):
        self.add([whole], parts, None, 0)

    def constraints(self):
        for number, group in enumerate(self.groups):
            if number not in self.left_out:
                yield from group

    def solve(self, weights, sense):
        """The values of one solution that is best for the weights, or None."""
        with tempfile.TemporaryDirectory() as place:
            problem, answer = os.path.join(place, "p.lp"), os.path.join(place, "a")
            with open(problem, "w", encoding="ascii") as out:
                write_problem(self, weights, sense, out)
            subprocess.run(["glpsol", "--lp", problem, "-w", answer, "--tmlim", "120"], check=True,
                           stdout=subprocess.DEVNULL)
            return read_answer(answer, len(self.names))


def expression(terms):
    return " ".join(f"{'+' if a >= 0 else '-'} {abs(a)} x{i}" for i, a in terms) or "0 x0"


def write_problem(system, weights, sense, out):
    # All variables stand in the objective, so that the columns come in their order.
    objective = [(i, weights.get(i, 0)) for i in range(len(system.names))]
    out.write(f"{sense}\n obj: {expression(objective)}\nSubject To\n")
    for number, (terms, low, high) in enumerate(system.constraints()):
        text = expression(terms.items())
        if low is not None and low == high:
            out.write(f" c{number}: {text} = {low}\n")
            continue
        if low is not None:
            out.write(f" l{number}: {text} >= {low}\n")
        if high is not None:
            out.write(f" h{number}: {text} <= {high}\n")
    out.write("Bounds\n")
    for i, (low, high) in enumerate(zip(system.low, system.high)):
        out.write(f" {low} <= x{i} <= {high}\n")
    out.write("General\n")
    for i in range(len(system.names)):
        out.write(f" x{i}\n")
    out.write("End\n")


def read_answer(path, count):
    """Of glpsol's plain text: lines "j COLUMN VALUE", and the state in the line "s mip"."""
    values, state = [], None
    with open(path, encoding="ascii") as lines:
        for line in lines:
            words = line.split()
            if not words:
                continue
            if words[0] == "s":
                state = words[4]
            elif words[0] == "j":
                values.append(round(float(words[2])))
    if state == "n":
        return None
    if state != "o":
        raise SystemExit(f"glpsol has no answer: {state}")
    assert len(values) == count
    return values


def day(text):
    return int(text) if text.isdigit() else datetime.date.fromisoformat(text).toordinal()


class Release:
    def __init__(self, path):
        self.name = os.path.basename(path)
        self.about, self.rows, self.joined = {}, {}, {}
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                self.take(row)
        self.start, self.end = day(self.about["from"]), day(self.about["to"])
        self.cells = {}

    def take(self, row):
        table, code, column = row["table"], row["row"], row["column"]
        if table == "about":
            self.about[code] = row["low"]
            return
        if code.startswith("all-others/"):
            code = code[len("all-others/"):]
            self.joined.setdefault(table, []).append(code)
        low, high = int(row["low"]), int(row["high"])
        old = self.rows.get((table, code, column), (0, MOST))
        self.rows[table, code, column] = (max(low, old[0]), min(high, old[1]))

    def codes(self, table):
        found = {code: None for (other, code, _) in self.rows if other == table}
        found.update({code: None for code in self.joined.get(table, [])})
        found.pop("all-others", None)
        return list(found)


def is_families(table, code):
    return table in TABLES or code in SINGLE.get(table, [])


def add_cells(system, release, known_codes):
    """A variable for each number, also for those of tables that were left out."""
    wanted = [(t, c, "families") for t, codes in SINGLE.items() for c in codes]
    for table, (_, _, columns) in TABLES.items():
        for code in release.codes(table) or known_codes[table]:
            wanted += [(table, code, column) for column in columns]
        if release.joined.get(table):
            wanted += [(table, "all-others", column) for column in columns]
    for key in wanted:
        twin = {("outcomes", "helped"): ("referrals", "helped", "families"),
                ("outcomes", "unknown"): ("referrals", "outcome-unknown", "families")}.get(key[:2])
        if twin:
            release.cells[key] = release.cells[twin]
        else:
            release.cells[key] = system.variable((release.name,) + key, True)
    for key, (low, high) in release.rows.items():
        if not is_families(*key[:2]):
            continue
        cell = release.cells[key]
        system.low[cell] = max(system.low[cell], low)
        system.high[cell] = min(system.high[cell], high)
        if low == high:
            system.judged[cell] = False  # approved by a person


def total_of(release, table, column):
    population = TABLES[table][0]
    if population is None:
        return release.cells["referrals", column, "families"]
    return release.cells["families", population, "families"]


def bind_cover(system, whole, cells, codes, kind, none):
    """Rows within a whole: `kind` one, many or few; `none` has no family with the others."""
    if kind == "one":
        system.equal([whole], cells)
        return
    others = cells
    if none and "none" in codes:
        alone = cells[codes.index("none")]
        others = [cell for cell in cells if cell != alone]
        rest = system.variable(("union",), False)
        system.equal([whole], [alone, rest])
        whole = rest
    for cell in others:
        system.at_most(cell, whole)
    if kind == "many":
        system.covered(whole, others)


def bind_tables(system, release):
    for table, (_, kind, columns) in TABLES.items():
        codes = release.codes(table) or [k[1] for k in release.cells
                                         if k[0] == table and k[2] == columns[0]]
        for column in columns:
            cells = [release.cells[table, code, column] for code in codes]
            if cells:
                bind_cover(system, total_of(release, table, column), cells, codes, kind,
                           table in WITH_NONE)
        if release.joined.get(table):
            bind_other(system, release, table, codes)


def bind_other(system, release, table, codes):
    joined, (_, kind, columns) = release.joined[table], TABLES[table]
    for column in columns:
        other, whole = release.cells[table, "all-others", column], total_of(release, table, column)
        cells = [release.cells[table, code, column] for code in joined]
        bind_cover(system, other, cells, joined, "one" if kind == "one" else "many",
                   table in WITH_NONE)
        system.at_most(other, whole)
        if kind != "few":
            shown = [release.cells[table, code, column] for code in codes if code not in joined]
            system.covered(whole, shown + [other])


def bind(system, release):
    cell = {row: release.cells["families", row, "families"] for row in SINGLE["families"]}
    system.equal([cell["open-at-start"], cell["opened"]], [cell["in-period"]])
    system.equal([cell["closed"], cell["open-at-end"]], [cell["in-period"]])
    system.at_most(cell["high-at-end"], cell["open-at-end"])
    system.at_most(cell["acute-at-end"], cell["open-at-end"])
    for step in SINGLE["referrals"]:
        system.at_most(release.cells["referrals", step, "families"], cell["in-period"])
    bind_tables(system, release)
    for row, whole in (("waiting", "open-at-end"), ("closed", "closed")):
        if ("waiting", row, "families") in release.cells:
            system.at_most(release.cells["waiting", row, "families"], cell[whole])
    told = release.rows.get(("waiting-time", "median", "reached"))
    started = release.cells.get(("waiting", "started", "families"))
    if told and started is not None:
        if told[0]:
            system.low[started] = max(system.low[started], 3)
        else:
            system.add([started, started], [cell["opened"]], None, -1)
    if release.rows.get(("meetings", "conference", "meetings"), (0,))[0] > 0:
        system.low[cell["in-period"]] = max(system.low[cell["in-period"]], 1)


def span_of(table, row):
    if table in TABLES:
        return {OPENED: "opened", END: "end"}.get(TABLES[table][0], "any")
    return {"open-at-start": "start", "opened": "opened", "closed": "closed", "open-at-end": "end",
            "high-at-end": "end", "acute-at-end": "end"}.get(row, "any")


def link_next(system, one, after):
    """Families at the end are those at the start; needs of those who stay go with them."""
    def get(release, row):
        return release.cells["families", row, "families"]
    system.groups.append([])
    system.equal([get(one, "open-at-end")], [get(after, "open-at-start")])
    for table, code, column in list(one.cells):
        if table != "needs" or code == "all-others" or (table, code, column) not in after.cells:
            continue
        system.groups.append([])
        stayed = system.variable(("stayed",), False)
        before, later = one.cells[table, code, column], after.cells[table, code, column]
        for whole in (before, later, get(one, "open-at-end")):
            system.at_most(stayed, whole)
        system.covered(before, [stayed, get(one, "closed")])
        system.covered(later, [stayed, get(after, "opened")])


def link_inner(system, outer, inner):
    system.groups.append([])
    for key, whole in outer.cells.items():
        if key[0] in OF_END or key[1] == "all-others" or key not in inner.cells:
            continue
        part, span = inner.cells[key], span_of(*key[:2])
        same_start, same_end = outer.start == inner.start, outer.end == inner.end
        if (span == "start" and same_start) or (span == "end" and same_end):
            system.equal([whole], [part])
        elif span == "any" or (span == "opened" and same_start) or (span == "closed" and same_end):
            system.at_most(part, whole)


def link_tiles(system, outer, releases):
    """Whoever is counted in a period is so in one of those that it is made of."""
    tiles, day = [], outer.start
    for release in sorted(releases, key=lambda r: (r.end, -r.start)):
        if release.start == day and release.end <= outer.end and \
                (release.start, release.end) != (outer.start, outer.end):
            tiles.append(release)
            day = release.end + 1
    if day <= outer.end:
        return
    system.groups.append([])
    for key, whole in outer.cells.items():
        if key[0] not in OF_END and key[1] != "all-others" and \
                span_of(*key[:2]) in ("any", "opened", "closed") and \
                all(key in tile.cells for tile in tiles):
            system.covered(whole, [tile.cells[key] for tile in tiles])


def link(system, releases):
    for number, later in enumerate(releases):
        for one in releases[:number]:
            if (one.start, one.end) == (later.start, later.end):
                system.groups.append([])
                for key, cell in one.cells.items():
                    if key in later.cells and key[1] != "all-others":
                        system.equal([cell], [later.cells[key]])
            elif one.end + 1 == later.start:
                link_next(system, one, later)
            elif later.start <= one.start and one.end <= later.end:
                link_inner(system, later, one)
            elif one.start <= later.start and later.end <= one.end:
                link_inner(system, one, later)
        link_tiles(system, later, releases)


def drop_contradictions(system, first, last):
    """Leaves out each link that contradicts those before it."""
    for number in range(first, last):
        if number in system.left_out:
            system.left_out.remove(number)
    if system.solve({}, "Minimize") is not None or first == last:
        return
    system.left_out += range(first, last)
    if last - first > 1:
        middle = (first + last) // 2
        drop_contradictions(system, first, middle)
        drop_contradictions(system, middle, last)


def read_system(directory):
    releases = [Release(path) for path in sorted(glob.glob(os.path.join(directory, "*.csv")))]
    releases.sort(key=lambda release: (release.end, -release.start, release.name))
    known = {table: list(dict.fromkeys(code for release in releases
                                       for code in release.codes(table))) for table in TABLES}
    system = System()
    for release in releases:
        add_cells(system, release, known)
    for release in releases:
        bind(system, release)
    link(system, releases)
    system.left_out = list(range(1, len(system.groups)))
    if system.solve({}, "Minimize") is None:
        raise SystemExit(f"{directory}: the releases contradict themselves")
    drop_contradictions(system, 1, len(system.groups))
    return system


class Bounds:
    """The least and the greatest value that solutions gave each variable."""

    def __init__(self, system):
        self.system, self.low, self.high = system, None, None

    def see(self, weights, sense):
        values = self.system.solve(weights, sense)
        self.low = values if self.low is None else [min(a, b) for a, b in zip(self.low, values)]
        self.high = values if self.high is None else [max(a, b) for a, b in zip(self.high, values)]

    def doubtful(self):
        return [i for i, judged in enumerate(self.system.judged)
                if judged and self.high[i] - self.low[i] < 2]


def attack(directory):
    """Solutions that are best for many numbers at once leave few to be looked at alone."""
    system = read_system(directory)
    bounds, chance = Bounds(system), random.Random(11)
    bounds.see({}, "Minimize")
    for _ in range(4):
        for sense in ("Minimize", "Maximize"):
            doubtful = bounds.doubtful()
            if doubtful:
                bounds.see({i: chance.choice([1, 1, 2, 3]) for i in doubtful}, sense)
    known = []
    for i in bounds.doubtful():
        for sense in ("Minimize", "Maximize"):
            if bounds.high[i] - bounds.low[i] < 2:
                bounds.see({i: 1}, sense)
        if bounds.high[i] - bounds.low[i] < 2:
            known.append(i)
    print(f"{directory}: {sum(system.judged)} numbers, {len(system.left_out)} links left out, "
          f"{len(known)} known")
    for i in known:
        print(f"  {' '.join(system.names[i])}: {bounds.low[i]} to {bounds.high[i]}")
    return not known


def main():
    safe = [attack(directory) for directory in sys.argv[1:]]
    return 0 if safe and all(safe) else 1


if __name__ == "__main__":
    sys.exit(main())
