#!/bin/sh
# From a press of Tab to the changed picture on the X server, wakes and CPU of the game at rest, and
# a full redraw at 1920x1080; on a server of its own, with the release build.
#   bench/latency.sh [PRESSES]     50 presses take about five minutes
set -eu
root=$(dirname "$(dirname "$(readlink -f "$0")")")
build=$root/build/release
if [ "${1:-}" != --inside ]; then
    missing=
    command -v xvfb-run >/dev/null || missing="$missing xvfb-run (packages xvfb and xauth),"
    for program in inword inword_frame inword_latency; do
        [ -x "$build/$program" ] || missing="$missing build/release/$program,"
    done
    if [ -n "$missing" ]; then
        printf '%s\n' "bench/latency.sh needs${missing%,}." \
            "Build it with: ./play --build-only && cmake -S . -B build/release -DINWORD_BENCH=ON &&" \
            "cmake --build build/release" \
            "inword_latency is built where libxtst-dev and libxdamage-dev are installed." >&2
        exit 1
    fi
    export LIBGL_ALWAYS_SOFTWARE=1
    xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" "$0" --inside "${1:-50}"
    exec xvfb-run -a -s "-screen 0 1920x1080x24 -nolisten tcp" "$build/inword_frame" "$root"
fi
home=$(mktemp -d)
"$build/inword" --data-dir "$home" --date 2026-03-01T19:30 --seed 7 --windowed --size 1280x800 &
game=$!
trap 'kill "$game" 2>/dev/null || true; wait "$game" 2>/dev/null || true; rm -rf "$home"' EXIT
"$build/inword_latency" "$game" "$2"
