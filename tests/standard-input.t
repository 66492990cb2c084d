#!/bin/sh
# No command ignores what stands on standard input where it takes a text, and none touches it otherwise.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
tab=$(printf '\t')

# A line each: the command, whether its text is "required" or "optional", and words with which it writes.
cat >"$SCRATCH/commands" <<.
case-close	optional	--anyway x --reason goals-met --outcome improved $family
case-consent	optional	--member m1 --recipient poradna --scope school $family
case-handover	optional	--to jan.malik $family
case-new	optional	--source education --place most --member c1:child:2013:m
case-note	required	$family
case-note	required	--kind visit $family
case-note	wanted	--kind visit --attended no-show $family
case-note	wanted	--work --activity networking --duration 5
case-note	optional	--kind therapy --for c1 --duration 50 $family
case-notice	optional	--to ospod $family
case-plan	optional	--review 2022-12-01 --goal Better#need:tutoring#by:2022-12-01 $family
refer	optional	--for c1 --need tutoring --to doucovani --without-consent crisis $family
service-note	optional	--state capacity doucovani
signal-log	required	--source education
signal-log	wanted	--source education --reason truancy
.
commands() { cut -f 1 "$SCRATCH/commands" | LC_ALL=C sort -u; }

# with_message: the commands that have --message, but for case-reopen, which wants a case that is closed.
with_message() {
	for program in "$BUILD"/bin/*; do
		"$program" --help | grep -q -e '--message' && echo "${program##*/}"
	done | grep -v case-reopen
}
commands >"$SCRATCH/tried"
check_same 'every command that has --message is tried' with_message <"$SCRATCH/tried"

# line NUMBER: sets $command, $need and $words from the table, and "$@" of the caller is left alone.
line() {
	IFS=$tab read -r command need words <<.
$(sed -n "$1p" "$SCRATCH/commands")
.
}

# called [OPTION...]: runs the command of the table with these options ahead.
called() {
	# shellcheck disable=SC2086 # words of the table
	set -- "$command" "$@" $words
	for word; do
		shift
		set -- "$@" "$(echo "$word" | tr '#' ' ')"
	done
	"$@"
}

# again: the store as it was.
again() { git checkout -q . && git clean -fdq . && rm -rf "$SCRATCH/identities/reporters"; }

a_pipe() { echo 'Dvě modřiny.' | called; }
a_slow_pipe() { { sleep 0.2 && echo 'Dvě modřiny.'; } | called; }
a_file() {
	echo 'Dvě modřiny.' >"$SCRATCH/text"
	called <"$SCRATCH/text"
}
a_socket() {
	perl -e 'use Socket; socketpair(A, B, AF_UNIX, SOCK_STREAM, 0) or die; syswrite(A, "Text\n");
		close A; open(STDIN, "<&", \*B) or die; close B; exec @ARGV' sh -c "$(printf '%s ' "$command" "$words" | tr '#' '_')"
}
an_empty_pipe() { : | called; }
a_closed_stream() { called <&-; }
a_device() { called </dev/zero; }

# recorded: the text is in the record that was named, or in that of the store.
recorded() { git status --porcelain -uall | sed 's/^...//' | xargs grep -q 'Dvě modřiny.'; }

# left COMMAND: with --message, standard input is all left for who reads it afterwards.
left() { echo rest | { called -m Text >/dev/null && cat; }; }

number=0
while [ "$number" -lt "$(wc -l <"$SCRATCH/commands")" ]; do
	number=$((number + 1))
	line "$number"
	echo "# $command $words"
	if [ "$need" != optional ]; then
		for given in a_pipe a_file; do
			run "$given"
			expect_status 0
			recorded || trouble 'the text is not in the record'
			result "reads $given: $command $words"
			again
		done
		check_error 2 '--message is missing \(standard input is empty\)' an_empty_pipe
	else
		for given in a_pipe a_file; do
			check_error 2 'standard input would be ignored \(use -m - ' "$given"
		done
		check "$command with an empty pipe" an_empty_pipe
		again
	fi
	for given in a_closed_stream a_device called; do
		if [ "$need" = required ]; then
			check_error 2 '--message is missing \(a text, or the record would be empty\)' "$given"
		else
			check "$given is no text: $command" "$given"
		fi
		again
	done
	[ "$words" = "${words#--kind therapy}" ] || continue
	check_same "--message leaves standard input alone: $command" left <<'.'
rest
.
	again
done

line 1
check_error 2 'standard input would be ignored' a_slow_pipe
check_error 2 'standard input would be ignored' a_socket

# A loop over ids stops at the first, and no id becomes a text; the last finds nothing that it could eat.
loop() { printf '%s\n' "$family" x y | while read -r id; do case-close --anyway x --reason moved --outcome stable "$id" || return; done; }
check_error 2 'standard input would be ignored' loop
check 'what reads ids is done with its input' \
	sh -c "echo $family | case-close --anyway x --reason moved --outcome stable -"
git add -A && git commit -q -m Closed
reopened() { echo 'Dvě modřiny.' | case-reopen "$family"; }
check 'a reopening says why' reopened
check 'in the record' recorded
again
check_error 2 '--message is missing \(a text, or the record would be empty\)' case-reopen "$family"

# Minutes and studies are files of their own.
minutes() { printf '%s\n' --- 'kind: review' 'present:' '  - anna.bekova' --- 'Dvě modřiny.' | meeting-log --case "$family"; }
check 'minutes are read from a pipe' minutes
check 'and filed' recorded
again
study() { echo 'Dvě modřiny.' | case-study "$family"; }
check_error 2 '--alias is missing' study
check_error 2 'the minutes are missing' meeting-log --case "$family"
check_error 2 'the study is missing' case-study "$family"
# A reader has nothing to do with it.
readers() { echo "$family" | { refer --need tutoring "$family" && case-handover --sheet "$family" && cat; }; }
check_match 'a reader leaves standard input alone' "^$family\$" readers
finish
