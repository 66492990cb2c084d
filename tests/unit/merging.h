/* One case of a merge: what is expected, also with the two versions exchanged. */
#ifndef MERGING_H
#define MERGING_H

#include "findings.h"
#include "logic/merge/merge.h"

struct merge_case {
	const char *path;
	const char *base, *ours, *theirs; /* base NULL: none */
	const char *clean;		  /* the merged bytes; NULL: not clean */
	const char *conflicts;		  /* "PLACE: OURS, THEIRS (BASE)" a line; or "doubt" */
};

static inline struct merge_request merge_request_of(const struct merge_case *test, bool exchanged)
{
	return (struct merge_request){ .path = slice_from(test->path),
		.versions = { slice_from(test->base),
			slice_from(exchanged ? test->theirs : test->ours),
			slice_from(exchanged ? test->ours : test->theirs) } };
}

static inline void merge_add_value(struct buf *out, struct slice value)
{
	buf_add_text(out, value.data == NULL ? "-" : "");
	buf_add_slice(out, value);
}

static inline struct slice merge_told(
	const struct merge_result *result, bool exchanged, struct arena *arena)
{
	struct buf out;

	buf_init(&out);
	if (result->outcome == MERGE_CLEAN)
		buf_add_slice(&out, result->bytes);
	else if (result->outcome == MERGE_DOUBT)
		buf_add_text(&out, "doubt");
	else if (result->outcome == MERGE_FOREIGN)
		buf_add_text(&out, "foreign");
	for (size_t i = 0; result->outcome == MERGE_CONFLICT && i < result->count; i++) {
		const struct merge_conflict *conflict = &result->conflicts[i];
		buf_add_slice(&out, conflict->place);
		buf_add_text(&out, ": ");
		if (conflict->reason.data != NULL) {
			buf_add_slice(&out, conflict->reason);
		} else {
			merge_add_value(
				&out, conflict->values[exchanged ? MERGE_THEIRS : MERGE_OURS]);
			buf_add_text(&out, " | ");
			merge_add_value(
				&out, conflict->values[exchanged ? MERGE_OURS : MERGE_THEIRS]);
			buf_add_text(&out, " | ");
			merge_add_value(&out, conflict->values[MERGE_BASE]);
		}
		buf_add_byte(&out, '\n');
	}
	return buf_take(&out, arena);
}

static inline void merge_case_run(const struct merge_case *test, struct findings *findings)
{
	for (int exchanged = 0; exchanged < 2; exchanged++) {
		struct merge_request request = merge_request_of(test, exchanged);
		struct merge_result result;
		merge_versions(&request, &findings->arena, &result);
		struct slice told = merge_told(&result, exchanged, &findings->arena);
		assert_slice(told, test->clean != NULL ? test->clean : test->conflicts);
		assert_int_equal(result.outcome == MERGE_CLEAN, test->clean != NULL);
	}
}

#endif
