#!/bin/sh
# flags.sh COMPILER SANITIZERS: prints, as variables of make, which hardening flags this compiler takes
# and how to find the libraries. The flags are those of the OpenSSF "Compiler Options Hardening Guide
# for C and C++"; a build with sanitizers goes without them.
set -eu

compiler=$1
sanitizers=$2

# Those of the flags with which a program can be compiled and linked without a warning.
taken() {
	for flag; do
		# shellcheck disable=SC2086 # the compiler may be several words, as in "ccache gcc"
		echo 'int main(void) { return 0; }' |
			$compiler -O2 -Wformat -Werror "$flag" -x c -o /dev/null - 2>/dev/null &&
			printf ' %s' "$flag"
	done
	return 0
}

# The answer of pkg-config about one library, or what stands in most places.
library() { pkg-config "$1" "$2" 2>/dev/null || echo "$3"; }

command -v "${compiler%% *}" >/dev/null || {
	echo "there is no compiler $compiler (make deps installs one)" >&2
	exit 1
}

compile=
link=
if [ -z "$sanitizers" ]; then
	compile="-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fPIE$(taken -fstack-protector-strong \
		-fstack-clash-protection -fcf-protection=full -mbranch-protection=standard \
		-fstrict-flex-arrays=3 -ftrivial-auto-var-init=zero -fzero-init-padding-bits=all \
		-fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing \
		-Wtrampolines -Wbidi-chars=any -Werror=format-security -Werror=implicit \
		-Werror=incompatible-pointer-types -Werror=int-conversion)"
	link="-pie$(taken -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,-z,nodlopen \
		-Wl,--as-needed -Wl,--no-copy-dt-needed-entries)"
fi

libraries='-lcsv -lm'
includes=
for name in libcmark:-lcmark libpcre2-8:-lpcre2-8 libutf8proc:-lutf8proc libmd:-lmd \
	yajl:-lyajl; do
	libraries="$libraries $(library --libs "${name%%:*}" "${name#*:}")"
	includes="$includes $(library --cflags "${name%%:*}" "")"
done

cat <<END
PROBED = $compiler $sanitizers
HARDENING = $compile
HARDENING_LINK = $link
LIBS = $libraries
LIB_CFLAGS = $includes
END
