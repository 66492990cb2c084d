/* Any bytes as a file's name and, from the second line on, a record: what is written of one that
 * reads whole, reads as the same. */
#include "base/array.h"
#include "model/record/goal.h"
#include "model/record/referral.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct reading {
	struct arena arena;
	struct diag_list diags;
	enum record_home home;
	struct slice path;
};

static struct slice written(const struct record *record, struct arena *arena)
{
	struct buf out;
	buf_init(&out);
	record_write(record->kind, record->fields, record->front.body, arena, &out);
	struct slice copy = arena_copy(arena, buf_slice(&out));
	buf_free(&out);
	return copy;
}

static void check_parts(struct reading *reading, const struct record *record)
{
	struct goal_list goals = { 0 };
	size_t count;
	goals_read(record->shown, record->front.body, record->front.body_line, &reading->arena,
		&reading->diags, &goals);
	if (record->kind != RECORD_REFERRAL)
		return;
	const struct referral *referral = record_as_referral(record);
	const struct referral_event *events = referral_events(referral, &reading->arena, &count);
	if (count != referral->events.count)
		abort();
	for (size_t i = 1; i < count; i++)
		if (events[i].date < events[i - 1].date)
			abort();
}

static void check_home(struct reading *reading, struct slice bytes)
{
	struct record record, again;
	if (!record_read(reading->path, reading->path, bytes, reading->home, &reading->arena,
		    &reading->diags, &record) ||
		record.erased)
		return;
	check_parts(reading, &record);
	bytes = written(&record, &reading->arena);
	if (!record_read(reading->path, reading->path, bytes, reading->home, &reading->arena,
		    &reading->diags, &again))
		abort();
	if (!slice_equal(written(&again, &reading->arena), bytes))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const enum record_home homes[] = { HOME_CASE, HOME_MEETINGS, HOME_SIGNALS,
		HOME_WORK };
	struct slice rest = { (const char *)data, size }, line;
	struct reading reading;
	arena_init(&reading.arena);
	diag_list_init(&reading.diags, &reading.arena);
	if (slice_split(&rest, '\n', &line) && rest.data != NULL) {
		reading.path = arena_copy(&reading.arena, line);
		for (size_t i = 0; i < ARRAY_LEN(homes); i++) {
			reading.home = homes[i];
			check_home(&reading, rest);
		}
	}
	arena_free(&reading.arena);
	return 0;
}
