/*
 * A text as a reader sees it, in ASCII where it has it: codes decoded, format characters gone,
 * dashes as -, spaces as blanks, digits and letters of any look or with any accent as the plain
 * ones.
 */
#ifndef TEXT_PLAIN_H
#define TEXT_PLAIN_H

#include "text/decode.h"

void plain_read(struct slice text, struct arena *arena, struct decoded *plain);

#endif
