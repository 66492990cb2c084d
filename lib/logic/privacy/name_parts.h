/*
 * A name as a person wrote it into the identities or a table, taken apart: which word is a first
 * name, which a surname ("Novák, Karel", "Nguyen Thi Lan", "MUDr. Olga Švandová, CSc."), and which
 * words name a school ("15. ZŠ Václava Talicha, Most": "15zs" and "Václava Talicha") or a street.
 */
#ifndef LOGIC_NAME_PARTS_H
#define LOGIC_NAME_PARTS_H

#include "text/words.h"

struct name_image;

/* What one name gives: a single word of a person, or all the words of a place's name. */
struct name_part {
	bool first, surname;
	const struct text_word *words;
	size_t count;
};

/* Takes each part. */
typedef void name_part_take(void *closure, const struct name_part *part);

/* The words of a person's name. `know` tells whether a folded word is a first name. */
struct name_first_names;
void name_parts_person(struct slice name, const struct name_first_names *known, struct arena *arena,
	name_part_take *take, void *closure);

/* The parts between commas of a street or a school, without what says nothing, and without a place
 * at the end, which `places` (may be NULL) has. */
void name_parts_place(struct slice name, bool is_street, const struct name_image *places,
	struct arena *arena, name_part_take *take, void *closure);

/* A school by its number at word `at` ("15. ZŠ", "ZŠ č. 15"): how many words say so, and the key
 * "15zs"; 0 when it is none. */
size_t name_parts_school(const struct word_list *words, size_t at, char *key, size_t key_size);

#endif
