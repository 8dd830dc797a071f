# Set-up and building, shared by ./play and ./check, which source this file after setting $root.
# shellcheck shell=sh disable=SC2034,SC2154

# What the game needs, what the tests need besides, and what only makes building quicker.
game_packages="g++ cmake pkg-config libsfml-dev nlohmann-json3-dev libspdlog-dev libcli11-dev \
libsqlite3-dev libsodium-dev libpugixml-dev libfreetype-dev libharfbuzz-dev libx11-dev zlib1g-dev \
fonts-inter fonts-noto-core fonts-sil-andika fonts-opendyslexic libgl1-mesa-dri"
test_packages="doctest-dev libbenchmark-dev xvfb xauth python3 python3-jsonschema"
quick_packages="ninja-build ccache mold"
# Commands a test is glad of and skipped without; each is in the package of its name.
welcome_commands="npm"

build=$root/build/release
: "${CMAKE_BUILD_PARALLEL_LEVEL:=$(nproc 2>/dev/null || echo 2)}"
export CMAKE_BUILD_PARALLEL_LEVEL

say()
{
    printf '%s\n' "$*" >&2
}

stop()
{
    say "$*"
    exit 1
}

# Those of the named packages that are not installed, on one line.
missing_of()
{
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Abbrev}\n' "$package" 2>/dev/null | grep -q '^.i ' ||
            printf '%s ' "$package"
    done
}

# Runs apt-get as root without a question of its own; sudo may ask for the password.
as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@" >&2
    elif [ "${CI:-}" = true ]; then
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@" >&2
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@" >&2
    fi
}

# Installs what is missing of the needed packages, and of the quick ones where they exist.
install_missing()
{
    # shellcheck disable=SC2086  # a list of words
    needed=$(missing_of $1)
    # shellcheck disable=SC2086
    quick=$(missing_of $quick_packages)
    [ -n "$needed$quick" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "These packages are missing and sudo is not here to \
install them. As root, please run: apt-get install $needed$quick"
        say "Inword needs these packages from your distribution: $needed$quick"
        [ "${CI:-}" = true ] ||
            say "They will be installed with sudo, which may ask for your password."
    fi
    as_root apt-get -q -o DPkg::Lock::Timeout=120 update ||
        say "The package lists could not be renewed; trying with those at hand."
    for package in $quick; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            needed="$needed$package "
        fi
    done
    [ -n "$needed" ] || return 0
    # shellcheck disable=SC2086
    as_root apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends $needed ||
        stop "apt-get could not install: $needed
Its own message stands above; nothing of Inword has been changed."
}

# Installs those of the named commands that are missing and can be had; the others are done without.
install_welcome()
{
    for name in "$@"; do
        command -v "$name" >/dev/null && continue
        { as_root apt-get -q -o DPkg::Lock::Timeout=120 update &&
            as_root apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends \
                "$name"; } || say "$name could not be installed; what needs it will be skipped."
    done
}

# Makes sure that the packages of the first argument are there, and the commands of the others if
# that can be. A stamp of what was asked lets the next run skip it.
set_up()
{
    packages=$1
    shift
    stamp=$root/build/set-up-$(basename "$0")
    asked="$(uname -n) $packages $quick_packages $* $(cksum <"$root/scripts/setup.sh")"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$asked" ]; then
        return 0
    fi
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        stop "Inword sets itself up on Debian and Ubuntu only. Elsewhere, please install what \
these Debian packages hold: $packages
Then build it yourself: cmake -S . -B build/release && cmake --build build/release"
    fi
    install_missing "$packages"
    install_welcome "$@"
    mkdir -p "$root/build"
    printf '%s\n' "$asked" >"$stamp"
}

# Configures the release folder unless it is ready; further arguments go to cmake.
configure()
{
    cache=$build/CMakeCache.txt
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        say "The sources have moved since the last build; building afresh."
        rm -rf "$build"
    fi
    ready=yes
    [ -f "$build/build.ninja" ] || [ -f "$build/Makefile" ] || ready=no
    for setting in "$@"; do
        grep -qxF "${setting#-D}" "$cache" 2>/dev/null || ready=no
    done
    [ "$ready" = no ] || return 0
    if [ -f "$cache" ] || ! command -v ninja >/dev/null; then
        cmake -S "$root" -B "$build" "$@" >&2
    else
        cmake -S "$root" -B "$build" -G Ninja "$@" >&2
    fi
}

# Builds a target in the release folder. After a failure the next run looks at the packages again.
build_target()
{
    target=$1
    shift
    if ! configure -DCMAKE_BUILD_TYPE:STRING=Release \
        -DINWORD_UNITY:BOOL=ON -DINWORD_PRECOMPILE:BOOL=ON "$@" ||
        ! cmake --build "$build" --target "$target" >&2; then
        rm -f "$stamp"
        stop "Inword could not be built; the first error above says why."
    fi
}
