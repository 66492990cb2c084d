#include "work/service/availability_value.h"
#include "base/translate.h"

const struct value *availability_value(const struct availability_view *view, struct arena *arena)
{
	struct value *object = value_object(arena);

	if (view == NULL)
		return value_null();
	value_set(object, arena, "state", value_text(arena, view->answer->state));
	value_set(object, arena, "date", value_date(arena, view->answer->date));
	value_set(object, arena, "age-days", value_integer(arena, view->age_days));
	value_set(object, arena, "stale", value_boolean(arena, view->stale));
	value_set(object, arena, "free", value_integer(arena, view->free));
	value_set(object, arena, "wait-days", value_integer(arena, view->answer->wait_days));
	value_set(object, arena, "disagree", value_boolean(arena, view->disagree));
	return object;
}

/* Free places or days of waiting, where they were said. */
static struct slice counted_words(const struct availability_view *view, struct arena *arena)
{
	struct slice state = view->answer->state;
	long wait = view->answer->wait_days;

	if (slice_equals(state, "capacity") && view->free != INTEGER_NONE)
		return arena_format(arena,
			translate_plural(
				"%ld free place", "%ld free places", (unsigned long)view->free),
			view->free);
	if (slice_equals(state, "waitlist") && wait != INTEGER_NONE)
		return arena_format(arena,
			translate_plural(
				"waiting %ld day", "waiting %ld days", (unsigned long)wait),
			wait);
	return (struct slice){ 0 };
}

static struct slice words_of(const struct availability_view *view, struct arena *arena)
{
	static const struct word words[] = {
		{ "capacity", N_("free") },
		{ "waitlist", N_("waiting list") },
		{ "no-capacity", N_("full") },
		{ "additional-assessment", N_("assesses first") },
		{ NULL, NULL },
	};

	if (view->stale)
		return slice_from(_("answer out of date"));
	struct slice counted = counted_words(view, arena);
	return counted.data != NULL ? counted : slice_from(word_label(words, view->answer->state));
}

static struct slice days_ago(long days, struct arena *arena)
{
	if (days == 0)
		return slice_from(_("today"));
	return arena_format(
		arena, translate_plural("%ld day ago", "%ld days ago", (unsigned long)days), days);
}

struct slice availability_text(const struct availability_view *view, struct arena *arena)
{
	if (view == NULL)
		return slice_from("");
	return arena_format(arena, "%s (%s%s)", words_of(view, arena).data,
		days_ago(view->age_days, arena).data, view->disagree ? _(", answers differ") : "");
}
