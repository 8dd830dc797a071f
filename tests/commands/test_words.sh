#!/bin/sh
# The words on the terminal: the list, every known form with its home and mark, a card by any name.
set -eu
: "${INWORD:?the path of the program}" "${INWORD_SOURCE_DIR:?the source tree}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tab=$(printf '\t')

"$INWORD" words >"$work/wheel"
[ "$(grep -c . "$work/wheel")" -eq 228 ] || { echo "not 228 words"; exit 1; }
grep -qx "disappointed${tab}hurt/disappointed" "$work/wheel"

"$INWORD" words --known >"$work/known"
[ "$(grep -c . "$work/known")" -ge 1800 ] || { echo "too few forms"; exit 1; }
grep -vqP '^[^\t]+\t[^\t]+\t(plain|story|verdict|body|vague)$' "$work/known" && { echo "a line of another form"; exit 1; }
cut -f1 "$work/known" | sort | uniq -d >"$work/twice"
[ ! -s "$work/twice" ] || { head "$work/twice"; exit 1; }
cut -f2 "$work/known" | sort -u >"$work/homes"
cut -f1 "$work/wheel" | sort -u >"$work/words"
[ -z "$(comm -23 "$work/homes" "$work/words")" ] || { echo "a home that is no word of the wheel"; exit 1; }
grep -qx "gutted${tab}disappointed${tab}plain" "$work/known"

printf '# a list\nword\tlists\nsad\t6\ngutted\t5\nhappiness\t3\nqqqq\t2\n' >"$work/list.tsv"
"$INWORD" words --cover "$work/list.tsv" >"$work/cover"
grep -q ">= 5 lists: 2 of 2 (100 %)" "$work/cover"
grep -q ">= 2 lists: 3 of 4 (75 %)" "$work/cover"
grep -q "not known: qqqq" "$work/cover"

"$INWORD" words "I feel gutted" >"$work/card"
grep -q "nearest to “disappointed”" "$work/card"
grep -q "hurt/disappointed" "$work/card"
grep -q "Not the same as" "$work/card"
"$INWORD" words qqqq >"$work/none" && { echo "found what is not there"; exit 1; }
grep -q "No word here is near" "$work/none"
"$INWORD" words --cover "$work/nowhere" 2>"$work/said" && { echo "read what is not there"; exit 1; }
grep -q "nowhere" "$work/said"
echo "228 words, $(grep -c . "$work/known") forms"
