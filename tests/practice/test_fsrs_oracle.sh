#!/bin/sh
# Holds our schedule against npm's ts-fsrs, the reference of FSRS-6, over random histories.
#   test_fsrs_oracle.sh [HISTORIES] [SEED]
# Returns 77 (skipped) where npm or its registry cannot be reached.
set -eu
: "${INWORD:?the path of the built program}"
root=${INWORD_SOURCE_DIR:-$(dirname "$(readlink -f "$0")")/../..}
build=$(dirname "$INWORD")
. "$root/tests/practice/fsrs/reference.sh"
prepare_reference || exit 77

INWORD_FSRS_HISTORIES=$(mktemp)
export INWORD_FSRS_HISTORIES
trap 'rm -f "$INWORD_FSRS_HISTORIES"' EXIT
"$node" "$oracle/oracle.mjs" "${1:-10000}" "${2:-1}" >"$INWORD_FSRS_HISTORIES"
"$build/inword_tests" --no-intro --no-skip --test-case='*INWORD_FSRS_HISTORIES*'
