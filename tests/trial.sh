# shellcheck shell=sh
# The card try-1 of a worked example of three levels, sourced behind family.sh.

# It sets the level, so situace-1 no longer does.
sed -i 's/^sets-level: true/sets-level: false/' cards/situace-1/card.md
mkdir cards/try-1
cat >cards/try-1/card.md <<'.'
---
title-cs: Zkouška
title-en: A trial
status: in-use
use: assessment
sets-level: true
---
Úvod.

## Hned

1. Volejte **112**
   a zůstaňte s dítětem.

## Později

Dohodněte se.
.
printf 'block,shared,cs,en\nmain,false,Vše,All\n' >cards/try-1/blocks.csv
printf 'index,worse,cs,en\nrisk,high,Riziko,Risk\n' >cards/try-1/indices.csv
cat >cards/try-1/items.csv <<'.'
item,block,index,min,max,weight,acute,notify,plan,age_from,age_to,cs,en,help_cs,help_en
a,main,risk,0,2,1,,,2,,,Otázka A,Question A,,
b,main,risk,0,2,2,,2,,,,Otázka B,Question B,,
c,main,risk,0,2,3,,,,,,Otázka C,Question C,,
d,main,risk,0,1,4,1,,,,,Otázka D,Question D,,
.
cat >cards/try-1/levels.csv <<'.'
index,level,from,to,respond_hours,review_days,cs,en
risk,low,,3,,180,nízká,low
risk,medium,4,8,168,90,střední,medium
risk,high,9,,24,30,vysoká,high
.
printf 'min,max,answer,cs,en\n0,2,0,ne,no\n0,2,1,zčásti,partly\n0,2,2,ano,yes\n0,1,0,ne,no\n0,1,1,ano,yes\n' \
	>cards/try-1/answers.csv
