#!/usr/bin/python3
"""Agreement between assessors, made up and counted anew.

agreement.py make STORE SEED          fills a store with random cards, cases and assessments
agreement.py list STORE                the pairs in it: CASE A B
agreement.py all STORE FOUND.json     holds `kid-assess --agreement --all -f json` against the files
agreement.py pair STORE CASE A B FOUND.json    the same for `kid-assess --agreement CASE A B -f json`

By the definitions in kid-assess(1) and with nothing of the program: its own reading, pairs and sums,
in fractions. Prints what differs; exit 1.
"""
import csv
import datetime
import fractions
import itertools
import json
import pathlib
import random
import re
import sys

DAYS = 14
ABOUT = "case card assessor assessor-role entered-by for corrects".split()
FROM, PLACES = datetime.date(2022, 3, 1), 4


# --- Making --------------------------------------------------------------------------------------------

def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make_card(store, name, use, ranges):
    folder = store / "cards" / name
    write(folder / "card.md", f"---\ntitle-cs: Karta\ntitle-en: Card\nstatus: in-use\nuse: {use}\n---\n")
    write(folder / "blocks.csv", "block,shared,cs,en\nmain,false,x,x\n")
    write(folder / "indices.csv", "index,worse,cs,en\nrisk,high,x,x\n")
    write(folder / "levels.csv", "index,level,from,to,respond_hours,review_days,cs,en\n")
    write(folder / "answers.csv", "min,max,answer,cs,en\n")
    write(folder / "items.csv",
          "item,block,index,min,max,weight,acute,notify,plan,age_from,age_to,cs,en,help_cs,help_en\n" + "".join(
              f"i{at},main,risk,{low},{high},1,,,,,{age},x,x,,\n"
              for at, (low, high, age) in enumerate(ranges)))


def make_assessment(draw, folder, number, card, ranges, earlier):
    day = FROM + datetime.timedelta(draw.randrange(40))
    stem = f"{day}-assessment-{number:04d}"
    member = draw.choice(["c1", "c1", "c2"])
    lines = [("about", "case", folder.name), ("about", "card", card)]
    if card.startswith("sig"):
        lines += [("about", "assessor-role", draw.choice(["nurse", "teacher", "mother"])),
                  ("about", "entered-by", "anna.a")]
    else:
        lines += [("about", "assessor", draw.choice(["anna.a", "anna.two", "jan.b", "petr.c", "zoe.d"]))]
    lines += [("about", "for", member)]
    if earlier and draw.random() < 0.15:
        lines += [("about", "corrects", earlier.pop(draw.randrange(len(earlier))))]
    for at, (low, high, _) in enumerate(ranges):
        word = draw.choices(["", "unknown", "refused", "na", "value"], [2, 1, 1, 1, 12])[0]
        if word == "value":
            word = low if card == "flat-1" else max(low, min(high, round(draw.gauss((low + high) / 2, 1.2))))
        if word != "":
            lines += [("main", f"i{at}", word)]
    earlier.append(stem)
    write(folder / f"{stem}.csv",
          "block,item,answer,note\n" + "".join(f"{block},{item},{answer},\n" for block, item, answer in lines))


def make(store, seed):
    draw = random.Random(seed)
    ranges = [(0, 2, ""), (0, 1, ""), (-3, 2, ""), (0, 2, 6), (0, 10, ""), (0, 1, ""), (0, 2, "")]
    cards = {"sum-1": ranges, "sum-2": ranges[1:], "sig-1": [(0, 2, "")] * 5 + [(1, 5, "")], "flat-1": ranges[:3]}
    for name, items in cards.items():
        make_card(store, name, "signal" if name.startswith("sig") else "assessment", items)
    write(store / "people.csv", "id,name,profession,organization,email,phone,from,to,pledge,same_as\n" + "".join(
        f"{person},x,,,,,,,,{same}\n"
        for person, same in [("anna.a", ""), ("anna.two", "anna.a"), ("jan.b", ""), ("petr.c", ""), ("zoe.d", "")]))
    for number in range(60):
        case = f"a{number:07d}"
        folder = store / "cases" / "2022" / case
        write(folder / "case.md", f"---\ncase: {case}\nopened: 2022-02-01\nmanager: anna.a\nsource: public\n---\n")
        write(folder / "members.csv", "case,member,kind,role,born,sex,lives,legal,safe_contact,from,to\n"
              f"{case},c1,child,,2010,,,,,,\n{case},c2,child,,2018,,,,,,\n")
        earlier = []
        for at in range(draw.randrange(15)):
            card = draw.choice(list(cards))
            make_assessment(draw, folder, at, card, cards[card], earlier)


# --- Reading -------------------------------------------------------------------------------------------

def read_assessment(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {name: next((row["answer"] for row in rows if (row["block"], row["item"]) == ("about", name)), None)
             for name in ABOUT}
    found.update(stem=path.stem, day=datetime.date.fromisoformat(path.stem[:10]),
                 answers={row["item"]: int(row["answer"]) for row in rows
                          if row["block"] != "about" and re.fullmatch(r"-?\d+", row["answer"])})
    return found


def read_items(store, card):
    with open(store / "cards" / card / "items.csv", encoding="utf-8", newline="") as file:
        return [(row["item"], int(row["min"]), int(row["max"])) for row in csv.DictReader(file)]


def rater(store, found):
    """Who assessed, as what they sort by: persons first."""
    if found["assessor-role"]:
        return 1, found["assessor-role"]
    with open(store / "people.csv", encoding="utf-8", newline="") as file:
        same = {row["id"]: row["same_as"] for row in csv.DictReader(file)}
    return 0, same[found["assessor"]] or found["assessor"]


def pairs_of_case(store, folder):
    found = [read_assessment(path) for path in sorted(folder.glob("*-assessment-*.csv"))]
    corrected = {one["corrects"] for one in found}
    for one, other in itertools.combinations([one for one in found if one["stem"] not in corrected], 2):
        if (one["for"], one["card"]) != (other["for"], other["card"]):
            continue
        if abs(one["day"] - other["day"]).days <= DAYS and rater(store, one) != rater(store, other):
            yield sorted([one, other], key=lambda each: rater(store, each))


# --- Counting ------------------------------------------------------------------------------------------

def ratio(above, below):
    return fractions.Fraction(above) / below if below else None


def measures(low, high, answers):
    """The measures as they are defined, from the bare list of answers."""
    count, range_of = len(answers), range(low, high + 1)
    if count == 0:
        return dict(n=0, agreement=None, kappa=None, kappa_quadratic=None, ac1=None)
    first = {k: fractions.Fraction(sum(a == k for a, b in answers), count) for k in range_of}
    second = {k: fractions.Fraction(sum(b == k for a, b in answers), count) for k in range_of}
    observed = fractions.Fraction(sum(a == b for a, b in answers), count)
    expected = sum(first[k] * second[k] for k in range_of)
    apart = fractions.Fraction(sum((a - b) ** 2 for a, b in answers), count)
    apart_by_chance = sum(first[i] * second[j] * (i - j) ** 2 for i in range_of for j in range_of)
    mean = {k: (first[k] + second[k]) / 2 for k in range_of}
    gamma = sum(m * (1 - m) for m in mean.values()) / (high - low)
    quadratic = ratio(apart, apart_by_chance)
    return dict(n=count, agreement=observed, kappa=ratio(observed - expected, 1 - expected),
                kappa_quadratic=None if quadratic is None else 1 - quadratic,
                ac1=ratio(observed - gamma, 1 - gamma))


def count(store, card, pairs):
    """What is to be found of a card."""
    items, answers = read_items(store, card), {}
    for name, _, _ in items:
        answers[name] = [(one["answers"][name], other["answers"][name]) for one, other in pairs
                         if name in one["answers"] and name in other["answers"]]
    ranges = []
    for low, high in dict.fromkeys((low, high) for _, low, high in items):
        pooled = [each for name, *ends in items if ends == [low, high] for each in answers[name]]
        ranges.append(dict(min=low, max=high, **measures(low, high, pooled)))
    apart = {name: (ratio(sum(abs(a - b) for a, b in answers[name]), len(answers[name]) * (high - low)) or 0)
             for name, low, high in items}
    differing = sorted((name for name, _, _ in items if apart[name] > 0), key=lambda name: -apart[name])
    return ranges, differing, apart, answers


def close(found, wanted):
    if found is None or wanted is None:
        return found is wanted
    return abs(fractions.Fraction(str(found)) - wanted) <= fractions.Fraction(1, 2 * 10 ** PLACES)


def complaints(name, found, store, card, pairs):
    ranges, differing, apart, answers = count(store, card, pairs)
    for one, wanted in itertools.zip_longest(found["ranges"], ranges, fillvalue={}):
        for key in wanted or one:
            if key not in one or not close(one[key], wanted.get(key)):
                yield f"{name}: {key}: {one.get(key)}, not {wanted.get(key)} ({one})"
    if found["differing"] != differing:
        yield f"{name}: differing: {found['differing']}, not {differing}"
    for one in found["differences"]:
        both = answers[one["item"]]
        if "n" in one:
            wanted = len(both), sum(a != b for a, b in both)
            if (one["n"], one["differing"]) != wanted or not close(one["distance"], apart[one["item"]]):
                yield f"{name}: {one}, not {wanted}, {apart[one['item']]}"
        elif (one["first"], one["second"]) != both[0]:
            yield f"{name}: {one}, not {both[0]}"


def check_all(store, path):
    found = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    pairs = [pair for folder in sorted((store / "cases").glob("*/*")) for pair in pairs_of_case(store, folder)]
    cards = sorted({one["card"] for one, _ in pairs})
    if [one["card"] for one in found] != cards:
        yield f"cards: {[one['card'] for one in found]}, not {cards}"
        return
    for one in found:
        of_card = [pair for pair in pairs if pair[0]["card"] == one["card"]]
        if one["pairs"] != len(of_card):
            yield f"{one['card']}: pairs: {one['pairs']}, not {len(of_card)}"
        yield from complaints(one["card"], one, store, one["card"], of_card)


def check_pair(store, case, first, second, path):
    folder = next((store / "cases").glob(f"*/{case}"))
    pair = sorted([read_assessment(folder / f"{stem}.csv") for stem in (first, second)],
                  key=lambda each: rater(store, each))
    found = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    yield from complaints(f"{first} {second}", found, store, pair[0]["card"], [pair])


def main(what, store, *rest):
    store = pathlib.Path(store)
    if what == "make":
        make(store, int(rest[0]))
        return 0
    if what == "list":
        for folder in sorted((store / "cases").glob("*/*")):
            for one, other in pairs_of_case(store, folder):
                print(folder.name, one["stem"], other["stem"])
        return 0
    wrong = list({"all": check_all, "pair": check_pair}[what](store, *rest))
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
