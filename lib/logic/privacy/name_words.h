/* Words that say something about a name beside them, or that are names and ordinary words. All
 * folded (unicode_fold) and in the first case; the lists grow here. */
#ifndef LOGIC_NAME_WORDS_H
#define LOGIC_NAME_WORDS_H

#include "text/words.h"

/* Names that are ordinary words, or that some form of one looks like, and that the Czech dictionary
 * does not have. */
extern const char *const NAME_ORDINARY[];
extern const size_t NAME_ORDINARY_COUNT;

/* What the dictionary has of the most common names; for where there is no dictionary. */
extern const char *const NAME_COMMON[];
extern const size_t NAME_COMMON_COUNT;

/* What a dot behind it makes no end of a sentence, such as a title. */
bool name_is_abbreviation(struct slice folded);

/* Whether word `at` is the name of a land that some family has, too, where the word before it says
 * so: "na severu Čech", "z Moravy". */
bool name_is_land(const struct word_list *words, size_t at);

/* What stands in the name of many schools, doctors and streets and names none of them. */
bool name_is_generic(struct slice folded);

#endif
