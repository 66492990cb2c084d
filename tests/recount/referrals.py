#!/usr/bin/python3
"""referrals.py STORE SEED: fills an empty store with families that ask for help a thousand times.

Whatever the report's measures of help turn on is drawn at random: signals, late entries, doubled cases,
closings and reopenings, places below and outside municipalities, and referrals with legal orders of events.
"""
import datetime
import hashlib
import pathlib
import random
import sys

REFERRALS = 1000
FIRST, LAST = datetime.date(2021, 1, 1), datetime.date(2022, 12, 31)
RELEASED = datetime.date(2021, 7, 10)  # when the report of the first half-year was
IDS = "0123456789abcdefghjkmnpqrstvwxyz"
NEEDS = "therapy housing tutoring mediation food leisure".split()
REASONS = "no-capacity no-contact family-declined too-far moved other".split()
OUTCOMES = "helped helped helped partly not-helped unknown".split()
NEXT = {  # the legal orders of spis-store(5), leaving out that a waiting list is said once
    "requested": "waitlisted accepted accepted started rejected cancelled -".split(),
    "waitlisted": "accepted accepted started rejected cancelled -".split(),
    "accepted": "started started started cancelled failed -".split(),
    "started": "completed completed failed cancelled - -".split(),
}
PLACES = """id,name,address,kind,part_of,latitude,longitude,source,source_id
dolni,Dolní,,municipality,,,,,
horni,Horní,,municipality,,,,,
kraj,Kraj,,region,,,,,
most,Most,,municipality,kraj,,,,
samota,Samota,,site,kraj,,,,
sidliste,Sídliště,,quarter,most,,,,
skola,Škola,,school,sidliste,,,,
zadni,Zadní,,municipality,,,,,
"""
PEOPLE = """id,name,profession,organization,email,phone,from,to,pledge,same_as
anna.bekova,Anna Beková,case-manager,Most,,,2020-01-01,,2020-01-01,
"""
SERVICES = """id,name,organization,kind,forms,needs,age_min,age_max,places,outreach_km,capacity_max,status,url,email,\
phone,bring,assured,source,source_id,same_as,note
pomoc,Pomoc,,,outpatient,%s,,,most,,,active,,,,,,,,,
""" % ";".join(sorted(NEEDS))


class Store:
    def __init__(self, root, seed):
        self.root, self.draw = root, random.Random(seed)
        self.left, self.opened = REFERRALS, []
        (root / "places.csv").write_text(PLACES)
        (root / "people.csv").write_text(PEOPLE)
        (root / "services.csv").write_text(SERVICES)
        (root / "released" / str(RELEASED.year)).mkdir(parents=True)
        (root / "released" / str(RELEASED.year) / ("%s-release-7f3a.csv" % RELEASED)).write_text(
            "table,row,column,low,high\nabout,kind,value,platform,\nabout,from,value,2021-01-01,\n"
            "about,to,value,2021-06-30,\nabout,hash,value,%s,\n" % hashlib.sha256().hexdigest())

    def id(self, length):
        return self.draw.choice(IDS[10:]) + "".join(self.draw.choice(IDS) for _ in range(length - 1))

    def often(self, chance):
        return self.draw.random() < chance

    def after(self, day, most):
        return day + datetime.timedelta(self.draw.randrange(most + 1))

    def write(self, folder, name, fields):
        path = self.root / "cases" / folder / (name + ".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = []
        for key, value in fields.items():
            values = value if isinstance(value, list) else [value]
            texts = ['"%s"' % v if " " in str(v) or "-" in str(v)[4:5] and len(str(v)) > 10 else str(v) for v in values]
            lines += [key + ":"] + ["  - " + t for t in texts] if isinstance(value, list) else [key + ": " + texts[0]]
        path.write_text("---\n%s\n---\n" % "\n".join(lines))

    def record(self, case, day, kind, fields):
        """A record of a case, written late now and then. Returns its stem."""
        stem = "%s-%s-%s" % (day, kind, self.id(4))
        late = {"recorded": self.after(day, 120)} if self.often(.15) else {}
        self.write(case, stem, {"case": case[5:], **late, **fields})
        return stem

    def family(self):
        opened = self.after(FIRST, (LAST - FIRST).days)
        case = "%d/%s" % (opened.year, self.id(8))
        fields = {"case": case[5:], "opened": opened, "manager": "anna.bekova", "source": "police",
                  "needs": self.draw.sample(NEEDS, 2)}
        if self.often(.2):
            fields["recorded"] = self.after(opened, 120)
        if self.often(.9):
            fields["place"] = self.draw.choice("most most sidliste skola horni horni dolni zadni samota".split())
        if self.often(.7):
            fields["signal"] = self.signal(case, opened)
        if self.opened and self.often(.1):
            fields["continued-in"] = self.draw.choice(self.opened)
        else:
            self.opened.append(case[5:])
        self.write(case, "case", fields)
        (self.root / "cases" / case / "members.csv").write_text(
            "case,member,kind,role,born,sex,lives,legal,safe_contact,from,to\n%s,c1,child,,2012,f,,,,,\n" % case[5:])
        closed = self.after(opened, 250) if self.often(.3) else None
        for _ in range(min(self.left, self.draw.choice([0, 0, 1, 2, 3, 4, 6, 8]))):
            asked = self.after(opened, 100)
            if closed is None or asked <= closed:
                self.referral(case, asked)
        if closed is not None:
            self.end(case, closed)

    def signal(self, case, opened):
        day = opened - datetime.timedelta(self.draw.randrange(30))
        stem = "%s-signal-%s" % (day, self.id(4))
        fields = {"source": "police", "events": ["%s opened %s" % (opened, case[5:])]}
        if self.often(.2):
            fields["date"] = day - datetime.timedelta(3)
        self.write("signals/%d" % day.year, stem, fields)
        return stem

    def referral(self, case, day):
        events, word, at = [], "requested", day
        slow = 150 if str(day) > "2022-07-01" else 30  # help has become slower
        while word in NEXT:
            word = self.draw.choice([w for w in NEXT[word] if w != "waitlisted" or not events])
            at = self.after(at, slow)
            if word == "-" or at > LAST:
                break
            detail = {"completed": OUTCOMES, "rejected": REASONS, "cancelled": REASONS, "failed": REASONS}.get(word)
            events.append(" ".join([str(at), word] + ([self.draw.choice(detail)] if detail else [])))
        self.left -= 1
        self.record(case, day, "referral", {
            "service": "pomoc", "need": self.draw.choice(NEEDS), "by": "anna.bekova", "for": ["c1"],
            "without-consent": "vymyšleno", **({"events": events} if events else {})})

    def end(self, case, day):
        stem = self.record(case, day, "closing", {"reason": "other", "outcome": "unknown"})
        if self.often(.4):
            day = self.after(day, 150)
            self.record(case, day, "reopening", {"undoes": stem})
            if self.often(.3):
                self.end(case, self.after(day, 100))


def main():
    store = Store(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
    while store.left > 0:
        store.family()


if __name__ == "__main__":
    main()
