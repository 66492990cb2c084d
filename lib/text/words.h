/*
 * The words of a line as people compare them: entities and percent codes decoded (text/decode.h),
 * format characters dropped, folded (unicode_fold). Letters make words, digits make words, all else
 * parts them.
 */
#ifndef TEXT_WORDS_H
#define TEXT_WORDS_H

#include "base/arena.h"

/* What parts a word from the one before it; of several marks the last of these. */
enum word_gap {
	WORD_BLANK, /* blanks, a hyphen, emphasis, nothing */
	WORD_MARK,  /* a comma, a quote, a bracket, any other sign */
	WORD_DOT,   /* a dot: of a sentence, or of an abbreviation */
	WORD_STOP,  /* ! ? : ; or the start of the line */
};

struct word {
	struct slice folded; /* in the arena */
	size_t start;	     /* byte offsets in the line */
	size_t end;
	enum word_gap gap; /* before it */
	bool capital;	   /* an upper-case letter first and another kind of letter behind it */
	bool number;	   /* of digits */
};

struct word_list {
	struct word *items;
	size_t count;
	size_t capacity;
};

void words_read(struct slice line, struct arena *arena, struct word_list *words);

#endif
