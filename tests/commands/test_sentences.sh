#!/bin/sh
# What goes wrong is said in one sentence, with the exit code that belongs to it.
set -eu
: "${INWORD:?the path of the program}" "${INWORD_SOURCE_DIR:?the source tree}"
work=$(mktemp -d)
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT

# says CODE TEXT COMMAND...: the command ends with this code and says this text.
says()
{
    code=$1 text=$2
    shift 2
    got=0
    "$@" >"$work/out" 2>&1 </dev/null || got=$?
    if [ "$got" -ne "$code" ] || ! grep -qF -- "$text" "$work/out"; then
        echo "expected $code and \"$text\", got $got from: $*"
        cat "$work/out"
        exit 1
    fi
}

# The command line.
says 0 "inword 0." "$INWORD" --version
says 0 "check-levels" "$INWORD" --help
says 2 "--no-such-flag" "$INWORD" --no-such-flag
says 2 "expected a size like 1280x800" "$INWORD" --size huge
says 2 "expected a date and time like" "$INWORD" plain --data-dir "$work/a" --date tomorrow

# No display.
says 1 "no display" env -u DISPLAY "$INWORD" --data-dir "$work/a"
says 1 "display" env DISPLAY=:4242 "$INWORD" --data-dir "$work/a"

# Bad content names file, place and expectation; the rest still plays.
. "$(dirname "$(readlink -f "$0")")/../plays/one_chapter.sh"
one_chapter "$work"
sed -i 's/"weight": 100/"weight": "much"/' "$work/levels/morning-after/002-eleven-minutes.json"
says 1 '002-eleven-minutes.json:/scenarios/0/feelings/0/weight' "$INWORD" check-levels "$work"
says 1 "11 scenes" "$INWORD" check-levels "$work"
printf '{"format": 1, "format": 2}' >"$work/levels/twins.json"
says 1 "twins.json" "$INWORD" check-levels "$work"
says 0 "0 errors" "$INWORD" check-levels

# A play that is not there.
says 1 "nowhere.play" "$INWORD" run "$work/nowhere.play"

# No write permission: the evening is played, and said not to be saved.
printf 'x' >"$work/file"
says 0 "Not saved" "$INWORD" plain --data-dir "$work/file/home"

# A damaged journal is refused in words and left as it is.
says 0 "Kept" "$INWORD" plain --data-dir "$work/home"
journal=$(find "$work/home" -name '*.db')
printf 'not a journal at all, but somebody wrote over it' >"$journal"
cp "$journal" "$work/before"
says 1 "$journal" "$INWORD" plain --data-dir "$work/home"
cmp "$journal" "$work/before"
says 1 "$journal" "$INWORD" journal check --data-dir "$work/home"

# A missing key is said, and nothing is made anew in its place.
says 0 "Kept" "$INWORD" plain --data-dir "$work/keyless"
key=$(find "$work/keyless" -name '*.key')
rm "$key"
says 1 "key" "$INWORD" plain --data-dir "$work/keyless"
[ ! -e "$key" ] || { echo "a new key was made over an old journal"; exit 1; }

# A second instance is told kindly.
mkfifo "$work/pipe"
"$INWORD" plain --data-dir "$work/twice" <"$work/pipe" >/dev/null &
first=$!
exec 3>"$work/pipe"
until [ -n "$(find "$work/twice" -name '*.db' 2>/dev/null)" ]; do sleep 0.1; done
sleep 0.3
says 1 "already open" "$INWORD" plain --data-dir "$work/twice"
exec 3>&-
wait "$first"
echo "every sentence said"
