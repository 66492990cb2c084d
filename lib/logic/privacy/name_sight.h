/* The words of a text as an index of names sees them; for name_scan.c. */
#ifndef LOGIC_NAME_SIGHT_H
#define LOGIC_NAME_SIGHT_H

#include "logic/privacy/name_image.h"
#include "text/words.h"

enum { NAME_LONGEST_JOINED = 48, NAME_MOST_JOINED = 32 };

/* A form that words from `at` up to, not including, `end` make. */
struct name_sight {
	struct name_match matches[NAME_MOST_MATCHES];
	size_t count;
	size_t end;
};

/* The one word `at`. */
void name_sight_word(const struct name_image *image, const struct word_list *words, size_t at,
	struct name_sight *sight);

/* The next longer run of words from `at` that may be one word ("No-vák", "N o v á k") and is a
 * form; goes on behind sight->end. False when there is none. */
bool name_sight_joined(const struct name_image *image, const struct word_list *words, size_t at,
	struct name_sight *sight);

#endif
