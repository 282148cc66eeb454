"""The release, counted by pandas in memory: python3 release.py CSV-FOLDER INTO

The same rules as docs/indicators.md. Reading and counting are timed apart.
"""
import os
import sys
import time

import pandas as pd

SOURCE, INTO = sys.argv[1:3]
os.makedirs(INTO, exist_ok=True)
LEVELS = {"nation": None, "region": "region", "authority": "authority_code", "school": "school_id"}
EVENT = ("term", "reason")
CATEGORIES = ("school_id", "sex", "year_group", "sen_provision", "free_school_meals", "ethnicity", "term", "kind", "state")


class Timed:
    def __init__(self, what):
        self.what = what

    def __enter__(self):
        self.wall, self.used = time.perf_counter(), time.process_time()

    def __exit__(self, *_):
        print(f"{self.what},{time.perf_counter() - self.wall:.2f},{time.process_time() - self.used:.2f}", flush=True)


def read(name):
    head = pd.read_csv(f"{SOURCE}/{name}", nrows=0).columns
    kinds = {c: ("category" if c in CATEGORIES else str) for c in head if c not in ("school_year", "sessions")}
    return pd.read_csv(f"{SOURCE}/{name}", dtype=kinds, keep_default_na=False, na_values=[""])


with Timed("read"):
    schools = read("schools.csv")
    census = read("census.csv")
    exclusions = read("exclusions.csv")
    reasons = read("reasons.csv")
    codes = read("codes.csv")


def named(values):
    return values.astype(object).where(values.notna(), "")


def recoded(column, frame):
    values = frame[column]
    if column == "sen_provision":
        values = values.astype(object).replace({"S": "E", "A": "K", "P": "K"})
    if column == "ethnicity":
        of = codes[codes.code_set == "ethnicity"].set_index("code").code_group
        values = values.map({c: of.get(c, c) for c in values.cat.categories}).astype(object)
    return named(values)


def prepared():
    place = schools[schools.phase_group.isin(["primary", "secondary", "special"])].copy()
    place["region"] = place.region.fillna("")
    place["school_id"] = place.school_id.astype(str)
    facts = exclusions.copy()
    facts["school_id"] = facts.school_id.astype(str)
    facts = facts.merge(place[["school_id", "region", "authority_code", "phase_group"]], on="school_id")
    standing = (facts.kind == "suspension") & (facts.state == "standing")
    lunch = facts.lunchtimes.isin(["true", "t"])
    facts["suspensions"] = (standing & ~lunch).astype("int64")
    facts["official_sessions"] = facts.sessions.where(standing & ~lunch, 0).fillna(0).astype("int64")
    facts["lunch"] = (standing & lunch).astype("int64")
    permanent = facts.kind == "permanent"
    facts["permanent_issued"] = permanent.astype("int64")
    for name, state in (("withdrawn", "cancelled"), ("not_yet_reviewed",) * 2, ("reinstated",) * 2, ("upheld",) * 2):
        facts[f"permanent_{name}"] = (permanent & (facts.state == state)).astype("int64")
    facts = facts.sort_values(["first_day", "exclusion_id"])
    facts["pupil_id"] = pd.factorize(facts.pupil_id)[0]
    return place, facts


COUNTS = ["suspensions", "official_sessions", "lunch", "permanent_issued", "permanent_withdrawn",
          "permanent_not_yet_reviewed", "permanent_reinstated", "permanent_upheld"]


def table(by, place, facts):
    event = by in EVENT
    counted = facts.merge(reasons[["exclusion_id", "code"]], on="exclusion_id") if by == "reason" else facts.copy()
    source = {"phase": "phase_group", "reason": "code"}.get(by, by)
    counted["grp"] = "" if by == "total" else recoded(source, counted)
    roll = pd.DataFrame({"school_year": census.school_year, "school_id": census.school_id.astype(str)})
    roll["grp"] = "" if by in ("total", "phase") or event else recoded(source, census)
    roll = roll.groupby(["school_year", "school_id", "grp"]).size().rename("headcount").reset_index()
    roll["school_id"] = roll.school_id.astype(str)
    roll = roll.merge(place[["school_id", "region", "authority_code", "phase_group"]], on="school_id")
    if by == "phase":
        roll["grp"] = roll.phase_group
    official = counted[counted.suspensions == 1]
    key = ["school_year", "pupil_id", "school_id"] + (["grp"] if event else [])
    enrolment = official.groupby(key).agg(n=("suspensions", "size"), sessions=("official_sessions", "sum")).reset_index()
    at_first = official.drop_duplicates(key)[["school_year", "pupil_id", "school_id", "region", "authority_code", "grp"]]
    enrolment = enrolment.merge(at_first, on=key)
    enrolment["all_sessions"] = enrolment.groupby(
        ["school_year", "pupil_id"] + (["grp"] if event else [])).sessions.transform("sum")
    enrolment["pupils_repeatedly"] = (enrolment.n > 1).astype("int64")
    enrolment["suspensions_of_repeated"] = enrolment.n.where(enrolment.n > 1, 0)
    enrolment["pupils_over_five_days"] = (enrolment.sessions > 10).astype("int64")
    over = enrolment[enrolment.all_sessions > 90]
    kinds = pd.DataFrame({"grp": counted.grp.astype(str).unique()})
    tables = []
    for level, column in LEVELS.items():
        at = ["school_year"] + ([column] if column else [])
        key = at + ["grp"]
        events = counted.groupby(key)[COUNTS].sum().reset_index()
        pupils = enrolment.groupby(key).agg(
            pupils_suspended=("n", "size"), pupils_repeatedly=("pupils_repeatedly", "sum"),
            suspensions_of_repeated=("suspensions_of_repeated", "sum"),
            pupils_over_five_days=("pupils_over_five_days", "sum")).reset_index()
        many = over.groupby(key).pupil_id.nunique().rename("pupils_over_forty_five_days").reset_index()
        if event:
            base = roll.groupby(at).headcount.sum().reset_index().merge(kinds, how="cross")
        else:
            base = roll.groupby(key).headcount.sum().reset_index()
        whole = base
        for part in (events, pupils, many):
            for frame in (whole, part):
                for name in key[1:]:
                    frame[name] = frame[name].astype(str)
            whole = whole.merge(part, on=key, how="outer")
        whole.insert(0, "place", whole[column] if column else "")
        whole.insert(0, "level", level)
        tables.append(whole.drop(columns=[column] if column else []))
    done = pd.concat(tables).rename(columns={"official_sessions": "sessions", "lunch": "lunchtimes"})
    numbers = [c for c in done.columns if c not in ("level", "place", "grp")]
    done[numbers] = done[numbers].fillna(0).astype("int64")
    done["breakdown"] = by.replace("_", "-")
    return done


with Timed("count and write"):
    with Timed("prepare"):
        PLACE, FACTS = prepared()
    for BY in ("total", "phase", "year_group", "sex", "sen_provision", "free_school_meals", "ethnicity", "term", "reason"):
        with Timed(BY):
            made = table(BY, PLACE, FACTS)
        made.to_csv(f"{INTO}/{BY.replace('_', '-')}.csv", index=False)
with open("/proc/self/status") as status:
    print(f"peak_mb,{[int(''.join(filter(str.isdigit, l))) for l in status if l.startswith('VmHWM')][0] / 1024:.0f},")
