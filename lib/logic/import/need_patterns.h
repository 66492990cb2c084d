/* What needs a service answers, by the patterns of vocabulary/needs.csv. */
#ifndef LOGIC_NEED_PATTERNS_H
#define LOGIC_NEED_PATTERNS_H

#include "base/index.h"
#include "model/platform.h"

struct need_patterns {
	struct arena *arena;
	struct need_pattern *items; /* the needs that have a pattern, in the vocabulary's order */
	size_t count;
	struct index
		known; /* text -> which of them it names: the same terms come again and again */
};

/* Compiles them; free them afterwards. False with a finding at each one that is wrong. */
bool need_patterns_init(struct need_patterns *patterns, const struct rows *needs,
	struct arena *arena, struct diag_list *diags);
void need_patterns_free(struct need_patterns *patterns); /* harmless after a failure */

/* The codes of the needs that at least one of the texts names (names of services, terms of a
 * taxonomy), in the vocabulary's order. Case does not matter; of a text the first 1,000 bytes
 * count. */
struct slice_list need_patterns_find(
	struct need_patterns *patterns, const struct slice *texts, size_t count);

#endif
