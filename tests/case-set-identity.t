#!/bin/sh
# case-set --identity, --identity-from: who the members are, changed without a name in sight.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

known=$identities/$family.md
lines=$SCRATCH/names.txt
id() { case-set --lang=en "$@" "$family"; }

# holds <EXPECTED: what the identities hold now.
holds() { check_same "$1" sed '/^---$/d' "$known"; }

check_match 'a field is set and the case is printed' "^$family\$" id --identity c1-born=2012-03-04
holds 'in its line' <<.
c1-name: Jana Vymyšlená
c1-born: 2012-03-04
m1-name: Hana Vymyšlená
.
check 'a list grows, several fields at once' id --identity 'others+=Eva Skrytá;Petr Skrytý' \
	--identity 'school=15. ZŠ' --identity 'c1-born=' --identity m1-phone=601234567
holds 'all of it' <<.
c1-name: Jana Vymyšlená
m1-name: Hana Vymyšlená
others:
  - Eva Skrytá
  - Petr Skrytý
school: "15. ZŠ"
m1-phone: 601234567
.
check 'a list shrinks' id --identity 'others-=Eva Skrytá'
check_status 1 'by that value' grep -q Eva "$known"
check_match 'for its owner alone' '^600$' stat -c %a "$known"
chmod 644 "$known"
check 'a file that was open to others' id --identity c1-school=Zvonkova
check_match 'is shut' '^600$' stat -c %a "$known"
rm "$known"
check 'a family of which nothing was known' id --identity 'm1-name=Hana Skrytá' --identity 'c1-name=Jana Skrytá'
holds 'in the order of its members' <<.
c1-name: Jana Skrytá
m1-name: Hana Skrytá
.
check_match 'for its owner alone' '^600$' stat -c %a "$known"
check_told 'what is there changes nothing' '^nothing changes$' id --identity 'm1-name=Hana Skrytá'

# A file and standard input; lines, or front matter.
printf '\357\273\277# who they are\r\n\r\nc1-name = Jana Novotná\r\nothers+=Iva Novotná\r\nphone=\r\n' >"$lines"
check 'lines of a file' id --identity-from "$lines"
holds 'are set' <<.
c1-name: Jana Novotná
m1-name: Hana Skrytá
others:
  - Iva Novotná
.
printf -- '---\nc1-name: Jana Malá\nm1-name:\nothers:\n  - "Ota: Malý"\n---\n\n' >"$lines"
check 'front matter' sh -c "case-set --identity-from - $family <'$lines'"
holds 'a key without a value says nothing' <<.
c1-name: Jana Malá
m1-name: Hana Skrytá
others:
  - "Ota: Malý"
.
printf 'c1-name=Petra Tichá\nc1-born=2012-07-01\naddress=Lipová 3\n' >"$lines"
check_match 'case-new takes the same' '^address: Lipová 3$' sh -c "id=\$(case-new --source health \
	--member c1:child:2012:f --identity-from '$lines' 2>/dev/null) && cat '$identities'/\$id.md"

# While a command holds names its memory goes into no core file, whatever the shell allows.
mkfifo "$SCRATCH/pipe"
# shellcheck disable=SC3045 # where it is not known nothing is to be forbidden
ulimit -c unlimited 2>/dev/null || :
# shellcheck disable=SC2094
shut() {
	case-note -m - "$family" <"$SCRATCH/pipe" &
	exec 9>"$SCRATCH/pipe"
	tries=0
	until grep -Eq '^Max core file size +0 +0 ' "/proc/$!/limits" || [ "$((tries += 1))" -gt 50 ]; do sleep 0.1; done
	echo 'Klidnější.' >&9
	exec 9>&-
	wait "$!" && [ "$tries" -le 50 ]
}
check 'a command with names leaves no core file' shut

# The guard knows the names that were saved at once, and those that are being saved.
check_error 3 "'Tichou' is a name of [cm][0-9]" sh -c "case-note -m 'S Tichou je to lepší.' \$(basename \$(grep -l Petra $identities/*.md) .md)"
check_error 3 "'Malá' is a name of [cm][0-9]" case-note --lang=en -m 'Dnes přišla i Malá.' "$family"
check_error 3 "'Bystré' is a name of [cm][0-9]" case-set --lang=en --identity 'm1-name=Hana Bystrá' "$family" "alias=Případ Bystré"
printf '%s\n' 'c1-name=Jana Malá' >store-names.txt
check_told 'a file that could be committed is warned of' 'store-names.txt: warning: the file lies in a store' \
	id --identity-from store-names.txt
rm store-names.txt

# A value that stands nowhere is asked for, and not shown.
needs_terminal
asked() {
	printf '%s\n' "$@" >"$SCRATCH/script"
	"$TOP/tests/tools/terminal.py" "$SCRATCH/script" case-set --lang=en --identity c1-name --identity others+ "$family"
}
check_match 'asks for each' '^c1-name \[what is typed is not shown\]' asked '> Jana Bystrá' '>  '
cp "$out" "$SCRATCH/shown"
check_status 1 'shows nothing of it' grep -q Bystr "$SCRATCH/shown"
check_match 'and keeps it' '^c1-name: Jana Bystrá' cat "$known"
cp "$known" "$SCRATCH/kept"
check_status 1 'empty lines change nothing' asked '> ' '> '
check_status 1 'neither does Ctrl-C' asked '^C'
check_status 1 'nor the end of the input' asked '> Jana Jiná' '^D'
check 'the file is as it was' cmp "$known" "$SCRATCH/kept"

# Nothing is printed back, neither what is changed nor what is wrong.
secret() {
	wanted=$1 pattern=$2
	shift 2
	check_error "$wanted" "$pattern" "$@"
	cat "$out" "$err" >"$SCRATCH/said"
	check_status 1 'without the value' grep -Eq 'Tajn|2012-02-30|2063' "$SCRATCH/said"
}
check_no_match 'nor what would change' Tajn id -n --identity 'c1-name=Petra Tajná'
secret 3 'c1-born: the value is not a date that exists' id --identity c1-born=2012-02-30
secret 3 'c1-born: the date is in the future' id --identity c1-born=2063-01-01
secret 2 'c9: the case has no such member \(it has c1, c2, m1;' id --identity 'c9-name=Petra Tajná'
secret 3 "unknown field 'c1-nane' \\(did you mean 'c1-name'\\?\\)" id --identity 'c1-nane=Petra Tajná'
secret 3 "unknown field 'shool' \\(did you mean 'school'\\?\\)" id --identity 'shool=Tajná'
secret 3 "'c1-name' is no list" id --identity 'c1-name+=Petra Tajná'
secret 2 'c1-name is set twice' id --identity 'c1-name=Petra Tajná' --identity 'c1-name=Petr Tajný'
secret 3 "'others' does not hold" id --identity 'others-=Petra Tajná'
secret 3 'c1-name: the value is not one line' id --identity "$(printf 'c1-name=Petra\nTajná')"
secret 2 "'c1-name' has no value, and nobody can be asked" id --identity c1-name
for line in 'Petra Tajná' '---\nc1-name Petra Tajná\n---' '---\nc1-born: 2012-02-30\n---' \
	'---\nc1-name: Petra Tajná\n---\nTajný text' '---\nc1-name:\n  - Petr Tajný\n  - Jana Tajná\n---' \
	'c1-name=Petr\001a Tajná' 'c1-born=2012-02-30' 'c9-name=Petra Tajná' 'c1-nane=Petra Tajná' \
	'c1-name=Tajn\351'; do
	# shellcheck disable=SC2059
	printf -- "$line\n" >"$lines"
	secret 3 'names\.txt:' id --identity-from "$lines"
done
: >"$lines"
secret 3 'names\.txt: error: this says nothing' id --identity-from "$lines"
secret 3 'nowhere' id --identity-from "$SCRATCH/nowhere"
check_error 3 'no identities directory is set' env -u SPIS_IDENTITIES case-set --lang=en --identity c1-name=Eva "$family"
printf -- '---\nc1-name: \377\n---\n' >"$identities/$family.md"
check_error 3 "identities/$family.md" id --identity c1-name=Eva
finish
