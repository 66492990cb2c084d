#!/bin/sh
# build.sh [--force] STORE IDENTITIES: builds the example store, an invented region after Most.
#
# It uses nothing but the commands, beside the tables and cards of seed/ that people keep by hand and one
# line in story/lists.sh, and is meant to be read: a family's way from the first signal to the closing is
# told step by step in story/first.sh, the other families and the platform in the files beside it. Days and
# random ids are fixed, so the store is the same byte for byte each time. The one that is kept is renewed by
#
#	PATH="$PWD/build/bin:$PATH" examples/build.sh --force examples/most /tmp/most-identities
#
# STORE and IDENTITIES must not be there yet or be empty; --force replaces an earlier example. Who the
# families are is invented too, but is kept as it should be: in IDENTITIES, outside of every store.
set -eu
from=$(pwd)
examples=$(cd "${0%/*}" && pwd)

fail() {
	echo "build.sh: $1" >&2
	exit 1
}

force=
[ "${1-}" != --force ] || { force=1 && shift; }
[ $# -eq 2 ] || fail 'usage: build.sh [--force] STORE IDENTITIES'
store=$1 identities=$2

# free DIRECTORY MARK: nothing is in the way there, or with --force an example with this file in it.
free() {
	[ -z "$(ls -A "$1" 2>/dev/null)" ] || { [ "$force" ] && [ -e "$1/$2" ]; } ||
		fail "$1 is not empty (--force replaces an earlier example)"
}
free "$store" spis.md
free "$identities" reporters

# Nothing of the caller's surroundings matters: the store is made in a folder of its own.
for name in $(env | sed -n 's/^\(\(SPIS\|GIT\|LC\)_[A-Z0-9_]*\)=.*/\1/p'); do
	unset "$name"
done
scratch=$(mktemp -d "${TMPDIR:-/tmp}/spis-example.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
export LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_CEILING_DIRECTORIES="$scratch" SPIS_IDENTITIES="$scratch/identities"
umask 022
exec </dev/null

# --- The words in which the story is told ------------------------------------------------------------

# commits: what was told since the last commit becomes one, in a repository beside the store, so that the
# store itself lies in none. Nothing to commit is no fault.
commits() {
	set -- git --git-dir="$scratch/history.git" --work-tree="$scratch/most" \
		-c user.name=Example -c user.email=example@example.org
	[ ! -e "$scratch/most/spis.md" ] || "$@" add -A
	"$@" diff --cached --quiet 2>/dev/null || "$@" commit -q -m "${told-}${day+, ${day%-*}}"
}

# at DAY COMMAND...: a month that ends, or a story, is a commit of its own; runs the command as if it were that day. What it prints, the name of the new
# record, is then in $record.
at() {
	case ${day-} in
	"${1%-*}"-*) ;;
	*) commits ;;
	esac
	day=$1
	shift
	seed=$((seed + 1))
	record=$(SPIS_TODAY=$day SPIS_SEED=$seed "$@" 2>"$scratch/said") || {
		echo "$day: $*" >&2
		cat "$scratch/said" >&2
		fail "a command failed in the story of $told"
	}
}

# aside WORD...: the word behind it, with ids from seeds apart: such a step can be put into a story, or
# taken out, and all other steps keep their ids.
aside() {
	kept=$seed seed=$apart
	"$@"
	apart=$seed seed=$kept
}

# by PERSON: from here on this person does it.
by() { export SPIS_USER="$1"; }

# story NAME NUMBER PERSON: what follows is told of NAME and done by PERSON. Each story draws its
# ids from a NUMBER of its own, so that a change in one leaves the others as they are.
story() {
	commits
	told=$1 seed=$(($2 * 1000)) apart=$(($2 * 1000 + 500)) signal='' case='' consent=''
	by "$3"
	echo "$told"
}

# family NUMBER PERSON: the story of a family and its case manager.
family() { story "family $1" "$1" "$2"; }

# signals DAY SOURCE CHANNEL URGENCY REASON... <WHAT WAS SEEN
signals() {
	on=$1 source=$2 channel=$3 urgency=$4
	shift 4
	for reason; do
		set -- "$@" --reason "$reason"
		shift
	done
	at "$on" signal-log --source "$source" --channel "$channel" --urgency "$urgency" "$@" -m -
	signal=$record
}

# screens DAY OUTCOME [OPTION...]: what became of the signal.
screens() {
	on=$1 outcome=$2
	shift 2
	at "$on" signal-log --screen "$signal" --outcome "$outcome" "$@"
}

# funded DAY: the options that say which project pays for the work of that day.
funded() {
	case $1 in
	2021-*) ;;
	*) echo '--project krok-za-krokem' ;;
	esac
}

# opens DAY PLACE OPTION... <SITUATION: opens a case, of the signal if there was one.
opens() {
	on=$1 place=$2
	shift 2
	# shellcheck disable=SC2046 # words
	at "$on" case-new ${signal:+--signal "$signal"} --place "$place" $(funded "$on") "$@" -m -
	case=$record
	[ -z "$signal" ] || seed=$((seed + 1)) # the signal's own step, which draws no id
}

# agrees DAY MEMBER OPTION...: who may be told what.
agrees() {
	on=$1 member=$2
	shift 2
	at "$on" case-consent "$case" --member "$member" "$@"
	consent=${record#*/}
}

# sheet CARD [ITEM=ANSWER[:NOTE]]...: a card that was filled in, as a table. What is not named was not
# there: 0. School is left out, because an item that does not go with the child's age answers itself.
sheet() {
	card=$1
	shift
	printf '%s\n' "$@" | awk '
		BEGIN { OFS = ","; print "item", "answer", "note" }
		FNR == NR {
			equals = index($0, "=")
			item = substr($0, 1, equals - 1)
			answer[item] = substr($0, equals + 1)
			colon = index(answer[item], ":")
			if (colon) {
				note[item] = "\"" substr(answer[item], colon + 1) "\""
				answer[item] = substr(answer[item], 1, colon - 1)
			}
			next
		}
		FNR > 1 {
			sub(/,.*/, "")
			if ($0 in answer)
				print $0, answer[$0], note[$0]
			else if ($0 != "c-school")
				print $0, 0, ""
		}' - "$examples/seed/cards/$card/items.csv" >"$scratch/sheet.csv"
}

# signs DAY CHILD ROLE ITEM=ANSWER...: the KID card. Who saw the signs is written as a role only.
signs() {
	on=$1 child=$2 role=$3
	shift 3
	sheet kid-1 "$@"
	at "$on" kid-assess "$case" --card kid-1 --for "$child" --assessor-role "$role" \
		--from "$scratch/sheet.csv"
}

# factors DAY CHILD ITEM=ANSWER...: the case manager's card of risk and protective factors.
factors() {
	on=$1 child=$2
	shift 2
	sheet situace-1 "$@"
	at "$on" kid-assess "$case" --card situace-1 --for "$child" --from "$scratch/sheet.csv"
}

# refers DAY NEED SERVICE [OPTION...]: a referral, with the consent that was given.
refers() {
	on=$1 need=$2 service=$3
	shift 3
	at "$on" refer "$case" --need "$need" --to "$service" --consent "$consent" "$@"
	referral=$record
}

# follows DAY EVENT: what happened with the referral on that day.
follows() { at "$1" refer --update "$referral" "$2"; }

# notes DAY KIND MINUTES TEXT [OPTION...]: a note, visit, call or therapy session.
notes() {
	on=$1 kind=$2 minutes=$3 text=$4
	shift 4
	[ -z "$text" ] || set -- "$@" -m "$text"
	# shellcheck disable=SC2046 # words
	set -- "$@" $(funded "$on")
	at "$on" case-note "$case" --kind "$kind" --duration "$minutes" "$@"
}

# visits MINUTES DAY...: the ordinary visits, of which there is nothing more to say.
visits() {
	minutes=$1
	shift
	for visit; do
		notes "$visit" visit "$minutes" ''
	done
}

# meets DAY <MINUTES: a meeting about the family.
meets() { at "$1" meeting-log --case "$case" -; }

# does DAY WORDS [OPTION...]: the open task with these words in it is done.
does() {
	on=$1 words=$2
	shift 2
	task=$(SPIS_TODAY=$on task-list ${case:+--case "$case"} | grep -F -- "$words" | cut -f 1)
	at "$on" task-done "$@" "$task"
}

# begins DAY KIND [OPTION...]: the minutes of a meeting about the family, begun as the template that
# lists what is still open and what the newest assessments say.
begins() {
	met=$1 kind=$2
	shift 2
	# shellcheck disable=SC2046 # words
	SPIS_TODAY=$met meeting-log new "$kind" --case "$case" --facilitator "$SPIS_USER" \
		--present "$SPIS_USER" $(funded "$met") "$@" >"$scratch/minutes.md" ||
		fail "no minutes can be begun in the story of $told"
}

# ticks WORDS [TOKEN]: the task with these words that the template lists is done, or gets a token, such
# as another day, in place of its own.
ticks() {
	grep -qF -- "$1" "$scratch/minutes.md" || fail "no task with '$1' in the story of $told"
	if [ $# -eq 1 ]; then
		set -- "/$1/s/\[ \]/[x]/"
	else
		set -- "/$1/s/ ${2%%:*}:[^ ]*/ $2/"
	fi
	sed -i "$1" "$scratch/minutes.md"
}

# files <PIECES: files the minutes that were begun, with these fields in their front matter and these
# texts under their headings. The hints, and what nobody filled in, go.
files() {
	awk -f "$examples/story/fill.awk" - "$scratch/minutes.md" >"$scratch/filled.md"
	aside at "$met" meeting-log --case "$case" "$scratch/filled.md"
	minutes=$record
}

# goals CASE: prints the ids of its goals, in the order in which its plans have brought them.
goals() {
	cat cases/*/"$1"/*-plan-*.md 2>/dev/null |
		sed -n 's/^- goal: .* id:\(g[0-9a-z]*\).*/\1/p' | awk '!seen[$0]++'
}

# numbered TEXT: the text with the ids of the goals that the story counts through within a case, in
# goal:g2, id:g2 or g2=yes. One that is new keeps its place among the new ones.
numbered() {
	printf '%s\n' "$1" | awk -v ids="$(goals "$case" | tr '\n' ' ')" '
		BEGIN { known = split(ids, id, " ") }
		{
			told = ""
			while (match($0, /(goal:|id:|^)g[1-9][0-9]*( |=|$)/)) {
				start = RSTART + index(substr($0, RSTART, RLENGTH), "g") - 1
				if (substr($0, start, 5) == "goal:")
					start += 5
				match(substr($0, start), /^g[0-9]+/)
				number = substr($0, start + 1, RLENGTH - 1)
				goal = number <= known ? id[number + 0] : "g" (number - known)
				told = told substr($0, 1, start - 1) goal
				$0 = substr($0, start + RLENGTH)
			}
			print told $0
		}'
}

# plans DAY REVIEW [OPTION...] <TEXT: a plan with the family, of which --goal and --agreed tell the
# goals, what became of those of the plan before, and who agreed.
plans() {
	on=$1 review=$2
	shift 2
	for word; do
		set -- "$@" "$(numbered "$word")"
		shift
	done
	numbered "$(cat)" | sed '/./,$!d' >"$scratch/plan.md"
	aside at "$on" case-plan --review "$review" "$@" -m - "$case" <"$scratch/plan.md"
	plan=${record#*/}
}

# judges DAY GOAL=yes|partly|no...: what became of goals, without another plan.
judges() {
	on=$1
	shift
	for goal; do
		set -- "$@" --goal "$(numbered "$goal")"
		shift
	done
	aside at "$on" case-plan "$@" "$case"
}

# approves DAY PERSON: somebody else approves the plan.
approves() { aside at "$1" case-plan --approve "$plan" --by "$2" "$case"; }

# notifies DAY [OPTION...] <TEXT: the authority is told; without --to it is the OSPOD.
notifies() {
	on=$1
	shift
	aside at "$on" case-notice --to ospod "$@" -m - "$case"
	notice=${record#*/}
}

# answered DAY: the authority has answered.
answered() { aside at "$1" case-notice --answered "$notice" "$case"; }

# diary PERSON <DIARY: what a case manager wrote down in the evening, of all families of the day.
diary() {
	cat >"$scratch/diary.md"
	aside at "$(sed -n 's/^# //p' "$scratch/diary.md" | tail -n 1)" \
		case-note --lang cs --by "$1" --day "$scratch/diary.md"
}

# whose HANDLE: the case that is called so in the team.
whose() { grep -lx "handle: $1" cases/20*/*/case.md | sed 's,.*/\(.*\)/case.md,\1,'; }

# --- The store -------------------------------------------------------------------------------------

git init -q --bare -b main "$scratch/history.git"
mkdir -m 700 "$scratch/identities" "$scratch/identities/reporters"
story 'the platform' 90 karel.tisek
at 2021-07-01 store-init --name 'Platforma Most' --language cs --grid half-year "$scratch/most"
cd "$scratch/most"
sed -i 's/^grid: .*/&\ncoordinator: karel.tisek/' spis.md
cat "$examples/seed/spis-body.md" >>spis.md
cp "$examples"/seed/*.csv .

for chapter in first 2021-autumn 2021-winter 2022-winter 2022-february 2022-spring 2022-may \
	2022-summer 2022-september 2022-autumn 2022-end 2023 signals meetings work diaries services lists; do
	# shellcheck source=/dev/null
	. "$examples/story/$chapter.sh"
done

story 'the releases' 95 karel.tisek
at 2022-01-12 report platform --release --from 2021-07-01
at 2022-07-12 report platform --release --from 2022-01-01
at 2023-01-12 report platform --release --from 2022-07-01

# It holds together, on the last day that it knows.
SPIS_TODAY=2023-06-30 store-check || fail 'store-check has findings'

# And nothing that was once written was lost on the way.
commits
cd "$scratch/history.git"
SPIS_TODAY=2023-06-30 store-check --between "$(git rev-list --max-parents=0 main)" main 2>"$scratch/said" ||
	{ cat "$scratch/said" >&2 && fail 'the history of the store has findings'; }
echo "$(git rev-list --count main) commits"

cd "$from"
rm -rf "$store" "$identities"
mv "$scratch/most" "$store"
mv "$scratch/identities" "$identities"
