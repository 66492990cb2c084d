#!/usr/bin/python3
"""case.py STORE CASE DAY REPORT.json: counts anew what the report of a case says of one.

The sums of risk and strength, the answers that changed, the risks and strengths of each child, how long
each referral was waited for, what became of referrals and tasks, and who is in the family: straight from
the case's files, by the definitions in report(1). Prints each table that differs; exit 1.
"""
import datetime
import json
import pathlib
import re
import sys

from platform import Store, items, level_at, listed, override, state_of, tasks_of

ENDS = ("completed", "rejected", "cancelled", "failed")
WORDS = "requested waitlisted accepted started completed rejected cancelled failed".split()


def days(first, last):
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days


class Scored:
    """One assessment by its card: the states of its items and the sums of its indices."""

    def __init__(self, case, assessment, card, day):
        self.case, self.card, self.about, self.stem = case, card, assessment.about, assessment.stem
        self.day, self.child, self.name = assessment.day, assessment.about.get("for"), assessment.about["card"]
        self.answers, self.member = assessment.answers, None
        self.member = next((m for m in case.members if m["member"] == self.child), None)
        self.sums = {index: [0, 0] for index in card.worse}
        self.states, acute = {}, "no"
        for item in card.items:
            state = self.states[item["item"]] = state_of(item, self.answers.get(item["item"]), self.member, self.day)
            if state is None:
                continue
            weight = int(item["weight"] or 1)
            ends = [weight * int(item["min"]), weight * int(item["max"])] if state == "open" else [weight * state] * 2
            if str(state) in items(item["acute"]):
                acute = "yes"
            elif state == "open" and item["acute"] and acute == "no":
                acute = "open"
            if item["index"]:
                self.sums[item["index"]][0] += min(ends)
                self.sums[item["index"]][1] += max(ends)
        self.levels(assessment, acute, day)

    def levels(self, assessment, acute, day):
        places = [sorted(level_at(self.card, index, total) for total in self.sums[index])
                  for index in self.card.levels]
        top = len(self.card.names) - 1
        low, high = max(p[0] for p in places), max(p[1] for p in places)
        self.low, self.high = {"yes": (top, top), "open": (low, top), "no": (low, high)}[acute]
        self.raised = override(self.case, assessment, self.card, self.low, self.high, day)

    def known(self, item):
        return isinstance(self.states[item["item"]], int)


def badness(card, item, answer):
    """What an answer adds, turned so that more is worse."""
    worse = card.worse.get(item["index"], "none")
    weight = int(item["weight"] or 1)
    points = answer * weight if worse != "none" and weight else answer
    return -points if worse == "low" else points


def side(card, item, answer):
    """risk, strength or None."""
    least, most = int(item["min"]), int(item["max"])
    strength = card.worse.get(item["index"]) == "low" and item["index"] not in card.levels
    ends = [badness(card, item, least), badness(card, item, most)]
    usual = 0 if least < 0 < most else max(ends) if strength else min(ends)
    seen = badness(card, item, answer)
    return None if seen == usual else "risk" if seen > usual else "strength"


def change(card, item, before, now):
    name = item["item"]
    if before.known(item) != now.known(item):
        return "newly-known" if now.known(item) else "no-longer-known"
    if not now.known(item):
        return "same" if before.answers.get(name) == now.answers.get(name) else "changed"
    if before.states[name] == now.states[name]:
        return "same"
    worse, weight = card.worse.get(item["index"], "none"), int(item["weight"] or 1)
    if worse == "none" or weight == 0:
        return "changed"
    rises = (now.states[name] > before.states[name]) == (weight > 0)
    return "worse" if rises == (worse == "high") else "better"


class Count:
    def __init__(self, store, case, day):
        self.store, self.case, self.day = store, case, day
        corrected = {a.about.get("corrects") for a in case.assessments}
        self.scored = sorted(
            (Scored(case, a, store.cards[a.about["card"]], day) for a in case.assessments
             if "card" in a.about and a.stem not in corrected and a.day <= day and
             store.cards[a.about["card"]].sets_level),
            key=lambda s: (s.day, s.child or "", s.stem))
        there = [m["member"] for m in case.members if m["kind"] == "child" and (not m["to"] or m["to"] > day)]
        self.newest = [s for s in map(self.newest_of, there + [None]) if s]

    def newest_of(self, child):
        """The most severe of the newest day."""
        own = [s for s in self.scored if s.child == child]
        last = [s for s in own if s.day == own[-1].day]
        above = lambda s: len(s.card.names) - 1 - (s.high if s.raised is None else s.raised)
        return min(last, key=above) if last else None

    def before(self, now):
        older = [s for s in self.scored if s.child == now.child and s.day < now.day]
        return older[-1] if older else None

    def course(self, card):
        rows = []
        for s in self.scored:
            if s.name != card:
                continue
            index = next(iter(s.card.levels))
            strength = next((v for k, v in s.sums.items() if s.card.worse[k] == "low" and k not in s.card.levels), None)
            shown = None if strength is None else "-".join(map(str, sorted(set(strength))))
            rows.append([s.day, s.child, card, *s.sums[index], s.card.names[s.high],
                         None if s.raised is None else s.card.names[s.raised], shown,
                         s.about.get("assessor") or "role:" + s.about["assessor-role"], s.stem])
        return rows

    def answers(self):
        rows, order = [], "worse better changed newly-known no-longer-known".split()
        for now in self.newest:
            before = self.before(now)
            if before is None or before.name != now.name:
                continue
            own = [(order.index(kind), at, [now.child, kind, item["item"], before.answers.get(item["item"]),
                                            now.answers.get(item["item"]), before.day, now.day])
                   for at, item in enumerate(now.card.items)
                   for kind in [change(now.card, item, before, now)] if kind != "same"]
            rows += [row for _, _, row in sorted(own, key=lambda r: r[:2])]
        return rows

    def sides(self, wanted):
        cells = {}
        for now in self.newest:
            for item in now.card.items:
                if now.known(item) and side(now.card, item, now.states[item["item"]]) == wanted:
                    cells[item["item"], now.child or "family"] = now.states[item["item"]]
        return cells

    def events(self, record):
        found = [(event.split() + ["", ""])[:4] for event in listed(record.fields.get("events"))]
        undone = {(event[2], event[3]) for event in found if event[1] == "undone"}
        stand = [(d, w, detail) for d, w, detail, _ in found if w != "undone" and (d, w) not in undone]
        return sorted(stand, key=lambda e: (e[0], WORDS.index(e[1])))

    def waits(self):
        rows = []
        for record in self.case.of("referral"):
            start = [(d, "started") for d, w, _ in self.events(record) if w == "started" and d <= self.day]
            end = [(d, "ended") for d, w, _ in self.events(record) if w in ENDS and d <= self.day]
            until, wait = (start + end + [(self.day, "waiting")])[0]
            rows.append([record.stem, days(record.own, until), wait, record.own])
        return rows

    def tasks(self):
        found = list(tasks_of(self.case.records))
        closed = [[t.id, t.due, t.done or t.cancelled] for t in found if t.done or t.cancelled]
        return closed, {t.id for t in found if not (t.done or t.cancelled or t.marked)}


def main():
    root, name, day, path = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    with open(path, encoding="utf-8") as file:
        tables = {t["name"]: t for s in json.load(file)["sections"] for t in s["tables"]}
    store = Store(root)
    store.released = []
    case = next(c for c in Store(root, "none").cases if c.id == name)
    count, differences, cells = Count(store, case, day), 0, 0

    def same(place, found, expected):
        nonlocal differences, cells
        cells += 1
        if found != expected:
            differences += 1
            print("%s: the report says %s, counted anew it is %s" % (place, found, expected))

    rows = lambda table: tables[table]["rows"] if table in tables else []
    pick = lambda table, *columns: [[row[tables[table]["columns"].index(c)] for c in columns] for row in rows(table)]
    text = lambda row: [None if v is None else str(v) for v in row]
    cards = {s.name for s in count.scored}
    same("courses", {t for t in tables if t.startswith("course-")}, {"course-" + card for card in cards})
    for card in cards & {t[7:] for t in tables if t.startswith("course-")}:
        same("course-" + card, rows("course-" + card), count.course(card))
    same("answers", [text(row) for row in rows("answers")], [text(row) for row in count.answers()])
    risks = count.sides("risk")
    changed = {(row[2], row[0] or "family"): row[1] for row in count.answers()
               if row[1] != "newly-known" or (row[2], row[0] or "family") in risks}
    for table, expected in (("changed", changed), ("risks", risks),
                            ("strengths", count.sides("strength"))):
        columns = tables[table]["columns"] if table in tables else []
        found = {(row[0], c): v for row in rows(table) for c, v in zip(columns[1:], row[1:]) if v is not None}
        same(table, found, expected)
    same("waits", pick("waits", "referral", "days", "wait", "date"), count.waits())
    events = [[d, r.stem, w, detail or None] for r in case.of("referral")
              for d, w, detail in [(r.own, "requested", None)] + count.events(r)]
    same("events", rows("events"), events)
    closed, still = count.tasks()
    same("closed-tasks", pick("closed-tasks", "id", "due", "closed"), closed)
    same("tasks", {row[0] for row in rows("tasks")}, still)
    same("members", [row[0] for row in rows("members")], [m["member"] for m in case.members])
    same("meetings", [row[0] for row in rows("meetings")], [r.own for r in case.of("meeting")])
    print("%d tables, %d differ" % (cells, differences))
    return differences > 0


if __name__ == "__main__":
    sys.exit(main())
