#include "logic/privacy/audit.h"

#include "base/translate.h"
#include <string.h>

/* Bounds only ever narrow, so this ends by itself; sums in a circle may take a step of 1 each time.
 */
enum { MOST_PASSES = 1000 };

void audit_init(struct audit *audit, struct arena *arena)
{
	*audit = (struct audit){ .arena = arena };
}

size_t audit_add_cell(
	struct audit *audit, enum audit_cell_kind kind, struct slice name, struct band bounds)
{
	struct audit_cell *added = arena_push(audit->arena, &audit->cells, &audit->cell_count,
		&audit->cell_capacity, sizeof *audit->cells);
	*added = (struct audit_cell){ kind, name, bounds };
	return audit->cell_count - 1;
}

void audit_add_sum(struct audit *audit, enum audit_relation relation, size_t total,
	const size_t *parts, size_t part_count)
{
	size_t *copy = arena_take(audit->arena, part_count, sizeof *copy);
	for (size_t i = 0; i < part_count; i++)
		copy[i] = parts[i];
	struct audit_sum *added = arena_push(audit->arena, &audit->sums, &audit->sum_count,
		&audit->sum_capacity, sizeof *audit->sums);
	*added = (struct audit_sum){ relation, total, copy, part_count };
}

static bool raise_low(struct band *bounds, long low)
{
	if (low <= bounds->low)
		return false;
	bounds->low = low;
	return true;
}

static bool lower_high(struct band *bounds, long high)
{
	if (high >= bounds->high)
		return false;
	bounds->high = high;
	return true;
}

static bool cross(const struct band *bounds)
{
	return bounds->low > bounds->high;
}

static struct band add_parts(const struct audit *audit, const struct audit_sum *sum)
{
	struct band all = { 0, 0 };
	for (size_t i = 0; i < sum->part_count; i++) {
		const struct band *part = &audit->cells[sum->parts[i]].bounds;
		all.low += part->low;
		all.high += part->high;
	}
	return all;
}

/* No part is more than the total. */
static bool tighten_subsets(struct audit *audit, const struct audit_sum *sum)
{
	struct band *total = &audit->cells[sum->total].bounds;
	bool moved = false;
	for (size_t i = 0; i < sum->part_count; i++) {
		struct band *part = &audit->cells[sum->parts[i]].bounds;
		moved |= lower_high(part, total->high);
		moved |= raise_low(total, part->low);
	}
	return moved;
}

/* Twice a part is less than the total. */
static bool tighten_minority(struct audit *audit, const struct audit_sum *sum)
{
	struct band *total = &audit->cells[sum->total].bounds;
	bool moved = false;
	for (size_t i = 0; i < sum->part_count; i++) {
		struct band *part = &audit->cells[sum->parts[i]].bounds;
		moved |= lower_high(part, (total->high - 1) / 2);
		moved |= raise_low(total, 2 * part->low + 1);
	}
	return moved;
}

/* The total is no more than all parts together, so a part is at least what the others leave. */
static bool tighten_cover(struct audit *audit, const struct audit_sum *sum)
{
	struct band *total = &audit->cells[sum->total].bounds;
	struct band all = add_parts(audit, sum);
	bool moved = lower_high(total, all.high);
	for (size_t i = 0; i < sum->part_count; i++) {
		struct band *part = &audit->cells[sum->parts[i]].bounds;
		moved |= raise_low(part, total->low - (all.high - part->high));
	}
	return moved;
}

/* The total is no less than all parts together, so a part is at most what the others leave. */
static bool tighten_disjoint(struct audit *audit, const struct audit_sum *sum)
{
	struct band *total = &audit->cells[sum->total].bounds;
	struct band all = add_parts(audit, sum);
	bool moved = raise_low(total, all.low);
	for (size_t i = 0; i < sum->part_count; i++) {
		struct band *part = &audit->cells[sum->parts[i]].bounds;
		moved |= lower_high(part, total->high - (all.low - part->low));
	}
	return moved;
}

static bool tighten(struct audit *audit, const struct audit_sum *sum)
{
	bool moved = tighten_subsets(audit, sum);
	if (sum->relation == AUDIT_PARTITION || sum->relation == AUDIT_COVER)
		moved |= tighten_cover(audit, sum);
	if (sum->relation == AUDIT_PARTITION)
		moved |= tighten_disjoint(audit, sum);
	if (sum->relation == AUDIT_MINORITY)
		moved |= tighten_minority(audit, sum);
	return moved;
}

static bool any_cross(const struct audit *audit)
{
	for (size_t i = 0; i < audit->cell_count; i++)
		if (cross(&audit->cells[i].bounds))
			return true;
	return false;
}

void audit_tighten(struct audit *audit)
{
	bool moved = true;
	for (int pass = 0; moved && pass < MOST_PASSES && !any_cross(audit); pass++) {
		moved = false;
		for (size_t i = 0; i < audit->sum_count; i++)
			moved |= tighten(audit, &audit->sums[i]);
	}
}

/* Once tightened. */
static bool is_known(const struct audit_cell *cell)
{
	return cell->kind == AUDIT_PEOPLE &&
	       cell->bounds.high - cell->bounds.low + 1 < AUDIT_POSSIBLE_VALUES;
}

bool audit_check(struct audit *audit, struct diag_list *diags)
{
	bool fine = true;
	audit_tighten(audit);
	for (size_t i = 0; i < audit->cell_count; i++) {
		const struct audit_cell *cell = &audit->cells[i];
		if (cross(&cell->bounds))
			fine = diag_add(diags, SEVERITY_ERROR, "audit", NULL,
				_("%s contradicts the other numbers that were published (the same "
				  "records, counted in the same way)"),
				slice_text(cell->name));
		else if (is_known(cell))
			fine = diag_add(diags, SEVERITY_ERROR, "audit", NULL,
				_("%s: what is published leaves only %ld to %ld (three possible "
				  "values or more)"),
				slice_text(cell->name), cell->bounds.low, cell->bounds.high);
	}
	return fine;
}
