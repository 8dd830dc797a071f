#!/bin/sh
# Plays every script of this folder against the window's screens, without a display.
# INWORD_BLESS=1 records the golden screens anew.
set -eu
here=$(dirname "$(readlink -f "$0")")
: "${INWORD:?the path of the program}"
. "$here/one_chapter.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one_chapter "$work/content"
failed=0
for play in "$here"/*.play; do
    # What is planned follows the player's pace; a script has none.
    if "$INWORD" --content "$work/content" run --still "$play" --golden "$here/golden" ${INWORD_BLESS:+--bless} >/dev/null; then
        echo "played $(basename "$play")"
    else
        failed=1
    fi
done
exit "$failed"
