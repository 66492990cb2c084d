#include "logic/score/ask_first.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { WORD_BITS = 64 };

/* Sums that can be reached, from `least` on: bit n of the set is the sum least + n. */
struct sums {
	long least, most;
	size_t word_count;
	uint64_t *words;
	uint64_t *spare; /* as long; the set while an item is added */
};

struct asking {
	const struct score *score;
	struct arena *arena;
	bool acute_is_free, notify_is_free; /* there are completions without such a sign */
	size_t *mildest; /* of each index with levels: its least severe level in a calm completion
			  */
};

static bool can_be(const struct item_score *item, const struct slice_list *list)
{
	for (long answer = item->item->min; answer <= item->item->max; answer++) {
		if (card_answer_in(list, answer))
			return true;
	}
	return false;
}

static bool can_be_none(const struct item_score *item, const struct slice_list *list)
{
	for (long answer = item->item->min; answer <= item->item->max; answer++) {
		if (!card_answer_in(list, answer))
			return true;
	}
	return false;
}

static bool is_calm(const struct item_score *item, long answer)
{
	return !card_answer_in(&item->item->acute, answer);
}

/* The lowest and highest contribution to the sum: of what is known, or of all calm answers. */
static void calm_range(const struct item_score *item, long *low, long *high)
{
	long weight = item->item->weight;
	if (item->state == ITEM_KNOWN) {
		*low = *high = weight * item->value;
		return;
	}
	*low = LONG_MAX;
	*high = LONG_MIN;
	for (long answer = item->item->min; answer <= item->item->max; answer++) {
		if (!is_calm(item, answer))
			continue;
		*low = weight * answer < *low ? weight * answer : *low;
		*high = weight * answer > *high ? weight * answer : *high;
	}
}

static bool counts_in(const struct item_score *item, const struct index_score *index)
{
	return item->state != ITEM_LEFT_OUT && slice_equal(item->item->index, index->index->id);
}

/* The lowest and highest calm sum of an index without one of its items (NULL: with all). */
static struct sums calm_sums(const struct asking *asking, const struct index_score *index,
	const struct item_score *without)
{
	struct sums sums = { 0 };
	for (size_t i = 0; i < asking->score->item_count; i++) {
		const struct item_score *item = &asking->score->items[i];
		long low, high;
		if (item == without || !counts_in(item, index))
			continue;
		calm_range(item, &low, &high);
		sums.least += low;
		sums.most += high;
	}
	return sums;
}

/* Adds to a set every sum of another one moved up by `shift`. */
static void add_shifted(struct sums *sums, const uint64_t *from, size_t shift)
{
	size_t words = shift / WORD_BITS;
	size_t bits = shift % WORD_BITS;
	for (size_t i = words; i < sums->word_count; i++) {
		sums->words[i] |= from[i - words] << bits;
		if (bits > 0 && i > words)
			sums->words[i] |= from[i - words - 1] >> (WORD_BITS - bits);
	}
}

static void add_item(struct sums *sums, const struct item_score *item)
{
	uint64_t *before = sums->words;
	long low, high;
	calm_range(item, &low, &high);
	sums->words = sums->spare;
	sums->spare = before;
	memset(sums->words, 0, sums->word_count * sizeof *sums->words);
	for (long answer = item->item->min; answer <= item->item->max; answer++) {
		if (is_calm(item, answer))
			add_shifted(sums, before, (size_t)(item->item->weight * answer - low));
	}
}

/* The sums that calm answers to the others of an index give. */
static struct sums reachable_sums(const struct asking *asking, const struct index_score *index,
	const struct item_score *without)
{
	struct sums sums = calm_sums(asking, index, without);
	sums.word_count = (size_t)(sums.most - sums.least) / WORD_BITS + 1;
	sums.words = arena_take(asking->arena, sums.word_count, sizeof *sums.words);
	sums.spare = arena_take(asking->arena, sums.word_count, sizeof *sums.spare);
	sums.words[0] = 1;
	for (size_t i = 0; i < asking->score->item_count; i++) {
		const struct item_score *item = &asking->score->items[i];
		if (item != without && item->state == ITEM_OPEN && counts_in(item, index) &&
			item->item->weight != 0)
			add_item(&sums, item);
	}
	return sums;
}

static bool has_sum(const struct sums *sums, long sum)
{
	size_t bit = (size_t)(sum - sums->least);
	return sums->words[bit / WORD_BITS] >> bit % WORD_BITS & 1;
}

static size_t level_of(const struct index_score *index, long sum)
{
	return card_level_of(index->levels, index->level_count, sum);
}

static size_t milder(size_t a, size_t b)
{
	return a < b ? a : b;
}

static size_t more_severe(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* The least severe level that the other indices can have together; 0 without others. */
static size_t mildest_of_others(const struct asking *asking, const struct index_score *index)
{
	size_t level = 0;
	for (size_t i = 0; i < asking->score->index_count; i++) {
		const struct index_score *other = &asking->score->indices[i];
		if (other != index && other->level_count > 0)
			level = more_severe(level, asking->mildest[i]);
	}
	return level;
}

static bool changes_level_of(
	const struct asking *asking, const struct index_score *index, const struct item_score *item)
{
	struct sums others = reachable_sums(asking, index, item);
	size_t floor = mildest_of_others(asking, index);
	long low, high;
	calm_range(item, &low, &high);
	for (long sum = others.least; sum <= others.most; sum++) {
		size_t at_low = level_of(index, sum + low);
		size_t at_high = level_of(index, sum + high);
		if (at_low != at_high && more_severe(at_low, at_high) > floor &&
			has_sum(&others, sum))
			return true;
	}
	return false;
}

/* Of an item that does not change acute. */
static bool changes_level(const struct asking *asking, const struct item_score *item)
{
	if (!asking->acute_is_free)
		return false;
	for (size_t i = 0; i < asking->score->index_count; i++) {
		const struct index_score *index = &asking->score->indices[i];
		if (index->level_count > 0 && counts_in(item, index))
			return changes_level_of(asking, index, item);
	}
	return false;
}

static bool changes_acute(const struct asking *asking, const struct item_score *item)
{
	return asking->acute_is_free && can_be(item, &item->item->acute);
}

static bool changes_notify(const struct asking *asking, const struct item_score *item)
{
	return asking->notify_is_free && can_be(item, &item->item->notify);
}

static void look_at_all(struct asking *asking)
{
	const struct score *score = asking->score;
	asking->acute_is_free = score->acute != SIGN_YES;
	asking->notify_is_free = score->notify != SIGN_YES;
	for (size_t i = 0; i < score->item_count; i++) {
		const struct item_score *item = &score->items[i];
		if (item->state != ITEM_OPEN)
			continue;
		if (!can_be_none(item, &item->item->acute))
			asking->acute_is_free = false;
		if (!can_be_none(item, &item->item->notify))
			asking->notify_is_free = false;
	}
	asking->mildest = arena_take(asking->arena, score->index_count, sizeof *asking->mildest);
	for (size_t i = 0; asking->acute_is_free && i < score->index_count; i++) {
		const struct index_score *index = &score->indices[i];
		struct sums sums = calm_sums(asking, index, NULL);
		asking->mildest[i] =
			milder(level_of(index, sums.least), level_of(index, sums.most));
	}
}

static long reach(const struct item_score *item)
{
	return labs(item->item->weight) * (item->item->max - item->item->min);
}

static int compare_questions(const void *a, const void *b)
{
	const struct item_score *first = *(const struct item_score *const *)a;
	const struct item_score *second = *(const struct item_score *const *)b;
	if (reach(first) != reach(second))
		return reach(first) > reach(second) ? -1 : 1;
	return (first > second) - (first < second);
}

/* Adds those that change acute, or those that change something else only. */
static void add_questions(const struct asking *asking, bool acute, struct question_list *questions)
{
	size_t before = questions->count;
	for (size_t i = 0; i < asking->score->item_count; i++) {
		const struct item_score *item = &asking->score->items[i];
		if (item->state != ITEM_OPEN || changes_acute(asking, item) != acute)
			continue;
		if (!acute && !changes_notify(asking, item) && !changes_level(asking, item))
			continue;
		const struct item_score **added = arena_push(asking->arena, &questions->items,
			&questions->count, &questions->capacity, sizeof *questions->items);
		*added = item;
	}
	if (questions->count > before)
		qsort(questions->items + before, questions->count - before,
			sizeof *questions->items, compare_questions);
}

void ask_first(const struct score *score, struct arena *arena, struct question_list *questions)
{
	struct asking asking = { .score = score, .arena = arena };
	*questions = (struct question_list){ 0 };
	look_at_all(&asking);
	add_questions(&asking, true, questions);
	add_questions(&asking, false, questions);
}
