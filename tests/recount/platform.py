#!/usr/bin/python3
"""platform.py STORE REPORT.json: counts anew what a report of the platform says.

Every number of `report platform --format=json` straight from the files of the store, by the definitions
in report(1) and with nothing of the program: its own parsing, days, scores and bands. Prints each cell
that differs; exit 1.
"""
import csv
import datetime
import fractions
import json
import pathlib
import re
import sys

import yaml

KINDS = ("case signal consent notice assessment approval plan referral meeting note visit call therapy "
         "handover study closing reopening work").split()
STEM = re.compile(r"(\d{4}-\d\d-\d\d)-([a-z]+)-[0-9a-z]{4}$")
TASK = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s+(.*\S)")
STEPS = ["requested", "accepted", "started", "helped"]
WAITS = ["started", "closed", "waiting"]
FAILURES = ("no-capacity not-eligible no-contact family-declined too-far waited-too-long moved language cost "
            "other").split()
ALL_ROWS = {"levels", "opening-levels", "outcomes", "waiting"}
FUNNELS = {"referral-needs", "referral-municipalities"}
DETAILED = ("reasons", "sources", "municipalities", "levels", "needs", "referral-needs", "referral-municipalities",
            "waiting", "outcomes", "failures", "opening-levels")


# --- Files ---------------------------------------------------------------------------------------------

def rows(path):
    """The rows of a table as dictionaries; none when it is not there."""
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def items(cell):
    return [part for part in (cell or "").split(";") if part]


def matter(path):
    """Front matter and body; every value is a text or a list of texts."""
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    head, body = re.match(r"---\n(.*?)^---\n(.*)", text, re.S | re.M).groups()
    fields = yaml.load(head, yaml.BaseLoader) or {}
    return {key: value for key, value in fields.items() if value not in ("", None)}, body


def listed(value):
    return value if isinstance(value, list) else [value] if value else []


def before(day):
    return str(datetime.date.fromisoformat(day) - datetime.timedelta(1))


class Record:
    """A Markdown record: kind, day on which it counts, fields, body."""

    def __init__(self, store, path):
        self.stem = path.stem
        self.fields, self.body = matter(path)
        found = STEM.match(path.stem)
        self.kind = found.group(2) if found else "case"
        own = self.fields.get("opened") if self.kind == "case" else found.group(1)
        self.own = self.fields.get("date", own) or ""
        self.day = store.day(self.own, self.fields.get("recorded", ""))
        self.erased = "erased" in self.fields

    def order(self):
        return self.day, self.fields.get("time", ""), KINDS.index(self.kind), self.stem

    def led_to(self, last):
        """The cases that a signal opened or joined, with the day, by events that nothing has undone."""
        events = [(event.split() + ["", ""])[:4] for event in listed(self.fields.get("events"))]
        events = [event for event in events if event[0] <= last]
        undone = {(event[2], event[3]) for event in events if event[1] == "undone"}
        return [(day, case) for day, word, case, _ in events
                if word in ("opened", "joined") and (day, word) not in undone]


class Assessment:
    def __init__(self, store, path):
        self.stem, self.about, self.answers = path.stem, {}, {}
        for row in rows(path):
            if row["block"] == "about":
                self.about[row["item"]] = row["answer"]
            else:
                self.answers[row["item"]] = row["answer"]
        self.day = store.day(self.about.get("date", path.stem[:10]), self.about.get("recorded", ""))


class Case:
    def __init__(self, store, folder):
        self.id = folder.name
        self.members = rows(folder / "members.csv")
        self.assessments = [Assessment(store, path) for path in sorted(folder.glob("*-assessment-*.csv"))]
        records = [Record(store, path) for path in sorted(folder.glob("*.md"))]
        self.facts = next(record for record in records if record.kind == "case")
        self.records = sorted((r for r in records if r.kind != "case" and not r.erased), key=Record.order)

    def of(self, kind):
        return [record for record in self.records if record.kind == kind]

    def closing(self, day):
        """The first closing that stands on a day, or None."""
        for at, closing in enumerate(self.records):
            undone = any(r.kind == "reopening" and r.day <= day and r.fields["undoes"] == closing.stem
                         for r in self.records[at:])
            if closing.kind == "closing" and closing.day <= day and not undone:
                return closing
        return None

    def is_open(self, day):
        return self.facts.day <= day and self.closing(day) is None


class Card:
    def __init__(self, folder):
        self.head = matter(folder / "card.md")[0]
        self.items = rows(folder / "items.csv")
        self.worse = {row["index"]: row["worse"] for row in rows(folder / "indices.csv")}
        self.levels = {}
        for row in rows(folder / "levels.csv"):
            self.levels.setdefault(row["index"], []).append(row)
        self.names = [row["level"] for row in next(iter(self.levels.values()), [])]
        self.sets_level = self.head.get("sets-level") == "true"


def released(path):
    """What a release is about, and its day."""
    about = {row["row"]: row["low"] for row in rows(path) if row["table"] == "about"}
    return dict(about, date=path.name[:10])


class Store:
    def __init__(self, root, kind="platform"):
        """With late entries on the days on which they count in reports of that kind."""
        self.root = root
        self.settings, self.introduction = matter(root / "spis.md")
        self.released = [release for release in map(released, sorted(root.glob("released/*/*.csv")))
                         if release["kind"] == kind and "project" not in release]
        self.people = {row["id"]: row for row in rows(root / "people.csv")}
        self.places = {row["id"]: row for row in rows(root / "places.csv")}
        self.services = rows(root / "services.csv")
        self.cards = {path.name: Card(path) for path in sorted((root / "cards").iterdir())}
        self.cases = [Case(self, path) for path in sorted((root / "cases").glob("[0-9][0-9][0-9][0-9]/*"))]
        links = {c.id: c.facts.fields.get("continued-in") for c in self.cases}
        self.families = {case: self.family(case, links) for case in links}
        self.meetings = self.records("meetings", "meeting")
        self.signals = self.records("cases/signals", "signal")
        self.work = self.records("cases/work", "work")

    def records(self, folder, kind):
        found = [Record(self, path) for path in (self.root / folder).glob("*/*.md")]
        return sorted((r for r in found if r.kind == kind and not r.erased), key=Record.order)

    def family(self, case, links):
        """The id of the case that a case counts for."""
        for _ in range(8):
            if links.get(case) not in links:
                break
            case = links[case]
        return case

    def codes(self, vocabulary):
        return [row["code"] for row in rows(self.root / "vocabulary" / (vocabulary + ".csv"))]

    def day(self, day, recorded):
        """The day on which a record counts: a late entry on the day on which it was written."""
        for release in self.released:
            if release["from"] <= day <= release["to"] and recorded > release["date"]:
                return recorded
        return day


# --- Levels --------------------------------------------------------------------------------------------

def level_at(card, index, total):
    for place, level in enumerate(card.levels[index]):
        if (not level["from"] or total >= int(level["from"])) and (not level["to"] or total <= int(level["to"])):
            return place
    raise ValueError("no level for %s" % total)


def state_of(item, answer, member, day):
    """An integer when the item is known, None when it is left out, "open" otherwise."""
    if re.fullmatch(r"-?\d+", answer or "") and int(item["min"]) <= int(answer) <= int(item["max"]):
        return int(answer)
    if answer == "na":
        return None
    if member and member.get("born"):
        years = int(day[:4]) - int(member["born"])
        ages = {max(years - 1, 0), max(years, 0)}
        fits = any(int(item["age_from"] or 0) <= age <= int(item["age_to"] or 999) for age in ages)
        return "open" if fits else None
    return "open"


def score(case, assessment, card, day):
    """Severity from above (0: the most severe) of both ends of the level, or None; and acute."""
    member = next((m for m in case.members if m["member"] == assessment.about.get("for")), None)
    sums, acute = {index: [0, 0] for index in card.worse}, "no"
    for item in card.items:
        state = state_of(item, assessment.answers.get(item["item"]), member, assessment.day)
        if state is None:
            continue
        if state == "open":
            acute = "open" if item["acute"] and acute == "no" else acute
            ends = [int(item["weight"] or 1) * int(item[end]) for end in ("min", "max")]
        else:
            acute = "yes" if str(state) in items(item["acute"]) else acute
            ends = [int(item["weight"] or 1) * state] * 2
        if item["index"]:
            sums[item["index"]][0] += min(ends)
            sums[item["index"]][1] += max(ends)
    if not card.levels:
        return None, acute
    places = [sorted(level_at(card, index, total) for total in sums[index]) for index in card.levels]
    top = len(card.names) - 1
    low, high = max(p[0] for p in places), max(p[1] for p in places)
    low, high = (top, top) if acute == "yes" else (low, top) if acute == "open" else (low, high)
    raised = override(case, assessment, card, low, high, day)
    low, high = (raised, raised) if raised is not None else (low, high)
    return (top - high, top - low), acute


def override(case, assessment, card, low, high, day):
    """The place of the level that an approved override raises to, or None."""
    about = assessment.about
    if about.get("override") not in card.names or not about.get("override-reason"):
        return None
    place = card.names.index(about["override"])
    approved = any(r.fields["of"] == assessment.stem and r.day <= day and
                   r.fields["by"] not in (about.get("assessor"), about.get("entered-by"))
                   for r in case.of("approval"))
    least = high if low < high else high + 1
    allowed = least <= place <= high + int(card.head.get("raise-by", 1))
    return place if approved and allowed else None


def level_of(store, case, day):
    """The code of a case's level, whether it is the most severe of its card, and acute."""
    corrected = {a.about.get("corrects") for a in case.assessments}
    valid = [a for a in case.assessments if "card" in a.about and a.stem not in corrected and a.day <= day]
    children = [m["member"] for m in case.members if m["kind"] == "child" and (not m["to"] or m["to"] > day)]
    levels, signs = [], set()
    for child in children + [None]:
        own = [a for a in valid if a.about.get("for") == child]
        family = {a.stem: a.about["card"].rpartition("-")[0] for a in own}
        for a in own:
            if a.day == max(b.day for b in own if family[b.stem] == family[a.stem]):
                signs.add(score(case, a, store.cards[a.about["card"]], day)[1])
        setting = [a for a in own if store.cards[a.about["card"]].sets_level]
        newest = [a for a in setting if a.day == max(b.day for b in setting)]
        scored = [(score(case, a, store.cards[a.about["card"]], day)[0], a.about["card"]) for a in newest]
        scored = [s for s in scored if s[0]]
        if scored:
            levels.append(min(scored))
    acute = next((sign for sign in ("yes", "open") if sign in signs), "no")
    if not levels:
        return "none", False, acute
    names = lambda card, above: store.cards[card].names[len(store.cards[card].names) - 1 - above]
    high, low = min(levels), min(levels, key=lambda s: s[0][1])
    code = names(low[1], low[0][1])
    return code if code == names(high[1], high[0][0]) else "undetermined", low[0][1] == 0, acute


# --- Waiting -------------------------------------------------------------------------------------------

def half_after(waits):
    """The least number of days t with S(t) <= 1/2 over (days, helped) as exact fractions, or None."""
    still = fractions.Fraction(1)
    for day in sorted({days for days, helped in waits if helped}):
        there = sum(days >= day for days, _ in waits)
        gone = sum(helped and days == day for days, helped in waits)
        still -= still * gone / there
        if still <= fractions.Fraction(1, 2):
            return day
    return None


def between(first, last):
    return max(0, (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days)


# --- Tasks ---------------------------------------------------------------------------------------------

class Task:
    def __init__(self, record, mark, rest):
        self.record, self.agreed, self.marked = record, record.day, mark != " "
        self.person, tokens, words = None, {}, rest.split(" ")
        while words:
            key, colon, value = words[-1].partition(":")
            if colon and key in ("due", "was-due", "done", "cancelled", "goal", "id"):
                tokens.setdefault(key, value)
            elif words[-1].startswith("@"):
                self.person = words[-1][1:]
            elif words[-1]:
                break
            words.pop()
        self.text, self.id = " ".join(words), tokens.get("id")
        self.due, self.done, self.cancelled = (tokens.get(name) for name in ("due", "done", "cancelled"))


def tasks_of(records):
    """Tasks of a timeline, each once."""
    seen = set()
    for record in records:
        if record.kind not in ("meeting", "plan", "note", "visit", "call"):
            continue
        fenced = False
        for line in record.body.split("\n"):
            fenced ^= line.lstrip().startswith("```")
            found = TASK.fullmatch(line.rstrip())
            if fenced or not found:
                continue
            task = Task(record, *found.groups())
            if task.id not in seen:
                seen.update({task.id} if task.id else set())
                yield task


# --- The tables ----------------------------------------------------------------------------------------

class Count:
    """All measures of one period, as sets of families and exact numbers."""

    def __init__(self, store, first, last):
        self.store, self.first, self.last = store, first, last
        self.tables, self.sets, self.codes = {}, {}, {}
        self.waits = {}
        self.families()
        self.help()
        self.directory()
        self.events()
        self.efforts()
        self.asked()

    def inside(self, day):
        return bool(day) and self.first <= day <= self.last

    def put(self, table, row, family, column=0):
        self.sets.setdefault(table, {}).setdefault(row, [set() for _ in STEPS])[column].add(family)

    def families(self):
        store = self.store
        self.base = {name: set() for name in
                     "open-at-start opened closed open-at-end high-at-end acute-at-end".split()}
        self.codes = {"reasons": store.codes("reasons") + ["none"], "sources": store.codes("sources"),
                      "municipalities": [p for p, row in store.places.items() if row["kind"] == "municipality"] +
                      ["unknown"], "needs": store.codes("needs") + ["none"], "referral-needs": store.codes("needs"),
                      "levels": [name for card in store.cards.values() if card.sets_level for name in card.names] +
                      ["undetermined", "none"], "waiting": WAITS,
                      "outcomes": ["helped", "partly", "not-helped", "unknown"], "failures": FAILURES}
        self.codes["referral-municipalities"] = self.codes["municipalities"]
        self.codes["opening-levels"] = self.codes["levels"]
        for case in store.cases:
            fields = case.facts.fields
            if not case.facts.erased and "continued-in" not in fields:
                self.family(case, fields)
            if case.id in self.base["opened"]:
                self.wait(case, fields)

    def family(self, case, fields):
        if case.is_open(before(self.first)):
            self.base["open-at-start"].add(case.id)
        elif self.inside(case.facts.day) or any(self.inside(r.day) for r in case.of("reopening")):
            self.base["opened"].add(case.id)
            for reason in listed(fields.get("reasons")) or ["none"]:
                self.put("reasons", reason, case.id)
            self.put("sources", fields["source"], case.id)
            self.put("municipalities", self.municipality(fields.get("place")), case.id)
            self.put("opening-levels", self.opening_level(case), case.id)
        else:
            return
        for need in listed(fields.get("needs")) or ["none"]:
            self.put("needs", need, case.id)
        if not case.is_open(self.last):
            self.base["closed"].add(case.id)
            return
        self.base["open-at-end"].add(case.id)
        code, severe, acute = level_of(self.store, case, self.last)
        self.put("levels", code, case.id)
        if severe:
            self.base["high-at-end"].add(case.id)
        if acute == "yes":
            self.base["acute-at-end"].add(case.id)

    def opening_level(self, case):
        """The level on the day of the first assessment from the opening, or reopening, to the end."""
        since = case.facts.day if self.inside(case.facts.day) else next(
            r.day for r in case.of("reopening") if self.inside(r.day))
        corrected = {a.about.get("corrects") for a in case.assessments}
        days = [a.day for a in case.assessments if "card" in a.about and a.stem not in corrected and
                since <= a.day <= self.last and self.store.cards[a.about["card"]].sets_level]
        return level_of(self.store, case, min(days))[0] if days else "none"

    def wait(self, case, fields):
        """How long, and until what, a family waits that was opened in the period."""
        asked, shut = case.facts.own, ""
        if not self.inside(case.facts.day):
            asked = next(r for r in case.of("reopening") if self.inside(r.day)).own
            shut = case.closing(before(self.first)).own
        for signal in self.store.signals:
            for day, name in signal.led_to(self.last):
                if self.store.families.get(name) == case.id and day >= shut:
                    asked = min(asked, signal.own)
        helped = []
        for other in self.store.cases:
            for referral in other.of("referral") if self.store.families[other.id] == case.id else []:
                start, end = None, None
                for day, word in sorted(event.split()[:2] for event in listed(referral.fields.get("events"))):
                    start = day if word == "started" and day <= self.last else start
                    end = day if word in ("completed", "failed", "cancelled", "rejected") else end
                if start and (start >= asked or end is None or end >= asked):
                    helped.append(max(start, asked))
        closing = case.closing(self.last)
        if helped:
            code, day = "started", min(helped)
        else:
            code, day = ("closed", closing.own) if closing else ("waiting", self.last)
        self.put("waiting", code, case.id)
        self.waits[case.id] = between(asked, day), code == "started"

    def municipality(self, place):
        for _ in range(8):
            row = self.store.places.get(place)
            if row is None:
                break
            if row["kind"] == "municipality":
                return place
            place = row["part_of"]
        return "unknown"

    def help(self):
        places = {c.id: c.facts.fields.get("place") for c in self.store.cases}
        for case in self.store.cases:
            family = self.store.families[case.id]
            self.home = self.municipality(places[family])
            for referral in [] if case.facts.erased else case.of("referral"):
                need = referral.fields["need"]
                if self.inside(referral.day):
                    self.step("requested", need, family)
                for event in listed(referral.fields.get("events")):
                    day, word, detail = (event.split() + [None])[:3]
                    if self.inside(day):
                        self.event(word, detail, need, family)

    def step(self, step, need, family):
        self.base.setdefault(step, set()).add(family)
        self.put("referral-needs", need, family, STEPS.index(step))
        self.put("referral-municipalities", self.home, family, STEPS.index(step))

    def event(self, word, detail, need, family):
        if word in ("accepted", "started"):
            self.step(word, need, family)
        elif word == "completed":
            self.put("outcomes", detail, family)
            if detail == "helped":
                self.step("helped", need, family)
            elif detail == "unknown":
                self.base.setdefault("outcome-unknown", set()).add(family)
        elif word in ("rejected", "cancelled", "failed"):
            self.put("failures", detail, family)

    def directory(self):
        columns = ["active", "temporarily-closed", "inactive", "defunct", "unknown"]
        kinds, states = {}, dict.fromkeys("capacity waitlist no-capacity additional-assessment stale unknown".split(), 0)
        answers = self.answers()
        for service in self.store.services:
            if service["same_as"]:
                continue
            status = service["status"] or "unknown"
            row = kinds.setdefault(service["kind"] or "none", dict.fromkeys(columns, 0))
            row[status] += 1
            if status in ("active", "unknown"):
                states[self.state(answers.get(service["id"], []))] += 1
        self.tables["services"] = {kind: [row[c] for c in columns] for kind, row in kinds.items()}
        self.tables["availability"] = {state: [number] for state, number in states.items()}

    def supply(self, need):
        """Services for a need by whether they have a place: free, wait, full, unknown, all."""
        states = {"capacity": 0, "waitlist": 1, "additional-assessment": 1, "no-capacity": 2}
        row, answers = [0] * 4, self.answers()
        for service in self.store.services:
            if need in items(service["needs"]) and not service["same_as"] and service["status"] in ("", "active"):
                row[states.get(self.state(answers.get(service["id"], [])), 3)] += 1
        return row + [sum(row)]

    def past(self):
        """What the three periods before told, oldest first: {(table, row, column): band}."""
        found, first = [], self.first
        for _ in range(3):
            last = before(first)
            first = last[:4] + ("-01-01" if self.whole_year() or last[5:7] <= "06" else "-07-01")
            numbers = {}
            for path in sorted(self.store.root.glob("released/*/*.csv")):
                about = released(path)
                if (about["kind"], about["from"], about["to"]) != ("platform", first, last) or numbers:
                    continue
                for row in rows(path):
                    if row["table"] != "about":
                        low, high = int(row["low"]), int(row["high"])
                        numbers[row["table"], row["row"], row["column"]] = low if low == high else "%d-%d" % (low, high)
            found.insert(0, numbers)
        return found

    def whole_year(self):
        return self.store.settings.get("grid") == "year"

    def look_back(self):
        """The first day that the attendance looks back to."""
        told, first = self.past(), self.first
        count = 3
        while count > 1 and not told[3 - count]:
            count -= 1
        for _ in range(count):
            last = before(first)
            first = last[:4] + ("-01-01" if self.whole_year() or last[5:7] <= "06" else "-07-01")
        return first

    def looked_at(self):
        first = self.look_back()
        return [m for m in self.store.meetings if first <= m.day <= self.last and
                m.fields["kind"] in ("platform", "training", "fair") and "cancelled" not in m.fields and
                (listed(m.fields.get("present")) or listed(m.fields.get("attended")))][-9:]

    def heads(self, meeting):
        professions = self.store.codes("professions")
        heads = [tuple(text.split()[:2]) for text in listed(meeting.fields.get("attended"))]
        for text in [] if heads else listed(meeting.fields.get("present")):
            who = text.split()[0]
            code = who[5:] if who.startswith("role:") else self.store.people.get(who, {}).get("profession")
            heads.append((code if code in professions else "unknown", 1))
        return [(profession, int(number)) for profession, number in heads]

    def matrix(self):
        table, meetings = {}, self.looked_at()
        for meeting in meetings:
            for profession, number in self.heads(meeting):
                row = table.setdefault(profession, {m.stem.replace("-", "_"): 0 for m in meetings})
                row[meeting.stem.replace("-", "_")] += number
        return table

    def absent(self):
        here = {p["profession"] for p in self.store.people.values() if not p["same_as"] and
                (not p["from"] or p["from"] <= self.last) and (not p["to"] or p["to"] >= self.last)}
        return (here & set(self.store.codes("professions"))) - set(self.matrix()) if self.looked_at() else set()

    def answers(self):
        """Answers till the end of the period, by the service behind duplicates."""
        same = {s["id"]: s["same_as"] for s in self.store.services}
        found = {}
        for path in sorted((self.store.root / "availability").glob("*/*.csv")):
            # A writer's rows of all years correct one another.
            mine = [r for other in path.parent.parent.glob("*/" + path.name) for r in rows(other)]
            corrected = {row["corrects"] for row in mine if row["corrects"]}
            for row in rows(path):
                service = row["service"]
                while same.get(service):
                    service = same[service]
                if row["id"] not in corrected and row["date"] <= self.last:
                    found.setdefault(service, []).append(row)
        return found

    def state(self, answers):
        if not answers:
            return "unknown"
        newest = max(row["date"] for row in answers)
        age = (datetime.date.fromisoformat(self.last) - datetime.date.fromisoformat(newest)).days
        if age > int(self.store.settings.get("stale-days", 60)):
            return "stale"
        states = {row["state"] for row in answers if row["date"] == newest}
        return next(s for s in ("no-capacity", "waitlist", "additional-assessment", "capacity") if s in states)

    def events(self):
        kinds = dict.fromkeys("case-meeting conference review team platform training fair".split(), 0)
        for meeting in self.store.meetings + [m for c in self.store.cases for m in c.of("meeting")]:
            kinds[meeting.fields["kind"]] += self.inside(meeting.day)
        self.tables["meetings"] = {kind: [number] for kind, number in kinds.items()}
        professions, attendance, events = self.store.codes("professions"), {}, []
        self.trainings, self.exhibitors = [], []
        for meeting in self.store.meetings:
            kind = meeting.fields["kind"]
            if not self.inside(meeting.day) or kind == "team":
                continue
            heads = [(p, int(n)) for p, n in (text.split() for text in listed(meeting.fields.get("attended")))]
            for text in [] if heads else listed(meeting.fields.get("present")):
                who = text.split()[0]
                code = who[5:] if who.startswith("role:") else self.store.people.get(who, {}).get("profession")
                heads.append((code if code in professions else "unknown", 1))
            events.append([meeting.day, kind, sum(n for _, n in heads), meeting.fields.get("topic")])
            for profession, number in heads:
                if kind in ("platform", "training"):
                    attendance.setdefault(profession, [0, 0])[kind == "training"] += number
            if kind == "training":
                self.trainings += [[meeting.day, p, sum(n for q, n in heads if q == p)]
                                   for p in sorted({p for p, _ in heads})]
            if kind == "fair":
                self.exhibitors += [[meeting.day, s] for s in listed(meeting.fields.get("services"))]
        self.tables["attendance"] = attendance
        self.list = events

    def efforts(self):
        measures = dict.fromkeys("agreed done-in-time done-late cancelled overdue".split(), 0)
        for timeline in [self.store.meetings] + [case.records for case in self.store.cases]:
            for task in tasks_of(timeline):
                measures["agreed"] += self.inside(task.agreed)
                if self.inside(task.done):
                    measures["done-late" if task.due and task.done > task.due else "done-in-time"] += 1
                measures["cancelled"] += self.inside(task.cancelled)
                ended = any(day and day <= self.last for day in (task.done, task.cancelled))
                measures["overdue"] += bool(task.agreed <= self.last and task.due and task.due < self.last and
                                            not ended)
        self.tables["tasks"] = {name: [number] for name, number in measures.items()}
        minutes = {}
        for record in [r for c in self.store.cases for r in c.records] + self.store.meetings + self.store.work:
            length = int(record.fields.get("duration", 0))
            detail = record.fields.get({"work": "activity", "meeting": "kind"}.get(record.kind, ""))
            if length and self.inside(record.day) and record.kind in "note visit call therapy meeting work".split():
                key = record.kind, detail
                minutes[key] = minutes.get(key, 0) + length
        self.hours = {key: round(number / 60, 2) for key, number in minutes.items()}

    def asked(self):
        """What the platform asked for: the tasks of its last meeting, and those of older ones that were not
        closed before the period."""
        meetings = [m for m in self.store.meetings if m.fields["kind"] == "platform" and m.day <= self.last]
        self.asked_for = []
        for task in tasks_of(self.store.meetings):
            closed = [day for day in (task.done, task.cancelled) if day and day <= self.last]
            undated = task.marked and not task.done and not task.cancelled
            if task.record not in meetings:
                continue
            if task.record is not meetings[-1] and (undated or (closed and closed[0] < self.first)):
                continue
            late = task.due and task.due < self.last
            state = "done" if undated else "late" if late else "open"
            if closed:
                state = "done" if task.done else "cancelled"
            self.asked_for.append([task.agreed, task.due, state, closed[0] if closed else None, task.text,
                                   task.id, task.person])


def compared(now, before):
    """How a band or number compares with the one before it."""
    if before is None:
        return None
    ends = lambda band: [int(end) for end in str(band).split("-")]
    low, high = ends(now)[0], ends(now)[-1]
    old_low, old_high = ends(before)[0], ends(before)[-1]
    if (low, high) == (old_low, old_high):
        return "same"
    return "more" if low > old_high else "fewer" if high < old_low else "untold"


# --- Comparing -----------------------------------------------------------------------------------------

class Comparison:
    def __init__(self, count, report):
        self.count, self.differences, self.cells, self.withheld = count, 0, 0, 0
        self.tables = {t["name"]: t for s in report["sections"] for t in s["tables"]}
        step = max(5, int(count.store.settings.get("round-to", 5)))
        self.band = lambda n: (max(0, (n + step // 2) // step * step - step // 2),
                               (n + step // 2) // step * step - step // 2 + step - 1)
        self.detailed_tables = [name for name in DETAILED if name in self.tables]

    def same(self, place, found, expected):
        self.cells += 1
        if found != expected:
            self.differences += 1
            print("%s: the report says %s, counted anew it is %s" % (place, found, expected))

    def text(self, number):
        return "%d-%d" % self.band(number)

    def plain(self, name, expected):
        """A table whose first column is a code and the others numbers or bands."""
        columns = self.tables[name]["columns"]
        end = columns.index("before") if "before" in columns else len(columns)
        found = {row[0]: row[1:end] for row in self.tables[name]["rows"]}
        for row in self.tables[name]["rows"] if end < len(columns) else []:
            self.same("%s: %s before" % (name, row[0]), row[end],
                      self.told(-1, name, row[0], columns[1]))
        self.same(name + ": rows", sorted(found), sorted(expected))
        for code in set(found) & set(expected):
            self.same("%s: %s" % (name, code), found[code], expected[code])

    def singles(self, name, expected):
        """A table of numbers by themselves, of which some may be withheld."""
        told = [row[0] for row in self.tables[name]["rows"]]
        self.plain(name, {code: numbers for code, numbers in expected.items() if code in told})
        self.withheld += len(expected) - len(told)

    def breakdown(self, name):
        table, sets = self.tables[name], self.count.sets.get(name, {})
        width = len(STEPS) if name in FUNNELS else 1
        members = lambda code: sets.get(code, [set() for _ in STEPS])[:width]
        codes = list(dict.fromkeys(self.count.codes[name] + list(sets)))
        found = [row[0] for row in table["rows"]]
        own = [code for code in found if code != "all-others"]
        if "all-others" not in found:
            shown = [c for c in codes if name in ALL_ROWS or any(self.band(len(s))[0] > 0 for s in members(c))]
            self.same(name + ": rows", sorted(found), sorted(shown))
        for row in table["rows"]:
            parts = [row[0]] if row[0] != "all-others" else [c for c in codes if c not in own]
            numbers = [len(set().union(*(members(c)[at] for c in parts))) for at in range(width)]
            told = row[1:1 + width]
            self.same("%s: %s" % (name, row[0]), told, [self.text(number) for number in numbers])
            if "before" in table["columns"]:
                self.same("%s: %s before" % (name, row[0]), row[table["columns"].index("before")],
                          self.told(-1, name, row[0]))
            if name == "needs" and row[0] not in ("none", "all-others"):
                self.same("needs: services for " + row[0], row[2:], self.count.supply(row[0]))

    def told(self, past, table, row, column="families"):
        """The band that a past release (-1: of the period just before) told of a number, or None."""
        numbers = self.count.past()[past]
        return numbers.get((table, row, column))

    def trend(self):
        """Key figures and numbers over the periods: now as in the other tables, before as released."""
        count = self.count
        received = sum(count.inside(signal.day) for signal in count.store.signals)
        now = {(t, r[0]): self.text(received if t == "signals" else len(count.base.get(r[0], ())))
               for t in ("signals", "families", "referrals") for r in self.tables[t]["rows"]}
        where = {"in-care": ("families", "open-at-end"), "signals": ("signals", "received"),
                 "opened": ("families", "opened"), "high": ("families", "high-at-end"),
                 "started": ("referrals", "started"), "closed": ("families", "closed")}
        unit = lambda table: "signals" if table == "signals" else "families"
        keys = []
        for name, (table, row) in where.items():
            if (table, row) in now:
                was = self.told(-1, table, row, unit(table))
                keys.append([name, now[table, row], was, compared(now[table, row], was)])
        self.same("keys", self.tables["keys"]["rows"], keys)
        past = self.count.past()
        while len(past) > 1 and not past[0]:
            past = past[1:]
        self.same("trend: there", "trend" in self.tables, any(past))
        if not any(past):
            return
        at = range(len(past))
        self.same("trend", self.tables["trend"]["rows"],
                  [[name] + [past[i].get((t, r, unit(t))) for i in at] + [now.get((t, r))]
                   for name, (t, r) in where.items()])
        sources = {r[0]: r[1] for r in self.tables["sources"]["rows"]} if "sources" in self.tables else {}
        for row in self.tables["sources-over-time"]["rows"]:
            self.same("sources-over-time: " + row[0], row[1:-1],
                      [past[i].get(("sources", row[0], "families")) for i in at])
            if row[0] in sources:
                self.same("sources-over-time: now " + row[0], row[-1], sources[row[0]])
        above = {row for numbers in past for (t, row, _), band in numbers.items()
                 if t == "sources" and not str(band).startswith("0") and not row.startswith("joined")}
        self.same("sources-over-time: rows", {row[0] for row in self.tables["sources-over-time"]["rows"]} -
                  set(sources), above - set(sources))

    def median(self):
        """Told of ten families or more, when those whose help started are not in the lowest band."""
        waits = list(self.count.waits.values())
        started = sum(helped for _, helped in waits)
        is_told = self.band(len(waits))[0] >= 10 and self.band(started)[0] > 0
        return half_after(waits) if is_told else None

    def all(self):
        count, last = self.count, self.count.last
        received = sum(count.inside(signal.day) for signal in count.store.signals)
        self.plain("signals", {"received": [self.text(received)]})
        names = "open-at-start opened closed open-at-end high-at-end acute-at-end".split()
        self.singles("families", {n: [self.text(len(count.base[n]))] for n in names})
        self.singles("referrals", {n: [self.text(len(count.base.get(n, ())))] for n in STEPS + ["outcome-unknown"]})
        self.trend()
        if "waiting-time" in self.tables:
            self.plain("waiting-time", {"median": [self.median()]})
        for name in self.detailed_tables:
            self.breakdown(name)
        for name, expected in count.tables.items():
            self.plain(name, expected)
        self.same("events", self.tables["events"]["rows"], count.list)
        self.same("trainings", self.tables["trainings"]["rows"], count.trainings)
        self.same("exhibitors", self.tables["exhibitors"]["rows"], count.exhibitors)
        self.same("asked", self.tables["asked"]["rows"], count.asked_for)
        matrix = self.tables["attendance-by-meeting"]
        shown = {row[0]: dict(zip(matrix["columns"][1:], row[1:])) for row in matrix["rows"]}
        self.same("attendance-by-meeting", shown, count.matrix())
        self.same("never-there", {row[0] for row in self.tables["never-there"]["rows"]}
                  if "never-there" in self.tables else set(), count.absent())
        self.same("hours", {(r[0], r[1]): r[2] for r in self.tables["hours"]["rows"]}, count.hours)
        known = set(self.detailed_tables) | set(count.tables) | {
            "signals", "families", "referrals", "events", "hours", "trainings", "exhibitors", "asked", "keys",
            "attendance-by-meeting", "definitions", "practice", "gaps", "not-shown"}
        known |= {"never-there"} if count.looked_at() else set()
        known |= {"trend", "sources-over-time"} if any(count.past()) else set()
        known |= {"waiting-time"} & set(self.tables)
        self.withheld += len(DETAILED) - len(self.detailed_tables)
        self.same("tables", sorted(self.tables), sorted(known))
        return last


def marked(count, word):
    """The items of the platform's meetings that begin with a word, in the order of time."""
    pattern = re.compile(r"^\s*[-*+]\s+%s:\s*(.*?)\s*$" % word, re.M)
    return [text for meeting in count.store.meetings if count.inside(meeting.day) and
            meeting.fields["kind"] == "platform" for text in pattern.findall(meeting.body)]


def main():
    root, path = pathlib.Path(sys.argv[1]), sys.argv[2]
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    count = Count(Store(root), report["from"], report["to"])
    comparison = Comparison(count, report)
    comparison.all()
    sections = {s["name"]: s for s in report["sections"]}
    for name, word in (("practice", "practice"), ("gaps", "gap")):
        found = [p["text"]["cs"] for p in sections[name]["paragraphs"] if p["kind"] == "item"]
        expected = marked(count, word)
        comparison.same(name + ": items", len(found), len(expected))
        said = [row[1] for row in comparison.tables[name]["rows"]]
        comparison.same(name + ": by meeting", said, found)
        for text, source in zip(found, expected):
            comparison.same(name, text.startswith(source.split("*")[0][:20]), True)
    print("%d cells and lists, %d withheld, %d differ" %
          (comparison.cells, comparison.withheld, comparison.differences))
    return comparison.differences > 0


if __name__ == "__main__":
    sys.exit(main())
