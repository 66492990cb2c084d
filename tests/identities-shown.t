#!/bin/sh
# Who somebody is stands in no output of any command but where an option asks for just that.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

printf 'name = Libuše Hrdličková\n# by telephone\ncontact=602 345 678\n' >"$SCRATCH/reporter"
signal=$(signal-log --source education --reason truancy --reporter-from "$SCRATCH/reporter" -m 'Chybí.' 2>"$SCRATCH/told") ||
	bail "signal-log: $(cat "$SCRATCH/told")"
check_same 'who reported, from a file' sed '/^---$/d' "$identities/reporters/$signal.md" <<'.'
name: Libuše Hrdličková
contact: "602 345 678"
.
check_match 'for its owner alone' '^600$' stat -c %a "$identities/reporters/$signal.md"
refused() {
	printf '%s\n' "$2" >"$SCRATCH/wrong"
	check_error 3 "$1" signal-log --lang=en --source family --reporter-from "$SCRATCH/wrong" -m x
	cat "$out" "$err" >"$SCRATCH/said"
	check_status 1 'without the value' grep -q Taj "$SCRATCH/said"
}
refused "wrong:1:1: error: this line sets nothing" 'Eva Tajná'
refused "wrong:1:1: error: unknown field 'nam' \\(did you mean 'name'\\?\\)" 'nam=Eva Tajná'
refused "wrong:1:1: error: name: the value is not one line" "$(printf 'name=Eva\001Tajná')"
refused 'wrong: error: this says nothing' 'name='
check_error 3 'reporter:1:1: error: name is set twice' signal-log --lang=en --source family --reporter Eva --reporter-from "$SCRATCH/reporter" -m x
case-set --identity 'm1-phone=601 234 567' --identity 'c1-born=2012-05-03' --identity 'school=15. ZŠ Vrbová' \
	--identity 'address=Skrytá 12' --identity 'doctor=MUDr. Karel Vlček' --identity 'others+=Tereza Bystrá' \
	"$family" >/dev/null 2>&1 || bail case-set
case-set "$family" signal="$signal" >/dev/null 2>&1 || bail signal
case-consent --member m1 --basis consent --recipient poradna "$family" >/dev/null 2>&1
referral=$(refer --to poradna --need therapy --for c1 --without-consent Ano "$family" 2>/dev/null) || bail refer
case-note -m 'Klidnější.' "$family" >/dev/null 2>&1 || bail case-note
git add . && git commit -q -m All
family_names='Vymyšlen|Jana|Hana|601.?234.?567|2012-05-03|Vrbov|Skryt|Vlček|Bystr'
reporter_names='Libuš|Hrdličk|602.?345.?678'

# Every command that reads, in every format it has; one that only writes has nothing to show but a diff.
cp people.csv "$SCRATCH/ours"
cat >"$SCRATCH/readers" <<.
case-close -n --reason moved --outcome stable --anyway x $family
case-consent --list $family
case-erase -n --basis mistake $family
case-handover -n --to jan.malik $family
case-list --all
case-new -n --source family --member c1:child --c1-name Jana --other Libuše
case-note -n -m x $family
case-notice -n --to ospod -m x $family
case-plan -n -m x $family
case-redact -n cases/requests.csv
case-reopen -n -m x $family
case-request -n $family access
case-set -n --identity m1-name=Hana $family
case-show $family
case-show --log --all $family
case-study -n $family
kid-assess --history $family
meeting-log --list
refer --need therapy --for c1 $family
refer --list
refer --sheet $referral
report case $family
report network --inside
report timesheet anna.bekova
report today
service-import -n --source x $TOP/tests/packages/ids
service-list
service-note -n --state capacity poradna
signal-log --list
signal-log -n --source family --reporter Libuše -m x
store-check
store-init -n .
store-merge people.csv $SCRATCH/ours people.csv 7 people.csv
task-done -n t0000000
task-list
.
for path in "$TOP"/cmd/*.c; do basename "$path" .c; done | grep -v '^spis$' >"$SCRATCH/commands"
cut -d' ' -f1 "$SCRATCH/readers" | sort -u >"$SCRATCH/tried"
check_same 'every command is tried' cat "$SCRATCH/tried" <"$SCRATCH/commands"
while read -r line; do
	for format in '' text md html csv xcsv json tsv ids; do
		# shellcheck disable=SC2086 # words
		run $line ${format:+--format=$format} </dev/null
		cat "$out" "$err" >>"$SCRATCH/shown"
		! grep -Eq "$family_names|$reporter_names" "$out" "$err" || trouble "as ${format:-it is}, it shows a name"
	done
	result "shows nobody: $line" "$line"
done <"$SCRATCH/readers"
check_match 'there was something to see' 'Klidnější' cat "$SCRATCH/shown"

check_match 'the family, on --identity' 'Jana Vymyšlená' case-show --identity "$family"
check_match 'with all that is known' '^- .*: MUDr. Karel Vlček' case-show --identity "$family"
check_no_match 'without who reported' "$reporter_names" case-show --identity "$family"
check_match 'who reported, on --reporter' 'Libuše Hrdličková' case-show --identity --reporter "$family"
for format in md json csv; do
	check_error 2 'identity does not go with --format' case-show --lang=en --identity --reporter --format="$format" "$family"
done
finish
