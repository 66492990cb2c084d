# shellcheck shell=sh disable=SC2016,SC2034,SC2154
# What nobody would have thought of in time, had it not stood on a list until it was done.

story 'what stood on the lists' 85 karel.tisek

# edits DAY RECORD <SED: filed minutes are opened in an editor again; it does this to them and goes.
edits() {
	printf '#!/bin/sh\n%s\n' 'exec sed -i -f "${0%/*}/edits.sed" "$1"' >"$scratch/editor"
	chmod 755 "$scratch/editor"
	cat >"$scratch/edits.sed"
	at "$1" env EDITOR="$scratch/editor" meeting-log --edit "$2"
}

# A family that moved away. What is written about it is kept until the other region has all it asks for.
case=$(whose pošťák)
at 2022-06-27 case-set "$case" keep-until=2023-06-30

# A father asks for a copy of what is written about his children. The answer is due in a month.
case=$(whose kalendář)
by david.jilecek
at 2023-02-20 case-request --member m2 "$case" access
at 2023-03-16 case-request --answered --result 'kopie předána osobně, bez údajů o druhém rodiči' "$case"

# A mother objects to the minutes that she was sent, and is answered.
case=$(whose brýle)
minutes=$case/$(basename cases/2022/"$case"/2023-06-13-meeting-*.md .md)
edits 2023-06-22 "$minutes" <<'.'
/^sent: /a\
objections:\
  - "2023-06-22 mother Místo na denní směně mám od září slíbené, nečekám, až se uvolní."
.
edits 2023-06-29 "$minutes" <<'.'
/^  - "2023-06-22 mother /a\
  - "2023-06-29 answered 2023-06-22 mother"
.

# A doctor has seen the girl with the baby who could not be found. signal-log would not have joined that to a
# closed case; whoever read it wrote the line by hand, away from the office. It stood on the list until the
# case was opened again.
case=$(whose kočárek)
by karel.tisek
signals 2023-02-28 health phone days young-parent <<'.'
Na poradnu přišla po půl roce mladá matka s dítětem, kterou hledal OSPOD. Dítě je zdravé, chybí mu dvě očkování.
.
sed -i "s/^urgency: .*/&\nevents:\n  - \"2023-02-28 joined $case\"/" "cases/signals/2023/$signal.md"
