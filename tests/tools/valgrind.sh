#!/bin/sh
# valgrind.sh DIRECTORY PROGRAM...: writes wrappers of that name that run the programs under valgrind.
set -eu
directory=$1
shift
rm -rf "$directory"
mkdir -p "$directory"
for program; do
	cat >"$directory/${program##*/}" <<END
#!/bin/sh
exec valgrind --quiet --vgdb=no --error-exitcode=99 --leak-check=full --show-leak-kinds=definite \\
	--errors-for-leak-kinds=definite \\
	--trace-children=yes --trace-children-skip='/usr/*,/bin/*' \\
	'$(cd "${program%/*}" && pwd)/${program##*/}' "\$@"
END
	chmod +x "$directory/${program##*/}"
done
