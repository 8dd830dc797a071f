#!/bin/sh
# kill -9 in the middle of a step: the evening goes on there, with what was half typed.
set -eu
here=$(dirname "$(readlink -f "$0")")
: "${INWORD:?the path of the program}"
. "$here/one_chapter.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one_chapter "$work/content"
mkfifo "$work/pipe"
"$INWORD" --content "$work/content" plain --data-dir "$work/home" --date 2026-03-01T19:30 --seed 7 \
    <"$work/pipe" >"$work/said" &
program=$!
exec 3>"$work/pipe"
# The scene and its line, the pair left out, then the first of the envelope's two questions.
printf '%s\n' hopeful '' '' s 'the dentist at nine' >&3
waited=0
until grep -q "It will leave me" "$work/said"; do
    sleep 0.1
    waited=$((waited + 1))
    [ "$waited" -lt 100 ] || { cat "$work/said"; exit 1; }
done
kill -9 "$program"
wait "$program" 2>/dev/null || true
exec 3>&-
printf '%s\n' '' nervous |
    "$INWORD" --content "$work/content" plain --data-dir "$work/home" --date 2026-03-01T19:45 --seed 8 >"$work/again"
grep -q "You left in the middle" "$work/again"
grep -q "the dentist at nine" "$work/again"
"$INWORD" journal show --data-dir "$work/home" >"$work/kept"
grep -q "event: the dentist at nine; words: nervous" "$work/kept"
grep -q "001.latch/name/first words: hopeful" "$work/kept"
echo "resumed with its half-typed text"
