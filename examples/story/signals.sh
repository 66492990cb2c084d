# shellcheck shell=sh disable=SC2154
# The signals that became no case of their own.

story 'the signals that became no case' 50 anna.bekova

# What to do with a signal is somebody's decision, and it is written down whatever it is.
signals 2021-11-08 public phone weeks neglect <<'.'
Soused si stěžuje na hluk a na děti, které si hrají venku do tmy. Konkrétní obavu o dítě nemá.
.
screens 2021-11-09 declined
signals 2021-12-06 education phone weeks school-failure <<'.'
Učitelka se radí, jak mluvit s rodiči žáka, který se zhoršil po přestěhování. Jiné známky nevidí.
.
screens 2021-12-06 advice-only
signals 2022-02-14 health phone weeks child-disability <<'.'
Dětská lékařka hledá pro kojence po předčasném porodu ranou péči. Rodina spolupracuje a nic víc nechce.
.
screens 2022-02-16 'passed-on:krizové centrum'
signals 2022-03-28 family e-mail weeks custody-dispute <<'.'
Dědeček píše, že vnuka nevídá. Chlapec u obou rodičů prospívá, rodiče se na styku s prarodiči nedohodli.
.
screens 2022-03-31 advice-only
signals 2022-05-25 police person now domestic-violence <<'.'
Noční zásah v rodině z jiného kraje, která byla v Mostě na návštěvě. Dítě bez zranění.
.
screens 2022-05-25 passed-on
signals 2022-07-27 public letter weeks neglect <<'.'
Anonym viní rodinu z ulice, že „žije z dávek“. O dětech v dopise není nic.
.
screens 2022-07-28 declined
signals 2022-09-26 education person weeks bullying <<'.'
Metodik prevence má třídu, kde se rozpadly vztahy. Chce program, ne pomoc pro jednu rodinu.
.
screens 2022-09-27 advice-only
signals 2022-11-14 social-service phone weeks debt <<'.'
Potravinová pomoc se ptá, kam poslat prarodiče s dluhem na nájmu. Děti v péči nemají.
.
screens 2022-11-15 passed-on
signals 2023-02-20 health phone weeks isolation <<'.'
Porodní asistentka se radí o matce, která nikoho nezná. Matka chce jen herničku, dostala tři adresy.
.
screens 2023-02-20 advice-only
signals 2023-05-15 authority letter weeks parental-conflict <<'.'
Soud žádá zprávu o rodině, kterou neznáme. Vyřízeno dopisem.
.
screens 2023-05-17 declined
# Two that came in the last days wait for the next team meeting.
signals 2023-06-27 education phone days truancy <<'.'
Žák osmé třídy se neukázal čtrnáct dní, rodiče píší omluvenky pozdě a pokaždé jinou rukou.
.
signals 2023-06-29 family person weeks caregiver-disability <<'.'
Otec po úrazu hledá, kdo by dětem pomohl s cestou do školy, než se naučí chodit o protéze.
.
