/*
 * The words in which a case study tells of age and time, so that neither gives a family away: bands
 * of age, and time since the case was opened. Bands and periods are a choice of ours: ages follow
 * the steps of nursery, kindergarten, both stages of primary school and secondary school; time
 * grows coarser as it passes.
 */
#ifndef LOGIC_STUDY_TERMS_H
#define LOGIC_STUDY_TERMS_H

#include "base/date.h"

/* The band of an age in whole years from 0: N_() text, "3 to 5 years". */
const char *study_age(int years);

/* When it was, by the whole months since the case was opened: N_() text, "In the third month". A
 * day before that is told as such; the months end with the twelfth, the years with the third. */
const char *study_time(day_number opened, day_number day);

#endif
