#!/bin/sh
# Keep, or forget: asked before the second day; "nothing" leaves no journal behind, and every
# evening is a first one from then on.
set -eu
: "${INWORD:?the path of the program}"
. "$(dirname "$(readlink -f "$0")")/../plays/one_chapter.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one_chapter "$work/content"

evening()
{
    "$INWORD" --content "$work/content" plain --data-dir "$work/home" --date "$1" --seed "$2" >"$work/said.$2"
}
journals()
{
    find "$work/home" -name 'journal.*' | wc -l
}
evening 2026-03-01T19:30 1 <<'END'
gutted [5] = disappointed



q
END
[ "$(journals)" -gt 0 ] || { echo "the first evening was not kept"; exit 1; }
grep -q "Keep it, or forget it" "$work/said.1" && { echo "asked on the first day"; exit 1; }

# The rest of the first evening on the second day, then a second evening.
evening 2026-03-01T20:30 2 <<'END'
s
s
s
END
evening 2026-03-02T19:30 3 <<'END'
Keep nothing

xyzzy-nothing-of-this
q
END
grep -q "Keep it, or forget it" "$work/said.3" || { echo "not asked"; cat "$work/said.3"; exit 1; }
[ "$(journals)" -eq 0 ] || { echo "something was left"; find "$work/home"; exit 1; }
grep -rl "xyzzy" "$work/home" && { echo "what was typed is on the disk"; exit 1; }
grep -q '"keep": "nothing"' "$(find "$work/home" -name settings.json)"

# Two more days: first evenings both, of different scenes, and nothing on the disk.
for day in 3 4; do
    evening "2026-03-0${day}T19:30" "$((day + 1))" <<'END'
q
END
    [ "$(journals)" -eq 0 ] || { echo "day $day left a journal"; exit 1; }
    grep -q "forget it" "$work/said.$((day + 1))" && { echo "asked again"; exit 1; }
done
cmp -s "$work/said.4" "$work/said.5" && { echo "the same scene every day"; exit 1; }
echo "asked once, nothing left, another scene each day"
