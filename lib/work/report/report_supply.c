#include "work/report/report_supply.h"
#include "base/number.h"
#include "base/translate.h"
#include "logic/refer/availability.h"

/* The answers till a day, as they stood on it. */
static void read_answers(const struct platform_report *report, day_number day, struct arena *arena,
	struct availability_book *book)
{
	struct platform past = report->context->platform;
	struct availability *kept = arena_take(arena, past.availability_count + 1, sizeof *kept);
	size_t count = 0;

	for (size_t i = 0; i < past.availability_count; i++)
		if (past.availability[i].date <= day)
			kept[count++] = past.availability[i];
	past.availability = kept;
	past.availability_count = count;
	availability_read(&past, day, arena, book);
}

static enum supply_state state_of(const struct availability_view *view)
{
	if (view == NULL || view->stale)
		return SUPPLY_UNKNOWN;
	if (slice_equals(view->answer->state, "capacity"))
		return SUPPLY_FREE;
	return slice_equals(view->answer->state, "no-capacity") ? SUPPLY_NONE : SUPPLY_WAIT;
}

static void add_wait(struct supply *supply, long days)
{
	if (days == INTEGER_NONE)
		return;
	if (supply->least_wait == INTEGER_NONE || days < supply->least_wait)
		supply->least_wait = days;
	if (supply->most_wait == INTEGER_NONE || days > supply->most_wait)
		supply->most_wait = days;
}

static bool works(const struct service *service)
{
	return slice_is_empty(service->same_as) &&
	       (slice_is_empty(service->status) || slice_equals(service->status, "active"));
}

/* Of the services for a need; an absent one: of all. */
static void count_services(struct platform_report *report, const struct availability_book *book,
	struct slice need, struct supply *supply)
{
	const struct rows *services = &report->context->platform.services.rows;

	*supply = (struct supply){ .least_wait = INTEGER_NONE, .most_wait = INTEGER_NONE };
	for (size_t i = 0; i < services->count; i++) {
		const struct service *service = rows_at(services, i);
		if (!works(service) ||
			(need.data != NULL && !slice_list_has(&service->needs, need)))
			continue;
		const struct availability_view *view = availability_find(book, service->id);
		enum supply_state state = state_of(view);
		supply->count++;
		supply->states[state]++;
		if (state == SUPPLY_WAIT)
			add_wait(supply, view->answer->wait_days);
	}
}

static const struct availability_book *answers_at_end(struct platform_report *report)
{
	if (report->answers == NULL) {
		report->answers = arena_take(report->context->arena, 1, sizeof *report->answers);
		read_answers(
			report, report->facts->period.to, report->context->arena, report->answers);
	}
	return report->answers;
}

void supply_of_all(struct platform_report *report, day_number day, struct supply *supply)
{
	struct availability_book book;
	struct arena scratch;

	if (day == report->facts->period.to) {
		count_services(report, answers_at_end(report), (struct slice){ 0 }, supply);
		return;
	}
	arena_init(&scratch);
	read_answers(report, day, &scratch, &book);
	count_services(report, &book, (struct slice){ 0 }, supply);
	arena_free(&scratch);
}

void supply_of_need(struct platform_report *report, struct slice need, struct supply *supply)
{
	count_services(report, answers_at_end(report), need, supply);
}

static struct slice wait_words(const struct supply *supply, struct arena *arena)
{
	if (supply->least_wait == INTEGER_NONE)
		return slice_from("");
	if (supply->least_wait == supply->most_wait)
		return arena_format(arena,
			translate_plural(", the wait is %ld day", ", the wait is %ld days",
				(unsigned long)supply->most_wait),
			supply->most_wait);
	return arena_format(arena,
		translate_plural(", the wait is %ld–%ld day", ", the wait is %ld–%ld days",
			(unsigned long)supply->most_wait),
		supply->least_wait, supply->most_wait);
}

struct slice supply_words(const struct supply *supply, struct arena *arena)
{
	struct slice unknown = slice_from("");

	if (supply->count == 0)
		return slice_from(_("no service"));
	if (supply->states[SUPPLY_UNKNOWN] > 0)
		unknown = arena_format(
			arena, _(", of %ld it is not known"), supply->states[SUPPLY_UNKNOWN]);
	return arena_format(arena, _("%ld of %ld free%s%s"), supply->states[SUPPLY_FREE],
		supply->count, slice_text(wait_words(supply, arena)), slice_text(unknown));
}
