#!/usr/bin/env python3
"""Events and deaths per year of UCDP GED files, counted without any of our code.

What an import recorded is compared with this: python3 ged_by_year.py FILE...
Each line is: year events low best high. The year is that of the event's first day.
"""
import csv
import sys
from collections import defaultdict


def year(day):
    return day[:4] if day[4:5] == "-" else day.split(" ")[0].split("/")[2]


def main(paths):
    for path in paths:
        by_year = defaultdict(lambda: [0, 0, 0, 0])
        with open(path, encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                counts = by_year[year(row["date_start"])]
                counts[0] += 1
                for place, column in enumerate(("low", "best", "high"), start=1):
                    counts[place] += int(row.get(column) or row[column + "_est"])
        print(f"# {path}")
        for each in sorted(by_year):
            print(each, *by_year[each])


main(sys.argv[1:])
