/* Ages in words, as the register's groups of ages have them. */
#ifndef LOGIC_AGE_WORDS_H
#define LOGIC_AGE_WORDS_H

#include "base/arena.h"

/* "mladší děti (7 - 10 let)" 7 to 10, "do 1 roku" 0 to 1, "od 15 let", "nad 80 let", "15 let a
 * více" and "15+" from there on, "bez omezení věku" any. An end that is open is INTEGER_NONE. False
 * when it says nothing of the kind, or two things. */
bool age_words_read(struct slice text, struct arena *arena, long *least, long *most);

#endif
