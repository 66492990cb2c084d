#!/bin/sh
# example.sh DIRECTORY: builds the example store and its identities anew, as DIRECTORY/most and
# DIRECTORY/identities. Identities are refused inside a work tree, so they are built elsewhere and moved.
set -eu
scratch=$(mktemp -d "${TMPDIR:-/tmp}/spis-example.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
echo 'building the example store'
examples/build.sh "$scratch/most" "$scratch/identities" >"$scratch/log" 2>&1 || {
	cat "$scratch/log" >&2
	exit 1
}
rm -rf "$1"
mkdir -p "$1"
mv "$scratch/most" "$scratch/identities" "$1"
