#include "work/rank_reasons.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/translate.h"
#include "work/availability_value.h"

/* What is being said of one service; the bufs hold the words. */
struct saying {
	const struct ranked *ranked;
	struct arena *arena;
	struct rank_reasons *reasons;
	struct buf words;     /* joined by "; " */
	struct buf not_known; /* joined by ", " */
};

static void add_code(struct saying *saying, struct value *codes, const char *code)
{
	value_append(codes, saying->arena, value_text(saying->arena, slice_from(code)));
}

static void add_word(struct buf *words, const char *joiner, const char *word)
{
	if (words->length > 0)
		buf_add_text(words, joiner);
	buf_add_text(words, word);
}

/* `words` NULL: for machines alone. */
static void say(struct saying *saying, const char *code, const char *words)
{
	add_code(saying, saying->reasons->codes, code);
	if (words != NULL)
		add_word(&saying->words, "; ", words);
}

static void say_availability(struct saying *saying)
{
	static const char *const codes[] = {
		[AVAILABILITY_CAPACITY] = "availability:capacity",
		[AVAILABILITY_SHORT_WAIT] = "availability:wait-up-to-30-days",
		[AVAILABILITY_ASSESSMENT] = "availability:additional-assessment",
		[AVAILABILITY_OPEN_WAIT] = "availability:wait",
		[AVAILABILITY_STALE] = "availability:stale",
		[AVAILABILITY_LONG_WAIT] = "availability:wait-over-30-days",
		[AVAILABILITY_FULL] = "availability:no-capacity",
	};
	const struct ranked *ranked = saying->ranked;

	if (ranked->answer == NULL)
		return;
	say(saying, codes[ranked->availability],
		availability_text(ranked->answer, saying->arena).data);
	if (ranked->answer->disagree)
		say(saying, "availability:disagree", NULL);
}

static void say_distance(struct saying *saying)
{
	static const struct word bands[] = {
		[DISTANCE_OUTREACH] = { "distance:outreach", N_("comes to the family") },
		[DISTANCE_UP_TO_5] = { "distance:up-to-5-km", NULL },
		[DISTANCE_UP_TO_15] = { "distance:up-to-15-km", NULL },
		[DISTANCE_UP_TO_40] = { "distance:up-to-40-km", NULL },
		[DISTANCE_MORE] = { "distance:over-40-km", N_("far") },
	};
	const struct ranked *ranked = saying->ranked;

	if (ranked->distance_band == DISTANCE_UNKNOWN)
		return;
	const struct word *band = &bands[ranked->distance_band];
	say(saying, band->code, band->label == NULL ? NULL : _(band->label));
	if (ranked->distance.approximate)
		say(saying, "distance:approximate", _("distance only rough"));
}

/* `codes` are in the order of rating_grades. */
static void say_grade(
	struct saying *saying, const char *const *codes, const char *label, struct slice grade)
{
	if (grade.data == NULL)
		return;
	say(saying, codes[rating_rank(grade)], label);
	buf_format(&saying->words, ": %s", word_label(rating_grades, grade));
}

static void say_grades(struct saying *saying)
{
	static const char *const effectiveness[] = { "effectiveness:excellent",
		"effectiveness:good", "effectiveness:fair", "effectiveness:poor" };
	static const char *const quality[] = { "quality:excellent", "quality:good", "quality:fair",
		"quality:poor" };

	say_grade(saying, effectiveness, _("effect"), saying->ranked->effectiveness);
	say_grade(saying, quality, _("quality"), saying->ranked->quality);
}

static void say_age(struct saying *saying)
{
	if (saying->ranked->age == AGE_YES)
		say(saying, "age:yes", NULL);
	else if (saying->ranked->age == AGE_MAY)
		say(saying, "age:may", _("may take the age"));
}

static bool lacks_status(const struct ranked *ranked)
{
	return slice_is_empty(ranked->service->status);
}

static bool lacks_age(const struct ranked *ranked)
{
	return ranked->age == AGE_UNKNOWN;
}

static bool lacks_answer(const struct ranked *ranked)
{
	return ranked->answer == NULL || ranked->answer->stale;
}

static bool lacks_wait(const struct ranked *ranked)
{
	return ranked->availability == AVAILABILITY_OPEN_WAIT;
}

static bool lacks_distance(const struct ranked *ranked)
{
	return ranked->distance_band == DISTANCE_UNKNOWN;
}

static bool lacks_effectiveness(const struct ranked *ranked)
{
	return ranked->effectiveness.data == NULL;
}

static bool lacks_quality(const struct ranked *ranked)
{
	return ranked->quality.data == NULL;
}

static void say_unknown(struct saying *saying)
{
	static const struct {
		bool (*is_unknown)(const struct ranked *ranked);
		const char *criterion, *code, *label;
	} criteria[] = {
		{ lacks_status, "status", "status:unknown", N_("status") },
		{ lacks_age, "age", "age:unknown", N_("age") },
		{ lacks_answer, "availability", "availability:unknown", N_("free places") },
		{ lacks_wait, "wait", "wait:unknown", N_("wait") },
		{ lacks_distance, "distance", "distance:unknown", N_("distance") },
		{ lacks_effectiveness, "effectiveness", "effectiveness:unknown", N_("effect") },
		{ lacks_quality, "quality", "quality:unknown", N_("quality") },
	};
	const struct ranked *ranked = saying->ranked;

	for (size_t i = 0; i < ARRAY_LEN(criteria); i++) {
		if (!criteria[i].is_unknown(ranked))
			continue;
		add_code(saying, saying->reasons->unknown, criteria[i].criterion);
		add_word(&saying->not_known, ", ", _(criteria[i].label));
		/* An answer that is out of date was said as such. */
		if (criteria[i].is_unknown != lacks_answer || ranked->answer == NULL)
			say(saying, criteria[i].code, NULL);
	}
	if (saying->not_known.length > 0) {
		add_word(&saying->words, "; ", "");
		buf_format(&saying->words, _("not known: %s"), saying->not_known.data);
	}
}

void rank_reasons_read(
	const struct ranked *ranked, struct arena *arena, struct rank_reasons *reasons)
{
	struct saying saying = { .ranked = ranked, .arena = arena, .reasons = reasons };

	*reasons =
		(struct rank_reasons){ .codes = value_list(arena), .unknown = value_list(arena) };
	buf_init(&saying.words);
	buf_init(&saying.not_known);
	say_availability(&saying);
	say_distance(&saying);
	say_grades(&saying);
	say_age(&saying);
	say_unknown(&saying);
	reasons->text = arena_copy(arena, buf_slice(&saying.words));
	buf_free(&saying.words);
	buf_free(&saying.not_known);
}
