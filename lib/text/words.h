/*
 * The words of a text as people compare them: codes decoded (text/decode.h), format characters
 * dropped, letters folded (text/letter.h). Letters make words, digits make words, all else parts
 * them; a capital behind a small letter begins a word of its own ("panNovák").
 *
 * A text may have many lines. A line end is a blank where the line goes on, the end of a sentence
 * before a blank line, a heading, an item, a row, and behind a short line.
 */
#ifndef TEXT_WORDS_H
#define TEXT_WORDS_H

#include "base/arena.h"
#include <stdint.h>

/* What parts a word from the one before it; of several marks the last of these. */
enum word_gap {
	WORD_BLANK, /* blanks, a hyphen, emphasis, nothing */
	WORD_MARK,  /* a comma, a bracket, any other sign */
	WORD_DOT,   /* a dot: of a sentence, or of an abbreviation */
	WORD_STOP, /* ! ? : ; ] a quote, a cell's start, a block's start or the start of the text */
};

/* Whether a word may be one with the word before it. */
enum word_joint {
	JOINT_APART,
	JOINT_LOOSE, /* blanks, dots, dashes between them: where single letters are spaced out */
	JOINT_TIGHT, /* nothing, a hyphen (also at a line's end), emphasis, an inline tag */
};

struct text_word {
	struct slice folded; /* in the arena */
	size_t start;	     /* byte offsets in the text */
	size_t end;
	uint64_t accents;      /* bit n: byte n of `folded` (of the first 64) bore an accent */
	enum word_gap gap;     /* before it */
	enum word_joint joint; /* to the word before it */
	bool capital;	       /* an upper-case letter first and another kind of letter behind it */
	bool shout;	       /* all letters are upper-case ones, or the only one */
	bool number;	       /* of digits */
};

struct word_list {
	struct text_word *items;
	size_t count;
	size_t capacity;
};

void words_read(struct slice text, struct arena *arena, struct word_list *words);

#endif
