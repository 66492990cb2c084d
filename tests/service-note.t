#!/bin/sh
# service-note: dated answers about services, and ratings, in files of their writer's own.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check_same 'prints the row and its file' service-note --state waitlist --wait-days 60 --place most \
	-m 'Volali jsme.' poradna <<'.'
17yb	availability/2022/anna.bekova.csv
.
check_same 'writes the answer' cat availability/2022/anna.bekova.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-09-14,poradna,most,17yb,waitlist,,60,,Volali jsme.
.
check_same 'both kinds at once' env SPIS_SEED=2 service-note --by jan.malik -d 2022-08-30 --state capacity \
	--free 2 --quality good --effectiveness fair -m - poradna <<'.'
e2f4	availability/2022/jan.malik.csv
9k63	cases/ratings/2022/jan.malik.csv
.
check_same 'each in its file' cat availability/2022/jan.malik.csv cases/ratings/2022/jan.malik.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-08-30,poradna,,e2f4,capacity,2,,,
date,service,id,quality,effectiveness,corrects,note
2022-08-30,poradna,9k63,good,fair,,
.
check 'a rating of one thing' env SPIS_SEED=3 service-note --quality poor doucovani
check_match 'no capacity, and for how long' '^2022-09-14,doucovani,,....,no-capacity,0,90,,$' \
	sh -c 'SPIS_SEED=4 service-note --state no-capacity --free 0 --wait-days 90 doucovani &&
		cat availability/2022/anna.bekova.csv'

check_same 'a slip is corrected by a row of its own' sh -c 'SPIS_SEED=5 service-note --state capacity \
	--corrects 17yb poradna >/dev/null && grep poradna availability/2022/anna.bekova.csv' <<'.'
2022-09-14,poradna,,tr75,capacity,,,17yb,
2022-09-14,poradna,most,17yb,waitlist,,60,,Volali jsme.
.
check_match 'and counts no more' '^poradna	Poradna	capacity	0	' service-list poradna
check 'the store is fine' store-check

sed -i '/^poradna/s/,,$/,doucovani,/' services.csv
check_match 'a duplicate stands for its service' '^2022-09-14,doucovani,....,excellent' sh -c \
	'SPIS_SEED=6 service-note --quality excellent poradna >/dev/null && cat cases/ratings/2022/anna*'
git checkout -q services.csv

check_unchanged 'a dry run writes nothing' service-note -n --state waitlist poradna
check_match 'it shows the row' '^\+2022-09-14,poradna,,....,waitlist' service-note -n --state waitlist poradna

check_error 2 'something is missing' service-note --state capacity
check_error 2 'there is nothing to note \(--state, --quality or --effectiveness\)' service-note poradna
check_error 2 '--state is missing \(capacity, waitlist' service-note --free 2 poradna
check_error 2 '--free 0 does not go with --state capacity' service-note --state capacity --free 0 poradna
check_error 2 '--free does not go with --state waitlist' service-note --state waitlist --free 2 poradna
check_error 2 '--wait-days does not go with --state capacity' \
	service-note --state capacity --wait-days 5 poradna
check_error 2 '--corrects does not go with an answer and a rating' \
	service-note --state waitlist --quality good --corrects 17yb poradna
check_error 2 "--free: 'x' is not a number" service-note --state capacity --free x poradna
check_error 3 "state 'full' is none of" service-note --state full poradna
check_error 3 "quality 'best' is none of" service-note --quality best poradna
check_error 3 'wait_days .*out of range' service-note --state waitlist --wait-days 5000 poradna
check_error 3 "service: 'poradn' is not in services.csv \(did you mean 'poradna'\?\)" \
	service-note --state waitlist poradn
check_error 3 "place: 'mos' .*did you mean 'most'" service-note --state waitlist --place mos poradna
check_error 3 "'anna' is not in people.csv" service-note --by anna --state waitlist poradna
check_error 3 "--corrects: 'zzzz' is not in availability/2022/anna.bekova.csv" \
	service-note --state waitlist --corrects zzzz poradna
check_error 3 "--corrects: '17yb' is not in availability/2021" \
	service-note --state waitlist --corrects 17yb -d 2021-09-14 poradna
check_error 3 "--corrects: '17yb' is about 'poradna', not about 'doucovani'" \
	service-note --state waitlist --corrects 17yb doucovani
check_error 3 "holds a character that no field can hold" service-note --state waitlist -m 'a
b' poradna
check_error 3 "'jana@example.org' is an e-mail" service-note --state waitlist -m 'Jana, jana@example.org' poradna
check_error 3 "'7103192745' is a birth number" service-note --state waitlist -m 7103192745 poradna
check_error 3 'in the future' service-note --state waitlist -d +3d poradna
check_error 2 "'2022-02-30' is not a day" service-note --state waitlist -d 2022-02-30 poradna
mv cases "$SCRATCH/cases"
check_error 3 'the cases are not here' service-note --quality good poradna
mv "$SCRATCH/cases" cases
cp availability/2022/anna.bekova.csv "$SCRATCH/answers"
echo 'x,"' >>availability/2022/anna.bekova.csv
check_error 3 'a quote that is not closed' service-note --state waitlist poradna
cp "$SCRATCH/answers" availability/2022/anna.bekova.csv
refuses_wrong_stores service-note --state waitlist poradna

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 service-note --state waitlist --quality good poradna <<'.'
availability/2022/anna.bekova.csv
cases/ratings/2022/anna.bekova.csv
.
finish
