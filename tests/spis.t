#!/bin/sh
# The front door, and what every command shares: help, version, language, messages, statuses.
. "${0%/*}/lib.sh"

check_match 'alone it lists the commands' '^case-new +Opens' spis
check_no_match 'in 80 columns' '.{81}' spis
check_match 'the list speaks Czech' '^case-new +Otevře' env LANG=cs_CZ.UTF-8 spis
check_match '--lang decides before LANG' '^case-new +Opens' env LANG=cs_CZ.UTF-8 spis --lang=en
check_match 'it runs a command' '^usage: case-close ' spis case-close --help
check_match '--version names program and version' '^spis \(Spis\) [0-9]' spis --version
check_match 'abbreviated options work' '^spis \(Spis\)' spis --vers

# The pages of the manual, by a man(1) that says what it was asked for.
printf '#!/bin/sh\necho "$*"\n' >./man && chmod +x ./man
check_match 'it shows the page of a command' '^-M [^:]*/man refer$' env PATH="$PWD:$PATH" spis help refer
check_match 'and the others, in Czech where there is one' '^-M .*/share/man/cs:.*/share/man spis-tutorial$' \
	env PATH="$PWD:$PATH" spis --lang=cs help tutorial
rm ./man

check_error 2 "^spis: error: unknown command 'cas-new' \(did you mean 'case-new'\?\)" spis cas-new
check_error 2 "unknown command 'xyzzy' \(spis alone lists all commands\)" spis xyzzy
check_error 2 "'case-close' stands behind an option" spis --lang en case-close
check_error 2 "unknown option '--verison' \(did you mean '--version'\?\)" spis --verison
check_error 2 "unknown option '-q' \(see --help\)" spis -q
check_error 2 '^case-close: error: --reason needs a value' case-close --reason
check_error 2 '^case-close: error: --dry-run takes no value' case-close --dry-run=yes
check_error 2 "^case-close: error: --date: '2022-02-30' is not a day" case-close -d 2022-02-30 k7q2m4xp
check_error 2 'something is missing \(case-close \[OPTION\]\.\.\. CASE\)' case-close
check_error 2 "'b' is one word too many" case-close a b
check_error 2 '^case-close: error: SPIS_TODAY' env SPIS_TODAY=monday case-close k7q2m4xp
check_error 2 "^spis: error: --lang: 'de' is none of: cs, en" spis --lang de
check_error 3 '^case-close: error: ' case-close k7q2m4xp

# A write that fails is a failure, however small the output.
check_status 4 'a full disk is said' sh -c 'spis >/dev/full'

# --help fits a terminal of 80 columns in both languages.
for command in "$BUILD"/bin/*; do
	for language in cs en; do
		run "$command" --lang="$language" --help
		awk '{ gsub(/[\200-\277]/, "") } length > 80 { bad = 1 } END { exit bad }' "$out" ||
			trouble "a line is wider than 80 columns"
		expect_status 0
		result "${command##*/} --help fits in $language"
	done
done

# What is wrong with the options is said in the language that one of them asks for, wherever it stands.
check_error 2 'chyba: --age: „x“ není číslo' service-list --age x --lang=cs
check_error 2 "error: unknown option '--agg' " env LANG=cs_CZ.UTF-8 service-list --agg --lang=en

# A list of none is no list of all.
new_store --name Most
check_error 1 'note: standard input names nothing' sh -c 'printf "\n \n" | refer --lang=en --list -'
check_error 1 'note: standard input names nothing' case-show --lang=en -

finish
