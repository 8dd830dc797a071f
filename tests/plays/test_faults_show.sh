#!/bin/sh
# A play that expects what is not so must fail and name its line; else no play could be trusted.
set -eu
: "${INWORD:?the path of the program}"
here=$(dirname "$(readlink -f "$0")")
. "$here/one_chapter.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one_chapter "$work/content"
refused()
{
    printf '%s\n' "at 2026-03-01T19:30 seed 7" "$1" >"$work/wrong.play"
    if "$INWORD" --content "$work/content" run "$work/wrong.play" >/dev/null 2>"$work/said"; then
        echo "passed although wrong: $1"
        exit 1
    fi
    grep -q "wrong.play:2" "$work/said" || { cat "$work/said"; exit 1; }
}
refused "screen naming"
refused "click nowhere"
refused "expect You did a good job"
refused "absent Begin"
refused "focus leave"
refused "stored morning-after.001.latch/name/first words: hopeful"
refused "press NoSuchKey"
refused "dance"
echo "eight wrong plays refused"
