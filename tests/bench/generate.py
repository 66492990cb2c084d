#!/usr/bin/env python3
"""Makes a big store for benchmarks: generate.py STORE CASES [SERVICES [MEETINGS TASKS]]

STORE is one that store-init has just made. It gets the example's people and places, CASES families
over five years with two assessments, three referrals, MEETINGS meetings (2) with TASKS tasks each (5)
and four notes, and SERVICES services with their availability. The same arguments give the same bytes.
"""
import csv
import datetime
import itertools
import os
import random
import shutil
import sys

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
START = datetime.date(2018, 1, 1)
DAYS = 5 * 365


def identifier(chance, length, letter_first=False):
    first = chance.choice(ALPHABET[10:]) if letter_first else chance.choice(ALPHABET)
    return first + "".join(chance.choice(ALPHABET) for _ in range(length - 1))


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def front(fields, body=""):
    lines = ["---"]
    for key, value in fields:
        if isinstance(value, list):
            lines += [f"{key}:"] + [f"  - {item}" for item in value]
        else:
            lines.append(f"{key}: {value}")
    return "\n".join(lines + ["---", ""]) + body


class Store:
    def __init__(self, root, seed, chance, meetings, tasks):
        self.root, self.chance = root, chance
        self.meetings, self.tasks = meetings, tasks
        people = rows(f"{seed}/people.csv")
        self.people = [p["id"] for p in people if not p["to"]]
        self.places = [p["id"] for p in rows(f"{seed}/places.csv") if p["kind"] == "quarter"]
        self.needs = [n["code"] for n in rows(f"{root}/vocabulary/needs.csv")]
        self.reasons = [r["code"] for r in rows(f"{root}/vocabulary/reasons.csv")]
        self.items = rows(f"{root}/cards/situace-1/items.csv")
        self.services = []

    def add_services(self, count):
        points = [p for p in rows(f"{self.root}/places.csv") if p["latitude"]]
        lines = ["id,name,kind,forms,needs,age_min,age_max,places,status"]
        asked = {person: [] for person in self.people[:10]}
        for number in range(count):
            service = f"service-{number:06d}"
            self.services.append(service)
            needs = ";".join(sorted(self.chance.sample(self.needs, 2)))
            place = self.chance.choice(points)["id"]
            lines.append(f"{service},Service {number},sas,outpatient,{needs},0,18,{place},active")
            day = START + datetime.timedelta(DAYS - self.chance.randrange(200))
            state = self.chance.choice(["capacity", "waitlist", "no-capacity"])
            asked[self.chance.choice(list(asked))].append(
                f"{day},{service},{place},{identifier(self.chance, 4)},{state}")
        write(f"{self.root}/services.csv", "\n".join(lines) + "\n")
        for person, answers in asked.items():
            years = {}
            for answer in sorted(answers):
                years.setdefault(answer[:4], []).append(answer)
            for year, group in years.items():
                write(f"{self.root}/availability/{year}/{person}.csv",
                      "\n".join(["date,service,place,id,state"] + group) + "\n")

    def add_case(self, case):
        chance = self.chance
        opened = START + datetime.timedelta(chance.randrange(DAYS - 200))
        folder = f"{self.root}/cases/{opened.year}/{case}"

        def record(after, kind, fields, body=""):
            day = opened + datetime.timedelta(after)
            stem = f"{day}-{kind}-{identifier(chance, 4)}"
            write(f"{folder}/{stem}.md", front([("case", case)] + fields, body))
            return stem

        manager = chance.choice(self.people)
        write(f"{folder}/case.md", front([
            ("case", case), ("opened", opened), ("manager", manager), ("source", "education"),
            ("place", chance.choice(self.places)),
            ("reasons", sorted(chance.sample(self.reasons, 2)))], "Situace rodiny.\n"))
        write(f"{folder}/members.csv",
              "case,member,kind,role,born,sex\n"
              f"{case},c1,child,,{opened.year - chance.randrange(1, 17)},f\n"
              f"{case},m1,caregiver,mother,{opened.year - 35},f\n")
        for after in (7, 97):
            self.add_assessment(folder, case, opened + datetime.timedelta(after), manager)
        for after in (10, 20, 30):
            need = chance.choice(self.needs)
            events = [f'"{opened + datetime.timedelta(after + 5)} accepted"',
                      f'"{opened + datetime.timedelta(after + 15)} started"',
                      f'"{opened + datetime.timedelta(after + 90)} completed helped"']
            record(after, "referral", [
                ("service", chance.choice(self.services)), ("need", need), ("by", manager), ("for", ["c1"]),
                ("without-consent", "vital interest"), ("events", events[:chance.randrange(4)])])
        for number in range(self.meetings):
            after = 14 + number * 90 // max(self.meetings - 1, 1)
            tasks = "".join(
                f"- [{'x' if done else ' '}] Task {k} @{chance.choice(self.people)}"
                f" due:{opened + datetime.timedelta(after + 20)}"
                + (f" done:{opened + datetime.timedelta(after + 15)}" if done else "")
                + f" id:t{identifier(chance, 7)}\n"
                for k, done in zip(range(self.tasks), itertools.cycle([True, True, False, True, False])))
            record(after, "meeting", [
                ("kind", "case-meeting"), ("facilitator", manager),
                ("present", [manager, "role:mother"])], f"## Úkoly\n\n{tasks}")
        for after in (3, 12, 40, 80):
            record(after, "visit", [("by", manager), ("duration", 45)], "Návštěva v rodině.\n")

    def add_assessment(self, folder, case, day, assessor):
        lines = ["block,item,answer,note", f"about,case,{case},", "about,card,situace-1,",
                 f"about,assessor,{assessor},", "about,for,c1,"]
        for item in self.items:
            answer = self.chance.choice(["0", "0", "1", "2", "unknown"])
            lines.append(f"{item['block']},{item['item']},{answer},")
        stem = f"{day}-assessment-{identifier(self.chance, 4)}"
        write(f"{folder}/{stem}.csv", "\n".join(lines) + "\n")


def main():
    root, cases = sys.argv[1], int(sys.argv[2])
    services = int(sys.argv[3]) if len(sys.argv) > 3 else 500
    seed = os.path.join(os.path.dirname(__file__), "../../examples/seed")
    for table in ("people.csv", "places.csv"):
        shutil.copy(f"{seed}/{table}", root)
    chance = random.Random(1)
    meetings, tasks = (int(argument) for argument in (sys.argv[4:6] or ("2", "5")))
    store = Store(root, seed, chance, meetings, tasks)
    store.add_services(services)
    names = set()
    while len(names) < cases:
        names.add(identifier(chance, 8, letter_first=True))
    for case in sorted(names):
        store.add_case(case)


main()
