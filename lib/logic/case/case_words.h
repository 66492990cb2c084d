/*
 * What a case is called: its id, and the handle by which its team speaks of it. Neither leaves the
 * team (spis-store(5), case.md). Handles are found in any Czech form, with or without accents and
 * capitals, as names are (logic/privacy/name_stems.h): "u lišky" speaks of "liška".
 */
#ifndef LOGIC_CASE_WORDS_H
#define LOGIC_CASE_WORDS_H

#include "base/index.h"

struct case_words {
	struct arena *arena;
	struct index forms; /* of the words of handles, folded */
	/* Whether there is a case of that id; NULL: none is known. */
	bool (*has_case)(void *closure, struct slice id);
	void *closure;
};

void case_words_init(struct case_words *words, struct arena *arena);

/* Of a handle of several words each word counts that has three letters or more, so that none is
 * told in part. */
void case_words_add_handle(struct case_words *words, struct slice handle);

/* The text with "…" for every word that is a case's id or in a handle; the text itself where there
 * is none. *hidden grows by their number. */
struct slice case_words_hide(
	const struct case_words *words, struct slice text, struct arena *arena, size_t *hidden);

#endif
