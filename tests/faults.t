#!/bin/sh
# Each command that writes, with each of its calls to the system failed once: either nothing has
# changed, or it says what has. STRIDE=1 (make faults) tries all; without it a sample of opens and
# allocations, since there are thousands.
. "${0%/*}/lib.sh"
library=$BUILD/fault.so
case $BUILD in */asan | */valgrind) rm -f "$SCRATCH/plain" ;; *) : >"$SCRATCH/plain" ;; esac
if [ ! -e "$library" ] || [ ! -e "$SCRATCH/plain" ]; then
	echo 'not the plain build' >"$SCRATCH/.skip"
	result 'the sweep'
	finish
	exit 0
fi
. "$TOP/tests/family.sh"
. "$TOP/tests/trial.sh"
rm -rf .git
SPIS_SEED=50 case-plan --goal 'Chodí do školy need:tutoring by:2022-12-01' --agreed m1 --review +3m \
	-m '- [ ] Zavolat do školy @anna.bekova due:2022-09-20 id:t7f3k2mq' "$family" >"$SCRATCH/told" 2>&1 ||
	bail "case-plan: $(cat "$SCRATCH/told")"
# shellcheck disable=SC2034 # for the fixture
for_reopening=$(SPIS_SEED=51 case-new --source education --place most --reason truancy --member c1:child:2012:f \
	-m 'Chybí.' 2>/dev/null) || bail case-new
SPIS_SEED=52 case-close --anyway x --reason moved --outcome unknown "$for_reopening" >"$SCRATCH/told" 2>&1 ||
	bail "case-close: $(cat "$SCRATCH/told")"
# shellcheck disable=SC2034 # for the fixture
for_erasing=$(SPIS_SEED=53 case-note -m 'Omyl.' "$family" 2>/dev/null) || bail case-note
printf -- '---\nkind: platform\n---\n# Zápis\n\n- [ ] Volná místa @jan.malik due:2022-10-01\n' >"$SCRATCH/minutes.md"
printf -- '# 2022-09-13\n\n## %s visit 45 min\n\nKlid.\n' "$family" >"$SCRATCH/day.md"
case-study --template --lang=cs "$family" >"$SCRATCH/study.md" 2>/dev/null || bail case-study
printf 'Volal otec z 601 234 567.\n' >letter.txt
printf 'brno,Brno,,municipality,,,,,\n' >>places.csv
commands() {
	cat <<.
case-close	\$FAULTY case-close --anyway x --reason goals-met --outcome improved -m 'Chodí do školy.' $family
case-consent	\$FAULTY case-consent --member m1 --recipient poradna $family
case-erase	\$FAULTY case-erase --basis mistake $for_erasing
case-handover	\$FAULTY case-handover --to jan.malik $family
case-new	\$FAULTY case-new --source education --place most --reason truancy --member c1:child:2012:f --c1-name 'Eva Nová' -m x
case-note	\$FAULTY case-note --kind visit -m 'Klid.' $family
case-note	\$FAULTY case-note --day $SCRATCH/day.md
case-notice	\$FAULTY case-notice --to ospod -m 'Dítě se bojí domů.' $family
case-plan	\$FAULTY case-plan --goal 'Doma je klid need:therapy by:2022-12-30' --agreed m1 --review +3m $family
case-redact	\$FAULTY case-redact letter.txt
case-reopen	\$FAULTY case-reopen -m 'Vrátili se.' $for_reopening
case-request	\$FAULTY case-request --member m1 $family access
case-set	\$FAULTY case-set $family place=skola c1.lives=no
case-study	\$FAULTY case-study --from $SCRATCH/study.md $family
kid-assess	\$FAULTY kid-assess --for c1 -a a=1 -a b=2 -a c=0 -a d=0 $family
meeting-log	\$FAULTY meeting-log $SCRATCH/minutes.md
refer	\$FAULTY refer --need therapy --for c1 --to poradna --without-consent 'ústně' $family
report	\$FAULTY report platform --release --from 2022-01-01 -o $SCRATCH/report.md
service-import	\$FAULTY service-import --source x --report $SCRATCH/unused.csv $TOP/tests/packages/ids
service-note	\$FAULTY service-note --state capacity --quality good poradna
signal-log	\$FAULTY signal-log --source education --reporter 'Petra Tichá' -m 'Viděno.'
store-check	\$FAULTY store-check --mend places.csv
store-init	\$FAULTY store-init fresh
task-done	\$FAULTY task-done t7f3k2mq
.
}
commands >"$SCRATCH/list"
grep -l '\.writes = true' "$TOP"/cmd/*.c | sed 's:.*/::; s:\.c$::' >"$SCRATCH/writers"
cut -f1 "$SCRATCH/list" | sort -u >"$SCRATCH/named"
check_same 'every command that writes is tried' cat "$SCRATCH/writers" <"$SCRATCH/named"
[ -z "${ONLY:-}" ] || { grep "^$ONLY" "$SCRATCH/list" >"$SCRATCH/some" && mv "$SCRATCH/some" "$SCRATCH/list"; }
run "$TOP/tests/fault/sweep.py" "$library" "$store" "$identities" "${STRIDE:-97}" <"$SCRATCH/list"
expect_status 0
tail -n 1 "$out"
result 'nothing is half done in silence'
finish
