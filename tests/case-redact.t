#!/bin/sh
# case-redact: roles in place of whoever a text names, in any form, and nothing else.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check 'a family' case-set --identity 'c1-name=Veronika Procházková' --identity 'c2-name=Pavel Procházka' \
	--identity 'm1-name=Olga Procházková' --identity 'c1-school=15. ZŠ' --identity 'school=Základní škola Zvonkova' \
	--identity 'address=Lipová 12/3, Most' --identity 'doctor=MUDr. Karel Vlček' \
	--identity 'others+=Tereza Tichá' "$family"
case-new --source health --member c1:child:2014:f --c1-name 'Petr Švec' >/dev/null 2>&1 || bail case-new
signal-log --source education --reason truancy --reporter 'Libuše Hrdličková' -m 'Chybí.' >/dev/null 2>&1 ||
	bail signal-log
text=$SCRATCH/text.md
redact() { case-redact --lang=en "$@"; }

cat >"$text" <<'EOF'
# Zápis ze schůzky

Veronika chodí do 15. ZŠ. S Veronikou Procházkovou a s Pavlem Procházkou byla i Olga.
U Procházků, k Procházkovým i paní Procházkové. Verunka, Pavlík; PAVLOVI PROCHÁZKOVI.
Bydlí v Lipové 12/3, lékař je dr. Vlček; v ZŠ Zvonkova ji znají. Hlásila to Libuše Hrdličková.
Tereza Tichá a Petr Švec, s Petrem Švecem.
Na konci řádku stojí Pavel
Procházka, a rozdělená Procház-
ková.
Telefon 601 234 567, jana@example.org, rodné číslo 7103192745, nar. 3. 5. 2012.
EOF
cat >"$SCRATCH/roles" <<'EOF'
# Zápis ze schůzky

[child 1, family 1] chodí do [school]. S [child 1, family 1] a s [child 2, family 1] byla i [family member 1, family 1].
U [someone of the family, family 1], k [someone of the family, family 1] i paní [someone of the family, family 1]. [child 1, family 1], [child 2, family 1]; [child 2, family 1].
Bydlí v [address], lékař je dr. [doctor]; v ZŠ [school] ji znají. Hlásila to [person who reported].
[another person, family 1] a [child 1, family 2], s [child 1, family 2].
Na konci řádku stojí [child 2, family 1]
, a rozdělená [someone of the family, family 1]
.
Telefon [phone], [e-mail], rodné číslo [personal number], nar. [birthday].
EOF
check_same 'everybody becomes a role' sh -c "case-redact --lang=en - <'$text'" <"$SCRATCH/roles"
cp "$err" "$SCRATCH/listed"
check_match 'which is listed by line and column' '^standard input:7:22: a child.s name -> \[child 2, family 1\]$' cat "$SCRATCH/listed"
check_status 1 'and not by name' grep -Eiq 'proch|pavel|švec|601' "$SCRATCH/listed"
check_match 'in the language of the run' '^\[dítě 1, rodina 1\] chodí do \[škola\]\.' sh -c "case-redact --lang=cs - <'$text'"
check_status 1 'to verify says no' redact --verify "$text"
cp "$err" "$SCRATCH/listed"
check_match 'lists the same' "^$text:5:9: an address -> \[address\]\$" cat "$SCRATCH/listed"
check_status 1 'of standard input, too' sh -c "case-redact --verify - <'$text'"
check_match 'a dry run shows the difference' '^\+Telefon \[phone\],' redact -n "$text"
cp "$text" "$SCRATCH/kept"
chmod 640 "$text"
check 'a file in place' redact "$text"
check_same 'has the roles' cat "$text" <"$SCRATCH/roles"
check_match 'and its mode' '^640$' stat -c %a "$text"
check_same 'alone in its folder' find "$SCRATCH" -maxdepth 1 -name '*text.md*' <<EOF
$text
EOF
check 'is clean now' redact --verify "$text"
check_told 'a second run changes nothing' '^nothing changes$' redact "$text"
check_same 'at all' cat "$text" <"$SCRATCH/roles"
printf 'Byla tu Veronika.\n' >"$text"
check_match 'one family has no number' '^Byla tu \[child 1\]\.$' sh -c "case-redact --lang=en - <'$text'"

# What stays as it is.
cat >"$text" <<'EOF'
Anna Beková a anna.bekova@example.org, @anna.bekova, viz https://example.org/601234567/7103192745.
Olšová ulice, malý most, spis 601/234567, [odkaz](https://example.org/608123456).
EOF
cp "$text" "$SCRATCH/kept"
check_same 'nobody else is touched' sh -c "case-redact - <'$text'" <"$SCRATCH/kept"
check 'a file that is clean is not written' without_privilege sh -c "chmod 500 '$SCRATCH/work' && cp '$text' '$SCRATCH/here.md' &&
	chmod 400 '$SCRATCH/here.md' && case-redact '$SCRATCH/here.md'"
printf '\357\273\277Veronika\r\nProch\303\241zkov\303\241 a\r\nPavel.\r\nKonec bez konce' >"$text"
printf '\357\273\277[child 1]\r\n a\r\n[child 2].\r\nKonec bez konce' >"$SCRATCH/roles"
check 'mark, line ends' redact "$text"
check 'and the end stay' cmp "$text" "$SCRATCH/roles"
printf 'S Proch\141\314\201zkovou, Ver\342\200\213onika, Verоnika, V e r o n i k a, <b>Pavel&#32;Proch&aacute;zka</b>, \033[1mOlga.\n' >"$text"
printf 'S [someone of the family], [child 1], [child 1], [child 1], <b>[child 2]</b>, \033[1m[family member 1].\n' >"$SCRATCH/roles"
check 'letters that are put together, hidden, look alike' redact "$text"
check 'are found' cmp "$text" "$SCRATCH/roles"
printf 'veronika.prochazkova@example.org, m1-Olga, tel:Olga+420601234567\n' >"$text"
check 'what overlaps' redact "$text"
check_match 'becomes one' '^\[e-mail\], m1-\[family member 1\], ' cat "$text"

# Every form that the tests of names have is gone, and nothing is found again.
for name in Veronika Veroniky Veronice Veroniku Veroniko Veronikou Procházka Procházky Procházkovi Procházku \
	Procházko Procházkou Procházkové Procházků Procházkům Procházkách Procházkovou Procházkových Olgy Olze Olgo \
	Pavla Pavlu Pavle Pavlovi Pavlem Ševce Ševcovi Švecem Ševci; do
	printf 'Potom %s šli domů, i %s.\n' "$name" "$name"
done >"$text"
check 'a text full of forms' redact "$text"
check_no_match 'of which none is left' 'Veroni|Proch|Olg|Olz|Pavl|Švec|Ševc' cat "$text"
check 'is clean' redact --verify "$text"

# A birth date tells who it is where the family is named; else it is a day as any other.
check 'a birth date' case-set --identity c1-born=2012-05-03 "$family"
printf '%s\n' 'Veronika, 3. 5. 2012, 3.\302\2405.\302\2402012, 03.05.2012, 2012-05-03, 3. května 2012, 13. 5. 2012, 3. 5. 20121' >"$text"
# shellcheck disable=SC2059
printf "$(cat "$text")\n" >"$SCRATCH/dates" && cp "$SCRATCH/dates" "$text"
check 'in all its forms' redact "$text"
d='[birthday]'
check_same 'is taken out' cat "$text" <<EOF
[child 1], $d, $d, $d, $d, $d, 13. 5. 2012, 3. 5. 20121
EOF
for lang in en cs; do
	printf 'Rodné číslo 7103192745, schůzka 13. 5. 2012; nar. 4. 5. 2012, schůzka 13. 5. 2012.\n' >"$text"
	check 'no role makes the next day' redact --lang=$lang "$text"
	check_match 'one of birth' 'schůzka 13\. 5\. 2012; nar\. \[.*\], schůzka 13\. 5\. 2012\.' cat "$text"
done
echo 'Schůzka 3. 5. 2012.' >"$text"
check_told 'a day of nobody stays' '^nothing changes$' redact "$text"

# What is refused is left alone.
refused() {
	cp "$text" "$SCRATCH/kept"
	check_error "$@" redact "$text"
	cp "$err" "$SCRATCH/listed"
	check 'the file is as it was' cmp "$text" "$SCRATCH/kept"
}
printf 'Veronika \377\n' >"$text"
refused 3 'text\.md:1:[0-9]+: error: .*UTF-8'
check_status 1 'without its line' grep -q Veronika "$SCRATCH/listed"
printf 'Veronika\000\n' >"$text"
refused 3 'text\.md:1:[0-9]+: error:'
head -c 1048577 /dev/zero | tr '\0' a >"$text"
refused 3 '1048576'
echo Veronika >"$text"
check_error 3 'where names belong' redact "$identities/$family.md"
check_error 3 'nowhere' redact "$SCRATCH/nowhere"
check_error 3 '' redact "$SCRATCH"
check_error 4 'no text is taken for clean' env -u SPIS_IDENTITIES case-redact --lang=en --verify "$text"
check_error 4 'no text is taken for clean' env -u SPIS_IDENTITIES case-redact --lang=en "$text"
printf -- '---\nc1-name: \377\n---\n' >"$identities/zzzzzzzz.md"
check_error 4 'no text is taken for clean' redact --verify "$text"
rm "$identities/zzzzzzzz.md"
check_error 2 'missing' redact
check_error 2 'one word too many' redact a b

# A record of a store keeps the store's rules.
note=$(case-note -m 'Klidnější.' "$family" 2>/dev/null) || bail case-note
file=$folder/${note#*/}.md
printf 'Byla tu Veronika s mámou.\n' >>"$file"
git add . && git commit -q -m Note
check_match 'a record, as a difference' '^\+Byla tu \[child 1\] s mámou\.$' redact -n "$file"
commits_only case-redact --lang=en "$file" <<EOF
$file
EOF
check_match 'in place' '^Byla tu \[child 1\] s mámou\.$' cat "$file"
check 'the store is in order' store-check "$note"
finish
