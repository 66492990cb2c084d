/*
 * Czech order (ČSN 97 6030) by a key of our own, so that lists stand alike on every machine:
 * letters first, č after c, ch after h, ř š ž after r s z; accents of á ď é ě í ň ó ť ú ů ý and
 * case count only where all letters are equal. Words are compared one after another (they end at a
 * blank, a hyphen or a slash), digits stand behind letters, other signs count only between texts
 * that are else the same.
 */
#ifndef TEXT_COLLATE_H
#define TEXT_COLLATE_H

#include "base/arena.h"

/* A key whose order by unsigned bytes (slice_compare) is the Czech order of the texts. */
struct slice collate_key(struct slice text, struct arena *arena);

#endif
