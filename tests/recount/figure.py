#!/usr/bin/python3
"""figure.py REPORT.json TABLE FIGURE.svg: holds the numbers of a drawing against the rows of its table.

Bars draw the first column of numbers, panels all of them, levels over time the least and the most of a
child's sum. Prints what differs; exit 1.
"""
import json
import re
import sys


def ends(cell):
    """Both ends of a number or band; None for anything else."""
    if isinstance(cell, bool) or cell is None or not re.fullmatch(r"\d+(\.\d+)?(-\d+)?", str(cell)):
        return None
    parts = str(cell).split("-")
    return float(parts[0]), float(parts[-1])


def main():
    path, name, drawing = sys.argv[1:4]
    with open(path, encoding="utf-8") as file:
        table = next(t for s in json.load(file)["sections"] for t in s["tables"] if t["name"] == name)
    with open(drawing, encoding="utf-8") as file:
        drawn = [(float(low), float(high)) for low, high in
                 re.findall(r'data-low="([\d.]+)" data-high="([\d.]+)"', file.read())]
    if "low" in table["columns"]:
        low = table["columns"].index("low")
        told = sorted((float(row[low]), float(row[low + 1])) for row in table["rows"])
        drawn = sorted(drawn)  # a picture for each child
    else:
        last = len(table["columns"]) if name == "trend" else 2
        told = [ends(cell) for row in table["rows"] for cell in row[1:last] if ends(cell)]
    if drawn != told:
        print("%s: drawn are %s, told %s" % (name, drawn, told))
    return drawn != told


if __name__ == "__main__":
    sys.exit(main())
