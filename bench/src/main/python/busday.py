"""Counts with numpy's busday_offset from the dates that OneCore wrote, and checks that both agree.

usage: busday.py FOLDER        (Debian: python3-numpy)
"""

import sys
import time
from pathlib import Path

import numpy as np

ROUNDS = 7


def days(path):
    return np.loadtxt(path, dtype="int64").astype("datetime64[D]")


def main(folder):
    school = np.busdaycalendar(holidays=days(folder / "shut.txt"))
    starts = days(folder / "starts.txt")
    for distance in (1, 10, 100, 1000):
        least = float("inf")
        for _ in range(ROUNDS):
            began = time.process_time()
            counted = np.busday_offset(starts, distance, roll="backward", busdaycal=school)
            least = min(least, time.process_time() - began)
        expected = days(folder / f"after-{distance}.txt")
        known = expected.astype("int64") != 0
        assert (counted[known] == expected[known]).all(), "they differ"
        print(f"numpy {np.__version__}: {distance:5} after, {len(starts):,} dates: {least * 1000:8.1f} ms of processor, "
              f"{known.sum():,} compared and equal")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
