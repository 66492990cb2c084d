#!/usr/bin/python3
"""network.py STORE REPORT.json [--inside]: counts anew what a report on cooperation says.

Every cell of `report network --format=json` straight from the files of the store, by the definitions in
report(1): its own reading (platform.py), projection, ties and measures, in exact fractions. Prints each
cell that differs; exit 1.
"""
import collections
import fractions
import itertools
import json
import math
import pathlib
import sys

from platform import Store, before, listed, tasks_of

LEAST_TIE = fractions.Fraction(1, 5)
SHARE_BASE = 5


def tenths(weight):
    return fractions.Fraction(math.floor(weight * 10 + fractions.Fraction(1, 2)), 10)


class Count:
    def __init__(self, store, first, last, least):
        self.store, self.first, self.last, self.least = store, first, last, least
        self.links = {c.id: c.facts.fields.get("continued-in") for c in store.cases}
        self.services = {row["id"]: row for row in store.services}
        timelines = [(None, store.meetings)] + [(self.family(c.id), c.records) for c in store.cases]
        self.meetings = [(family, r) for family, records in timelines for r in records
                         if r.kind == "meeting" and self.inside(r.day)]
        self.referrals = [(family, r) for family, records in timelines for r in records
                          if r.kind == "referral" and self.inside(r.day)]
        self.tasks = [(family, t) for family, records in timelines for t in tasks_of(records)
                      if self.inside(t.due) and not (t.cancelled and t.cancelled <= t.due)]
        members = [p for p in store.people.values() if not p["same_as"] and
                   (p["from"] or first) <= last and (p["to"] or last) >= first]
        professions = store.codes("professions")
        self.organizations = Side(self, {p["organization"] for p in members if p["organization"]},
                                  self.at_by_organization)
        self.professions = Side(self, {p["profession"] for p in members if p["profession"] in professions},
                                self.at_by_profession)

    def inside(self, day):
        return bool(day) and self.first <= day <= self.last

    def family(self, case):
        for _ in range(8):
            if not self.links.get(case):
                break
            case = self.links[case]
        return case

    def person(self, name):
        person = self.store.people.get(name)
        while person and person["same_as"] in self.store.people:
            person = self.store.people[person["same_as"]]
        return person

    def service(self, name):
        while self.services[name]["same_as"] in self.services:
            name = self.services[name]["same_as"]
        return self.services[name]

    def enough(self, families):
        return len(families - {None}) >= self.least

    def counts(self, family, families):
        return family is None or self.enough(families)

    @staticmethod
    def heads(meeting):
        return [(code, int(number)) for code, number in
                (text.split() for text in listed(meeting.fields.get("attended")))]

    def at_by_organization(self, meeting):
        """(group, person, people) of a meeting, and how many were there."""
        present = [text.split()[0] for text in listed(meeting.fields.get("present"))]
        people = [self.person(name) for name in present]
        at = [(p["organization"], p["id"], 1) for p in people if p and p["organization"]]
        return at, max(len(present), sum(number for _, number in self.heads(meeting)))

    def at_by_profession(self, meeting):
        known = self.store.codes("professions")
        heads = self.heads(meeting)
        if heads:
            return [(c, None, n) for c, n in heads if c in known], sum(n for _, n in heads)
        present = [text.split()[0] for text in listed(meeting.fields.get("present"))]
        codes = [t[5:] if t.startswith("role:") else self.store.people.get(t, {}).get("profession") for t in present]
        return [(code, None, 1) for code in codes if code in known], len(present)


class Side:
    """The network of organisations or of professions."""

    def __init__(self, count, named, at):
        self.count, self.named = count, named
        shares = collections.defaultdict(list)
        self.open_meetings, visits = collections.Counter(), collections.defaultdict(set)
        rooms = [(family, *at(meeting)) for family, meeting in count.meetings]
        for family, present, people in rooms:
            groups = collections.Counter()
            for group, _, number in present:
                groups[group] += number
            for group in groups:
                visits[group].add(family)
                self.open_meetings[group] += family is None
            for pair in itertools.combinations(sorted(groups), 2):
                shares[pair].append((family, fractions.Fraction(groups[pair[0]] * groups[pair[1]], people - 1)))
        families = {pair: {f for f, _ in parts} for pair, parts in shares.items()}
        weights = {pair: tenths(sum(w for f, w in parts if count.counts(f, families[pair])))
                   for pair, parts in shares.items()}
        met = {pair for pair, weight in weights.items() if weight >= LEAST_TIE}
        referred = self.referred() if at == count.at_by_organization else {}
        self.ties = {pair: (weights.get(pair, 0), pair in referred) for pair in met | set(referred)}
        self.present = {g for g, found in visits.items() if None in found or count.enough(found)}
        tied = {group for pair in self.ties for group in pair}
        self.nodes = named | tied | {g for g, number in self.open_meetings.items() if number}
        self.people = collections.defaultdict(set)
        for family, present, _ in rooms:
            for (one, person, _), (other, _, _) in itertools.permutations(present, 2):
                pair = tuple(sorted((one, other)))
                if person and pair in met and count.counts(family, families[pair]):
                    self.people[one].add(person)
        for by in referred.values():
            for group, person in by:
                self.people[group].add(person)

    def referred(self):
        pairs = collections.defaultdict(set)
        by = collections.defaultdict(set)
        for family, referral in self.count.referrals:
            person = self.count.person(referral.fields["by"])
            other = self.count.service(referral.fields["service"])["organization"]
            if person and person["organization"] and other and other != person["organization"]:
                pair = tuple(sorted((person["organization"], other)))
                pairs[pair].add(family)
                by[pair].add((person["organization"], person["id"]))
        return {pair: by[pair] for pair, families in pairs.items() if self.count.enough(families)}

    def degree(self, group):
        return sum(group in pair for pair in self.ties)

    def strength(self, group):
        return float(sum(weight for pair, (weight, _) in self.ties.items() if group in pair))

    def summary(self):
        nodes, degrees = len(self.nodes), [self.degree(group) for group in self.nodes]
        density = round(2 * len(self.ties) / (nodes * (nodes - 1)), 2) if nodes > 1 else None
        central = sum(max(degrees) - d for d in degrees) / ((nodes - 1) * (nodes - 2)) if nodes > 2 else None
        return [nodes, len(self.ties), density, central if central is None else round(central, 2)]


class Comparison:
    def __init__(self, report):
        self.tables = {t["name"]: t["rows"] for s in report["sections"] for t in s["tables"]}
        self.cells = self.differences = 0

    def same(self, name, expected):
        found = self.tables.pop(name)
        if isinstance(expected, dict):
            found = {row[0]: row[1:] for row in found}
            self.cells += sum(len(row) for row in expected.values())
        else:
            found, expected = sorted(map(str, found)), sorted(map(str, expected))
            self.cells += len(expected)
        if found != expected:
            self.differences += 1
            print("%s: the report says %s, counted anew it is %s" % (name, found, expected))


def shares(count):
    """Tasks due and in time by organisation, as far as they count."""
    found = collections.defaultdict(list)
    for family, task in count.tasks:
        person = count.person(task.person)
        if person and person["organization"]:
            found[person["organization"]].append((family, bool(task.done and task.done <= task.due)))
    for organization, parts in found.items():
        families = {family for family, _ in parts}
        in_time = [done for family, done in parts if count.counts(family, families)]
        if len(in_time) >= (SHARE_BASE if count.least > 1 else 1):
            share = math.floor(100 * sum(in_time) / len(in_time) + 0.5) if len(in_time) >= SHARE_BASE else None
            yield organization, [share] + ([] if count.least > 1 else [len(in_time), sum(in_time)])


def trend(store, report, least):
    """How close the organisations were in the three periods before, and in this."""
    whole = store.settings.get("grid") == "year"
    periods = [(report["from"], report["to"])]
    for _ in range(3):
        last = before(periods[0][0])
        first = last[:4] + ("-01-01" if whole or last[5:7] <= "06" else "-07-01")
        periods.insert(0, (first, last))
    for first, last in periods:
        side = Count(store, first, last, least).organizations
        nodes, code = len(side.nodes), first[:4] + ("" if whole else "-1" if first[5:7] == "01" else "-2")
        density = round(2 * len(side.ties) / (nodes * (nodes - 1)), 3) if nodes > 1 else None
        yield code, [sum(side.degree(g) > 0 for g in side.nodes), len(side.ties), density]


def main():
    root, path, inside = pathlib.Path(sys.argv[1]), sys.argv[2], "--inside" in sys.argv
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    store = Store(root, None if inside else "network")
    step = max(5, int(store.settings.get("round-to", 5)))
    # The least number that does not round to 0.
    least = 1 if inside else step - step // 2
    count = Count(store, report["from"], report["to"], least)
    comparison = Comparison(report)
    sides = {"organization": count.organizations, "profession": count.professions}
    comparison.same("trend", dict(trend(store, report, least)))
    comparison.same("networks", {name + "s": side.summary() for name, side in sides.items()})
    for name, side in sides.items():
        people = lambda group: [len(side.people[group])] if name == "organization" else []
        comparison.same(name + "s", {g: [side.open_meetings[g], side.degree(g), side.strength(g)] + people(g)
                                     for g in side.nodes})
        ties = {frozenset(pair): [float(weight)] + ([referred] if name == "organization" else [])
                for pair, (weight, referred) in side.ties.items()}
        comparison.tables[name + "-ties"] = [[frozenset(row[:2])] + row[2:] for row in
                                             comparison.tables[name + "-ties"]]
        comparison.same(name + "-ties", ties)
    comparison.same("one-person", [[g] for g in count.organizations.nodes if count.organizations.degree(g) and
                                   len(count.organizations.people[g]) == 1])
    comparison.same("absent-professions", [[g] for g in count.professions.named - count.professions.present])
    done = sum(bool(task.done and task.done <= task.due) for _, task in count.tasks)
    comparison.same("tasks", {"due": [len(count.tasks)], "in-time": [done]})
    comparison.same("task-shares", dict(shares(count)))
    if comparison.tables:
        comparison.differences += 1
        print("not counted: %s" % sorted(comparison.tables))
    print("%d cells, %d differ" % (comparison.cells, comparison.differences))
    return comparison.differences > 0


if __name__ == "__main__":
    sys.exit(main())
