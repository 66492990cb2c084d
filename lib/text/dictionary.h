/*
 * The words that a spelling dictionary of hunspell knows (hunspell(5): FILE.aff with the rules for
 * endings and prefixes, FILE.dic with the words and their rules), all of them in all their forms.
 *
 * The two files are read here instead of by libhunspell, which would ask about one word in some
 * 20 to 50 microseconds, opens files by itself and brings the run time of C++ into every command,
 * 2.5 ms at each start (measured). Here four million forms pass in about a second, or those that
 * begin like the names of a family in a tenth of that.
 *
 * Read are the character set UTF-8, flags of one character, SFX and PFX with conditions, one rule
 * behind another (N0/Y), FORBIDDENWORD. Compounds, which no Czech name is, are not.
 */
#ifndef TEXT_DICTIONARY_H
#define TEXT_DICTIONARY_H

#include "base/arena.h"
#include <stdint.h>

struct affix;

struct dictionary {
	struct slice words;	    /* the .dic, borrowed */
	struct affix *affixes[256]; /* by the flag; flags beyond ASCII by their second byte */
	uint8_t strips[256];	    /* letters at a word's end that the rules of a flag take away */
	uint8_t forbidden;	    /* the flag, or 0 */
};

/* False when the rules are not in UTF-8 or none can be read. Both files are borrowed. */
bool dictionary_open(struct slice affixes, struct slice words, struct arena *arena,
	struct dictionary *dictionary);

/* Which beginnings are wanted: up to three folded letters (a-z) of a form. Zeroed: none. */
struct dictionary_filter {
	bool all;
	bool one[26], two[26][26], three[26][26][26];
};

/* Forms that begin with the text, of at least two folded letters, are wanted, too. */
void dictionary_filter_add(struct dictionary_filter *filter, struct slice text);

/* Takes a form in lower case: its letters folded, and which bore an accent (text/letter.h). The
 * slice is good until it returns. */
typedef void dictionary_form(void *closure, struct slice folded, uint64_t accents);

/* Every form of every word that begins in lower case, of those that the filter wants; some come
 * more than once. */
void dictionary_each(const struct dictionary *dictionary, const struct dictionary_filter *filter,
	dictionary_form *take, void *closure);

#endif
