#!/bin/sh
# Nobody given away: whatever a command can write is tried with a child's name and with a phone number.
# Which modes write and which options they have, the commands' own tables say (build/silent/bin/*,
# tests/tools/silent.c); the text that a dry run shows in its difference is text that would be kept.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

good='Viděli kamaráda' name='Viděli Janu Vymyšlenou' phone='Volejte 777 123 456'
other=$(SPIS_SEED=9 case-new -d 2022-08-01 --source health --place most --need therapy --member c1:child:2014:m \
	--c1-name 'Oldřich Zkusmý' 2>"$SCRATCH/told") || bail "case-new: $(cat "$SCRATCH/told")"
closed=$(SPIS_SEED=8 case-new -d 2022-08-01 --source health --place most --need therapy --member c1:child:2014:m \
	2>"$SCRATCH/told") || bail "case-new: $(cat "$SCRATCH/told")"
run case-close -d 2022-09-01 --anyway x --reason moved --outcome stable "$closed"
case_of() { printed | sed 's,.*/,,'; }
run case-consent -d 2022-09-02 --member m1 --recipient poradna "$family" && consent=$(case_of)
run refer -d 2022-09-03 --need therapy --for c1 --to poradna --consent "$consent" "$family" && referral=$(printed)
run refer -d 2022-09-03 --need tutoring --for c1 --to doucovani --without-consent ústně "$family" && failed=$(printed)
run refer --update "$failed" rejected:no-capacity=2022-09-07
run case-handover -d 2022-09-04 --to jan.malik "$family" && handover=$(case_of)
run case-handover -d 2022-09-05 --to anna.bekova "$family"
run case-notice -d 2022-09-06 --to ospod --feedback-asked "$family" && notice=$(case_of)
run env SPIS_USER=jan.malik case-plan -d 2022-09-07 --review +3m --goal 'Chodí do školy need:tutoring by:2022-12-01' \
	"$family" && plan=$(case_of)
run case-request "$family" access
run signal-log -d 2022-09-08 --source education && signal=$(printed)
run signal-log -d 2022-09-08 --source health && screened=$(printed)
run signal-log --screen "$screened" --outcome advice-only
printf '## network\nSešli jsme se.\n' >"$SCRATCH/none"
printf -- '---\nkind: conference\ntopic: Sešli se\npresent:\n  - anna.bekova\nchild-heard: "yes"\n---\nByli.\n- [ ] Volat @anna.bekova due:2022-10-01 id:t7f3k2mq\n' \
	>"$SCRATCH/minutes"
minutes 2022-09-09 "$family" <"$SCRATCH/minutes" && meeting=${filed#*/}
[ -n "$consent$referral$failed$handover$notice$plan$signal$screened$meeting" ] || bail "the store is not as it should be"

# Each mode that writes, as "command|word|selector" and a command line that it accepts; $T is the text where
# no option takes it, and before an @ stands what makes the $file. A mode without a text of the user's own says
# so by `true`: approvals, a card's next version, an import of what is published, what takes names out.
cat >"$SCRATCH/lines" <<'.'
case-close|||case-close --reason moved --outcome stable --anyway x $family
case-consent||withdraw|case-consent --withdraw=$consent $family
case-consent|||case-consent --member m1 --recipient poradna $family
case-erase|||case-erase --basis mistake $family/$notice
case-handover||all-from|case-handover --all-from anna.bekova --to jan.malik
case-handover||complete|case-handover --complete $handover --family-told today $family
case-handover|||case-handover --to jan.malik $family
case-new|||case-new --source health --member c1:child:2015:m --place most
case-note||day|in_file "## $family visit 30 min\n$T\n" @ case-note --day="$file"
case-note||work|case-note --work --duration 10 --activity networking -m "$T"
case-note|||case-note -m "$T" $family
case-note|||case-note --kind visit --duration 10 -m x $family
case-notice||answered|case-notice --answered=$notice $family
case-notice|||case-notice --to police $family
case-plan||approve|env SPIS_USER=anna.bekova case-plan --approve=$plan $family
case-plan|||case-plan --review +3m --goal "$T need:therapy by:2023-01-01" $family
case-redact|||true
case-reopen|||case-reopen -m "$T" $closed
case-request||answered|case-request --answered $family
case-request|||case-request $family erasure
case-set|||case-set $family "alias=$T"
case-study||approve|true
case-study|||in_file "---\ncase: $family\nby: anna.bekova\nalias: Bětka\n---\n\n## Jak to šlo\n\n$T.\n" @ case-study --from="$file" $family
kid-assess||approve|true
kid-assess||new-card|true
kid-assess|||kid-assess --card situace-1 --for c1 -a "f-violence=2:$T" $family
kid-assess|||kid-assess --card situace-1 --for c1 -a f-violence=2 $family
meeting-log||sent|meeting-log --sent=2022-09-14 $family/$meeting
meeting-log||approve|meeting-log --approve=$family/$meeting --by jan.malik
meeting-log|||in_file "---\nkind: review\ntopic: x\npresent:\n  - anna.bekova\n---\n$T\n" @ meeting-log --case $family "$file"
meeting-log|||in_file "---\nkind: platform\ntopic: $T\npresent:\n  - anna.bekova\n---\nBylo.\n" @ meeting-log "$file"
meeting-log|||in_file "---\nkind: platform\ntopic: Síť\npresent:\n  - anna.bekova\nx-note: $T\n---\nBylo.\n" @ meeting-log "$file"
refer||update|refer --update $referral accepted
refer||again to|refer --again $failed --to poradna --consent $consent
refer||to|refer --need therapy --for c1 --to poradna --consent $consent $family
service-import|||true
service-note|||service-note --state waitlist poradna
signal-log||screen|signal-log --screen $signal --outcome advice-only
signal-log||undo|signal-log --undo $screened
signal-log||open|signal-log --open $signal --member c1:child:2015:m --place most
signal-log|||signal-log --source education
store-check||mend|true
task-done|||task-done t7f3k2mq
.

# in_file TEXT: makes the $file of a line.
in_file() {
	file=$SCRATCH/text.md
	# shellcheck disable=SC2059  # \n in the text
	printf -- "$1" >"$file"
}

# trying TEXT LINE [OPTION]: the line with the text in it, as a dry run; by itself, or in the option.
trying() {
	# shellcheck disable=SC2034  # the lines use it
	T=$1
	case $2 in *' @ '*) eval "${2% @ *}" ;; esac
	eval "run ${2#* @ } -n --lang en ${3:+\"--\$3=\$T\"}"
}

# keeps TEXT LINE [OPTION]: whether the text would be kept.
keeps() {
	trying "$@"
	[ "$status" -eq 0 ] && grep -Fq "${1#* }" "$out"
}

# refuses TEXT PATTERN LINE [OPTION]
refuses() {
	text=$1 pattern=$2
	shift 2
	trying "$text" "$@"
	expect_status 3
	grep -Eq "$pattern" "$err" || trouble "nothing said matches $pattern"
	[ "$before" = "$(store_hash "$store" "$identities")" ] || trouble 'the store has changed'
}

# shown LINE: as a line of TAP may hold it.
shown() { printf '%s' "$1" | tr '\134' /; }

before=$(store_hash "$store" "$identities") tried=0
for program in "$BUILD"/silent/bin/*; do
	"$program" --writing
done >"$SCRATCH/modes"
while IFS='|' read -r command word selector _ options; do
	key="$command|$word|$selector|"
	case $command in
	report) continue ;;     # it keeps numbers alone
	store-init) continue ;; # there is no store yet that could have identities
	esac
	grep -F "$key" "$SCRATCH/lines" >"$SCRATCH/some" || trouble "no line for $key"
	while IFS= read -r line; do
		line=${line#"$key"}
		for option in '' $options; do
			if [ "$line" = true ] || ! keeps "$good" "$line" "$option"; then
				# shellcheck disable=SC2016  # as the line has it
				case $line,$option in
				*'$T'*,)
					trouble 'the text is not kept'
					result "$(shown "$line")"
					;;
				esac
				continue
			fi
			tried=$((tried + 1))
			refuses "$name" 'is a name of' "$line" "$option"
			refuses "$phone" 'is a phone number' "$line" "$option"
			result "$(shown "$line") ${option:+--$option}"
		done
	done <"$SCRATCH/some"
	[ -z "$problem" ] || result "$key"
done <"$SCRATCH/modes"
[ "$tried" -ge 30 ] || trouble "only $tried texts were tried"
result 'every mode that keeps texts was tried'

# Whose name it is, and where.
check_error 3 "'Janu Vymyšlenou' is a name of c1: it belongs in the identities" case-note --lang en -m "$name" "$family"
check_error 3 "'Janu Vymyšlenou' is a name of another family" case-note --lang en -m "$name" "$other"
check_error 3 "'Zkusmého' is a name of another family" case-note --lang en -m 'Zná i Zkusmého.' "$family"
check 'a first name alone is one of many elsewhere' case-note -n -m 'Byla tam i Jana.' "$other"
check 'who works here may be named whole' case-note -n -m 'Volala Anna Beková.' "$family"
printf -- '---\nc1-name: Karel Volný\nm1-name: Ema Malíková\n---\n' >"$identities/zzzzzzzz.md"
check 'nor is an ordinary word a name' case-note -n -m 'Volná místa jsou dvě, volný je i čtvrtek. Malí kluci.' "$family"
check 'nor the id of somebody here' case-note -n -m 'Domluvit s @jan.malik, jan.malik@example.org.' "$family"
check_error 3 "'Volného' is a name of another family" case-note --lang en -m 'Potkal tam Volného.' "$family"
check 'a number that a table has' case-note -n -m 'Psát na petr.dub@example.org.' "$family"
check_error 3 'one of an organization is known once' case-note --lang en -m 'Psát na dub@example.org.' "$family"
for text in 'Janu Vymyš-\nlenou' 'V y m y š l e n á' 'VYMYSLENOU' 'Vymyš&#108;ená' 'Vуmyšlená'; do
	# shellcheck disable=SC2059
	check_error 3 'is a name of' case-note --lang en -m "$(printf "Byli u nás s $text.")" "$other"
done

# What was there before hinders nothing, and store-check finds it.
sed -i 's/^---$/&/; s/^handle: .*/&\nalias: Janina Vymyšlená/' "$folder/case.md"
printf '# Janu Vymyšlenou\n' >>"$folder/case.md"
check 'an old text is left alone' case-set "$family" place=skola
check_error 3 'is a name of c1' case-set --lang en "$family" 'alias=Jana Vymyšlená'
run store-check --lang en
expect_status 1
grep -q "case.md:[0-9]*:[0-9]*: error: 'Janina Vymyšlená' is a name of" "$out" || trouble 'the field is not found'
grep -q "case.md:[0-9]*:3: error: 'Janu Vymyšlenou' is a name of" "$out" || trouble 'the heading is not found'
result 'store-check finds all'
git add -A
check_status 1 'and so does the check of what is staged' store-check --staged
git checkout -q HEAD "$folder/case.md"

# A signal may have been told with a first name before there was a case; then it is one of the case's texts.
told=$(SPIS_SEED=5 signal-log --source public -m 'Jana má hlad.' 2>"$SCRATCH/told")
check 'it still becomes part of the case' signal-log --screen "$told" --outcome joined --case "$family"
run store-check --lang en
grep -q "$told.md:.*error: 'Jana' is a name of c1" "$out" || trouble 'the name is not found'
result 'and store-check finds it'
rm "cases/signals/2022/$told.md"

# The identities, and the index of their names.
index=$identities/.spis/names
[ "$(stat -c '%a %A' "$identities/.spis" "$index" | tr '\n' ' ')" = '700 drwx------ 600 -rw------- ' ] ||
	trouble "the index is open to others"
result 'the index is for its owner alone'
refused() { check_error 3 'is a name of another family' case-note --lang en -m 'Zná i Zkusmého.' "$family"; }
for damage in 'truncate -s -8' 'truncate -s 40' 'truncate -s 0' 'sed -i s/zkus/kusz/' 'cp /bin/true' 'rm'; do
	if [ "$damage" = 'cp /bin/true' ]; then cp /bin/true "$index"; else $damage "$index"; fi
	refused
done
printf -- '---\nc1-name: Oldřich Jinakský\n---\n' >"$SCRATCH/changed"
cat "$SCRATCH/changed" >"$identities/$other.md" # in place, which no folder shows
check_error 3 "'Jinakského' is a name of c1" case-note --lang en -m 'Zná i Jinakského.' "$other"
check 'a name that is gone is none' case-note -n -m 'Zná i Zkusmého.' "$family"
chmod 500 "$identities" "$identities/.spis"
rm -rf "$identities/.spis"
check_error 3 "'Jinakského' is a name of another family" without_privilege case-note --lang en -m 'Zná i Jinakského.' "$family"
chmod 700 "$identities"
check_told 'without a dictionary it is said' 'hunspell-cs' env DICPATH="$SCRATCH" case-note --lang en -n -m x "$family"
printf -- '---\nc1-name: \377\n---\n' >"$identities/zzzzzzzz.md"
check_error 3 'identities/zzzzzzzz.md:2:.*error: ' case-note --lang en -m 'Nic.' "$family"
check 'but reading goes on' case-show "$family"
check_status 3 'and store-check says so' store-check --lang en
chmod 0 "$identities/zzzzzzzz.md"
check_error 4 'identities/zzzzzzzz.md: error: Permission denied' without_privilege case-note --lang en -m 'Nic.' "$family"
rm -f "$identities/zzzzzzzz.md"
chmod 750 "$identities"
check_error 3 'others have access to the identities' case-note --lang en -m 'Nic.' "$family"
chmod 700 "$identities"
check_error 4 'cannot be read, so no text can be' env SPIS_IDENTITIES="$SCRATCH/gone" case-note --lang en -m 'Nic.' "$family"
check_told 'none configured is said each time' 'no identities are configured' \
	env -u SPIS_IDENTITIES case-note --lang en -n -m 'Nic.' "$family"
git config spis.identities none
check_no_match 'until there are to be none' 'no identities' env -u SPIS_IDENTITIES case-note --lang en -n -m 'Nic.' "$family"
check_error 3 'is a phone number' env -u SPIS_IDENTITIES case-note --lang en -m "$phone" "$family"

# Ten thousand families beside the example: hardly one of its texts is taken for a name of theirs.
copy_example
"$TOP/tests/bench/identities.py" "$identities" 10000
run store-check --lang en
accused=$(grep 'is a name of' "$out" | cut -d: -f1 | sort -u | wc -l)
[ $((accused * 100)) -lt "$(find . -name .git -prune -o -type f -print | wc -l)" ] ||
	trouble "$accused files are accused"
result 'fewer than one text of a hundred is accused wrongly'
finish
