#!/bin/sh
# Reviews a second of our schedule and of ts-fsrs's full `next`, in turn over the same histories.
#   bench/fsrs_side_by_side.sh [ROUNDS] [HISTORIES]
set -eu
root=$(dirname "$(dirname "$(readlink -f "$0")")")
build=${INWORD_BUILD:-$root/build/release}
. "$root/tests/practice/fsrs/reference.sh"
prepare_reference || exit 77
cp "$root/bench/fsrs_speed.mjs" "$oracle"

INWORD_FSRS_HISTORIES=$(mktemp)
export INWORD_FSRS_HISTORIES
trap 'rm -f "$INWORD_FSRS_HISTORIES"' EXIT
"$node" "$oracle/oracle.mjs" "${2:-2000}" 1 >"$INWORD_FSRS_HISTORIES"

ours()
{
    "$build/inword_bench" --benchmark_filter=fsrs_review --benchmark_format=csv 2>/dev/null |
        awk -F, 'NR == 1 { for (i = 1; i <= NF; ++i) if ($i == "items_per_second") column = i }
                 /^"fsrs_review"/ { printf "%d\n", $column }'
}

round=0
while [ "$round" -lt "${1:-5}" ]; do
    round=$((round + 1))
    echo "$(ours) $("$node" "$oracle/fsrs_speed.mjs" "$INWORD_FSRS_HISTORIES")"
done | awk '{ printf "ours %d reviews/s, ts-fsrs %d reviews/s, ratio %.1f\n", $1, $2, $1 / $2 }'
