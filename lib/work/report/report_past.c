#include "work/report/report_past.h"
#include "base/translate.h"
#include "logic/privacy/release.h"

static const char kind[] = "platform";

static struct slice key_of(
	struct arena *arena, const char *table, struct slice row, const char *column)
{
	return arena_format(arena, "%s\n%s\n%s", table, slice_text(row), column);
}

static void index_numbers(struct index *index, const struct release *release, struct arena *arena)
{
	index_init(index, arena);
	for (size_t i = 0; release != NULL && i < release->count; i++) {
		struct release_number *number = &release->numbers[i];
		index_put(index,
			key_of(arena, slice_text(number->table), number->row,
				slice_text(number->column)),
			number);
	}
}

void report_take_past(struct platform_report *report, const struct release_list *released)
{
	enum grid grid = GRID_HALF_YEAR;
	struct period period = report->facts->period;

	grid_find(report->context->platform.settings.grid_code, &grid);
	report->past_count = PAST_COUNT;
	for (size_t i = PAST_COUNT; i-- > 0;) {
		struct past_report *past = &report->past[i];
		period = period_of(grid, period.from - 1);
		past->period = period;
		past->release = release_find(released, kind, period);
		if (past->release != NULL && past->release->count == 0)
			past->release = NULL;
		index_numbers(&past->by_name, past->release, report->context->arena);
	}
	while (report->past_count > 1 && report->past[0].release == NULL) {
		report->past_count--;
		for (size_t i = 0; i < report->past_count; i++)
			report->past[i] = report->past[i + 1];
	}
}

const struct release_number *report_past_number(const struct platform_report *report, size_t at,
	const char *table, struct slice row, const char *column)
{
	if (at == report->past_count)
		return report_number(report, table, row, column);
	return index_get(
		&report->past[at].by_name, key_of(report->context->arena, table, row, column));
}

const struct release_number *report_number_before(const struct platform_report *report,
	const char *table, struct slice row, const char *column)
{
	return report_past_number(report, report->past_count - 1, table, row, column);
}

bool report_is_compared(const struct platform_report *report)
{
	return report->past_count > 0 && report->past[report->past_count - 1].release != NULL;
}

bool report_has_past(const struct platform_report *report)
{
	for (size_t i = 0; i < report->past_count; i++)
		if (report->past[i].release != NULL)
			return true;
	return false;
}

const char *const comparison_codes[] = {
	[COMPARISON_NONE] = NULL,
	[COMPARISON_MORE] = "more",
	[COMPARISON_FEWER] = "fewer",
	[COMPARISON_SAME] = "same",
	[COMPARISON_UNTOLD] = "untold",
};

enum comparison report_compare(
	const struct release_number *now, const struct release_number *before)
{
	if (now == NULL || before == NULL)
		return COMPARISON_NONE;
	if (now->low == before->low && now->high == before->high)
		return COMPARISON_SAME;
	if (now->low > before->high)
		return COMPARISON_MORE;
	return now->high < before->low ? COMPARISON_FEWER : COMPARISON_UNTOLD;
}

struct slice number_words(const struct release_number *number, struct arena *arena)
{
	return number->low == number->high
		       ? arena_format(arena, "%ld", number->low)
		       : arena_format(arena, "%ld–%ld", number->low, number->high);
}

struct slice comparison_sentence(
	const struct release_number *now, const struct release_number *before, struct arena *arena)
{
	struct slice words = before != NULL ? number_words(before, arena) : slice_from("");

	switch (report_compare(now, before)) {
	case COMPARISON_MORE:
		return arena_format(
			arena, _("That is more than in the period before (%s)."), words.data);
	case COMPARISON_FEWER:
		return arena_format(
			arena, _("That is fewer than in the period before (%s)."), words.data);
	case COMPARISON_SAME:
		return slice_from(now->low == now->high
					  ? _("That is as many as in the period before.")
					  : _("That is the same band as in the period before."));
	case COMPARISON_UNTOLD:
		return arena_format(arena,
			_("How that compares with the period before (%s) cannot be told."),
			words.data);
	case COMPARISON_NONE:
		break;
	}
	return slice_from(_("There is no number of the period before to compare it with."));
}

struct slice comparison_words(
	const struct release_number *now, const struct release_number *before, struct arena *arena)
{
	struct slice words = before != NULL ? number_words(before, arena) : slice_from("");

	switch (report_compare(now, before)) {
	case COMPARISON_MORE:
		return arena_format(arena, _("more, %s before"), words.data);
	case COMPARISON_FEWER:
		return arena_format(arena, _("fewer, %s before"), words.data);
	case COMPARISON_SAME:
		return slice_from(now->low == now->high ? _("as many as before")
							: _("the same band as before"));
	case COMPARISON_UNTOLD:
		return arena_format(arena, _("%s before; this cannot be compared"), words.data);
	case COMPARISON_NONE:
		break;
	}
	return (struct slice){ 0 };
}

static bool is_whole_year(struct period period, int *year, int *month)
{
	int last_month, day;

	date_to_civil(period.to, year, &last_month, &day);
	date_to_civil(period.from, year, month, &day);
	return *month == 1 && last_month == 12;
}

struct slice period_title(struct period period, struct arena *arena)
{
	int year, month;

	if (is_whole_year(period, &year, &month))
		return arena_format(arena, "%d", year);
	/* translators: a half-year in few letters, above a number */
	return arena_format(arena, month == 1 ? _("H1 %d") : _("H2 %d"), year);
}

struct slice period_code(struct period period, struct arena *arena)
{
	int year, month;

	if (is_whole_year(period, &year, &month))
		return arena_format(arena, "%d", year);
	return arena_format(arena, "%d-%d", year, month == 1 ? 1 : 2);
}

static struct period period_at(const struct platform_report *report, size_t at)
{
	return at < report->past_count ? report->past[at].period : report->facts->period;
}

const char *period_column(const struct platform_report *report, size_t at)
{
	return period_code(period_at(report, at), report->context->arena).data;
}

const struct column *period_columns(
	const struct platform_report *report, struct column first, size_t *count)
{
	struct arena *arena = report->context->arena;
	struct column *columns = arena_take(arena, report->past_count + 2, sizeof *columns);

	*count = 0;
	columns[(*count)++] = first;
	for (size_t i = 0; i <= report->past_count; i++)
		columns[(*count)++] = (struct column){ .name = period_column(report, i),
			.title = period_title(period_at(report, i), arena).data,
			.align = COLUMN_RIGHT };
	return columns;
}
