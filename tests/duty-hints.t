#!/bin/sh
# The command that a duty shows is typed or pasted as it stands by somebody in a hurry. It may then ask, open or show
# something, or refuse the word in capitals that is to be replaced. It never records what may not have happened.
. "${0%/*}/lib.sh"
needs_terminal
export EDITOR=true VISUAL=true
copy_example
sed -i 's/^language:.*/&\napprove:\n  - plan\n  - minutes/' spis.md
rules() { sed -n 's/^\.It Cm \([a-z-]*\) Pq \(danger\|promise\|order\)$/\1/p' "$TOP/man/spis-duties.7" | sort; }

# Each command once with the same options: the first, behind its day.
forms() {
	awk 'NF > 1 { form = $2; for (i = 3; i <= NF; i++) if ($i ~ /^-/) form = form " " $i; if (!seen[form]++) print }'
}

# Some days on which each rule has a duty; for people as well, in their language, as their calendar has it.
days='2022-12-15 2022-12-31 2023-02-21 2023-03-01 2023-03-08 2023-05-31 2023-06-26 2023-10-01'
for day in $days; do
	SPIS_TODAY=$day report today --all -f csv --table duties | sed 1d >"$SCRATCH/$day.csv"
	[ -s "$SCRATCH/$day.csv" ] || bail "no duties on $day"
	SPIS_TODAY=$day report today --ics --internal --lang=cs | perl -0pe 's/\r?\n //g; s/\r//g' |
		sed -n "s/^DESCRIPTION:/$day /p" >"$SCRATCH/$day.cs"
done
awk -F , '$5 != "" { print $2 }' "$SCRATCH"/*.csv | sort -u >"$SCRATCH/hinted"
check_same 'every rule has a hint' cat "$SCRATCH/hinted" <<.
$(rules)
.

# Whatever asks something gets ^C, and an editor is left with what it was given.
echo '^C' >"$SCRATCH/script"
# pasted: the lines of standard input, in a terminal.
pasted() {
	while read -r day hint; do
		before=$(store_hash "$store" "$identities")
		run env SPIS_TODAY="$day" "$TOP/tests/tools/terminal.py" "$SCRATCH/script" sh -c "$hint" </dev/null
		[ "$before" = "$(store_hash "$store" "$identities")" ] || trouble 'it recorded something'
		[ "$status" -ne 99 ] || trouble 'it waits for something'
		result "records nothing as it stands: $hint"
	done
}
for day in $days; do
	awk -F , -v day="$day" '{ print day, $5 }' "$SCRATCH/$day.csv"
done | forms >"$SCRATCH/en"
pasted <"$SCRATCH/en"
cat "$SCRATCH"/*.cs | forms >"$SCRATCH/cs"
pasted <"$SCRATCH/cs"
check_no_match 'the words to be replaced are in the language of the reader' \
	'[ =:](DATE|REASON|PERSON|EVENT|OUTCOME|RESULT|STATE|MEMBER|RECIPIENT|SCOPE)( |$)' cat "$SCRATCH/cs"
check_match 'also that of a person' ' case-handover --to OSOBA ' cat "$SCRATCH/cs"
finish
