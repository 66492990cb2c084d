#!/bin/sh
# People who have left: refused as case managers and for new tasks, warned of wherever else a command
# names them, also under another id (same_as); on the days before they left nothing is said.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
export LANG=C
cat >>people.csv <<'.'
petra.dub,Petra Dub,case-manager,Most,petra.dub@example.org,,2020-01-01,,,vera.stara
vera.stara,Věra Stará,case-manager,Most,vera.stara@example.org,,2020-01-01,2022-09-05,,
.
SPIS_SEED=3 case-note -d 2022-09-02 -m '- [ ] Zavolat @anna.bekova due:2022-09-20 id:t7f3k2mq' "$family" >"$SCRATCH/told" 2>&1 ||
	bail "case-note: $(cat "$SCRATCH/told")"
signal=$(SPIS_SEED=4 signal-log -d 2022-09-01 --source education -m Text 2>/dev/null) || bail signal-log

for field in facilitator minute-taker convened-by; do
	printf -- '---\nkind: team\n%s: PERSON\nattended: [teacher 1]\n---\nText.\n' "$field" >"$SCRATCH/$field"
done
for field in present excused; do
	printf -- '---\nkind: team\n%s:\n  - PERSON\nattended: [teacher 1]\n---\nText.\n' "$field" >"$SCRATCH/$field"
done
printf -- '---\nkind: team\nattended: [teacher 1]\n---\n- [ ] Psát @PERSON due:2022-10-01\n' >"$SCRATCH/task"

# A line each: what is to happen, the fields (.NAME) and options that name PERSON there, and the command.
new='case-new --source education --place most --member c1:child:2014:m'
cat >"$SCRATCH/commands" <<.
refused	.manager case-new--manager	$new --manager PERSON
refused	signal-log--manager	signal-log --open $signal --manager PERSON --place most --member c1:child:2014:m
refused	.to case-handover--to	case-handover --to PERSON $family
refused	.person	case-note -m -#[#]#Psát#@PERSON $family
refused	.person	meeting-log FILE/task
refused	task-done--to	task-done --to PERSON t7f3k2mq
warned	.by	case-note -m Text --by PERSON $family
warned	.present	case-note -m Text --present PERSON $family
warned	.by	case-note --work --activity networking --duration 5 -m Text --by PERSON
warned	.by	service-note --state capacity poradna --by PERSON
warned	.assessor kid-assess--assessor	kid-assess --card situace-1 --for c1 --assessor PERSON -a f-violence=0 $family
warned	.entered-by kid-assess--entered-by	kid-assess --card situace-1 --for c1 --assessor-role teacher --entered-by PERSON -a f-violence=0 $family
warned	.facilitator meeting-log--facilitator	meeting-log FILE/facilitator
warned	.minute-taker meeting-log--minute-taker	meeting-log FILE/minute-taker
warned	.convened-by meeting-log--convened-by	meeting-log FILE/convened-by
warned	.present	meeting-log FILE/present
warned	.excused	meeting-log FILE/excused
warned	case-list--manager	case-list --manager PERSON
warned	task-list--person	task-list --person PERSON
warned	report	report today PERSON
.

# named PERSON: runs the command of the line with that person in it.
named() {
	# shellcheck disable=SC2086 # words of the table
	set -- "$1" $command
	person=$1
	shift
	for word; do
		shift
		word=$(echo "$word" | tr '#' ' ' | sed "s/PERSON/$person/")
		case $word in FILE/*)
			sed "s/PERSON/$person/" "$SCRATCH/${word#FILE/}" >"$SCRATCH/minutes.md"
			word=$SCRATCH/minutes.md
			;;
		esac
		set -- "$@" "$word"
	done
	"$@" </dev/null
}
count=$(wc -l <"$SCRATCH/commands")
for number in $(seq "$count"); do
	IFS=$(printf '\t') read -r fate _ command <<.
$(sed -n "${number}p" "$SCRATCH/commands")
.
	for who in vera.stara petra.dub; do
		if [ "$fate" = refused ]; then
			check_error 3 ": '$who' left on 2022-09-05 \\(name somebody" named "$who"
			continue
		fi
		SPIS_SEED=$number${#who} run named "$who"
		[ "$status" -le 1 ] || trouble "exit status $status"
		# shellcheck disable=SC1111 # Czech quotation marks
		[ "$(grep -cE ": ('$who' left on|„$who“ tu pracuje jen do) 2022-09-05" "$err")" = 1 ] || trouble 'not warned of once'
		result "warns: $command" "$who"
	done
done

# On the last day they were there nothing is said.
check_no_match 'one who is there may have a case' 'left' case-new -n -d 2022-09-05 --source education --place most \
	--member c1:child:2014:m --manager vera.stara
check_no_match 'and a task' 'left' case-note -n -d 2022-09-05 -m '- [ ] Psát @petra.dub' "$family"
# What stood there before is no new task, nor is what is closed.
SPIS_SEED=5 case-note -d 2022-09-02 -m '- [ ] Kroužek @vera.stara id:t5550000' "$family" >"$SCRATCH/told" 2>&1
check_no_match 'an old task moves to another day' 'left' task-done --due 2022-10-01 t5550000
check_no_match 'and is closed' 'left' task-done t5550000
check_no_match 'a closed one comes back' 'left' task-done --undo t5550000

# Every field and option that names a person is tried, but for those that no command writes, and the one who
# hands over, who may have left.
cut -f 2 "$SCRATCH/commands" | tr ' ' '\n' | LC_ALL=C sort -u >"$SCRATCH/tried"
wanted() {
	for path in "$TOP"/lib/model/*.c "$TOP"/lib/model/*/*.c; do
		tr -s '\n\t' '  ' <"$path" | grep -oE '\.name = "[a-z_-]+", \.type = FIELD_(PERSON|PARTICIPANT)' |
			sed 's/.*"\(.*\)".*/.\1/'
	done | grep -vxE '\.(id|same_as|coordinator|from|approved-by)'
	for program in "$BUILD"/bin/*; do
		"$program" --help | grep -oE -e '--[a-z-]+ PERSON' | sed "s/ .*//; s/^/${program##*/}/"
	done | grep -vE -e '--by$|-from$'
	echo report
}
wanted | LC_ALL=C sort -u >"$SCRATCH/wanted"
check_same 'all that names a person is tried' cat "$SCRATCH/tried" <"$SCRATCH/wanted"
finish
