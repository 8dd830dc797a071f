#!/bin/sh
# Simulated players: a table and JSON, the same for the same seed; and at day 90 our choice of words
# leaves the irregular player more than every simpler one, under both laws of forgetting, and nobody
# less beyond the noise.
set -eu
: "${INWORD:?the path of the program}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$INWORD" simulate --learners 60 --days 30,90 --json "$work/one.json" >"$work/table"
"$INWORD" simulate --learners 60 --days 30,90 --json "$work/two.json" >/dev/null
cmp "$work/one.json" "$work/two.json"
grep -q "^day 90" "$work/table"
python3 - "$work/one.json" <<'END'
import json, sys
outcomes = json.load(open(sys.argv[1]))["outcomes"]
assert len(outcomes) == 2 * 4 * 4 * 2, len(outcomes)
for one in outcomes:
    assert 0 <= one["retained"] <= one["met"] and one["held"] <= one["practised"] <= one["met"], one
    if one["chooser"] == "ours" or one["day"] != 90:
        continue
    assert one["ours_ahead"] > -one["ours_ahead_2se"], one
    if one["player"] == "irregular":
        assert one["ours_ahead"] > one["ours_ahead_2se"] + 0.1 * one["retained"], one
print(len(outcomes), "outcomes")
END
"$INWORD" simulate --days 0 2>/dev/null && { echo "day 0 was taken"; exit 1; }
"$INWORD" simulate --learners 1 --days 5 --json /nowhere/at/all.json >/dev/null 2>"$work/said" && { echo "written nowhere"; exit 1; }
grep -q "/nowhere/at/all.json" "$work/said"
