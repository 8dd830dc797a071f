# Fetches npm's ts-fsrs and a Node to run it; sourced by test_fsrs_oracle.sh and
# bench/fsrs_side_by_side.sh with $root and $build set.
# shellcheck shell=sh disable=SC2034,SC2154

oracle=$build/fsrs-oracle

# Whether the machine's own Node can run ts-fsrs.
node_serves()
{
    major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
    [ "${major:-0}" -ge 20 ]
}

# Installs what package.json names, by the registry the user's npm is set to.
fetch()
{
    cp "$root"/tests/practice/fsrs/package.json "$root"/tests/practice/fsrs/oracle.mjs "$oracle" ||
        return
    cd "$oracle" || return
    if node_serves; then
        npm pkg delete devDependencies.node || return
    fi
    settings=$(getent passwd "$(id -u)" | cut -d : -f 6)/.npmrc
    [ ! -f "$settings" ] || export NPM_CONFIG_USERCONFIG="${NPM_CONFIG_USERCONFIG:-$settings}"
    npm install --no-save --no-package-lock --no-audit --no-fund --ignore-scripts=false \
        --no-update-notifier --fetch-retries=1 --fetch-timeout=60000 --cache "$oracle/cache" ||
        return
    rm -rf "$oracle/cache"
}

# Makes the folder $oracle ready and sets $node; does nothing that was done before.
# Fails, with one sentence, where npm or its registry cannot be reached.
prepare_reference()
{
    asked=$(node --version 2>/dev/null; cat "$root"/tests/practice/fsrs/* | cksum)
    if ! [ -f "$oracle/asked" ] || [ "$(cat "$oracle/asked")" != "$asked" ]; then
        if ! command -v npm >/dev/null; then
            echo "Not held against ts-fsrs: npm is not installed."
            return 1
        fi
        mkdir -p "$oracle"
        if ! (fetch) >"$oracle/npm.log" 2>&1; then
            echo "Not held against ts-fsrs: npm could not fetch it ($oracle/npm.log says why)."
            return 1
        fi
        printf '%s\n' "$asked" >"$oracle/asked"
    fi
    node=node
    node_serves || node=$oracle/node_modules/.bin/node
}
