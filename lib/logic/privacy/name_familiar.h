/*
 * First names and what people are called by at home. Compiled for this program from everyday Czech
 * and Slovak usage; the patterns (the first syllable, the last one, -ka, -inka, -uška, -ík, -ouš,
 * -da, -ša) and many of the pairs are described in František Oberpfalcer, "Domácí tvary křestních
 * jmen", Naše řeč 12 (1928), articles 2368 and 2379 of nase-rec.ujc.cas.cz.
 */
#ifndef LOGIC_NAME_FAMILIAR_H
#define LOGIC_NAME_FAMILIAR_H

#include "base/slice.h"

/* Names of one person, with blanks between them; every name of a row stands for all of it. */
extern const char *const NAME_FAMILIAR[];
extern const size_t NAME_FAMILIAR_COUNT;

#endif
