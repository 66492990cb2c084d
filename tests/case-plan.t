#!/bin/sh
# case-plan: goals with needs and days, what becomes of them, the next plan, an approval, the editor.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

first=2022-09-14-plan-cn1r
check_same 'prints the name' case-plan --goal 'Chodí do školy need:tutoring by:2022-12-01' \
	--goal 'Doma je klid need:therapy by:2022-09-30' --agreed m1 --agreed c1=yesterday --review +3m \
	-m '- [ ] Zavolat do školy @anna.bekova due:2022-09-20 goal:g1' "$family" <<.
$family/$first
.
# The ids of goals are drawn, like those of tasks: here they are g1, g2... as the plans bring them.
number=0 known='' g1='' g2='' g3='' g4=''
number_goals() {
	# shellcheck disable=SC2013 # ids are words
	for goal in $(sed -n 's/^[-*] *goal: .* id:\(g[0-9a-z]*\) *$/\1/p' "$folder"/*-plan-*.md); do
		case " $known " in *" $goal "*) continue ;; esac
		known="$known $goal" number=$((number + 1))
		eval "g$number=$goal"
	done
}
number_goals
check_same 'goals and tasks get their ids' cat "$folder/$first.md" <<.
---
case: $family
by: anna.bekova
agreed:
  - m1 2022-09-14
  - c1 2022-09-13
review: 2022-12-14
---
- goal: Chodí do školy need:tutoring by:2022-12-01 id:$g1
- goal: Doma je klid need:therapy by:2022-09-30 id:$g2

- [ ] Zavolat do školy @anna.bekova due:2022-09-20 goal:$g1 id:t7a4tdwq
.

# What became of goals: tokens of their lines, and no other byte.
sed -i "s/^- goal: Doma/*   goal: Doma/; s/id:$g2\$/id:$g2  /" "$folder/$first.md"
cp "$folder/$first.md" "$SCRATCH/before"
check_same 'a dry run shows the lines' case-plan -n --goal "$g1=yes" --goal "$g2=partly" "$family" <<.
--- cases/2022/$family/$first.md
+++ cases/2022/$family/$first.md
@@ -6,7 +6,7 @@
   - c1 2022-09-13
 review: 2022-12-14
 ---
-- goal: Chodí do školy need:tutoring by:2022-12-01 id:$g1
-*   goal: Doma je klid need:therapy by:2022-09-30 id:$g2  
+- goal: Chodí do školy need:tutoring by:2022-12-01 met:yes on:2022-09-14 id:$g1
+*   goal: Doma je klid need:therapy by:2022-09-30 met:partly on:2022-09-14 id:$g2  
 
 - [ ] Zavolat do školy @anna.bekova due:2022-09-20 goal:$g1 id:t7a4tdwq
.
check_same 'a judgement prints the plan' case-plan --goal "$g1=yes" --goal "$g2=no" "$family" <<.
$family/$first
.
check 'a later one takes its place' env SPIS_TODAY=2022-09-20 case-plan --goal "$g2=partly" "$family"
check_match 'with its own day' "^\\*   goal: Doma .* met:partly on:2022-09-20 id:$g2  \$" cat "$folder/$first.md"
sed -i 's/ met:yes on:2022-09-14//; s/ met:partly on:2022-09-20//' "$folder/$first.md"
check 'and nothing else has changed' cmp "$SCRATCH/before" "$folder/$first.md"

# At the review what was not met comes along, under its id and without the judgement.
export SPIS_TODAY=2022-12-14
check_told 'a day that is over is said' "$g2 comes along, and was to be met by 2022-09-30" \
	env SPIS_SEED=2 case-plan --goal "$g1=yes" --goal "$g2=partly" \
	--goal 'Hraje fotbal need:leisure by:2023-03-01' --review +3m "$family"
second=$(printed) second=${second#*/}
number_goals
check_same 'the next plan' cat "$folder/$second.md" <<.
---
case: $family
by: anna.bekova
review: 2023-03-14
replaces: "$first"
---
- goal: Doma je klid need:therapy by:2022-09-30 id:$g2
- goal: Hraje fotbal need:leisure by:2023-03-01 id:$g3
.
check_match 'it judged the one before' "^- goal: Chodí .* met:yes on:2022-12-14 id:$g1\$" cat "$folder/$first.md"
check 'a goal may come along in other words' env SPIS_SEED=3 case-plan --review +3m \
	--goal "Doma se nekřičí need:therapy by:2023-02-01 id:$g2" "$family"
third=$(printed) third=${third#*/}
check_same 'the words are new, the id is not' sed -n '/^- /p' "$folder/$third.md" <<.
- goal: Hraje fotbal need:leisure by:2023-03-01 id:$g3
- goal: Doma se nekřičí need:therapy by:2023-02-01 id:$g2
.
check_same 'two plans of one day are in order' store-check </dev/null
check_match 'the plan in force is the one that none replaces' "^$g2 +2023-02-01 +therapy +Doma se nekřičí" \
	case-show --lang en "$family"

# Approval, by another person than the case manager.
check_error 3 "'anna.bekova' is the author of what is approved" case-plan --approve "$first" "$family"
check_match 'another person approves' "^$family/2022-12-14-approval-....$" \
	env SPIS_SEED=4 case-plan --by jan.malik --approve "$family/$first" "$family"
approval=$(printed) approval=${approval#*/}
check_same 'the approval' cat "$folder/$approval.md" <<.
---
case: $family
of: "$first"
by: jan.malik
---
.
check_error 3 "'$first' was approved already by jan.malik" case-plan --by petr.dub --approve "$first" "$family"
check_error 3 "has no plan '${first%?}0' \\(did you mean '$first'\\?\\)" \
	case-plan --approve "${first%?}0" "$family"
check_error 2 '--goal does not go with --approve' case-plan --approve "$first" --goal "$g1=yes" "$family"
sed -i 's/jan.malik/anna.bekova/' "$folder/$approval.md"
check_status 1 'what a hand may write is found' store-check
cp "$out" "$SCRATCH/found"
check_match 'the author may not approve' "$approval.md:4:5: error: 'anna.bekova' is the author" cat "$SCRATCH/found"
rm "$folder/$approval.md"

# The editor.
export GIT_EDITOR="$SCRATCH/editor" XDG_STATE_HOME="$SCRATCH/state"
draft=$SCRATCH/state/spis/$family.plan.md
# editor COMMAND: what the editor does to the file $1.
editor() {
	printf '#!/bin/sh\n%s\n' "$1" >"$SCRATCH/editor"
	chmod 755 "$SCRATCH/editor"
}
# shellcheck disable=SC2016 # $1 is the editor's
editor 'cp "$1" "$HOME/template"'
check_status 1 'a template that comes back untouched is no plan' case-plan --edit "$family"
check_match 'it speaks the language of the store' '^% Plán spolupráce\.' cat "$HOME/template"
check_match 'it proposes the review' '^review: 2023-03-14$' cat "$HOME/template"
check_match 'it names the members' 'c1 \(dítě\)' cat "$HOME/template"
check_match 'what is not met is there' "^- goal: Hraje fotbal need:leisure by:2023-03-01 id:$g3\$" cat "$HOME/template"
check_match 'it says that they come along' '^% Co se v předchozím plánu nesplnilo' cat "$HOME/template"
check_no_match 'it fits 80 columns' '^.{81}' cat "$HOME/template"
# shellcheck disable=SC2016
editor 'sed -i "s/^agreed:/&\n  - m7 2022-12-14/; /fotbal/d; \$a - goal: Spí doma need:houssing by:2023-01-01" "$1"'
check_error 3 "$family.plan.md:[0-9]+:5: error: agreed: 'm7'" case-plan --lang en --edit "$family"
check 'nothing is lost' grep -q houssing "$draft"
# shellcheck disable=SC2016
editor 'sed -i "s/m7/m1/; s/houssing/housing/" "$1"'
check 'the same command goes on with it' env SPIS_SEED=5 case-plan --edit "$family"
fourth=$(printed) fourth=${fourth#*/}
number_goals
check 'the draft is gone' test ! -e "$draft"
check_same 'what was written is the plan' sed '1,/^case/d' "$folder/$fourth.md" <<.
by: anna.bekova
agreed:
  - m1 2022-12-14
review: 2023-03-14
replaces: "$third"
---
- goal: Doma se nekřičí need:therapy by:2023-02-01 id:$g2

- goal: Spí doma need:housing by:2023-01-01 id:$g4
.
# shellcheck disable=SC2016
editor 'echo "- goal: Spí need:housing by:2023-02-01" >>"$1"'
check_match 'on a terminal nothing more is needed' '^\+- goal: Spí need:housing by:2023-02-01 id:g[0-9a-z]{7}$' \
	on_terminal case-plan -n "$family"
rm "$draft"
# shellcheck disable=SC2016
editor 'sed -i "\$a Jana chce domů." "$1"'
check_error 3 "plan.md:.*'Jana' is a name of [cm][0-9]" case-plan --lang en --edit "$family"
rm "$draft"
check_same 'the store is in order' store-check </dev/null

cp "$folder/$fourth.md" "$SCRATCH/fourth" && sed -i "s/ id:$g4//" "$folder/$fourth.md"
check_error 3 "$fourth.md:11:3: error: the goal has no id" case-plan --goal "$g2=yes" "$family"
cp "$SCRATCH/fourth" "$folder/$fourth.md"
check_error 2 '--review is missing' case-plan --goal 'Spí need:therapy by:2023-01-01' "$family"
check_error 2 '--review is missing' case-plan "$family"
check_error 3 "'Spí': the goal has no 'need'" case-plan --goal 'Spí' --review +3m "$family"
check_error 3 'the goal says nothing' case-plan --goal 'need:therapy by:2023-01-01' --review +3m "$family"
check_error 3 "by '2023-02-30' does not exist" case-plan --goal 'Spí need:therapy by:2023-02-30' --review +3m "$family"
check_error 3 "need: 'therapi' .*did you mean 'therapy'" \
	case-plan --goal 'Spí need:therapi by:2023-01-01' --review +3m "$family"
check_error 3 'met before the plan is made \(2022-12-14 or later\)' \
	case-plan --goal 'Spí need:therapy by:2022-12-13' --review +3m "$family"
check_error 3 "'gzzzzzzz' is no goal of the plan in force, $fourth \\(its goals: $g2, $g4\\)" \
	case-plan --goal gzzzzzzz=yes "$family"
check_error 3 "'$g1' is no goal of the plan in force" \
	case-plan --goal "Spí need:therapy by:2023-01-01 id:$g1" --review +3m "$family"
check_error 3 "'$g2' is met and does not come along" \
	case-plan --goal "$g2=yes" --goal "Spí need:therapy by:2023-01-01 id:$g2" --review +3m "$family"
check_error 2 "'$g2=maybe' judges nothing \\($g2=yes, $g2=partly or $g2=no\\)" case-plan --goal "$g2=maybe" "$family"
check_match 'g1 in a task is the first new goal, whatever the plan before brought' \
	'^\+- \[ \] Zavolat @anna.bekova goal:g[0-9a-z]{7} id:' \
	case-plan -n --review +3m --goal 'Spí need:housing by:2023-02-01' -m '- [ ] Zavolat @anna.bekova goal:g1' "$family"
check_match 'an older goal goes by its id' "^\\+- \\[ \\] Zavolat @anna.bekova goal:$g1 id:" \
	case-plan -n --review +3m -m "- [ ] Zavolat @anna.bekova goal:$g1" "$family"
check_match 'the beginning of an id will do' "^\\+.* met:yes on:2022-12-14 id:$g2\$" \
	case-plan -n --goal "${g2%???}=yes" "$family"
check_error 3 "'${g2%??????}' is no goal of the plan in force" case-plan --goal "${g2%??????}=yes" "$family"
check_error 3 "no plan of this case has the goal 'g2' \\(g1 is the first new goal" case-plan --review +3m \
	--goal 'Spí need:housing by:2023-02-01' -m '- [ ] Zavolat @anna.bekova goal:g2' "$family"
check_error 3 "no plan of this case has the goal 'g9'" \
	case-plan --review +3m -m '- [ ] Zavolat @anna.bekova goal:g9' "$family"
check_error 3 "the case has a newer plan, $fourth" case-plan -d 2022-12-01 --goal "$g2=yes" "$family"
check_error 3 "agreed: 'm7'" case-plan --agreed m7 --review +3m "$family"
check_error 3 "agreed 'mother 2022-12-14'" case-plan --agreed mother --review +3m "$family"
check_error 2 "agreed: 'soon' is not a day" case-plan --agreed m1=soon --review +3m "$family"
check_error 3 "before the record's own day" case-plan --review 2022-12-01 "$family"
check_error 3 "'Hana' is a name of [cm][0-9]" case-plan --review +3m -m 'Hana souhlasí.' "$family"
refuses_wrong_stores case-plan --review +3m "$family"
refuses_wrong_cases case-plan --review +3m CASE

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-plan --goal "$g2=yes" --review +3m "$family" <<.
$folder/2022-12-14-plan-42p0.md
$folder/$fourth.md
.
check_error 2 '--goal is missing' case-plan --goal "$g4=yes" --review +3m "$family"
case-close --anyway x --reason moved --outcome stable "$family" >/dev/null 2>&1
check_error 3 'has been closed since 2022-12-14' env SPIS_TODAY=2022-12-16 case-plan --review +3m "$family"
finish
