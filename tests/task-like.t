#!/bin/sh
# Lines that were meant as tasks and are none, as a paste from a word processor makes them: every command
# that takes a text says them with the line as it would be right, and so does store-check.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# What was written | the line as it would be right; @ is @petr.dub due:2022-09-20.
cat >"$SCRATCH/shapes" <<'.'
• [ ] Zavolat @|- [ ] Zavolat @
– [ ] Zavolat @|- [ ] Zavolat @
-[ ] Zavolat @|- [ ] Zavolat @
- [] Zavolat @|- [ ] Zavolat @
- [ x ] Zavolat @|- [x] Zavolat @
-  [  ] Zavolat @|- [ ] Zavolat @
☐ Zavolat @|- [ ] Zavolat @
☒ Zavolat @|- [x] Zavolat @
• ☐ Zavolat @|- [ ] Zavolat @
- [ ]Zavolat @|- [ ] Zavolat @
[ ] Zavolat|- [ ] Zavolat
1. [] Zavolat @|- [ ] Zavolat @
2) Zavolat @|- [ ] Zavolat @
• [ ] Zavolat @|- [ ] Zavolat @
Zavolat @|- [ ] Zavolat @
- Zavolat do školy Due:2022-09-20|- [ ] Zavolat do školy due:2022-09-20
.
sed -i 's/@/@petr.dub due:2022-09-20/g' "$SCRATCH/shapes"
warns() {
	run "$@"
	expect_status 0
	grep -Fq -e "this looks like a task and is not one (write: $right)" "$err" "$out" ||
		trouble "not said: $right"
	result "$1: $line" "$@"
}
while IFS='|' read -r line right; do
	printf '%s\n' "$line" >"$SCRATCH/note"
	printf -- '---\nkind: team\npresent:\n  - anna.bekova\nchild-heard: too-young\n---\n%s\n' "$line" >"$SCRATCH/minutes.md"
	printf '## %s note\n\n%s\n' "$family" "$line" >"$SCRATCH/diary.md"
	warns case-note --lang en -n -m "$line" "$family"
	warns case-note --lang en -n --day "$SCRATCH/diary.md"
	grep -q 'diary.md:3:' "$err" || trouble 'not at its line'
	result 'at its line of the diary'
	warns meeting-log --lang en -n --case "$family" "$SCRATCH/minutes.md"
	grep -q 'minutes.md:7:' "$err" || trouble 'not at its line'
	result 'at its line of the minutes'
done <"$SCRATCH/shapes"

# What is no task and does not look like one.
check_no_match 'leaves other lines alone' 'looks like a task' case-note --lang en -n -m - "$family" <<'.'
- [ ] Zavolat @petr.dub due:2022-09-20
1. [x] Napsat @petr.dub due:2022-09-20 done:2022-09-13
* [ ] Zeptat se @role:mother due:2022-09-20

Viz [x](https://example.org/a) a [1]; přišli v 14:00, [ ]
> [ ] citace

```
[ ] kód @petr.dub due:2022-09-20
```
<!-- [ ] poznámka -->
.

# An unknown word at the end hides no person and no day.
check_told 'an unknown last token is said' "warning: 'rec:1m' says nothing here: 'rec' is not a token" \
	case-note --lang en -m '- [ ] Zavolat @petr.dub due:2022-09-20 rec:1m' "$family"
check_match 'and the task keeps who and when' '2022-09-20.*petr.dub' task-list --lang en
check_match 'what is said in tokens is understood' '@petr.dub due:2022-09-21 for:c1' \
	case-note --lang en -n -m '- [ ] Zavolat @Petr Dub Due: 21. 9. for:C1' "$family"
task=$(task-list -f ids)
check 'a task with one is moved' task-done --due 2022-10-01 "$task"
check_match 'in its place' '@petr.dub due:2022-10-01 rec:1m was-due:2022-09-20|due:2022-10-01' \
	sh -c 'cat cases/2022/*/*-note-*.md'

# In the store.
note=$(echo cases/2022/*/*-note-*.md)
printf '• [ ] Napsat @petr.dub due:2022-09-20\n- [ ] Číst @petr.dub Due:2022-09-20\n' >>"$note"
check_match 'store-check says both' "$note:[0-9]*:1: warning: this looks like a task" \
	sh -c 'store-check --lang en 2>&1 || true'
check_match 'and the unknown token' "warning: 'rec:1m' says nothing here" sh -c 'store-check --lang en 2>&1 || true'
check_match 'and a key in capitals' "did you mean 'due:2022-09-20'" sh -c 'store-check --lang en 2>&1 || true'

finish
