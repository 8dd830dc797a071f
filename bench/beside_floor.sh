#!/bin/sh
# Start, memory and idle cost of the game beside the least an SFML window can cost, in one run.
#   bench/beside_floor.sh MEASURE.PY [RUNS] [IDLE SECONDS]
# MEASURE.PY is the team's script for desktop programs (shared/tools/measure.py).
set -eu
root=$(dirname "$(dirname "$(readlink -f "$0")")")
measure=${1:?the path of measure.py}
spec=$(mktemp)
trap 'rm -f "$spec"' EXIT
printf 'floor\t%s\ninword\t%s --data-dir {home}/inword --windowed --size 1280x800\n' \
    "$root/build/release/inword_floor" "$root/build/release/inword" >"$spec"
python3 "$measure" --spec "$spec" --runs "${2:-5}" --idle "${3:-20}" --settle 2
