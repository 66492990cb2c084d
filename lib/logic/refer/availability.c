#include "logic/refer/availability.h"
#include "base/array.h"

/* The states from the most cautious. */
static const char *const caution[] = { "no-capacity", "waitlist", "additional-assessment",
	"capacity" };

static size_t caution_of(struct slice state)
{
	size_t rank = 0;
	while (rank < ARRAY_LEN(caution) && !slice_equals(state, caution[rank]))
		rank++;
	return rank;
}

/* Whether a number that was said is greater; any is greater than none. */
static bool is_more(long number, long than)
{
	return number != INTEGER_NONE && (than == INTEGER_NONE || number > than);
}

static bool is_fewer(long number, long than)
{
	return number != INTEGER_NONE && (than == INTEGER_NONE || number < than);
}

static bool is_more_cautious(const struct availability *answer, const struct availability *than)
{
	size_t rank = caution_of(answer->state);
	size_t other = caution_of(than->state);
	if (rank != other)
		return rank < other;
	if (answer->wait_days != than->wait_days)
		return is_more(answer->wait_days, than->wait_days);
	return is_fewer(answer->free, than->free);
}

static void take_answer(struct availability_view *view, const struct availability *answer)
{
	if (!view->answer || answer->date > view->answer->date) {
		*view = (struct availability_view){ .answer = answer };
		return;
	}
	if (answer->date < view->answer->date)
		return;
	if (!slice_equal(answer->state, view->answer->state))
		view->disagree = true;
	if (is_more_cautious(answer, view->answer))
		view->answer = answer;
}

/* A service of the directory is known by where it stands there. */
static struct availability_view *view_of(
	const struct availability_book *book, const struct service *service)
{
	const struct service *first = rows_at(&book->services.rows, 0);
	return &book->views[service - first];
}

/* What follows from the day that was found to be the newest. */
static void judge(struct availability_view *view, day_number today, long stale_days)
{
	view->age_days = view->answer->date < today ? (long)today - view->answer->date : 0;
	view->stale = view->age_days > stale_days;
	view->free = view->stale ? INTEGER_NONE : view->answer->free;
}

void availability_read(const struct platform *platform, day_number today, struct arena *arena,
	struct availability_book *book)
{
	*book = (struct availability_book){
		.services = platform->services,
		.views = arena_take(arena, platform->services.rows.count, sizeof *book->views),
	};
	for (size_t i = 0; i < platform->availability_count; i++) {
		const struct availability *answer = &platform->availability[i];
		const struct service *service = platform_real_service(platform, answer->service);
		if (!service || answer->date > today + 1)
			continue;
		struct availability_view *view = view_of(book, service);
		take_answer(view, answer);
		judge(view, today, platform->settings.stale_days);
	}
}

const struct availability_view *availability_find(
	const struct availability_book *book, struct slice service)
{
	const struct service *known = directory_find(&book->services, service);
	const struct availability_view *view = known ? view_of(book, known) : NULL;
	return view && view->answer ? view : NULL;
}
