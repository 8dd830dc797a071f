#!/bin/sh
# Proves the two commands where nothing is: makes a fresh root of a Debian release, clones the
# committed tree into it and runs ./play --build-only and ./check there as root with CI=true.
#   fresh.sh [RELEASE]        bookworm unless named
# Needs root, mmdebstrap and git. The mirror, its keys and how to reach it are this machine's own.
set -eu
release=${1:-bookworm}
tree=$(cd "$(dirname "$0")/.." && pwd)

if [ "$(id -u)" -ne 0 ]; then
    echo "fresh.sh makes a root of its own and must be run as root" >&2
    exit 2
fi
for tool in mmdebstrap git unshare chroot; do
    if ! command -v "$tool" >/dev/null; then
        echo "fresh.sh needs $tool" >&2
        exit 2
    fi
done

scratch=$(mktemp -d)
fresh=$scratch/root
trap 'rm -rf --one-file-system "$scratch"' EXIT
trap 'exit 130' INT TERM
# mmdebstrap unpacks as another user, who has to reach the folder.
chmod 755 "$scratch"

# The machine's own sources of its own release, as one-line entries with the release put in.
own_sources()
{
    # shellcheck disable=SC1091  # the machine's own
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ ! -f "$list" ] || sed -n 's/^deb[[:space:]]\{1,\}\(\[[^]]*\][[:space:]]*\)\{0,1\}/deb /p' "$list"
    done | awk -v own="$codename" -v new="$release" \
        '$3 ~ "^" own "(-updates|-security)?$" { sub(own, new, $3); print }'
    for list in /etc/apt/sources.list.d/*.sources; do
        [ ! -f "$list" ] || awk -v own="$codename" -v new="$release" '
            function flush(    i, j) {
                for (i = 1; i <= uri_count; i++)
                    for (j = 1; j <= suite_count; j++)
                        if (enabled && suites[j] ~ "^" own "(-updates|-security)?$") {
                            sub(own, new, suites[j])
                            print "deb", uris[i], suites[j], components
                        }
                uri_count = suite_count = 0
                enabled = 1
            }
            BEGIN { enabled = 1 }
            /^[ \t]*$/ { flush() }
            /^Types:/ && !/deb( |$)/ { enabled = 0 }
            /^Enabled:[ \t]*no/ { enabled = 0 }
            /^URIs:/ { sub(/^[^:]*:[ \t]*/, ""); uri_count = split($0, uris, " ") }
            /^Suites:/ { sub(/^[^:]*:[ \t]*/, ""); suite_count = split($0, suites, " ") }
            /^Components:/ { sub(/^[^:]*:[ \t]*/, ""); components = $0 }
            END { flush() }' "$list"
    done
}

# How this machine's apt reaches the mirror: proxies, certificates, what it takes as valid.
own_apt_settings()
{
    apt-config dump --format '%f "%v";%n' Acquire | grep -v '""' || true
}

# Runs a command in the fresh root with mounts of its own, which go when it ends.
inside()
{
    # shellcheck disable=SC2016  # expanded by the inner shell
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 CI=true \
        unshare --mount --pid --fork --kill-child sh -c '
            mount -t proc proc "$0/proc" &&
            mount -t tmpfs tmpfs "$0/dev" && mkdir "$0/dev/shm" "$0/dev/pts" &&
            for device in null zero full random urandom tty; do
                : >"$0/dev/$device" && mount --bind "/dev/$device" "$0/dev/$device" || exit 1
            done &&
            mount -t tmpfs -o mode=1777 tmpfs "$0/dev/shm" &&
            ln -s /proc/self/fd "$0/dev/fd" &&
            fresh=$0 && cd "$fresh" && exec chroot "$fresh" sh -c "cd /srv/inword && $1"
        ' "$fresh" "$1"
}

# Runs a step inside, its output to the terminal, and says how long it took.
step()
{
    echo "== $1"
    began=$(date +%s)
    outcome=0
    inside "$1" || outcome=$?
    times="$times$(printf '%5s s  exit %s  %s' "$(($(date +%s) - began))" "$outcome" "$1")
"
    [ "$outcome" -eq 0 ] || failed=yes
}

own_sources >"$scratch/sources.list"
own_apt_settings >"$scratch/apt.conf"
if ! [ -s "$scratch/sources.list" ]; then
    echo "this machine's apt names no source of its own release" >&2
    exit 1
fi

echo "== a fresh root of $release"
began=$(date +%s)
mmdebstrap --quiet --variant=apt --include=ca-certificates \
    --aptopt="$scratch/apt.conf" --keyring=/usr/share/keyrings --keyring=/etc/apt/trusted.gpg.d \
    "$release" "$fresh" "$scratch/sources.list"
times="$(printf '%5s s  exit 0  making the root' "$(($(date +%s) - began))")
"
failed=no
cp -L /etc/resolv.conf /etc/hosts "$fresh/etc/"
git clone --quiet --no-hardlinks "$tree" "$fresh/srv/inword"
if [ -d /usr/local/share/ca-certificates ]; then
    cp -RL /usr/local/share/ca-certificates "$fresh/usr/local/share/"
    inside update-ca-certificates >/dev/null 2>&1 || true
fi

step './play --build-only'
step './check'
step './play --build-only'
program=$(inside './play --build-only' 2>/dev/null | tail -n 1)
step "$program --version"
if [ -n "$(git -C "$fresh/srv/inword" status --porcelain)" ]; then
    echo "the two commands left files that git does not ignore:"
    git -C "$fresh/srv/inword" status --short
    failed=yes
fi
echo "== done"
printf '%s' "$times"
[ "$failed" = no ]
