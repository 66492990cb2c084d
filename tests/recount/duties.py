#!/usr/bin/python3
"""What the records of a store demand on a day, counted anew.

duties.py list STORE DAY               every duty: rule, case, owner, due, state, record, subject
duties.py hold STORE DAY FOUND.csv     holds `report today --all -f csv --table duties` against the files
duties.py open STORE DAY               how many cases are open
duties.py cover STORE FOLDER           of such lists, DAY.csv each, for every rule: a list with a duty, and the next one,
                                       by which it was met; '-' if none was

By spis-duties(7) and with nothing of the program: its own reading, its own levels, its own days. Prints
what only one of the two knows; exit 1.
"""
import collections
import csv
import datetime
import pathlib
import re
import sys

KINDS = ("signal consent notice assessment approval plan referral meeting note visit call therapy handover "
         "study closing reopening").split()
LIMITS = {"screen-now-days": 0, "screen-days": 3, "screen-weeks-days": 14, "assess-days": 30, "plan-days": 45,
          "answer-days": 14, "wait-days": 60, "contact-days": 30, "minutes-days": 7, "majority-months": 12,
          "stale-days": 60, "review-soon-days": 14}
ENDS = {"completed", "rejected", "cancelled", "failed"}
WORDS = ["waitlisted", "accepted", "started", "completed", "rejected", "cancelled", "failed"]
WITH_TASKS = "meeting plan note visit call".split()
# Of the other rules it is said in the record what they are about.
# Somebody still waits for these when a case is closed.
OF_CLOSED = {"notice-answer", "approval", "task", "task-orphan", "referral-answer", "referral-wait",
             "referral-stopped", "objection"}
SUBJECTS = {"respond", "acute-open", "notice", "assess-first", "review", "task", "task-orphan", "goal-unjudged",
            "item-unanswered", "access", "majority", "availability", "pledge"}
Duty = collections.namedtuple("Duty", "rule case owner due state record subject")


# --- Reading -------------------------------------------------------------------------------------------

def day_of(text):
    return datetime.date.fromisoformat(text[:10]) if text else None


def days(number):
    return datetime.timedelta(int(number))


def months_later(day, months):
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    last = [31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28,
            31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return datetime.date(year, month, min(day.day, last))


def of_age(member):
    return datetime.date(int(member["born"]) + 18, 12, 31) if member["born"] else None


def plain(value):
    value = value.strip()
    return re.sub(r"\\(.)", r"\1", value[1:-1]) if value[:1] == '"' else value


def read_front(path):
    """Front matter as a dictionary of words and lists, and the body below it."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    found, key = {}, None
    for line in front.splitlines():
        item = re.fullmatch(r" *- (.*)", line)
        if line.startswith("#") or not line.strip():
            continue
        if item:
            found.setdefault(key, []).append(plain(item[1]))
        else:
            key, value = line.split(":", 1)
            if value.strip():
                found[key] = plain(value)
    return found, body


def read_table(path):
    if not path.exists():
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return [{key: value or "" for key, value in row.items()} for row in csv.DictReader(file)]


class Record:
    """One record; of an assessment also its answers."""

    def __init__(self, path):
        self.stem = path.stem
        self.kind = re.fullmatch(r"\d{4}-\d\d-\d\d-([a-z]+)-.{4}", path.stem)[1]
        self.body, self.answers = "", {}
        if path.suffix == ".csv":
            rows = read_table(path)
            self.front = {row["item"]: row["answer"] for row in rows if row["block"] == "about"}
            self.answers = {row["item"]: row["answer"] for row in rows if row["block"] != "about"}
        else:
            self.front, self.body = read_front(path)
        self.day = day_of(self.get("date") or self.stem)
        self.order = (self.day, self.get("time")[:5], KINDS.index(self.kind) if self.kind in KINDS else 0, self.stem)

    def get(self, key):
        return self.front.get(key, "")

    def all(self, key):
        value = self.front.get(key, [])
        return value if isinstance(value, list) else [value]

    def events(self, today):
        """The events that stand on the day: (day, word, detail)."""
        found = [(day_of(text), *(text[11:].split(" ", 1) + [""])[:2]) for text in self.all("events")]
        found = [event for event in found if event[0] <= today]
        for _, word, detail in [event for event in found if event[1] == "undone"]:
            day, undone = detail.split()[:2]
            found = [event for event in found if (str(event[0]), event[1]) != (day, undone)]
        return [event for event in found if event[1] != "undone"]

    def held(self):
        return self.get("cancelled") != "true" and bool(self.all("present") or self.all("attended"))

    def goals(self):
        for line in re.findall(r"^[ ]*- goal: (.*)$", self.body, re.M):
            yield dict(re.findall(r"(?:^| )(need|item|by|id|met|on):(\S+)", line))

    def tasks(self):
        for mark, line in re.findall(r"^\s*[-*+] \[([ xX])\] (.*)$", self.body, re.M):
            tokens = dict(re.findall(r" (due|was-due|done|cancelled|goal|item|for|id):(\S+)", line))
            who = re.findall(r" @(\S+)", line)
            yield dict(tokens, closed=mark != " ", who=who[-1] if who else "")


def answer_of(record, item, ages):
    """As it was given; of what is not for a child of these ages `na`, else unknown."""
    low, high = int(item["age_from"] or 0), int(item["age_to"] or 999)
    outside = ages and not any(low <= age <= high for age in ages)
    return record.answers.get(item["item"]) or ("na" if outside else "unknown")


class Card:
    def __init__(self, folder):
        front, _ = read_front(folder / "card.md")
        self.sets_level = front.get("sets-level") == "true"
        self.review_days = front.get("review-days")
        self.items = read_table(folder / "items.csv")
        self.levels = collections.defaultdict(list)
        for row in read_table(folder / "levels.csv"):
            self.levels[row["index"]].append(row)

    def sign(self, record, column, ages):
        """yes, open or no: whether an answer is listed in the column of its item."""
        found = "no"
        for item in self.items:
            answer = answer_of(record, item, ages)
            listed = [word for word in item[column].split(";") if word]
            if answer in listed:
                return "yes"
            if listed and not re.fullmatch(r"-?\d+|na", answer):
                found = "open"
        return found

    def level(self, record, ages):
        """The more severe end of the decided level: its row's number and row."""
        worst, rows = None, None
        for index, rows in self.levels.items():
            high = 0
            for item in (item for item in self.items if item["index"] == index):
                answer = answer_of(record, item, ages)
                weight = int(item["weight"] or 1)
                if re.fullmatch(r"-?\d+", answer):
                    high += weight * int(answer)
                elif answer != "na":
                    high += max(weight * int(item["min"]), weight * int(item["max"]))
            at = max(at for at, row in enumerate(rows) if not row["from"] or int(row["from"]) <= high)
            worst = at if worst is None else max(worst, at)
        if worst is None:
            return None
        if self.sign(record, "acute", ages) != "no":
            worst = len(rows) - 1
        names = [row["level"] for row in rows]
        if record.get("override") in names:
            worst = max(worst, names.index(record.get("override")))
        return min((table[worst] for table in self.levels.values()), key=lambda row: int(row["review_days"] or 9999))


class Case:
    def __init__(self, folder, today):
        self.id = folder.name
        self.front, _ = read_front(folder / "case.md")
        self.opened = day_of(self.front.get("opened"))
        self.members = {row["member"]: row for row in read_table(folder / "members.csv")}
        records = [Record(path) for path in folder.iterdir() if path.name[4:5] == "-"]
        self.records = sorted((one for one in records if one.day <= today and not one.get("erased")),
                              key=lambda one: one.order)

    def of(self, *kinds):
        return [one for one in self.records if one.kind in kinds]

    def closed_on(self, day):
        """The closing that stands at the end of the day."""
        closing = None
        for one in self.of("closing", "reopening"):
            if one.day <= day:
                closing = one if one.kind == "closing" else None
        return closing

    def manager(self):
        handed = [one.get("to") for one in self.of("handover")]
        return handed[-1] if handed else self.front["manager"]

    def begun(self):
        """The day of the opening, or of the last reopening."""
        return max([one.day for one in self.of("reopening")] + [self.opened])

    def contacts(self):
        family = {"child"} | {row["role"] for row in self.members.values() if row["role"]}
        for one in self.of("visit", "call", "therapy"):
            if one.get("attended") in ("", "yes"):
                yield one
        for one in self.of("meeting"):
            roles = {word.split()[0][5:] for word in one.all("present") if word.startswith("role:")}
            if one.held() and roles & family:
                yield one

    def ages(self, one):
        """The two that the birth year of the assessment's child allows on its day."""
        born = self.members.get(one.get("for"), {}).get("born")
        return [one.day.year - int(born) - 1, one.day.year - int(born)] if born else []

    def in_force(self):
        corrected = {one.get("corrects") for one in self.of("assessment")}
        return [one for one in self.of("assessment") if one.stem not in corrected]

    def plan(self):
        replaced = {one.get("replaces") for one in self.of("plan")}
        plans = [one for one in self.of("plan") if one.stem not in replaced]
        return plans[-1] if plans else None


class Store:
    def __init__(self, top, today):
        self.top, self.today = pathlib.Path(top), today
        self.settings, _ = read_front(self.top / "spis.md")
        self.people = {row["id"]: row for row in read_table(self.top / "people.csv")}
        self.services = {row["id"]: row for row in read_table(self.top / "services.csv")}
        self.cards = {folder.name: Card(folder) for folder in (self.top / "cards").iterdir()}
        self.cases = {}
        for path in sorted(self.top.glob("cases/[0-9]*/*/case.md")):
            case = Case(path.parent, today)
            if case.opened and case.opened <= today and not case.front.get("continued-in"):
                self.cases[case.id] = case
        self.signals = self.records("cases/signals/*/*.md")
        self.meetings = self.records("meetings/*/*-meeting-*.md")
        self.told = collections.defaultdict(list)
        for path in self.top.glob("availability/*/*.csv"):
            rows = read_table(path)
            corrected = {row["corrects"] for row in rows if row["corrects"]}
            for row in rows:
                # An answer may be a day ahead, as where it was written on another clock.
                if row["id"] not in corrected and day_of(row["date"]) <= today + days(1):
                    self.told[row["service"]].append(day_of(row["date"]))
        self.found = []

    def records(self, pattern):
        found = [Record(path) for path in self.top.glob(pattern)]
        return sorted((one for one in found if one.day <= self.today), key=lambda one: one.order)

    def limit(self, name):
        return days(self.settings.get(name, LIMITS[name]))

    def left(self, person):
        """The last day of somebody who has left, else nothing."""
        to = day_of(self.people.get(person, {}).get("to"))
        return to if to and to < self.today else None

    def coordinator(self):
        person = self.settings.get("coordinator", "")
        return "" if self.left(person) else person

    def owner(self, case):
        if case is None or self.left(case.manager()):
            return self.coordinator()
        return case.manager()

    def add(self, rule, case, due, record="", subject="", owner=None):
        """A duty; without a day it is due at once."""
        state = "due" if due in (None, self.today) else "late" if due < self.today else "coming"
        self.found.append(Duty(rule, case.id if case else "", self.owner(case) if owner is None else owner,
                               due or "", state, record, subject))


# --- The rules of the platform ----------------------------------------------------------------------------

def count_signals(store):
    limits = {"now": "screen-now-days", "weeks": "screen-weeks-days"}
    for signal in store.signals:
        events = signal.events(store.today)
        if not events:
            limit = store.limit(limits.get(signal.get("urgency"), "screen-days"))
            store.add("signal-unscreened", None, signal.day + limit, signal.stem)
        for day, word, detail in events:
            case = store.cases.get(detail.split(" ")[0]) if word == "opened" else None
            if case and signal.get("urgency") == "now" and not case.closed_on(store.today) and not any(
                    one.day >= signal.day for one in list(case.contacts()) + case.in_force()):
                store.add("signal-again", case, None, signal.stem)
            case = store.cases.get(detail.split(" ")[0]) if word == "joined" else None
            if case is None:
                continue
            if case.closed_on(day) and not any(one.day >= day for one in case.of("reopening")):
                store.add("signal-closed-case", case, day, signal.stem)
            elif not case.closed_on(store.today) and not answered_again(case, signal, day):
                store.add("signal-again", case, None, signal.stem)


def answered_again(case, signal, day):
    for one in list(case.contacts()) + case.in_force():
        later = one.get("time") and signal.get("time") and one.get("time")[:5] > signal.get("time")[:5]
        if one.day > day or one.day == day and later:
            return True
    return False


def count_platform_meetings(store):
    seen = set()
    for meeting in store.meetings:
        if meeting.held() and meeting.get("kind") == "platform" and not told(meeting, "sent", store.today):
            store.add("minutes-send", None, meeting.day + store.limit("minutes-days"), meeting.stem)
        count_tasks(store, None, meeting, seen)
    count_next(store, None, store.meetings)


def told(record, field, today):
    return bool(record.get(field)) and day_of(record.get(field)) <= today


def count_requests(store):
    for row in read_table(store.top / "cases/requests.csv"):
        if day_of(row["received"]) > store.today or row["answered"] and day_of(row["answered"]) <= store.today:
            continue
        due = day_of(row["due"]) or months_later(day_of(row["received"]), 1)
        store.add("access", store.cases.get(row["case"]), due, "", row["id"])


# --- The rules of a case ------------------------------------------------------------------------------------

def children(store, case):
    for member, row in case.members.items():
        gone = row["to"] and day_of(row["to"]) < store.today
        come = not row["from"] or day_of(row["from"]) <= store.today
        if row["kind"] == "child" and come and not gone:
            yield member, row


def count_assessments(store, case):
    contacts, ospod = list(case.contacts()), [one.day for one in case.of("notice") if one.get("to") == "ospod"]
    newest = {}
    for one in case.in_force():
        card = store.cards[one.get("card")]
        ages = case.ages(one)
        acute, notify, level = card.sign(one, "acute", ages), card.sign(one, "notify", ages), card.level(one, ages)
        newest[one.get("for"), one.get("card")] = one, acute
        hours = 0 if acute == "yes" else level and level["respond_hours"]
        if hours not in (None, "") and not any(
                each.day >= one.day and (not each.all("for") or not one.get("for") or one.get("for") in each.all("for")
                                         or not any(name.startswith("c") for name in each.all("for")))
                for each in contacts):
            store.add("respond", case, one.day + days(-(-int(hours) // 24)), one.stem, one.get("for"))
        if "yes" in (acute, notify) and not any(day >= one.day for day in ospod):
            store.add("notice", case, one.day, one.stem, one.get("for"))
        if one.get("override") and not approved(case, one):
            store.add("approval", case, None, one.stem)
    for one, acute in newest.values():
        if acute == "open":
            store.add("acute-open", case, None, one.stem, one.get("for"))
        count_items(store, case, one)


def approved(case, record):
    authors = {record.get(field) for field in ("by", "minute-taker", "facilitator")} - {"", None}
    return any(one.get("of") == record.stem and one.get("by") not in authors for one in case.of("approval"))


def count_items(store, case, one):
    named = {task.get("item") for each in case.of(*WITH_TASKS) for task in each.tasks()}
    if case.plan():
        named |= {goal.get("item") for goal in case.plan().goals()}
    for item in store.cards[one.get("card")].items:
        answer = one.answers.get(item["item"])
        if answer and answer in item["plan"].split(";") and item["item"] not in named:
            store.add("item-unanswered", case, one.day + store.limit("plan-days"), one.stem, item["item"])


def count_reviews(store, case):
    soon = store.limit("review-soon-days")
    levelled = [one for one in case.in_force() if store.cards[one.get("card")].sets_level]
    meetings = [one.day for one in case.of("meeting") if one.get("kind") == "review" and one.held()]
    for member, row in children(store, case):
        own = [one for one in levelled if one.get("for") in (member, "")]
        if not own:
            start = max(filter(None, (case.begun(), day_of(row["from"]))))
            store.add("assess-first", case, start + store.limit("assess-days"), "", member)
            continue
        card = store.cards[own[-1].get("card")]
        level = card.level(own[-1], case.ages(own[-1]))
        length = level["review_days"] if level else card.review_days
        if length:
            due = own[-1].day + days(length)
            if not any(due - soon <= day for day in meetings):
                store.add("review", case, due, own[-1].stem, member)
    plan = case.plan()
    if plan and plan.get("review"):
        due = day_of(plan.get("review"))
        if not any(due - soon <= day for day in meetings + [one.day for one in levelled]):
            store.add("review", case, due, plan.stem)


def count_notices(store, case):
    for one in case.of("notice"):
        if one.get("feedback-asked") == "true" and not told(one, "answered", store.today):
            store.add("notice-answer", case, one.day + days(30), one.stem)


def count_plans(store, case):
    plan = case.plan()
    if plan is None:
        if not any(one.get("next") and any(not done(task, store.today) for task in one.tasks())
                   for one in case.of("meeting")):
            store.add("plan-missing", case, case.begun() + store.limit("plan-days"))
        return
    for goal in plan.goals():
        judged = goal.get("met") and (not goal.get("on") or day_of(goal["on"]) <= store.today)
        if goal.get("by") and not judged:
            store.add("goal-unjudged", case, day_of(goal["by"]), plan.stem, goal.get("id", ""))


def done(task, today):
    end = task.get("done") or task.get("cancelled")
    return task["closed"] and (not end or day_of(end) <= today)


def count_tasks(store, case, record, seen):
    for task in record.tasks():
        if task.get("id") in seen or done(task, store.today):
            seen.add(task.get("id"))
            continue
        seen.add(task.get("id"))
        person, owner = task["who"], None
        if person and not person.startswith("role:"):
            gone = person not in store.people or store.left(person)
            if gone:
                due = day_of(task.get("due"))
                late = due if due and due <= store.today else None
                store.add("task-orphan", case, late, record.stem, task.get("id"))
                continue
            owner = person
        if task.get("due"):
            store.add("task", case, day_of(task["due"]), record.stem, task.get("id"), owner)


def count_next(store, case, meetings):
    meetings = [one for one in meetings if one.held()]
    if meetings and meetings[-1].get("next"):
        store.add("meeting", case, day_of(meetings[-1].get("next")), meetings[-1].stem)


def count_meetings(store, case):
    seen, asked = set(), {}
    for one in case.of(*WITH_TASKS):
        count_tasks(store, case, one, seen)
    count_next(store, case, case.of("meeting"))
    for one in case.of("meeting"):
        if one.get("kind") in ("conference", "review") and one.held() and not told(one, "sent", store.today):
            store.add("minutes-send", case, one.day + store.limit("minutes-days"), one.stem)
        said = [text.split(" ", 3) for text in one.all("objections") if day_of(text) <= store.today]
        for words in said:
            if words[1] != "answered" and not any(
                    other[1] == "answered" and other[2:] == words[:2] for other in said):
                store.add("objection", case, None, one.stem)
        for word in one.all("present"):
            person = word.split()[0]
            if one.held() and not person.startswith("role:"):
                pledge = day_of(store.people.get(person, {}).get("pledge"))
                if (pledge is None or pledge > store.today) and (person not in asked):
                    asked[person] = one
    for person, one in asked.items():
        store.add("pledge", case, None, one.stem, person)


def state(referral, today):
    events = referral.events(today)
    if not events:
        return "requested", referral.day
    last = max(events, key=lambda event: (event[0], WORDS.index(event[1])))
    return last[1], last[0]


def count_referrals(store, case):
    asked, used = {}, set()
    consents = {one.stem: one for one in case.of("consent")}
    for one in case.of("referral"):
        word, last = state(one, store.today)
        if word in ENDS:
            continue
        if word in ("requested", "accepted"):
            store.add("referral-answer", case, last + store.limit("answer-days"), one.stem)
        if word == "waitlisted":
            quoted = one.day + days(one.get("quoted-wait") or -1)
            store.add("referral-wait", case, quoted if quoted >= last else last + store.limit("wait-days"), one.stem)
        if word in ("requested", "waitlisted"):
            asked.setdefault(one.get("service"), one)
        consent = consents.get(one.get("consent"))
        stopped = stopped_on(store, case, one, consent)
        if stopped:
            store.add("referral-stopped", case, stopped, one.stem)
        if store.services[one.get("service")]["status"] not in ("active", ""):
            store.add("referral-stopped", case, None, one.stem)
        if consent and consent.get("until") and consent.stem not in used:
            used.add(consent.stem)
            until = day_of(consent.get("until"))
            if store.today <= until <= store.today + days(30) and not renewed(case, consent, consent.day):
                store.add("consent-ending", case, until, consent.stem)
    for service, one in asked.items():
        fresh = max(store.told[service], default=None)
        store.add("availability", case, fresh and fresh + store.limit("stale-days"), one.stem, service)


def renewed(case, consent, since):
    return any(one is not consent and one.day >= since and set(one.all("recipient")) & set(consent.all("recipient"))
               and not one.get("withdrawn") for one in case.of("consent"))


def stopped_on(store, case, referral, consent):
    found = []
    if consent:
        if told(consent, "withdrawn", store.today):
            found.append(day_of(consent.get("withdrawn")))
        if consent.get("until") and day_of(consent.get("until")) < store.today:
            found.append(day_of(consent.get("until")) + days(1))
        for member in set(referral.all("for")) - set(consent.all("member")):
            row = case.members.get(member, {})
            if row.get("kind") == "child" and of_age(row) and of_age(row) <= store.today:
                found.append(of_age(row))
        # One that was to expire may be renewed before, one that was withdrawn may not.
        found = [day for day in found
                 if not renewed(case, consent, day if consent.get("withdrawn") else consent.day)]
    return min(found, default=None)


def count_people(store, case):
    last = day_of(store.people.get(case.manager(), {}).get("to"))
    if last and last <= store.today:
        store.add("manager-left", case, last)
    contact = max([one.day for one in case.contacts()] + [case.begun()])
    store.add("contact", case, contact + store.limit("contact-days"))
    handovers = case.of("handover")
    if handovers and not all(told(handovers[-1], field, store.today) for field in ("family-told", "met")):
        store.add("handover", case, None, handovers[-1].stem)
    for one in case.of("study"):
        if not approved(case, one):
            store.add("approval", case, None, one.stem)
    for one in case.of("plan", "meeting"):
        wanted = {"plan": "plan", "meeting": "minutes"}[one.kind]
        if wanted in store.settings.get("approve", []) and not approved(case, one):
            store.add("approval", case, None, one.stem)
    adulthood = any(entry.get("item") == "adulthood" for each in case.of(*WITH_TASKS)
                    for entry in list(each.tasks()) + list(each.goals()))
    for member, row in children(store, case):
        if row["born"] and not adulthood:
            eldest = datetime.date(int(row["born"]) + 18, 1, 1)
            if months_later(eldest, -int(store.settings.get("majority-months", 12))) <= store.today:
                store.add("majority", case, of_age(row), "", member)


def count_retention(store, case, closing):
    due = day_of(case.front.get("keep-until"))
    if due is None and store.settings.get("retention-years"):
        due = months_later(closing.day, 12 * int(store.settings["retention-years"]))
        for row in case.members.values():
            if row["kind"] == "child" and row["born"]:
                due = max(due, of_age(row))
    if due:
        store.add("retention", case, due)


def count(top, today):
    store = Store(top, today)
    count_signals(store)
    count_platform_meetings(store)
    count_requests(store)
    for case in store.cases.values():
        closing = case.closed_on(today)
        before = store.found
        if closing:
            store.found = []
        for rule in (count_assessments, count_reviews, count_notices, count_plans, count_meetings, count_referrals,
                     count_people):
            rule(store, case)
        if closing:
            store.found = before + [one for one in store.found if one[0] in OF_CLOSED]
            count_retention(store, case, closing)
    return store.found


def hold(found, path):
    ours = collections.Counter(tuple(map(str, one)) for one in found)
    theirs = collections.Counter(
        (row["rule"], row["case"], row["owner"], row["due"], row["state"], row["record"],
         row["subject"] if row["rule"] in SUBJECTS else "")
        for row in read_table(path))
    for who, left in (("the report", theirs - ours), ("the files", ours - theirs)):
        for one in sorted(left.elements()):
            print("only", who + ":", *(word or "-" for word in one))
    print(sum(theirs.values()), "duties,", sum(((theirs - ours) + (ours - theirs)).values()), "differ")
    return 0 if theirs == ours else 1


def cover(top, folder):
    """For each rule one duty that was met. It is so when the next list has no such duty of that day; but a
    case that is closed in between meets nothing, it only ends the list."""
    lists = sorted(pathlib.Path(folder).glob("*.csv"))
    store, before, stood, met = Store(top, day_of(lists[-1].stem)), set(), {}, {}
    for path, last in zip(lists, lists[:1] + lists):
        now = {tuple(row[key] for key in ("rule", "case", "record", "subject", "due")) for row in read_table(path)}
        for rule, *_ in sorted(now):
            stood.setdefault(rule, path.stem)
        for rule, case, *_ in sorted(before - now):
            was, is_now = (store.cases[case].closed_on(day_of(day.stem)) if case in store.cases else None
                           for day in (last, path))
            if was or not is_now:
                met.setdefault(rule, (last.stem, path.stem))
        before = now
    for rule in sorted(stood):
        print(rule, *met.get(rule, (stood[rule], "-")))
    return 0


def main(what, top, today, *found):
    if what == "cover":
        return cover(top, today)
    if what == "open":
        print(sum(not case.closed_on(day_of(today)) for case in Store(top, day_of(today)).cases.values()))
        return 0
    duties = count(top, day_of(today))
    if what == "hold":
        return hold(duties, pathlib.Path(found[0]))
    for one in sorted(map(lambda one: tuple(map(str, one)), duties)):
        print(*(word or "-" for word in one))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
