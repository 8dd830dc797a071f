#!/bin/sh
# Keeps the rooms of src/ apart: who may include whom, who may write, who may reach outside.
# Debian's SFML lies in /usr/include, so linking alone enforces nothing.
#   check_layers.sh              checks the tree this script lies in; prints file:line: fault
#   check_layers.sh --self-test  plants one fault at a time in a fresh tree and expects each found
set -eu

# Each folder of src/ and the folders it may include; its own it always may.
rooms='
base
feelings  base
language  base feelings
practice  base feelings language
files     base
content   base feelings language practice files
journal   base feelings language practice files
sharing   base feelings language practice files
engine    base files
ui        base feelings engine
scenes    base feelings language practice files content journal sharing engine ui
plain     base feelings language practice files content journal sharing
commands  base feelings language practice files content journal sharing engine ui scenes plain
main.cpp  base feelings language practice files content journal sharing engine ui scenes plain commands
'

# Headers from outside and the rooms that may include them; the longest matching start decides.
# A room written as files.cpp may do so in its .cpp files only; an empty list means nobody.
guests='
SFML/               engine
SFML/Network
SFML/Audio          engine
GL/                 engine
freetype/           engine
ft2build.h          engine
hb                  engine
nlohmann/json.hpp   files.cpp content.cpp journal.cpp sharing.cpp
spdlog/             files main.cpp
sqlite3.h           journal
sodium              journal
CLI/                commands main.cpp
doctest/
sys/socket.h
sys/un.h
netinet/
arpa/
netdb.h
curl/
asio
boost/asio
'

check_tree()
{
    found=$(find "$1" -path "$1/build" -prune -o -path "$1/.git" -prune -o \
        -type f \( -name '*.cpp' -o -name '*.hpp' -o -name '*.h' -o -name '*.cc' \) -print |
        LC_ALL=C sort | while IFS= read -r path; do
            ROOMS=$rooms GUESTS=$guests awk -v path="${path#"$1"/}" "$reader" "$path" || exit 2
        done) || return 2
    if [ -n "$found" ]; then
        printf '%s\n' "$found"
        return 1
    fi
}

# shellcheck disable=SC2016  # an awk program, nothing for the shell to expand
reader='
function fault(what) { print path ":" FNR ": " what }

# True when this file may do what only the listed rooms may.
function is_one_of(list,    names, count, i) {
    count = split(list, names, " ")
    for (i = 1; i <= count; i++)
        if (names[i] == room || (names[i] == room ".cpp" && path ~ /\.cpp$/))
            return 1
    return 0
}

function check_own(header,    target) {
    target = header
    sub(/\/.*/, "", target)
    if (header ~ /(^|\/)\.\.?\// || !(target in may) || target == header)
        fault("\"" header "\" is no path from src/, such as \"base/result.hpp\"")
    else if (target != room && !is_one_of_may(target))
        fault(room " may not include " target)
}

function is_one_of_may(target) { return index(" " may[room] " ", " " target " ") > 0 }

function check_guest(header,    start, best) {
    best = ""
    for (start in guest)
        if (index(header, start) == 1 && length(start) > length(best))
            best = start
    if (best == "" || is_one_of(guest[best]))
        return
    if (!in_src && guest[best] != "")
        return
    if (!in_src && best == "doctest/")
        return
    fault(room " may not include <" header ">")
}

function check_code(code) {
    if (code ~ /(^|[^A-Za-z0-9_])::(socket|connect|bind|listen|sendto|getaddrinfo)[ ]*\(/)
        fault("nobody opens a socket")
    if (!in_src)
        return
    if (code ~ /(^|[^A-Za-z0-9_])(popen|execl|execlp|execv|execve|execvp|posix_spawn)[ ]*\(/ ||
        code ~ /(std)?::(system|fork)[ ]*\(/)
        fault("nobody starts another program")
    if (!is_one_of("files journal sharing") &&
        (code ~ /(^|[^A-Za-z0-9_])w?(ofstream|fstream)([^A-Za-z0-9_]|$)/ ||
         code ~ /(^|[^A-Za-z0-9_])(fopen|freopen|fdopen|mkstemp|mkdtemp|tmpfile)[ ]*\(/ ||
         code ~ /(^|[^A-Za-z0-9_])::(open|openat|creat|write|pwrite|rename|unlink|mkdir)[ ]*\(/ ||
         code ~ /(^|[^A-Za-z0-9_])std::rename[ ]*\(/ ||
         code ~ /(filesystem|fs)::(rename|remove|remove_all|copy|copy_file|resize_file)[ ]*\(/ ||
         code ~ /(filesystem|fs)::(create_[a-z_]+|permissions|last_write_time)[ ]*\(/ ||
         code ~ /[^A-Za-z0-9_]saveToFile[ ]*\(/))
        fault("only files, journal and sharing write")
    if (!is_one_of("main.cpp") &&
        (code ~ /(system_clock|utc_clock|file_clock)::now/ || code ~ /gettimeofday[ ]*\(/ ||
         code ~ /(^|[^A-Za-z0-9_])time[ ]*\([ ]*(nullptr|NULL|0)[ ]*\)/))
        fault("the time of day is handed in from main")
    if (!is_one_of("main.cpp") &&
        code ~ /(^|[^A-Za-z0-9_])(random_device|srand|rand)([^A-Za-z0-9_]|$)/)
        fault("the seed is handed in from main")
    if (!is_one_of("main.cpp") && code ~ /(^|[^A-Za-z0-9_])(secure_)?getenv[ ]*\(/)
        fault("the environment is handed in from main")
}

BEGIN {
    count = split(ENVIRON["ROOMS"], lines, "\n")
    for (i = 1; i <= count; i++)
        if (split(lines[i], words, " ") > 0) {
            may[words[1]] = lines[i]
            sub(/^[^ ]+ */, "", may[words[1]])
        }
    count = split(ENVIRON["GUESTS"], lines, "\n")
    for (i = 1; i <= count; i++)
        if (split(lines[i], words, " ") > 0) {
            guest[words[1]] = lines[i]
            sub(/^[^ ]+ */, "", guest[words[1]])
        }
    in_src = path ~ /^src\//
    room = path
    if (in_src)
        sub(/^src\//, "", room)
    sub(/\/.*/, "", room)
}

FNR == 1 && in_src && !(room in may) { fault("src/ has no room called " room) }

/^[ \t]*#[ \t]*include/ {
    header = $0
    sub(/^[ \t]*#[ \t]*include[ \t]*/, "", header)
    quoted = substr(header, 1, 1) == "\""
    header = substr(header, 2)
    sub(/[">].*/, "", header)
    if (in_src && quoted && room in may)
        check_own(header)
    check_guest(header)
    next
}

{
    code = $0
    gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
    sub(/\/\/.*/, "", code)
    check_code(code)
}
'

# Where a fault is planted, and the line that is one.
planted='
src/base/clean.cpp|#include "feelings/wheel.hpp"
src/feelings/clean.cpp|#include "language/reader.hpp"
src/language/clean.hpp|#include "practice/session.hpp"
src/practice/clean.cpp|#include "files/settings.hpp"
src/files/clean.cpp|#include "feelings/wheel.hpp"
src/content/clean.cpp|#include "journal/journal.hpp"
src/content/clean.cpp|#include "sharing/report.hpp"
src/journal/clean.cpp|#include "content/levels.hpp"
src/journal/clean.cpp|#  include "sharing/report.hpp"
src/sharing/clean.cpp|#include "journal/journal.hpp"
src/engine/clean.cpp|#include "feelings/wheel.hpp"
src/ui/clean.cpp|#include "practice/session.hpp"
src/ui/clean.cpp|#include "files/settings.hpp"
src/scenes/clean.cpp|#include "plain/face.hpp"
src/plain/clean.cpp|#include "engine/window.hpp"
src/plain/clean.cpp|#include "scenes/tonight.hpp"
src/base/clean.cpp|#include "result.hpp"
src/base/clean.cpp|#include "../base/result.hpp"
src/rooms/clean.cpp|int nothing();
src/stray.cpp|int nothing();
src/ui/clean.cpp|#include <SFML/Graphics.hpp>
src/main.cpp|#include <SFML/Window.hpp>
src/engine/clean.cpp|#include <SFML/Network.hpp>
src/engine/clean.cpp|#include <SFML/Network/TcpSocket.hpp>
src/scenes/clean.cpp|#include <ft2build.h>
src/practice/clean.cpp|#include <nlohmann/json.hpp>
src/files/clean.hpp|#include <nlohmann/json.hpp>
src/engine/clean.cpp|#include <spdlog/spdlog.h>
src/sharing/clean.cpp|#include <sqlite3.h>
src/files/clean.cpp|#include <sodium.h>
src/plain/clean.cpp|#include <CLI/CLI.hpp>
src/base/clean.cpp|#include <doctest/doctest.h>
src/files/clean.cpp|#include <sys/socket.h>
bench/clean.cpp|#include <netdb.h>
src/files/clean.cpp|    const int line = ::socket(AF_INET, SOCK_STREAM, 0);
src/commands/clean.cpp|    std::system("true");
src/engine/clean.cpp|    const auto page = popen("true", "r");
src/practice/clean.cpp|    std::ofstream out{path};
src/content/clean.cpp|    std::fstream both{path};
src/ui/clean.cpp|    std::FILE* file = std::fopen(path, "w");
src/commands/clean.cpp|    std::filesystem::remove_all(folder);
src/plain/clean.cpp|    ::write(1, "no", 2);
src/engine/clean.cpp|    picture.saveToFile(path);
src/practice/clean.cpp|    const auto at = std::chrono::system_clock::now();
src/journal/clean.cpp|    const auto at = std::time(nullptr);
src/practice/clean.cpp|    std::mt19937 dice{std::random_device{}()};
src/files/clean.cpp|    const char* home = std::getenv("HOME");
'

# What may look like a fault and is none.
innocent='
src/base/clean.hpp|#include <string>
src/journal/clean.cpp|#include "practice/session.hpp"
src/journal/clean.cpp|#include <nlohmann/json.hpp>
src/journal/clean.cpp|    std::ofstream out{path};
src/practice/clean.hpp|#include <nlohmann/json_fwd.hpp>
src/practice/clean.cpp|    // the player may call ::socket( or std::ofstream what he likes
src/practice/clean.cpp|    say("std::ofstream is a word, http://too");
src/practice/clean.cpp|    const auto journal = Journal::open(folder);
src/practice/clean.cpp|    words.erase(std::remove(words.begin(), words.end(), word), words.end());
src/practice/clean.cpp|    const auto brand = operand_of(lifetime(0));
src/content/clean.cpp|    std::ifstream in{path};
src/engine/clean.cpp|#include <SFML/Graphics.hpp>
src/engine/clean.cpp|    const auto at = std::chrono::steady_clock::now();
src/main.cpp|#include "commands/play.hpp"
src/main.cpp|    const auto at = std::chrono::system_clock::now();
tests/base/test_clean.cpp|#include <doctest/doctest.h>
tests/base/test_clean.cpp|    std::ofstream out{path};
'

# Adds a line to a file of the tree under $1.
plant()
{
    mkdir -p "$(dirname "$1/$2")"
    printf '%s\n' "$3" >>"$1/$2"
}

self_test()
{
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    missed=0
    clean=$scratch/clean
    mkdir "$clean"
    printf '%s\n' "$innocent" | while IFS='|' read -r file line; do
        [ -z "$file" ] || plant "$clean" "$file" "$line"
    done
    if ! check_tree "$clean"; then
        echo "the lines above are no faults"
        missed=1
    fi
    printf '%s\n' "$planted" >"$scratch/planted"
    while IFS='|' read -r file line; do
        [ -n "$file" ] || continue
        rm -rf "$scratch/tree"
        cp -R "$clean" "$scratch/tree"
        plant "$scratch/tree" "$file" "$line"
        at=$(wc -l <"$scratch/tree/$file" | tr -d ' ')
        if check_tree "$scratch/tree" >"$scratch/found"; then
            echo "not found: $file: $line"
            missed=1
        elif ! grep -q "^$file:$at: " "$scratch/found" && ! grep -q "^$file:1: src/" "$scratch/found"; then
            echo "found in the wrong place: $file: $line"
            cat "$scratch/found"
            missed=1
        fi
    done <"$scratch/planted"
    return "$missed"
}

case ${1:-} in
    --self-test) self_test ;;
    '') check_tree "$(cd "$(dirname "$0")/.." && pwd)" ;;
    *)
        echo "usage: check_layers.sh [--self-test]" >&2
        exit 2
        ;;
esac
