#include "logic/privacy/name_endings.h"

#include "base/array.h"
#include <string.h>

#define NOUN (1 << NAME_CLASS_NOUN)
#define PERSON (1 << NAME_CLASS_PERSON)
#define ADJECTIVE (1 << NAME_CLASS_ADJECTIVE)
#define SOFT (1 << NAME_CLASS_SOFT)
#define WHOLE (1 << NAME_CLASS_WHOLE)
#define SOFTENED (1 << NAME_CLASS_SOFTENED)
#define PLURAL (1 << NAME_CLASS_PLURAL)
#define BARE (1 << NAME_CLASS_BARE)
#define NOUNS (NOUN | PERSON | WHOLE)

/* By length. NAME_CLASS_ANY has all. */
static const struct {
	char text[NAME_LONGEST_ENDING + 1];
	unsigned classes;
} ENDINGS[] = {
	{ "", NOUNS | BARE },
	{ "a", NOUNS | ADJECTIVE },
	{ "e", NOUNS | ADJECTIVE | SOFTENED },
	{ "i", NOUNS | ADJECTIVE | SOFT | SOFTENED | PLURAL },
	{ "m", WHOLE },
	{ "o", NOUNS },
	{ "u", NOUNS },
	{ "y", NOUNS | ADJECTIVE },
	{ "am", NOUN | PERSON },
	{ "em", NOUNS | ADJECTIVE },
	{ "ho", WHOLE },
	{ "ch", WHOLE },
	{ "im", NOUN | PERSON | ADJECTIVE | SOFT | SOFTENED },
	{ "in", PERSON | SOFTENED },
	{ "mi", WHOLE },
	{ "mu", WHOLE },
	{ "ou", NOUNS | ADJECTIVE },
	{ "um", NOUNS },
	{ "uv", NOUNS },
	{ "ym", ADJECTIVE },
	{ "ach", NOUN | PERSON },
	{ "ama", NOUN | PERSON },
	{ "ami", NOUN | PERSON },
	{ "ech", NOUNS },
	{ "eho", ADJECTIVE },
	{ "ejm", ADJECTIVE },
	{ "ema", PERSON },
	{ "emi", PERSON },
	{ "emu", ADJECTIVE },
	{ "ich", NOUN | PERSON | ADJECTIVE | SOFT | SOFTENED | PLURAL },
	{ "iho", ADJECTIVE | SOFT },
	{ "imi", SOFT },
	{ "imu", SOFT },
	{ "ina", PERSON | SOFTENED },
	{ "ine", PERSON | SOFTENED },
	{ "ini", PERSON | SOFTENED },
	{ "ino", PERSON | SOFTENED },
	{ "inu", PERSON | SOFTENED },
	{ "iny", PERSON | SOFTENED },
	{ "ova", NOUNS | SOFT },
	{ "ove", NOUNS | SOFT },
	{ "ovi", NOUNS | SOFT },
	{ "ovo", NOUNS },
	{ "ovu", NOUNS },
	{ "ovy", NOUNS },
	{ "ych", ADJECTIVE },
	{ "yho", ADJECTIVE },
	{ "ymi", ADJECTIVE },
	{ "ymu", ADJECTIVE },
	{ "ejch", ADJECTIVE },
	{ "ejma", ADJECTIVE },
	{ "inou", PERSON | SOFTENED },
	{ "inym", PERSON | SOFTENED },
	{ "ovic", NOUNS },
	{ "ovou", NOUNS | SOFT },
	{ "ovym", NOUNS | SOFT },
	{ "inych", PERSON | SOFTENED },
	{ "inymi", PERSON | SOFTENED },
	{ "ovych", NOUNS | SOFT },
	{ "ovymi", NOUNS | SOFT },
};

_Static_assert(ARRAY_LEN(ENDINGS) <= 64, "an ending is a bit of 64");

name_endings name_class_endings(enum name_class class)
{
	name_endings endings = 0;
	for (size_t i = 0; i < ARRAY_LEN(ENDINGS); i++) {
		if (name_class_has(class, (int)i))
			endings |= UINT64_C(1) << i;
	}
	return endings;
}

/* Where the endings of each length begin. */
static const uint8_t FIRSTS[NAME_LONGEST_ENDING + 2] = { 0, 1, 8, 20, 49, 56, ARRAY_LEN(ENDINGS) };

int name_ending_find(struct slice ending)
{
	if (ending.length > NAME_LONGEST_ENDING)
		return -1;
	for (int i = FIRSTS[ending.length]; i < FIRSTS[ending.length + 1]; i++) {
		if (memcmp(ending.data, ENDINGS[i].text, ending.length) == 0)
			return i;
	}
	return -1;
}

bool name_class_has(enum name_class class, int ending)
{
	return class == NAME_CLASS_ANY || (ENDINGS[ending].classes >> class & 1) != 0;
}

const char *name_ending_text(int ending)
{
	return ending >= 0 && (size_t)ending < ARRAY_LEN(ENDINGS) ? ENDINGS[ending].text : NULL;
}
