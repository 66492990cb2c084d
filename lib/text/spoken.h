/*
 * Days, times and lengths of time as people write them, in Czech and in English, whatever the case
 * and with or without diacritics:
 *
 *   day       2023-07-03, 3. 7. 2023, 3.7., 3. července 2023, dnes, včera, za 14 dní, před týdnem,
 *             pondělí 3. 7. (which it must be),
 *             today, in 2 weeks, 3 days ago, -3d, +2w
 *   time      9:20, 09:20, 9.20, 9 h, v 9:20, 9:20 hod
 *   times     9:20-10:05, 9.20 až 10.05, od 9 do 10:05
 *   length    90 min, 90 minut, 1 h 30 min, 1h30, 1,5 hodiny, 1:30 h, půl hodiny, hodina
 *   days      14, 14 dní, 2 týdny, týden
 *
 * What is written is the form of spis-store(5); these only say what was meant.
 */
#ifndef TEXT_SPOKEN_H
#define TEXT_SPOKEN_H

#include "base/date.h"

/* Any space as a blank and any dash as a hyphen. */
struct slice spoken_plain(struct slice text, struct arena *arena);

/* Where a day without a year lies: what happened is the nearest past day (today among them), what
 * is agreed the nearest coming one. */
enum spoken_side { SPOKEN_PAST, SPOKEN_COMING };

/* False, and *day unchanged, when it is no day that people write so, or one that does not exist. */
bool spoken_day(struct slice text, day_number today, enum spoken_side side, day_number *day);

/* A day that is the same whenever it is read: one with its year. */
bool spoken_date(struct slice text, day_number *day);

/* HH:MM, and HH:MM or HH:MM-HH:MM, in the arena; absent when it is none. */
struct slice spoken_time(struct slice text, struct arena *arena);
struct slice spoken_times(struct slice text, struct arena *arena);

/* Minutes by a length that names its unit. */
bool spoken_length(struct slice text, long *minutes);

/* Minutes where they are asked for: also a bare number, and 1:30. */
bool spoken_minutes(struct slice text, long *minutes);

/* Days where they are asked for: a bare number, days, weeks. */
bool spoken_days(struct slice text, long *days);

#endif
