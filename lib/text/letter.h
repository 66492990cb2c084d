/*
 * Letters as people compare them: without case and accents, and a letter of another script as the
 * Latin one that it looks like or stands for.
 */
#ifndef TEXT_LETTER_H
#define TEXT_LETTER_H

#include "base/buf.h"
#include <stddef.h>
#include <stdint.h>

/* Appends the letters of one word, folded: Latin ones to a-z where they have a base letter, the
 * Cyrillic and Greek ones of a word that also has Latin letters, or has nothing else, by their
 * looks, a Cyrillic word otherwise by its sound in Czech (Шевченко: sevcenko). Bit n of *accents is
 * set when byte n of what is appended (the first 64) bore an accent. A combining mark belongs to
 * the letter before it; a format character counts for nothing. */
void letters_fold(const int32_t *points, size_t count, struct buf *folded, uint64_t *accents);

/* The value of a decimal digit of any script, or -1. */
int letter_digit(int32_t code_point);

#endif
