/* A ranking as a listing: every band a reason, and what could not be judged. */
#ifndef WORK_RANK_TABLE_H
#define WORK_RANK_TABLE_H

#include "logic/refer/rank.h"
#include "report/value.h"
#include "work/refer/own_record.h"

/* At most `limit` rows. `own` NULL: without that column. `in_words` false: machines read it. */
void rank_table(const struct ranking *ranking, size_t limit, const struct own_records *own,
	bool in_words, struct arena *arena, struct table *table);

#endif
