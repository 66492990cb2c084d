#!/usr/bin/env python3
"""Makes identities for benchmarks and for trying the guard: identities.py DIRECTORY COUNT [STORE]

COUNT families, each a file of the directory's (made with mode 0700): two children, their mother and
father. With STORE its cases come first, so that each has identities. Half of the surnames are the
common ones below, many of which are ordinary words too; the rest are made of syllables. The same
arguments give the same bytes.
"""
import os
import random
import sys

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
SURNAMES = """Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Krejčí Horák Němec Marek
Pokorný Pospíšil Hájek Jelínek Král Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Navrátil Čermák
Vaněk Urban Blažek Kříž Kopecký Kovář Bartoš Vlček Polák Musil Šimek Konečný Malý Holub Čech Štěpánek
Staněk Kadlec Dostál Soukup Šťastný Mareš Sýkora Moravec Tichý Valenta Vávra Matoušek Říha Bláha Bureš
Ševčík Hruška Mašek Pavlík Dušek Hrubý Janda Mach Liška Vondra Volný Žák Pátek Květen Zima Mráz Most
Havel Kubát Toman Beran Kraus Brož Vrba Bílek Kubíček Šebesta Slavík Sova Kos Vrána Kohout Slepička
Straka Čáp Sokol Orel Havran Krtek Jezevec Zajíc Kozel Býk Kůň Hříbek Houška Rohlík Koláč Knedlík
Smetana Máslo Mléko Chléb Večeře Oběd Snídal Nedoma Skočdopole Vítámvás Doubrava Lípa Jasan Jedlička
Borovička Javor Dub Habr Buk Trnka Švestka Jahoda Malina Ostružina Růže Kvítek Tráva Sláma Seno Žito
Ječmen Oves Pšenička Mlynář Pekař Řezník Švec Krejza Tesař Truhlář Zedník Kameník Hrnčíř Bednář Kovařík
Písař Učitel Doktor Ředitel Starosta Hejtman Rada Soudek Mistr Pán Sedlák Chalupa Domek Zahrada Pole
Louka Potok Řeka Rybník Hora Skála Kámen Písek Hlína Bláto Sníh Déšť Mlha Vítr Slunce Měsíc Hvězda
Neděle Sobota Středa Únor Březina Červenka Léto Podzimek Ráno Večer Půlnoc Rychlý Pomalý Starý Mladý
Dlouhý Krátký Vysoký Široký Úzký Bílý Červený Zelený Modrý Hnědý Žlutý Smutný Hodný Chytrý Moudrý Bohatý
Chudý Zdravý Nemocný Dobrý Zlý Pravda Naděje Láska Víra Strach Radost Smutek Pomoc Plán Dohoda Škola
Cesta Práce Výlet Návštěva Schůzka Zpráva Hlas Slovo Jméno Hlava Ruka Noha Srdce Oko Ucho Nos Brada
Kostel Klášter Zámek Hrad Věž Brána Okno Stůl Židle Postel Lampa Svíčka Kniha Tužka Papír Obraz Hudec
Zpěvák Tanečník Herec Malíř Kubišta Tomeš Jakeš Šimůnek Mikeš Matějka Vacek Vašek Honzík Kuba Petr Pavel
Michal Lukáš Tomáš Filip Adam Daniel Martinek Hynek Ctibor Luboš Robek""".split()
SYLLABLES = "va ro ku či mo le ná dri ho pe sta bri šo ty žel kra zu fi jan vrt ble hu ně šká".split()
BOYS = """Jakub Jan Tomáš Matyáš Adam Filip Vojtěch Lukáš Martin Ondřej David Daniel Petr Pavel Marek
Josef Karel Václav Roman Radek Robin Max Leo Viktor Oliver""".split()
GIRLS = """Eliška Anna Adéla Tereza Sofie Viktorie Karolína Natálie Veronika Barbora Lucie Kateřina Jana
Marie Hana Lenka Petra Olga Zuzana Ivana Nela Ema Laura Jasmína Růžena""".split()


def surname(chance):
    if chance.random() < 0.5:
        return chance.choice(SURNAMES)
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 3))).capitalize() + "k"


def feminine(name):
    if name.endswith("ý"):
        return name[:-1] + "á"
    if name.endswith(("í", "e", "ě")):
        return name
    return name.rstrip("ao") + "ová"


def family(chance):
    name = surname(chance)
    boy, girl, mother = chance.choice(BOYS), chance.choice(GIRLS), chance.choice(GIRLS)
    return (f"---\nc1-name: {boy} {name}\nc2-name: {girl} {feminine(name)}\n"
            f"m1-name: {mother} {feminine(name)}\nm2-name: {chance.choice(BOYS)} {name}\n---\n")


def main():
    directory, count = sys.argv[1], int(sys.argv[2])
    chance = random.Random(11)
    ids = []
    for year in sorted(os.listdir(f"{sys.argv[3]}/cases")) if len(sys.argv) > 3 else []:
        if year.isdigit():
            ids += sorted(os.listdir(f"{sys.argv[3]}/cases/{year}"))
    os.makedirs(directory, mode=0o700, exist_ok=True)
    while len(ids) < count:
        ids.append(chance.choice(ALPHABET[10:]) + "".join(chance.choice(ALPHABET) for _ in range(7)))
    for case_id in ids[:count]:
        path = f"{directory}/{case_id}.md"
        if not os.path.exists(path):
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write(family(chance))


main()
