#!/bin/sh
# The same four evenings in the window and on the terminal leave the same attempts.
set -eu
here=$(dirname "$(readlink -f "$0")")
: "${INWORD:?the path of the program}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

. "$here/one_chapter.sh"
one_chapter "$work/content"

"$INWORD" --content "$work/content" run --still "$here/both_faces.play" >"$work/window"

evening()
{
    "$INWORD" --content "$work/content" plain --data-dir "$work/home" --date "$1" --seed "$2" >"$work/said.$2"
}
# First evening: words with a line, keep, next; the pair; the envelope.
evening 2026-03-01T19:30 21 <<'END'
hopeful [3], scooped out [5] = disappointed



sad

2

tomorrow’s nine o’clock
nervous
END
# Second: open the envelope; body, typed word, words, a change after the turn; some words placed and
# the others left out; a word with a hint; two words met; a note.
evening 2026-03-02T20:00 22 <<'END'

relieved
2
later that day
hands: warm
fond
fond, tired [2]
loving [2]

known
half
New to me
new
1
s
h
sad





chest
flat
the bus was late

3
worked out
END
# Third: which way one leans, the body again, a word left blank and the others left out, a round of
# sorting, an envelope without a word.
evening 2026-03-03T20:00 23 <<'END'
her
bored


away
during
legs: light; chest



s
1
5
2
4
3

Friday

END
# Fourth: the envelope unanswered, not this scene again, an earlier one from the other chair.
evening 2026-03-04T20:00 24 <<'END'



n
impatient

q
END
"$INWORD" journal show --data-dir "$work/home" | sed -n 's/^[^ ]* [^ ]* answer //p' >"$work/plain"
if ! diff -u "$work/window" "$work/plain"; then
    tail -n 30 "$work"/said.*
    exit 1
fi
lines=$(grep -c . "$work/plain")
[ "$lines" -ge 20 ] || { echo "only $lines attempts"; exit 1; }
echo "$lines attempts, the same in both faces"
