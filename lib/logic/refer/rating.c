#include "logic/refer/rating.h"
#include <stdlib.h>

enum { GRADES = 4 };

/* A rating and whose it is: sorted by service, then rater. */
struct voice {
	struct slice service;
	const struct rating *rating;
};

int rating_rank(struct slice grade)
{
	int rank = 0;
	while (rank < GRADES && !slice_equals(grade, rating_grades[rank].code))
		rank++;
	return rank;
}

static int compare_voices(const void *a, const void *b)
{
	const struct voice *one = a;
	const struct voice *other = b;
	int order = slice_compare(one->service, other->service);
	return order != 0 ? order : slice_compare(one->rating->writer, other->rating->writer);
}

static struct slice grade_of(const struct rating *rating, size_t member)
{
	return *(const struct slice *)(const void *)((const char *)rating + member);
}

/* The rank of the newest grade among ratings of one rater; GRADES when none has one. */
static int newest_rank(const struct voice *voices, size_t count, size_t member)
{
	day_number newest = DATE_NONE;
	int rank = GRADES;
	for (size_t i = 0; i < count; i++) {
		int own = rating_rank(grade_of(voices[i].rating, member));
		day_number date = voices[i].rating->date;
		if (own == GRADES || date < newest || (date == newest && own < rank))
			continue;
		newest = date;
		rank = own;
	}
	return rank;
}

static size_t count_of_rater(const struct voice *voices, size_t count)
{
	size_t end = 1;
	while (end < count && compare_voices(&voices[0], &voices[end]) == 0)
		end++;
	return end;
}

/* The lower median of the raters' grades in one member of the struct. */
static struct slice median(const struct voice *voices, size_t count, size_t member)
{
	size_t counts[GRADES + 1] = { 0 };
	for (size_t i = 0; i < count;) {
		size_t own = count_of_rater(voices + i, count - i);
		counts[newest_rank(voices + i, own, member)]++;
		i += own;
	}
	size_t raters = 0;
	for (int i = 0; i < GRADES; i++)
		raters += counts[i];
	if (raters < RATING_RATERS_LEAST)
		return (struct slice){ 0 };
	/* Counted from the poorest, so that the lower one of two is met first. */
	int rank = GRADES;
	for (size_t passed = 0; passed <= (raters - 1) / 2;)
		passed += counts[--rank];
	return slice_from(rating_grades[rank].code);
}

static struct rating_view *view_of(const struct voice *voices, size_t count, struct arena *arena)
{
	struct rating_view *view = arena_take(arena, 1, sizeof *view);
	view->quality = median(voices, count, offsetof(struct rating, quality));
	view->effectiveness = median(voices, count, offsetof(struct rating, effectiveness));
	for (size_t i = 0; i < count; i += count_of_rater(voices + i, count - i))
		view->raters++;
	return view;
}

static size_t count_of_service(const struct voice *voices, size_t count)
{
	size_t end = 1;
	while (end < count && slice_equal(voices[0].service, voices[end].service))
		end++;
	return end;
}

void rating_read(const struct rating *ratings, size_t count, const struct platform *platform,
	day_number today, struct arena *arena, struct rating_book *book)
{
	struct voice *voices = arena_take(arena, count, sizeof *voices);
	size_t heard = 0;
	index_init(&book->by_service, arena);
	for (size_t i = 0; i < count; i++) {
		const struct service *service = platform_real_service(platform, ratings[i].service);
		if (service && ratings[i].date <= today + 1)
			voices[heard++] = (struct voice){ service->id, &ratings[i] };
	}
	if (heard > 0)
		qsort(voices, heard, sizeof *voices, compare_voices);
	for (size_t i = 0; i < heard;) {
		size_t own = count_of_service(voices + i, heard - i);
		index_put(&book->by_service, voices[i].service, view_of(voices + i, own, arena));
		i += own;
	}
}

const struct rating_view *rating_find(const struct rating_book *book, struct slice service)
{
	return index_get(&book->by_service, service);
}
