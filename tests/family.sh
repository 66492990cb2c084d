# shellcheck shell=sh
# A small store for tests of the commands that write into a case, sourced behind lib.sh: two case
# managers, a teacher, a few places and services, and the case $family with two children and their
# mother. Its identities are known; it lies in git and all of it is committed.

export SPIS_TODAY=2022-09-14 SPIS_SEED=1 SPIS_USER=anna.bekova
new_store --name Most --language cs
cat >people.csv <<'.'
id,name,profession,organization,email,phone,from,to,pledge,same_as
anna.bekova,Anna Beková,case-manager,Most,anna.bekova@example.org,,2020-01-01,,2020-01-01,
jan.malik,Jan Malík,case-manager,Most,jan.malik@example.org,,2020-01-01,,2020-01-01,
petr.dub,Petr Dub,teacher,Škola,petr.dub@example.org,,2020-01-01,,2020-01-01,
.
cat >places.csv <<'.'
id,name,address,kind,part_of,latitude,longitude,source,source_id
most,Most,,municipality,,50.5030,13.6362,,
skola,Základní škola,,school,most,,,,
.
cat >services.csv <<'.'
id,name,organization,kind,forms,needs,age_min,age_max,places,outreach_km,capacity_max,status,url,email,phone,bring,assured,source,source_id,same_as,note
doucovani,Doučování,,,outpatient,tutoring,6,18,most,,,active,,,,,,,,,
poradna,Poradna,,,outpatient,therapy,,,most,,,active,,,,,,,,,
.
cat >projects.csv <<'.'
project,indicator,name,number,funder,from,to,activity,unit,target,counts,proof
krok,families,Krok,,,2022-01-01,2023-12-31,,,,families,
.
family=$(case-new --date 2022-09-01 --source education --place most --reason truancy --need tutoring \
	--handle liska --member c1:child:2012:f --member c2:child:2015:m \
	--member m1:caregiver:1985:f:mother -m 'Chybí ve škole.' \
	--c1-name 'Jana Vymyšlená' --c1-born 2012-05-03 --m1-name 'Hana Vymyšlená' 2>"$SCRATCH/told") ||
	bail "case-new: $(cat "$SCRATCH/told")"
folder=cases/2022/$family
git init -q . || bail 'git init'
git add . || bail 'git add'
git commit -q -m Start || bail 'git commit'

# minutes DAY CASE <MINUTES: files them, of that day, in the case or, where that is empty, of the platform;
# their name is then in $filed.
# shellcheck disable=SC2034 # the tests read it
minutes() {
	filed=$(meeting-log -d "$1" ${2:+--case "$2"} - 2>"$SCRATCH/told") ||
		bail "meeting-log: $(cat "$SCRATCH/told")"
}

# on_terminal COMMAND...: runs it with a terminal on standard input; its words hold no blanks. Where the
# machine has no pseudo-terminals (a bare chroot without /dev/pts) the check is skipped.
on_terminal() {
	code=0
	if ! script -qec true /dev/null >/dev/null 2>&1; then
		echo 'no pseudo-terminal here' >"$SCRATCH/.skip"
		return 0
	fi
	script -qec "$* >'$SCRATCH/.printed' 2>'$SCRATCH/.told'" /dev/null >/dev/null || code=$?
	cat "$SCRATCH/.printed"
	cat "$SCRATCH/.told" >&2
	return $code
}

# refuse_named STATUS PATTERN NAME COMMAND...: check_error with NAME in place of the word CASE.
refuse_named() {
	wanted=$1 pattern=$2 named=$3
	shift 3
	for word; do
		shift
		[ "$word" != CASE ] || word=$named
		set -- "$@" "$word"
	done
	check_error "$wanted" "$pattern" "$@"
}

# refuses_wrong_cases COMMAND...: a command that writes into the case named by its word CASE refuses
# what is none, or could be several.
refuses_wrong_cases() {
	prefix=${family%?????} twin=${family%?????}00000
	refuse_named 3 "case 'xyzzyxyz' not found \\(case-list lists all cases\\)" xyzzyxyz "$@"
	refuse_named 3 "case '${family%??}zz' not found \\(did you mean '$family'\\?\\)" "${family%??}zz" "$@"
	refuse_named 3 "case '2022/xyzzyxyz' not found" 2022/xyzzyxyz "$@"
	refuse_named 3 "'$prefix' is not a whole id" "$prefix" "$@"
	refuse_named 3 "'liska' is not a whole id" liska "$@"
	cp -R "$folder" "cases/2022/$twin"
	refuse_named 3 "'$prefix' may be any of 2 cases \\($twin, $family\\)" "$prefix" on_terminal "$@"
	rm -r "cases/2022/$twin"
}

# refuses_wrong_stores COMMAND...: a command that would write refuses what is no store, or one that it
# may not write.
refuses_wrong_stores() {
	check_error 3 'there is no store here or above' env -C / "$@"
	check_error 3 'is not a store \(it has no spis\.md' env SPIS_STORE="$HOME" "$@"
	mv spis.md "$SCRATCH/settings"
	sed 's/^format: 1/format: 2/' "$SCRATCH/settings" >spis.md
	check_error 3 'spis.md:2:9: error: the store is of format 2' "$@"
	sed 's/^format: 1/&\nrequires:\n  - magic/' "$SCRATCH/settings" >spis.md
	check_error 3 'asks for a feature that this program does not have' "$@"
	mv "$SCRATCH/settings" spis.md
	chmod 555 .
	check_error 4 'cannot write to the directory: Permission denied' without_privilege "$@"
	chmod 755 .
	: >.git/MERGE_HEAD
	check_error 3 'git is in the middle of something: MERGE_HEAD' "$@"
	rm .git/MERGE_HEAD
}

# commits_only COMMAND... <PATHS: with --commit it commits just these paths, whatever else has changed.
commits_only() {
	cat >"$SCRATCH/paths"
	echo '# mine' >>.gitignore
	check "commits: $*" "$@" --commit </dev/null
	check_same 'just what it wrote' git show --format= --name-only <"$SCRATCH/paths"
	check_same 'and nothing of the rest' git status --porcelain <<'.'
 M .gitignore
.
	git checkout -q .gitignore
}
