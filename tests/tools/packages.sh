#!/bin/sh
# packages.sh PACKAGE...: installs those of these Debian packages that are missing. Silent, quick and
# without apt when all are there. Another system is left to its owner: there the build says what it
# misses.
set -eu

command -v dpkg-query >/dev/null || exit 0
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
missing=
for package; do
	printf '%s\n' "$installed" | grep -qxF "installed $package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
	as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
	as_root='sudo -n'
else
	printf 'Debian packages are missing. Install them with\n\n' >&2
	printf '    sudo apt-get update && sudo apt-get install --no-install-recommends%s\n\n' "$missing" >&2
	exit 1
fi
printf 'installing:%s\n' "$missing" >&2
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update
# shellcheck disable=SC2086 # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends $missing
