/*
 * The names that must not get out (spis(7), "Privacy in short"): built once from the identities,
 * then every line of a text is scanned for any of their Czech forms, with or without accents and
 * capitals, in entities, percent codes or split by characters that nobody sees.
 *
 * A person's and a doctor's name counts word by word. A school and a street count by all the words
 * that name them ("ZŠ Obránců míru 12" by "Obránců míru"), the parts between commas each for
 * itself.
 *
 * A word is weak when it is also an ordinary word (Nový, Malý, Most: name_words.c), has three
 * letters or less, or is in the name of a place of the store: it counts with a capital inside a
 * sentence or beside another name of the same family; one of a place only beside. Otherwise every
 * text would be refused.
 */
#ifndef LOGIC_NAME_SCAN_H
#define LOGIC_NAME_SCAN_H

#include "base/index.h"

enum name_kind { NAME_PERSON, NAME_DOCTOR, NAME_SCHOOL, NAME_STREET };

struct name_set {
	struct arena *arena;
	struct index lemmas;   /* of names, by the folded word */
	struct index forms;    /* of these, by the folded form */
	struct index ordinary; /* forms of ordinary words */
	struct index places;   /* forms of the words of places */
};

struct name_hit {
	size_t start; /* byte offsets in the line */
	size_t end;
	enum name_kind kind;
	struct slice family; /* of one that has this name */
};

struct name_hits {
	struct name_hit *items;
	size_t count;
	size_t capacity;
};

void name_set_init(struct name_set *set, struct arena *arena);

/* A place's name (places.csv). Before the names: a place at the end of a school's name or an
 * address is no part of it. */
void name_set_add_place(struct name_set *set, struct slice name);

/* A set without names that knows the ordinary words and places of another, which lives as long:
 * making those is the costly part. */
void name_set_init_like(struct name_set *set, const struct name_set *common, struct arena *arena);

/* A name of a family, as a person wrote it; `family` (a case id) is borrowed. What holds no name
 * ("MUDr.", "15. ZŠ") adds nothing. */
void name_set_add(
	struct name_set *set, enum name_kind kind, struct slice family, struct slice name);

/* Adds every hit of one line, in order, the longest of several at one place. What it needs goes
 * into the arena given here. */
void name_set_scan(
	const struct name_set *set, struct slice line, struct arena *arena, struct name_hits *hits);

#endif
