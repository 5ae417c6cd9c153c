"""Reads a results folder with nothing but Python's standard library: paired effects with their 95 % intervals.

python3 docs/examples/read_with_python.py results/compare-maoming-…
"""

import csv
import json
import sys
from pathlib import Path

folder = Path(sys.argv[1])
manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
print("medinno", manifest["version"], "·", manifest["command"])

# utf-8-sig: a file with Chinese in it, as codebook.csv, begins with the mark by which spreadsheets know its code.
with open(folder / "codebook.csv", encoding="utf-8-sig", newline="") as file:
    names = {row["indicator"]: row for row in csv.DictReader(file)}
print(names["netHealthBenefit"]["name"], "·", names["netHealthBenefit"]["nameZh"])

with open(folder / "effects.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        if row["indicator"] == "netHealthBenefit" and row["part"] == "" and row["year"] == "total":
            # Empty where the runs are too few to estimate an interval.
            known = row["low"] != ""
            interval = f"{float(row['low']):.0f} to {float(row['high']):.0f}" if known else "not estimated"
            print(f"{row['scenario']}: {float(row['mean']):.0f} [{interval}] DALYs")
